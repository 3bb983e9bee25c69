// What an intake does to a sheet, by hand: which cells are written, which rows stay, which are refused.
import { describe, expect, it } from 'vitest';
import { planMerge } from '../../../src/workbook/merge/merge-plan';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { cellsOf, headingsOf, type Row } from '../cells';
import { applied, type Grid, gridOf, putBack } from '../grid';
import { incomingOf, marks, type SentRow, type sentTable as sent, sentTable, vpr } from '../sent';

const TODAY = '22.11.2026';
const source = { source: 'Ф3', asOf: '12.06.2026' };

type Sent = ReturnType<typeof sent>;

function merged(grid: Grid, ...tables: readonly Sent[]) {
  const { values } = grid;
  const sheet = { spec: resultsSheet, values, formulas: () => grid.formulas, today: TODAY };
  return planMerge(sheet, incomingOf(resultsSheet, tables));
}

function standing(...rows: readonly Row[]): Grid {
  return gridOf(cellsOf(resultsSheet, rows));
}

const one = (row: SentRow): Sent => sentTable('a.xlsx', [row], { ...vpr, ...source });

/** Our cells of a line after the plan, by column id. */
function lineAfter(grid: Grid, plan: ReturnType<typeof merged>, line: number): Record<string, unknown> {
  const cells = applied(grid, plan.writes).values[line] ?? [];
  const heads = (applied(grid, []).values[0] ?? []).map(String);
  const at = (heading: string) => heads.indexOf(heading);
  return Object.fromEntries(
    Object.entries(resultsSheet.columns).map(([id, { heading }]) => [id, cells[at(heading)] ?? '']),
  );
}

describe('new rows', () => {
  it('are written below the last one, in one block, with what stood there before', () => {
    const grid = standing({ ...vpr, ...marks('1', 1, 1, 1, 1) });
    const plan = merged(
      grid,
      sentTable('a', [marks('0012', 1, 2, 3, 4), marks('3', 0, 0, 0, 5)], { ...vpr, ...source }),
    );
    expect(plan.writes).toHaveLength(1);
    expect(plan.writes[0]).toMatchObject({ sheet: 'Результаты', row: 3, column: 1 });
    expect(plan.writes[0]?.values).toEqual([
      [
        { text: '0012' },
        '2025/2026',
        'ВПР',
        4,
        'Русский язык',
        10,
        1,
        2,
        3,
        4,
        '',
        '',
        '',
        '',
        'Ф3',
        '12.06.2026',
      ],
      ['3', '2025/2026', 'ВПР', 4, 'Русский язык', 5, 0, 0, 0, 5, '', '', '', '', 'Ф3', '12.06.2026'],
    ]);
    expect(plan.writes[0]?.before).toEqual(plan.writes[0]?.values.map((row) => row.map(() => '')));
  });

  it('of a file that does not say are as of today', () => {
    const plan = merged(standing(), sentTable('a', [marks('1', 1, 1, 1, 1)], vpr));
    expect(plan.writes[0]?.values[0]?.slice(-2)).toEqual(['', TODAY]);
  });

  it('are written in one piece, whatever column of a person stands between ours', () => {
    const [code = '', ...others] = headingsOf(resultsSheet);
    const grid = gridOf([[others[0], 'Своё', code, ...others.slice(1)]]);
    const plan = merged(grid, one(marks('1', 1, 1, 1, 1)));
    expect(plan.writes.map(({ row, column, values }) => [row, column, values[0]?.length])).toEqual([
      [2, 1, 17],
    ]);
    expect(plan.writes[0]?.values[0]?.[1]).toBe('');
  });

  it('need no formulas to be read', () => {
    const { values } = standing({ ...vpr, ...marks('1', 1, 1, 1, 1) });
    const formulas = () => {
      throw new Error('read');
    };
    const incoming = incomingOf(resultsSheet, [one(marks('2', 1, 1, 1, 1)), one(marks('1', 1, 1, 1, 1))]);
    const plan = planMerge({ spec: resultsSheet, values, formulas, today: TODAY }, incoming);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'same']);
  });
});

describe('rows that stand already', () => {
  const row = { ...vpr, ...marks('sch1', 1, 2, 3, 4), source: 'старый', asOf: '01.01.2020' };

  it('stay as they are when every value is the same: their source too', () => {
    const grid = standing({ ...row, mean: 3.5, year: 2026, subject: ' русский  язык', participants: '10' });
    const plan = merged(grid, one({ ...marks('edu1', 1, 2, 3, 4), mean: 3.5 + 1e-12 }));
    expect(plan.rows).toMatchObject([{ outcome: 'same', changes: [], line: 1 }]);
    expect(plan.writes).toEqual([]);
    expect(plan.kept).toEqual([]);
  });

  it('get the values that differ and their source; the rest of the row stays', () => {
    const grid = standing({ ...row, belowMinimum: 1, deviation: '0,7' });
    const plan = merged(grid, one({ ...marks('1', 2, 2, 3, 3), deviation: '' }));
    expect(plan.rows).toMatchObject([
      {
        outcome: 'changed',
        changes: [
          { id: 'marks2', row: 2, column: 7, before: 1, after: 2 },
          { id: 'marks5', row: 2, column: 10, before: 4, after: 3 },
        ],
      },
    ]);
    expect(lineAfter(grid, plan, 1)).toEqual({
      ...row,
      marks2: 2,
      marks5: 3,
      belowMinimum: 1,
      mean: '',
      deviation: { text: '0,7' },
      meanPercent: '',
      ...source,
    });
    expect(plan.kept).toEqual([
      {
        key: '1\t2026\tvpr\t4\tрусский язык\t',
        added: false,
        before: { marks2: 1, marks5: 4, source: 'старый', asOf: { text: '01.01.2020' } },
        after: { marks2: 2, marks5: 3, ...source },
      },
    ]);
  });

  it('are found although another figure of them cannot be read', () => {
    const grid = standing({ ...row, participants: 'много' });
    const plan = merged(grid, one(marks('1', 1, 2, 3, 4)));
    expect(plan.rows).toMatchObject([
      { outcome: 'changed', changes: [{ id: 'participants', before: 'много', after: 10 }] },
    ]);
  });

  it('are not found by a key that cannot be read', () => {
    const plan = merged(standing({ ...row, grade: 'четвёртый' }), one(marks('1', 1, 2, 3, 4)));
    expect(plan.rows).toMatchObject([{ outcome: 'added', line: 2 }]);
  });

  it('refuse a row that they hold twice, and name both lines', () => {
    const plan = merged(standing(row, { ...row, code: 'edu1' }), one(marks('1', 1, 2, 3, 4)));
    expect(plan.rows).toEqual([]);
    expect(plan.refused).toMatchObject([
      { from: 'a.xlsx', row: 1, problem: { code: 'ROW_TWICE', sheet: 'Результаты', row: 2, otherRow: 3 } },
    ]);
  });

  it('keep a formula: a row that would overwrite it is refused, and the cell is named', () => {
    const { values } = standing(row);
    const formulas = values.map((line, at) =>
      line.map((_, column) => (at === 1 && column === 6 ? '=1' : '')),
    );
    const plan = merged(gridOf(values, formulas), one(marks('1', 2, 2, 3, 3)));
    expect(plan.writes).toEqual([]);
    expect(plan.refused).toMatchObject([
      { problem: { code: 'FORMULA_IN_CELL', sheet: 'Результаты', row: 2, column: 7, heading: '«2»' } },
    ]);
    const equal = merged(gridOf(values, formulas), one({ ...marks('1', 1, 2, 3, 4), mean: 3 }));
    expect(equal.rows).toMatchObject([{ outcome: 'changed' }]);
    expect(lineAfter(gridOf(values, formulas), equal, 1)).toMatchObject({
      marks2: { formula: '=1' },
      mean: 3,
    });
  });

  it('refuse a change that would make them contradict themselves', () => {
    const plan = merged(standing(row), one({ code: '1', participants: 12 }));
    expect(plan.writes).toEqual([]);
    const problem = { code: 'ROW_CONTRADICTED', row: 2, value: '10', expected: '12' };
    expect(plan.refused).toMatchObject([{ problem }]);
  });

  it('that contradict themselves already do not refuse what has no part in it', () => {
    const plan = merged(standing({ ...row, marks2: 5 }), one({ code: '1', participants: 10, mean: 3 }));
    expect(plan.rows).toMatchObject([{ outcome: 'changed', changes: [{ id: 'mean' }] }]);
  });

  it('and new ones are written in one block; lines in between stand as they were', () => {
    const between = { ...row, code: '2', mean: '3,5', asOf: '01.02.2020' };
    const { values } = standing(row, between, {}, { ...row, code: '3' });
    const formulas = values.map((line, at) =>
      line.map((_, column) => (at === 2 && column === 5 ? '=5+5' : '')),
    );
    const grid = gridOf(values, formulas);
    const plan = merged(grid, one(marks('1', 2, 2, 3, 3)), one(marks('9', 1, 1, 1, 1)));
    expect(plan.writes.map(({ row: first, values: lines }) => [first, lines.length])).toEqual([[2, 5]]);
    expect(lineAfter(grid, plan, 2)).toMatchObject({
      participants: { formula: '=5+5' },
      mean: { text: '3,5' },
    });
    expect(lineAfter(grid, plan, 5)).toMatchObject({ code: '9', participants: 4 });
    const back = putBack(grid, plan.writes).values;
    expect(back[1]).toEqual(cellsOf(resultsSheet, [{ ...row, asOf: { text: row.asOf } }])[1]);
  });
});

describe('rows of several files', () => {
  it('of one key are one row of the sheet, and both their files are told', () => {
    const plan = merged(
      standing(),
      one(marks('1', 1, 2, 3, 4)),
      one({ code: '1', participants: 10, mean: 3 }),
    );
    expect(plan.rows.map(({ outcome, row }) => [outcome, row.parts.map(({ table }) => table)])).toEqual([
      ['added', [0, 1]],
    ]);
  });

  it('that only together contradict themselves are refused', () => {
    const rest = { code: '1', participants: 10, marks2: 1, marks3: 1, marks4: 1 };
    const plan = merged(standing(), one(rest), one({ code: '1', participants: 10, marks5: 9 }));
    expect(plan.rows).toEqual([]);
    expect(plan.refused.map(({ table, problem }) => [table, problem.code])).toEqual([
      [0, 'MARKS_NOT_SUM'],
      [1, 'MARKS_NOT_SUM'],
    ]);
  });
});

describe('«Школы»', () => {
  it('take a new school and keep «0012»', () => {
    const values = cellsOf(schoolsSheet, [{ code: '1', name: 'СОШ № 1', municipality: 'Район' }]);
    const school = { code: '0012', name: 'СОШ № 12', municipality: 'Район', login: 'edu0012' };
    const plan = planMerge(
      { spec: schoolsSheet, values, formulas: () => [], today: TODAY },
      incomingOf(schoolsSheet, [sentTable('a', [school])]),
    );
    expect(plan.writes[0]?.values).toEqual([
      [{ text: '0012' }, 'СОШ № 12', 'Район', '', '', 'edu0012', '', ''],
    ]);
  });
});
