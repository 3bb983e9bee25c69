// Rewriting a live sheet: what goes, what stays, and what a fault would put back.
import { describe, expect, it } from 'vitest';
import type { LiveColumn, LiveSheet } from '../../../src/workbook/indicators/live-sheet';
import { planLive } from '../../../src/workbook/indicators/plan-live';

const plain = { note: '', width: 1, format: '' };
const columns: LiveColumn[] = [
  { ...plain, id: 'code', heading: 'Код', cells: {}, school: '=A' },
  { ...plain, id: 'share', heading: 'Доля', cells: { 2: '%', 7: '=SHARE()' }, spilledFrom: 'share' },
];
const sheet: LiveSheet = { title: 'Лист', tabColour: '', frozenColumns: 0, quietRows: [], columns };
const blank = ['', '', ''];

/** Our block at column B: a result in C7 spread down to C9, a note of a person in A9. */
const values = [
  ['Заметка', 'Код', 'Доля'],
  ['', '', '%'],
  blank,
  blank,
  blank,
  blank,
  ['', '', 12.5],
  ['', '', ''],
  ['не трогать', 'a', 20],
  ['', 'b', 30],
];
const formulas = values.map((row, line) =>
  row.map((_, at) => (at === 1 && line >= 8 ? `=A${line}` : at === 2 && line === 6 ? '=SHARE()' : '')),
);
const nine = Array.from({ length: 9 }, (_, line) => [`к${line}`, `д${line}`]);

describe('the plan of a live sheet', () => {
  it('writes our block alone and blanks formulas that are no longer needed', () => {
    const { row, column, values: written } = planLive({ sheet, column: 2 }, nine, { values, formulas });
    expect([row, column]).toEqual([1, 2]);
    expect(written).toEqual([...nine, ['', '']]);
  });

  it('puts formulas back as formulas, and nothing where a result had spread', () => {
    const { before } = planLive({ sheet, column: 2 }, nine, { values, formulas });
    expect(before.slice(0, 2)).toEqual([
      ['Код', 'Доля'],
      ['', '%'],
    ]);
    expect(before.slice(6)).toEqual([
      ['', { formula: '=SHARE()' }],
      ['', ''],
      [{ formula: '=A8' }, ''],
      [{ formula: '=A9' }, ''],
    ]);
  });

  it('puts back what is typed in the way of a result that shows an error', () => {
    const blocked = values.map((row) => [...row]);
    blocked[6] = ['', '', '#REF!'];
    blocked[8] = ['', 'a', 'в пути'];
    const { before } = planLive({ sheet, column: 2 }, nine, { values: blocked, formulas });
    expect(before[8]).toEqual([{ formula: '=A8' }, 'в пути']);
  });

  it('of a new sheet puts blanks back', () => {
    const { before } = planLive({ sheet, column: 1 }, nine, { values: [], formulas: [] });
    expect(before).toEqual(nine.map(() => ['', '']));
  });
});
