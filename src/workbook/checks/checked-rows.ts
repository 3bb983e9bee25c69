// Rows that come from outside, read and checked by the very rules of the sheet they are for, before they are put on it.
import { isPersonalText } from '../../domain/kernel/personal-text';
import type { Problem } from '../problem';
import { type CellOf, rowReader } from '../read-row';
import { tableOf } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { checkSheet } from './check-sheet';

/** What a cell of ours means: years as numbers, words of a choice as their ids. */
export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

export interface CheckedRow {
  /** By column id; what is blank or cannot be read is not there. */
  readonly values: Values;
  /** In the order in which they are best told; none for a row that may be taken. Columns as in the description, from 1. */
  readonly problems: readonly Problem[];
}

/** Each row, in its order; of a person's data nothing but the heading is told. `schools` as in `checkSheet`. */
export function checkedRows(
  spec: SheetSpec,
  rows: readonly CellOf[],
  schools: ReadonlySet<string> | undefined,
): CheckedRow[] {
  const read = rows.map(rowReader(spec));
  const table = tableOf(spec, read);
  const checked = rows.map((cellOf, nth) => ({
    values: known(read[nth]?.values ?? {}),
    problems: personalTexts(spec, cellOf, nth + 1),
  }));
  const note = (problem: Problem): void => void checked[(problem.row ?? 0) - 1]?.problems.push(problem);
  table.problems.forEach(note);
  // Two rows of one key are no mistake here: two reports may tell of one result.
  const { key: _, ...unkeyed } = spec;
  const { problems, bad } = checkSheet({ ...table, spec: unkeyed }, schools);
  // Marks that are not all there lessen what can be judged; such a row is good all the same.
  for (const problem of problems) if (bad.has(problem.row ?? 0)) note(problem);
  return checked;
}

function personalTexts(spec: SheetSpec, cellOf: CellOf, row: number): Problem[] {
  return Object.entries(spec.columns).flatMap(([id, { heading }], nth) =>
    isPersonalText(String(cellOf(id, nth)))
      ? [{ code: 'PERSONAL_TEXT', sheet: spec.title, row, column: nth + 1, heading }]
      : [],
  );
}

function known(read: Readonly<Record<string, unknown>>): Values {
  const values: Record<string, Value> = {};
  for (const [id, value] of Object.entries(read))
    if (value !== undefined && value !== '') values[id] = value as Value;
  return values;
}
