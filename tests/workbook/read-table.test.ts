// Rows become typed records; every bad cell is named by its place and no row is lost in silence.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/workbook/read-table';
import { regionSheet } from '../../src/workbook/sheets/comparison';
import { graduatesSheet } from '../../src/workbook/sheets/results';
import { cellsOf } from './cells';

const good = { year: '2020/2021', procedure: 'ВПР', grade: 5, subject: 'Математика', participants: 120 };

describe('readTable', () => {
  it('reads a row by the types of its columns, with the number of its row', () => {
    const table = readTable(regionSheet, cellsOf(regionSheet, [{ ...good, mean: '9,5' }]));
    expect(table.problems).toEqual([]);
    expect(table.rows).toEqual([
      {
        row: 2,
        values: {
          year: 2021,
          procedure: 'vpr',
          grade: 5,
          subject: 'Математика',
          participants: 120,
          mean: 9.5,
          deviation: undefined,
        },
      },
    ]);
  });

  it('skips rows that are blank all over in our columns, and keeps counting', () => {
    const cells = cellsOf(regionSheet, [{}, good, { subject: '\u00a0 ' }, good]);
    cells[1]?.push('заметка сбоку');
    const table = readTable(regionSheet, cells);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 5]);
    expect(table.rowsSeen).toBe(2);
    expect(table.problems).toEqual([]);
  });

  it('reads a bad optional cell as «нет данных» and keeps the row', () => {
    const table = readTable(regionSheet, cellsOf(regionSheet, [{ ...good, mean: 'высокий', deviation: 2 }]));
    expect(table.rows[0]?.values).toMatchObject({ mean: undefined, deviation: 2, participants: 120 });
    expect(table.problems).toEqual([
      { code: 'NOT_A_NUMBER', sheet: 'Регион', row: 2, column: 6, heading: 'Средний балл', value: 'высокий' },
    ]);
  });

  it('does not use a row whose required cell is blank, and names the cell', () => {
    const table = readTable(regionSheet, cellsOf(regionSheet, [good, { ...good, subject: ' ' }]));
    expect(table.rows.map(({ row }) => row)).toEqual([2]);
    expect(table.rowsSeen).toBe(2);
    expect(table.problems).toEqual([
      { code: 'REQUIRED_BLANK', sheet: 'Регион', row: 3, column: 4, heading: 'Предмет' },
    ]);
  });

  it('does not use a row whose required cell cannot be read, and says what it may hold', () => {
    const table = readTable(regionSheet, cellsOf(regionSheet, [{ ...good, procedure: 'контрольная' }]));
    expect(table.rows).toEqual([]);
    expect(table.problems).toEqual([
      {
        code: 'UNKNOWN_WORD',
        sheet: 'Регион',
        row: 2,
        column: 2,
        heading: 'Процедура',
        value: 'контрольная',
        expected: 'ВПР, ОГЭ, ЕГЭ, ГВЭ, РДР, муниципальный срез, функциональная грамотность',
      },
    ]);
  });

  it('names every bad cell of one row', () => {
    const bad = { ...good, grade: new Date(2021, 4, 8), participants: -1, mean: '#DIV/0!' };
    const { problems } = readTable(regionSheet, cellsOf(regionSheet, [bad]));
    expect(problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['DATE_IN_CELL', 3, 'дата'],
      ['NEGATIVE_NUMBER', 5, '-1'],
      ['CELL_ERROR', 6, '#DIV/0!'],
    ]);
  });

  it('gives places of moved columns as they stand on the sheet', () => {
    const cells = cellsOf(regionSheet, [{ ...good, participants: 'сто' }]).map((row) => [...row].reverse());
    expect(readTable(regionSheet, cells).problems).toMatchObject([{ row: 2, column: 3, value: 'сто' }]);
  });

  it('reads nothing without a required heading, but counts the rows', () => {
    const cells = cellsOf(regionSheet, [good, good]);
    (cells[0] as unknown[])[4] = 'Участники';
    const table = readTable(regionSheet, cells);
    expect(table).toMatchObject({ unreadable: true, rowsSeen: 2, rows: [] });
    expect(table.problems).toEqual([{ code: 'HEADING_MISSING', sheet: 'Регион', heading: 'Участников' }]);
  });

  it('reads «нет данных» where an optional heading is missing', () => {
    const cells = cellsOf(regionSheet, [{ ...good, deviation: 3 }]);
    (cells[0] as unknown[])[6] = 'Отклонение';
    const table = readTable(regionSheet, cells);
    expect(table.unreadable).toBe(false);
    expect(table.rows[0]?.values.deviation).toBeUndefined();
    expect(table.problems).toMatchObject([{ code: 'HEADING_MISSING', heading: 'СКО' }]);
  });

  it('shows a long value shortened and a number with a comma', () => {
    const bad = { ...good, mean: 'ы'.repeat(60), participants: 12.5 };
    const { problems } = readTable(regionSheet, cellsOf(regionSheet, [bad]));
    expect(problems.map(({ value }) => value)).toEqual(['12,5', `${'ы'.repeat(40)}…`]);
  });

  it('never shows what looks like a person', () => {
    const bad = {
      code: '1',
      year: 2021,
      level: 9,
      graduates: 'Иванов Пётр Ильич',
      belowAny: '112-233-445 95',
    };
    const { problems } = readTable(graduatesSheet, cellsOf(graduatesSheet, [bad]));
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['NOT_A_NUMBER', '…'],
      ['NOT_A_NUMBER', '…'],
    ]);
  });

  it('reads a sheet with nothing on it', () => {
    expect(readTable(regionSheet, [['']])).toMatchObject({ rows: [], rowsSeen: 0, unreadable: true });
    expect(readTable(regionSheet, [])).toMatchObject({ rows: [], rowsSeen: 0, unreadable: true });
  });
});
