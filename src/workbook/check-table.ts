// What is wrong between the cells of a table: unknown schools, doubled rows, counts above their whole.
import { schoolKey } from '../domain/school-key';
import { comparable } from '../domain/text';
import type { Problem, ProblemCode } from './problem';
import { shownValue, type Table } from './read-table';
import type { SheetSpec, TableRow } from './sheet-spec';

export interface CheckedTable<S extends SheetSpec> {
  /** Rows that may be judged: each one complete, of a known school and not doubled. */
  readonly good: readonly TableRow<S>[];
  readonly problems: readonly Problem[];
}

type AnyValues = Readonly<Record<string, unknown>>;

/**
 * Checks the rows of a table as its description asks. Of identical doubled rows the first is good; of doubled
 * rows that differ none is, so that a verdict never hangs on their order.
 * `schools` are the keys of the schools that exist; undefined leaves the codes unchecked.
 */
export function checkTable<S extends SheetSpec>(
  table: Table<S>,
  schools: ReadonlySet<string> | undefined,
): CheckedTable<S> {
  const problems: Problem[] = [];
  const bad = new Set<number>();
  const report = (code: ProblemCode, row: TableRow<S>, id: string, more: Partial<Problem> = {}): void => {
    problems.push({ ...at(table, code, row.row, id), ...more });
    bad.add(row.row);
  };
  const counts = partsOf(table.spec);
  for (const row of table.rows) {
    const values = row.values as AnyValues;
    if (schools !== undefined && !schools.has(schoolKey(String(values.code)))) {
      report('UNKNOWN_SCHOOL', row, 'code', { value: shownValue(values.code) });
    }
    for (const id of counts.ids) {
      const count = values[id];
      const whole = values[counts.whole];
      if (typeof count === 'number' && typeof whole === 'number' && count > whole) {
        report('COUNT_ABOVE_WHOLE', row, id, { value: shownValue(count), expected: shownValue(whole) });
      }
    }
  }
  for (const { first, again, identical } of doubledRows(table)) {
    report(duplicateCode(table.spec), again, keyColumn(table.spec), { otherRow: first.row });
    if (!identical) bad.add(first.row);
  }
  return { good: bad.size === 0 ? table.rows : table.rows.filter((row) => !bad.has(row.row)), problems };
}

/** Where a problem of one cell is, by the column's id. */
export function at(table: Table<SheetSpec>, code: ProblemCode, row: number, id: string): Problem {
  const index = table.columns.index.get(id);
  const heading = table.spec.columns[id]?.heading;
  return {
    code,
    sheet: table.spec.title,
    row,
    ...(index === undefined ? {} : { column: index + 1 }),
    ...(heading === undefined ? {} : { heading }),
  };
}

function partsOf(spec: SheetSpec): { whole: string; ids: readonly string[] } {
  return spec.parts === undefined
    ? { whole: '', ids: [] }
    : { whole: spec.parts.whole, ids: spec.parts.counts };
}

function keyColumn(spec: SheetSpec): string {
  return spec.key?.[0] ?? '';
}

function duplicateCode(spec: SheetSpec): ProblemCode {
  return spec.key?.length === 1 ? 'DUPLICATE_SCHOOL' : 'DUPLICATE_ROW';
}

interface Doubled<S extends SheetSpec> {
  readonly first: TableRow<S>;
  readonly again: TableRow<S>;
  readonly identical: boolean;
}

function doubledRows<S extends SheetSpec>(table: Table<S>): Doubled<S>[] {
  const key = table.spec.key;
  if (key === undefined) return [];
  const comparableOf = cached(comparable);
  const keyOf = cached(schoolKey);
  const firsts = new Map<string, TableRow<S>>();
  const doubled: Doubled<S>[] = [];
  for (const row of table.rows) {
    const values = row.values as AnyValues;
    let text = '';
    for (const id of key) {
      const value = values[id];
      text += `${id === 'code' ? keyOf(String(value)) : typeof value === 'string' ? comparableOf(value) : value}\t`;
    }
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    else doubled.push({ first, again: row, identical: sameValues(first.values as AnyValues, values) });
  }
  return doubled;
}

function sameValues(one: AnyValues, other: AnyValues): boolean {
  return Object.keys(one).every((id) => one[id] === other[id]);
}

function cached(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
