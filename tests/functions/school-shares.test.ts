// The four shares of schools by yes and no, as a cell calls them: words, blanks, sizes, errors.
import { describe, expect, it } from 'vitest';
import type { FunctionName } from '../../src/catalogue/functions';
import { call, column, thrown } from './call';

/** Each function with the number of its columns and the first of them. */
const families: readonly [FunctionName, number, string][] = [
  ['LOW_RESULT_SCHOOL_SHARE', 1, 'flags (школа в перечне)'],
  ['NETWORK_PRACTICE_SHARE', 1, 'flags (сетевые практики)'],
  ['DIAGNOSED_SCHOOL_SHARE', 2, 'diagnosed (диагностика проведена)'],
  ['SUPPORT_PROGRAMME_SHARE', 3, 'acts (акты)'],
];

describe.each(families)('%s', (name, columns, argument) => {
  const same = (cells: unknown) => new Array<unknown>(columns).fill(cells);

  it('reads yes and no in every spelling: 7 of 14', () => {
    const yes = ['да', ' Да', true, 'TRUE', 'истина', '+', 1];
    const no = ['нет', 'НЕТ ', false, 'ложь', '−', '-', '0'];
    expect(call(name, ...same(column(...yes, ...no)))).toBe(50);
  });

  it('does not count rows that are blank all over: 1 of 4', () => {
    expect(call(name, ...same(column('да', '', 'нет', 'нет', ' ', 'нет', '')))).toBe(25);
  });

  it('gives 100 and 0 for single cells, and «нет данных» without a row', () => {
    expect(call(name, ...same('да'))).toBe(100);
    expect(call(name, ...same([[false]]))).toBe(0);
    expect(call(name, ...same(''))).toBe('нет данных');
    expect(call(name, ...same(column('', '\u00a0')))).toBe('нет данных');
  });

  it.each([
    ['a word', 'частично', '«частично» — не да и не нет. Впишите да или нет.'],
    ['«нет данных»', 'нет данных', '«нет данных» — не да и не нет. Впишите да или нет.'],
    ['another number', 2, '«2» — не да и не нет. Впишите да или нет.'],
    ['an error', '#DIV/0!', 'в ячейке «#DIV/0!». Сначала исправьте эту ошибку.'],
    ['a date', new Date(2021, 5, 12), 'в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.'],
  ])('throws for %s, naming its row', (_, cell, text) => {
    expect(thrown(name, ...same(column('да', '', cell)))).toBe(
      `${name}, ${argument}, строка 3 диапазона: ${text}`,
    );
    expect(thrown(name, ...same(cell))).toBe(`${name}, ${argument}: ${text}`);
  });

  it('throws for a range wider than a column', () => {
    expect(thrown(name, ...same([['да', 'нет']]))).toBe(
      `${name}, ${argument}: указан диапазон 1 × 2. Укажите один столбец.`,
    );
  });

  it('throws for a missing argument and for one too many', () => {
    expect(thrown(name)).toBe(`${name}: не указан аргумент ${argument}. Добавьте его через точку с запятой.`);
    expect(thrown(name, ...same('да'), 'да')).toBe(
      `${name}: аргументов ${columns + 1}, а должно быть не больше ${columns}. Уберите лишние.`,
    );
  });

  it('counts 40 000 rows', () => {
    const cells = Array.from({ length: 40000 }, (_, row) => [row % 4 === 0 ? 'да' : 'нет']);
    expect(call(name, ...same(cells))).toBe(25);
  });
});

describe('a partly blank row', () => {
  it('is «нет» for what is blank', () => {
    // Rows: да/да, да/blank, blank/нет, blank/blank. One of three.
    const diagnosed = column('да', 'да', '', '');
    const recommended = column('да', '', 'нет', '');
    expect(call('DIAGNOSED_SCHOOL_SHARE', diagnosed, recommended)).toBe(100 / 3);
    // Rows: three «да», «да» twice and a blank, one «да», nothing. One of three.
    const acts = column('да', 'да', '', '');
    const plans = column('да', 'да', '', '');
    const reports = column('да', '', 'да', '');
    expect(call('SUPPORT_PROGRAMME_SHARE', acts, plans, reports)).toBe(100 / 3);
  });
});

describe('columns of different length', () => {
  it('are thrown with all their sizes, a single cell included', () => {
    expect(thrown('SUPPORT_PROGRAMME_SHARE', column('да', 'да'), column('да', 'да'), column('да'))).toBe(
      'SUPPORT_PROGRAMME_SHARE: диапазоны разного размера (строк × столбцов: acts — 2 × 1, plans — 2 × 1, ' +
        'reports — 1 × 1). Укажите диапазоны одного размера.',
    );
    expect(thrown('DIAGNOSED_SCHOOL_SHARE', column('да', 'нет'), 'да')).toContain(
      'diagnosed — 2 × 1, recommended — 1 × 1',
    );
  });
});
