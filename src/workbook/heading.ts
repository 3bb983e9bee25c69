// Finding our columns on a sheet by their headings, wherever a user has moved them.
import { headingKey } from '../domain/kernel/text';
import type { Problem } from './problem';
import type { SheetSpec } from './sheet-spec';

export { headingKey };

export interface FoundColumns<Id extends string = string> {
  /** Index from 0 of each column that stands on the sheet exactly once. */
  readonly index: ReadonlyMap<Id, number>;
  /** Indexes of columns that are not ours but have something in their heading. */
  readonly foreign: readonly number[];
  readonly problems: readonly Problem[];
}

/** Finds the columns of `spec` in a heading row: trimmed, case and spaces ignored. */
export function findColumns(spec: SheetSpec, headingRow: readonly unknown[]): FoundColumns {
  const places = new Map<string, number[]>();
  headingRow.forEach((cell, index) => {
    const heading = headingKey(String(cell ?? ''));
    if (heading === '') return;
    const known = places.get(heading);
    if (known === undefined) places.set(heading, [index]);
    else known.push(index);
  });
  const index = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [id, column] of Object.entries(spec.columns)) {
    const key = headingKey(column.heading);
    const found = places.get(key) ?? [];
    places.delete(key);
    const first = found[0];
    if (first === undefined) {
      problems.push({ code: 'HEADING_MISSING', sheet: spec.title, heading: column.heading });
    } else if (found.length > 1) {
      const again = (found[1] ?? first) + 1;
      problems.push({
        code: 'HEADING_DOUBLED',
        sheet: spec.title,
        row: 1,
        column: again,
        heading: column.heading,
      });
    } else {
      index.set(id, first);
    }
  }
  const foreign = [...places.values()].flat().sort((a, b) => a - b);
  return { index, foreign, problems };
}
