// INFLATED_RESULT: verdicts by row, single cells of the region, the minimum of participants.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

// Upper bound of the region: 15 + 1.96 · 6 / √3600 = 15.196. Half the interval of 25 pupils with an sd of 5: 1.96.
const region = [15, 6, 3600] as const;

describe('INFLATED_RESULT', () => {
  it('gives ИСТИНА or ЛОЖЬ as a boolean', () => {
    expect(call('INFLATED_RESULT', 17.2, 5, 25, ...region)).toBe(true);
    expect(call('INFLATED_RESULT', 17.1, 5, 25, ...region)).toBe(false);
  });

  it('spreads the cells of the region over the schools, and a blank school has no verdict', () => {
    const schools = [column(17.2, 17.1, 20, ''), column(5, 5, 5, ''), column(25, 25, 9, '')];
    const expected = [[true], [false], ['мало участников'], ['']];
    expect(call('INFLATED_RESULT', ...schools, ...region)).toEqual(expected);
  });

  it('takes 0 participants for fewer than the minimum, and for no data where the minimum is 0', () => {
    expect(call('INFLATED_RESULT', 20, 5, 0, ...region)).toBe('мало участников');
    expect(call('INFLATED_RESULT', 20, 5, 0, ...region, 0)).toBe('нет данных');
  });

  it('is «нет данных» where a number is missing or nobody took part in the region', () => {
    const schools = [column('', 20, 20), column(5, '', 5), column(25, 25, '')];
    const missing = [['нет данных'], ['нет данных'], ['нет данных']];
    expect(call('INFLATED_RESULT', ...schools, ...region)).toEqual(missing);
    expect(call('INFLATED_RESULT', 20, 5, 25, 15, '', 3600)).toBe('нет данных');
    expect(call('INFLATED_RESULT', 20, 5, 25, 15, 6, 0)).toBe('нет данных');
    expect(call('INFLATED_RESULT', '', '', '', '', '', '')).toBe('');
  });

  it('takes another minimum of participants', () => {
    expect(call('INFLATED_RESULT', 20, 5, 9, ...region)).toBe('мало участников');
    expect(call('INFLATED_RESULT', 20, 5, 9, ...region, 9)).toBe(true);
    expect(call('INFLATED_RESULT', 20, 5, 25, ...region, [[26]])).toBe('мало участников');
  });

  it('keeps its verdict when the mean of a school grows', () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.integer({ min: 10, max: 500 }),
        (mean, growth, sd, participants) => {
          const before = call('INFLATED_RESULT', mean, sd, participants, ...region);
          const after = call('INFLATED_RESULT', mean + growth, sd, participants, ...region);
          if (before === true) expect(after).toBe(true);
          if (after === false) expect(before).toBe(false);
        },
      ),
    );
  });
});

describe('INFLATED_RESULT on bad input', () => {
  const name = (parameter: string, label: string) => `INFLATED_RESULT, ${parameter} (${label})`;

  it.each([
    ['a negative mean', 0, -1, 'mean', 'средний балл школы', '−1 меньше нуля. Впишите число от 0.'],
    ['a negative sd', 1, '−0,5', 'sd', 'СКО школы', '−0,5 меньше нуля. Впишите число от 0.'],
    [
      'an infinite sd',
      1,
      Number.POSITIVE_INFINITY,
      'sd',
      'СКО школы',
      '«Infinity» — не число. Впишите число или оставьте ячейку пустой.',
    ],
    [
      'participants that are not whole',
      2,
      24.5,
      'participants',
      'участников в школе',
      '24,5 — не целое число. Впишите количество, а не долю.',
    ],
    [
      'an error of the region',
      4,
      '#N/A',
      'region_sd',
      'СКО региона',
      'в ячейке «#N/A». Сначала исправьте эту ошибку.',
    ],
  ])('names %s', (_, position, cell, parameter, label, text) => {
    const cells: unknown[] = [20, 5, 25, ...region];
    cells[position] = cell;
    expect(thrown('INFLATED_RESULT', ...cells)).toBe(`${name(parameter, label)}: ${text}`);
    const [mean, ...others] = cells;
    expect(
      call(
        'INFLATED_RESULT',
        column(mean, 20),
        ...others.slice(0, 2).map((one) => column(one, 9)),
        ...others.slice(2),
      ),
    ).toEqual([
      [`ошибка: ${name(parameter, label)}, строка 1 диапазона: ${text}`],
      parameter === 'region_sd'
        ? [`ошибка: ${name(parameter, label)}, строка 2 диапазона: ${text}`]
        : ['мало участников'],
    ]);
  });

  it.each([
    ['blank', '', 'ячейка пуста. Впишите число или не указывайте этот аргумент: тогда он равен 10.'],
    ['a range', column(10, 20), 'указан диапазон 2 × 1. Укажите одну ячейку или число.'],
    ['negative', -1, '−1 меньше нуля. Впишите целое число от 0.'],
    ['a word', 'десять', '«десять» — не число. Впишите число или не указывайте этот аргумент.'],
  ])('throws for a minimum that is %s', (_, cell, text) => {
    expect(thrown('INFLATED_RESULT', column(20, 21), 5, 25, ...region, cell)).toBe(
      `${name('minimum', 'минимум участников')}: ${text}`,
    );
  });
});
