// MARK_MATCH as a cell calls it: marks typed as text, pupils left out, errors.
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const NAME = 'MARK_MATCH';

describe(NAME, () => {
  it('gives three rows: lowered, confirmed, raised, each a number and a percent', () => {
    // ВПР/journal: 2/3 and 3/5 lower; 4/4 three times, 5/5 and 3/3 the same; 5/4 higher: 2, 5 and 1 of 8.
    const vpr = column(2, 3, 4, 5, 3, 5, 4, 4);
    const journal = column(3, 5, 4, 5, 3, 4, 4, 4);
    expect(call(NAME, vpr, journal)).toEqual([
      [2, 25],
      [5, 62.5],
      [1, 12.5],
    ]);
  });

  it('leaves out blanks, «1», words and numbers that are no marks', () => {
    const vpr = column(4, '', 'отсутствовал', 1, 4, 6, 3.5, '', 5);
    const journal = column(4, 4, 4, 4, 'н/а', 4, 4, '', '5');
    expect(call(NAME, vpr, journal)).toEqual([
      [0, 0],
      [2, 100],
      [0, 0],
    ]);
  });

  it('reads marks typed as text and takes single cells', () => {
    expect(call(NAME, '3', ' 4 ')).toEqual([
      [1, 100],
      [0, 0],
      [0, 0],
    ]);
  });

  it('without a pupil gives 0 and «нет данных»', () => {
    const none = [
      [0, 'нет данных'],
      [0, 'нет данных'],
      [0, 'нет данных'],
    ];
    expect(call(NAME, column('', ''), column('', ''))).toEqual(none);
    expect(call(NAME, '', '')).toEqual(none);
    expect(call(NAME, column(4, 5), column('', 1))).toEqual(none);
  });

  it('throws for an error or a date among the marks', () => {
    expect(thrown(NAME, column(4, 5), column(4, '#N/A'))).toBe(
      'MARK_MATCH, journal_marks (отметки в журнале), строка 2 диапазона: ' +
        'в ячейке «#N/A». Сначала исправьте эту ошибку.',
    );
    expect(thrown(NAME, column(new Date(2021, 2, 5), 5), column(4, 4))).toBe(
      'MARK_MATCH, vpr_marks (отметки за ВПР), строка 1 диапазона: ' +
        'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
    );
  });

  it('throws for columns of different length and for wide ranges', () => {
    expect(thrown(NAME, column(4, 5), column(4))).toContain('vpr_marks — 2 × 1, journal_marks — 1 × 1');
    expect(thrown(NAME, [[4, 5]], [[4, 5]])).toBe(
      'MARK_MATCH, vpr_marks (отметки за ВПР): указан диапазон 1 × 2. Укажите один столбец.',
    );
  });

  it('counts 40 000 pupils', () => {
    const vpr = Array.from({ length: 40000 }, (_, row) => [2 + (row % 4)]);
    const journal = Array.from({ length: 40000 }, () => [4]);
    expect(call(NAME, vpr, journal)).toEqual([
      [20000, 50],
      [10000, 25],
      [10000, 25],
    ]);
  });
});
