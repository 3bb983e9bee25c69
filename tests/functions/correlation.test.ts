// RESULTS_CORRELATION as a cell calls it: which pairs count, methods, the minimum, results in words, errors.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const NAME = 'RESULTS_CORRELATION';
const ten = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
/** Ranks 2 1 4 3 6 5 8 7 10 9: Σd² = 10, 1 − 6 · 10 / (10 · 99) = 31/33. */
const swapped = column(20, 10, 40, 30, 60, 50, 80, 70, 100, 90);

describe(NAME, () => {
  it('gives the textbook coefficient of ten marks in two subjects: Σd² = 54, 1 − 6 · 54 / 990', () => {
    const english = column(56, 75, 45, 71, 62, 64, 58, 80, 76, 61);
    const mathematics = column(66, 70, 40, 60, 65, 56, 59, 77, 67, 63);
    expect(call(NAME, english, mathematics)).toBeCloseTo(1 - (6 * 54) / 990, 12);
  });

  it('drops pairs with a blank or a word on either side', () => {
    const x = column(...ten.flat(), '', 100, 'отсутствовал', 200, ' ');
    const y = column(...swapped.flat(), 5, '', 7, 'нет данных', '');
    expect(call(NAME, x, y)).toBeCloseTo(31 / 33, 12);
  });

  it('reads numbers typed as text', () => {
    const x = column('1', '2,0', 3, '4', 5, 6, 7, 8, 9, '10');
    const y = column('20', 10, '40.0', 30, 60, 50, 80, 70, '1\u00a0000', 900);
    expect(call(NAME, x, y)).toBeCloseTo(31 / 33, 12);
  });

  it.each([['спирмен'], ['Спирмен'], [' СПИРМЕН '], ['spearman'], ['Spearman'], [[['спирмен']]]])(
    'takes %j for Spearman, as without a method',
    (method) => {
      expect(call(NAME, ten, swapped, method)).toBe(call(NAME, ten, swapped));
    },
  );

  it.each([['пирсон'], ['Пирсон'], ['pearson'], ['PEARSON '], [[['пирсон']]]])(
    'takes %j for Pearson',
    (method) => {
      // y = x², each pair twice.
      const x = column(0, 1, 2, 0, 1, 2);
      const y = column(0, 1, 4, 0, 1, 4);
      // Deviations −1, 0, 1 and −5/3, −2/3, 7/3: Σ of products 4, of squares 2 and 26/3.
      expect(call(NAME, x, y, method, 6)).toBeCloseTo(4 / Math.sqrt((2 * 26) / 3), 12);
      expect(call(NAME, x, y, 'спирмен', 6)).toBe(1);
    },
  );

  it('says «мало данных» for fewer pairs than the minimum, which is 10 when left out', () => {
    const nine = ten.slice(0, 9);
    expect(call(NAME, nine, nine)).toBe('мало данных');
    expect(call(NAME, nine, nine, 'спирмен', 9)).toBe(1);
    expect(call(NAME, ten, ten, 'пирсон', '11')).toBe('мало данных');
    expect(call(NAME, column(...ten.slice(0, 9).flat(), ''), ten)).toBe('мало данных');
    expect(call(NAME, 5, 7)).toBe('мало данных');
    expect(call(NAME, column('а', 'б'), column('в', ''))).toBe('мало данных');
  });

  it('says «не рассчитывается» for a constant column, never 0', () => {
    expect(call(NAME, ten, column(...new Array(10).fill(4)))).toBe('не рассчитывается');
    expect(call(NAME, column(...new Array(10).fill('4,0')), ten, 'пирсон')).toBe('не рассчитывается');
  });

  it('says «нет данных» when all rows are blank', () => {
    expect(call(NAME, column('', '', ''), column('', ' ', ''))).toBe('нет данных');
    expect(call(NAME, '', '')).toBe('нет данных');
  });

  it.each([
    ['an error', '#N/A', 'в ячейке «#N/A». Сначала исправьте эту ошибку.'],
    [
      'an error of another function',
      'ошибка: строка 3',
      'в ячейке «ошибка: строка 3». Сначала исправьте эту ошибку.',
    ],
    ['a calculation under way', 'Loading...', 'ячейка ещё вычисляется. Дождитесь конца расчёта.'],
    [
      'a date',
      new Date(2021, 5, 12),
      'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
    ],
    ['TRUE', true, 'в ячейке ИСТИНА, а не число. Впишите число.'],
  ])('throws for %s, even beside a blank', (_, cell, text) => {
    const y = 'y (второй ряд результатов)';
    expect(thrown(NAME, column(1, '', 3), column(1, cell, 3))).toBe(
      `${NAME}, ${y}, строка 2 диапазона: ${text}`,
    );
    expect(thrown(NAME, 1, cell)).toBe(`${NAME}, ${y}: ${text}`);
  });

  it('throws for columns of different length, a single cell beside a column included', () => {
    expect(thrown(NAME, ten, column(1, 2))).toBe(
      'RESULTS_CORRELATION: диапазоны разного размера (строк × столбцов: x — 10 × 1, y — 2 × 1). ' +
        'Укажите диапазоны одного размера.',
    );
    expect(thrown(NAME, ten, 5)).toContain('x — 10 × 1, y — 1 × 1');
  });

  it('throws for a row of cells and for a wide range', () => {
    expect(thrown(NAME, [[1, 2, 3]], [[1, 2, 3]])).toBe(
      'RESULTS_CORRELATION, x (первый ряд результатов): указан диапазон 1 × 3. Укажите один столбец.',
    );
    const wide = [
      [1, 2],
      [3, 4],
    ];
    expect(thrown(NAME, column(1, 2), wide)).toBe(
      'RESULTS_CORRELATION, y (второй ряд результатов): указан диапазон 2 × 2. Укажите один столбец.',
    );
  });

  it.each([
    ['another word', 'Кендалл', '«Кендалл» — неизвестный способ'],
    ['a number', 1, '«1» — неизвестный способ'],
    ['TRUE', true, '«ИСТИНА» — неизвестный способ'],
    ['a blank', '', 'ячейка пуста'],
    ['a range', column('спирмен', 'пирсон'), 'указан диапазон 2 × 1'],
  ])('throws for a method that is %s', (_, method, found) => {
    expect(thrown(NAME, ten, swapped, method)).toBe(
      `${NAME}, method (способ расчёта): ${found}. Впишите «спирмен» или «пирсон» либо ` +
        'не указывайте этот аргумент: тогда он «спирмен».',
    );
  });

  it('throws for a method with an error in it', () => {
    expect(thrown(NAME, ten, swapped, '#REF!')).toBe(
      `${NAME}, method (способ расчёта): в ячейке «#REF!». Сначала исправьте эту ошибку.`,
    );
  });

  it.each([
    ['blank', '', 'ячейка пуста. Впишите число или не указывайте этот аргумент: тогда он равен 10.'],
    ['negative', -1, '−1 меньше нуля. Впишите целое число от 0.'],
    ['a word', 'пять', '«пять» — не число. Впишите число или не указывайте этот аргумент.'],
    ['a range', column(5, 6), 'указан диапазон 2 × 1. Укажите одну ячейку или число.'],
  ])('throws for a minimum that is %s', (_, minimum, text) => {
    expect(thrown(NAME, ten, swapped, 'спирмен', minimum)).toBe(`${NAME}, minimum (минимум пар): ${text}`);
  });

  it('lies within −1…1, the same with x and y swapped and in any order of rows', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('', 'н/а', '3,5'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
        const x = rows.map(([first]) => [first]);
        const y = rows.map(([, second]) => [second]);
        const result = call(NAME, x, y, 'спирмен', 2);
        expect(call(NAME, y, x, 'спирмен', 2)).toBe(result);
        expect(call(NAME, [...x].reverse(), [...y].reverse(), 'спирмен', 2)).toBe(result);
        if (typeof result !== 'number') return;
        expect(Math.abs(result)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('computes 40 000 rows, blanks at the end of an open range included', () => {
    const x = Array.from({ length: 40000 }, (_, row) => [row < 30000 ? row : '']);
    const y = Array.from({ length: 40000 }, (_, row) => [row < 30000 ? -row : '']);
    expect(call(NAME, x, y)).toBe(-1);
  });
});
