// Taking an intake back: rows found by their keys, those that somebody has edited since left alone.
import { describe, expect, it } from 'vitest';
import type { KeptRow } from '../../../src/workbook/merge/merge-plan';
import { planUndo } from '../../../src/workbook/merge/merge-undo';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { cellsOf, type Row } from '../cells';
import { applied, type Grid, gridOf } from '../grid';
import { marks, vpr } from '../sent';

const key = (code: string) => `${code}\t2026\tvpr\t4\tрусский язык\t`;
const source = { source: 'Ф3', asOf: '12.06.2026' };
const row = (code: string): Row => ({ ...vpr, ...marks(code, 1, 2, 3, 4), ...source });
const changed: KeptRow = {
  key: key('1'),
  added: false,
  before: { marks2: { formula: '=A1' }, mean: '', source: 'старый', asOf: new Date(2020, 0, 2) },
  after: { marks2: 1, mean: 3.5, ...source },
};
const added: KeptRow = {
  key: key('2'),
  added: true,
  before: {},
  after: { ...vpr, ...marks('2', 1, 2, 3, 4), ...source },
};

function undone(grid: Grid, ...kept: readonly KeptRow[]) {
  const { writes, left, ...counts } = planUndo(resultsSheet, grid, kept);
  return { counts: { ...counts, left: left.length }, values: applied(grid, writes).values };
}

const standing = (...rows: readonly Row[]): Grid => gridOf(cellsOf(resultsSheet, rows));

describe('planUndo', () => {
  it('gives a changed row its cells back and blanks an added one, wherever they stand now', () => {
    const grid = standing(row('2'), row('3'), { ...row('1'), mean: 3.5 });
    const { counts, values } = undone(grid, changed, added);
    expect(counts).toEqual({ removed: 1, restored: 1, left: 0 });
    const [, second, third, first] = values;
    expect(second?.every((cell) => cell === '')).toBe(true);
    expect(third?.slice(0, 10)).toEqual(cellsOf(resultsSheet, [row('3')])[1]?.slice(0, 10));
    expect(first).toEqual(
      cellsOf(resultsSheet, [
        { ...row('1'), marks2: { formula: '=A1' }, source: 'старый', asOf: new Date(2020, 0, 2) },
      ])[1],
    );
  });

  it('knows a row again when the sheet has made dates of its texts and years of its numbers', () => {
    const read = { ...row('2'), year: 2026, asOf: new Date(2026, 5, 12), grade: '4' };
    expect(undone(standing(read), added).counts).toEqual({ removed: 1, restored: 0, left: 0 });
  });

  it.each<[string, Row]>([
    ['a value that the intake wrote', { ...row('1'), mean: 3.6 }],
    ['the source', { ...row('1'), mean: 3.5, source: 'сверено' }],
    ['a word in place of a number', { ...row('1'), mean: 'нет' }],
  ])('leaves a changed row in which somebody has edited %s', (_, now) => {
    const grid = standing(now);
    const { counts, values } = undone(grid, changed);
    expect(counts).toEqual({ removed: 0, restored: 0, left: 1 });
    expect(values).toEqual(grid.values);
  });

  it('leaves a row in which somebody has put a formula of the same value', () => {
    const { values } = standing({ ...row('1'), mean: 3.5 });
    const formulas = values.map((line, at) =>
      line.map((_, column) => (at === 1 && column === 11 ? '=7/2' : '')),
    );
    expect(undone(gridOf(values, formulas), changed).counts.left).toBe(1);
  });

  it('gives a changed row back although a cell beside was typed since', () => {
    const { counts, values } = undone(standing({ ...row('1'), mean: 3.5, deviation: 0.7 }), changed);
    expect(counts.restored).toBe(1);
    expect(values[1]).toContain(0.7);
  });

  it('leaves an added row to which somebody has added: in our columns, or in a column of their own', () => {
    expect(undone(standing({ ...row('2'), mean: 3 }), added).counts.left).toBe(1);
    const [headings = [], line = []] = cellsOf(resultsSheet, [row('2')]);
    expect(
      undone(
        gridOf([
          [...headings, 'Своё'],
          [...line, 'заметка'],
        ]),
        added,
      ).counts.left,
    ).toBe(1);
  });

  it('blanks an added row beside which a formula of theirs was filled down', () => {
    const [headings = [], line = []] = cellsOf(resultsSheet, [row('2')]);
    const grid = gridOf(
      [
        [...headings, 'Своё'],
        [...line, 10],
      ],
      [[], [...line.map(() => ''), '=F2']],
    );
    const { counts, values } = undone(grid, added);
    expect(counts.removed).toBe(1);
    expect(values[1]).toEqual([...line.map(() => ''), { formula: '=F2' }]);
  });

  it('has nothing to do for a row that is gone, and leaves one that stands twice now', () => {
    expect(undone(standing(row('3')), changed, added).counts).toEqual({ removed: 0, restored: 0, left: 0 });
    expect(undone(standing(row('2'), row('2')), added).counts.left).toBe(1);
  });
});
