// OBJECTIVITY_INDEX as a cell calls it: what is a sign, what is none, what is no verdict.
import { describe, expect, it } from 'vitest';
import { call, column, thrown } from './call';

const NAME = 'OBJECTIVITY_INDEX';

describe(NAME, () => {
  it.each([[true], ['да'], ['ДА '], ['+'], [1], ['1'], ['TRUE'], ['Истина'], ['падение'], ['Рост']])(
    'takes %j for a sign',
    (cell) => {
      expect(call(NAME, cell)).toBe(0);
      expect(call(NAME, [['нет', cell]])).toBe(0);
    },
  );

  it.each([[false], ['нет'], [' Нет'], ['−'], ['-'], [0], ['0'], ['FALSE'], ['ложь']])(
    'takes %j for no sign',
    (cell) => {
      expect(call(NAME, cell)).toBe(100);
      expect(call(NAME, [['мало участников', cell]])).toBe(100);
    },
  );

  it.each([[''], [' '], ['нет данных'], ['Нет  данных'], ['мало участников'], ['Мало участников ']])(
    'takes %j for no verdict',
    (cell) => {
      expect(call(NAME, cell)).toBe('нет данных');
      expect(call(NAME, column('да', cell, 'нет'))).toBe(50);
    },
  );

  it('marks a school by one sign of several', () => {
    // Judged are rows 1, 2, 4 and 5; marked 1 and 5: 100 − 50.
    const signs = [
      [true, 'нет', ''],
      [false, 'нет', 'мало участников'],
      ['', 'нет данных', 'мало участников'],
      ['', '', 'нет'],
      ['', 'рост', 'нет'],
      ['', '', ''],
    ];
    expect(call(NAME, signs)).toBe(50);
  });

  it('names the row and the column of anything else', () => {
    const signs = 'signs (признаки)';
    const table = [
      ['да', 'нет'],
      ['нет', 'возможно'],
    ];
    expect(thrown(NAME, table)).toBe(
      `${NAME}, ${signs}, строка 2, столбец 2 диапазона: «возможно» — не признак. Впишите да или нет.`,
    );
    expect(thrown(NAME, 2)).toBe(`${NAME}, ${signs}: «2» — не признак. Впишите да или нет.`);
    expect(thrown(NAME, column('да', '#REF!'))).toBe(
      `${NAME}, ${signs}, строка 2 диапазона: в ячейке «#REF!». Сначала исправьте эту ошибку.`,
    );
    expect(thrown(NAME, new Date(2021, 5, 12))).toBe(
      `${NAME}, ${signs}: в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.`,
    );
  });

  it('counts 40 000 schools', () => {
    const table = Array.from({ length: 40000 }, (_, row) => [
      row % 4 === 0 ? 'падение' : 'нет',
      'мало участников',
    ]);
    expect(call(NAME, table)).toBe(75);
  });
});
