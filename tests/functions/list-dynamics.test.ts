// LIST_DYNAMICS as a cell calls it: codes as text and as numbers, lists of any length, errors.
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const NAME = 'LIST_DYNAMICS';

describe(NAME, () => {
  it('gives three rows: left and stayed of the previous list, entered of the current one', () => {
    const previous = column('sch1', 'sch2', 'sch3', 'sch4', '', '');
    const current = column(' SCH4', 'sch5');
    expect(call(NAME, previous, current)).toEqual([
      [3, 75],
      [1, 25],
      [1, 50],
    ]);
  });

  it('takes a number for its text', () => {
    expect(call(NAME, column(220101, '220102'), column('220101', 220102, 220103, 220104))).toEqual([
      [0, 0],
      [2, 100],
      [2, 50],
    ]);
  });

  it('says «нет данных» for a percent of an empty list', () => {
    expect(call(NAME, '', column('a', 'b'))).toEqual([
      [0, 'нет данных'],
      [0, 'нет данных'],
      [2, 100],
    ]);
    expect(call(NAME, column('', ' '), '')).toEqual([
      [0, 'нет данных'],
      [0, 'нет данных'],
      [0, 'нет данных'],
    ]);
  });

  it('throws for a cell that is no code', () => {
    const current = 'current_codes (коды нового перечня)';
    expect(thrown(NAME, 'a', column('a', '#N/A'))).toBe(
      `${NAME}, ${current}, строка 2 диапазона: в ячейке «#N/A». Сначала исправьте эту ошибку.`,
    );
    expect(thrown(NAME, 'a', column('a', new Date(2021, 5, 12)))).toBe(
      `${NAME}, ${current}, строка 2 диапазона: в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.`,
    );
    expect(thrown(NAME, 'a', true)).toBe(`${NAME}, ${current}: «ИСТИНА» — не текст. Впишите текст.`);
    expect(thrown(NAME, 'a', 'Загрузка…')).toBe(
      `${NAME}, ${current}: ячейка ещё вычисляется. Дождитесь конца расчёта.`,
    );
  });

  it('throws for a list wider than a column', () => {
    expect(thrown(NAME, [['a', 'b']], column('a'))).toBe(
      `${NAME}, previous_codes (коды прежнего перечня): указан диапазон 1 × 2. Укажите один столбец.`,
    );
  });

  it('compares lists of 40 000 codes', () => {
    const previous = Array.from({ length: 40000 }, (_, row) => [`sch${row}`]);
    const current = Array.from({ length: 40000 }, (_, row) => [`SCH${row + 10000}`]);
    expect(call(NAME, previous, current)).toEqual([
      [10000, 25],
      [30000, 75],
      [10000, 25],
    ]);
  });
});
