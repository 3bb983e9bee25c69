// Cells that hold another thing than the answers say: corrections of a person, and values that a school has taken back.
import type { BlockWrite, CellToWrite } from '../block-plan';
import { findColumns } from '../heading';
import { linesByKey } from '../key-lines';
import { cellsOf } from '../merge/merge-cells';
import { asRead, planLines } from '../merge/merge-lines';
import { marksText } from './answer-key';
import { answeredRows, type RowAnswers } from './answered-rows';
import { type CellState, printOf, statesText } from './cell-states';
import { differs } from './cell-steps';
import { type FormAnswers, latestAnswers } from './latest-answers';
import type { AnsweredTable } from './plan-answers';

export interface Difference {
  readonly row: RowAnswers;
  /** Index from 0. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly id: string;
  /** The school's code and the year, as the row has them. */
  readonly code: string;
  readonly year: string;
  readonly mine: unknown;
  /** What the answer says, '' for a blank; undefined when it stands on its sheet no more. */
  readonly said: CellToWrite | undefined;
}

/** All headings of the table must be there. */
export function differences({ spec, values }: AnsweredTable, forms: readonly FormAnswers[]): Difference[] {
  const found = findColumns(spec, values[0] ?? []);
  const latest = forms.map((form) => ({ ...form, ...latestAnswers(form.answers) }));
  const rows = answeredRows(spec, values, found, linesByKey(spec, values, found), latest);
  return [...rows.values()].flatMap((row) => {
    const { line, states, prints, said } = row;
    if (line === undefined) return [];
    return [...states].flatMap(([id, state]) => {
      const now = prints.get(id);
      if (now === undefined || !differs(state, now)) return [];
      const value = said.get(id)?.value;
      const answer = value === undefined ? '' : cellsOf(spec, { [id]: value })[id];
      const isKnown = printOf(value) === state.said || state.said === printOf(undefined);
      const written = state.said === printOf(undefined) ? '' : answer;
      const cell = (of: string): unknown => values[line]?.[found.index.get(of) ?? -1];
      const place = { line, column: (found.index.get(id) ?? -1) + 1, id };
      const names = { code: shownCell(cell('code')), year: shownCell(cell('year')) };
      return [{ row, ...place, ...names, mine: cell(id), said: isKnown ? written : undefined }];
    });
  });
}

/** Takes the answers into these cells, or notes that a person keeps them as they are. */
export function settled(
  table: AnsweredTable,
  chosen: readonly Difference[],
  take: boolean,
): readonly BlockWrite[] {
  const { spec, values } = table;
  const lines = new Map<number, Record<string, CellToWrite>>();
  const states = new Map<number, Map<string, CellState>>();
  for (const { line, id, row, said } of chosen) {
    const state = row.states.get(id);
    if (state === undefined || (take && said === undefined)) continue;
    const own = states.get(line) ?? new Map(row.states);
    own.set(id, take ? { ...state, left: state.said, kept: false } : { ...state, kept: true });
    states.set(line, own);
    const cells = lines.get(line) ?? {};
    if (take && said !== undefined) cells[id] = said;
    cells.answer = { text: `${marksText(row.marks)} ${statesText(own)}` };
    lines.set(line, cells);
  }
  return lines.size === 0 ? [] : planLines({ spec, values, formulas: table.formulas() }, lines);
}

/** A cell as a person reads it. */
export function shownCell(cell: unknown): string {
  const plain = asRead(cell as CellToWrite);
  return plain === undefined || plain === null ? '' : String(plain);
}
