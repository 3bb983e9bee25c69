// SUPPORT_MEASURES_COUNT as a cell calls it: different texts of a range of any shape.
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const NAME = 'SUPPORT_MEASURES_COUNT';

describe(NAME, () => {
  it('counts different texts in a table of any shape', () => {
    const table = [
      ['Подъёмные выплаты', 'служебное жильё', ''],
      ['  подъемные   выплаты', '', 'целевое обучение'],
    ];
    expect(call(NAME, table)).toBe(3);
    expect(call(NAME, [['подъёмные', 'жильё', 'подъёмные']])).toBe(2);
    expect(call(NAME, 'жильё')).toBe(1);
  });

  it('counts a number as its text', () => {
    expect(call(NAME, column(1, '1', 2))).toBe(2);
  });

  it('says «нет данных» without a measure', () => {
    expect(call(NAME, '')).toBe('нет данных');
    expect(call(NAME, column('', ' ', '\u00a0'))).toBe('нет данных');
  });

  it('throws for errors and dates, naming the row and the column', () => {
    const measures = 'measures (меры)';
    expect(thrown(NAME, [['жильё', '#N/A']])).toBe(
      `${NAME}, ${measures}, строка 1, столбец 2 диапазона: в ячейке «#N/A». Сначала исправьте эту ошибку.`,
    );
    expect(thrown(NAME, column('жильё', new Date(2021, 5, 12)))).toBe(
      `${NAME}, ${measures}, строка 2 диапазона: в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.`,
    );
    expect(thrown(NAME, '#ССЫЛКА!')).toBe(
      `${NAME}, ${measures}: в ячейке «#ССЫЛКА!». Сначала исправьте эту ошибку.`,
    );
  });

  it('counts over 40 000 rows', () => {
    const cells = Array.from({ length: 40000 }, (_, row) => [`мера ${row % 7}`]);
    expect(call(NAME, cells)).toBe(7);
  });
});
