// What is wrong between the cells of a table: unknown schools, doubled rows, counts that do not fit their whole.
import { schoolKey } from '../../domain/kernel/school-key';
import type { Problem, ProblemCode } from '../problem';
import type { Table } from '../read-table';
import { rowKeyOf } from '../row-key';
import type { SheetSpec, TableRow } from '../sheet-spec';
import { shownValue } from './personal-data';

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
  const { parts, key = [] } = table.spec;
  for (const row of table.rows) {
    const values = row.values as AnyValues;
    if (schools !== undefined && !schools.has(schoolKey(String(values.code)))) {
      report('UNKNOWN_SCHOOL', row, 'code', { value: shownValue(values.code) });
    }
    if (parts === undefined) continue;
    const whole = values[parts.whole];
    if (typeof whole !== 'number') continue;
    let sum = 0;
    for (const id of parts.counts) {
      const count = values[id];
      sum += typeof count === 'number' ? count : Number.NaN;
      if (typeof count === 'number' && count > whole) {
        report('COUNT_ABOVE_WHOLE', row, id, { value: shownValue(count), expected: shownValue(whole) });
      }
    }
    // With a part missing the sum is NaN: nothing to compare.
    if (parts.sum === true && !Number.isNaN(sum) && sum !== whole) {
      report('PARTS_NOT_SUM', row, parts.whole, { value: shownValue(sum), expected: shownValue(whole) });
    }
  }
  const duplicate = key.length === 1 ? 'DUPLICATE_SCHOOL' : 'DUPLICATE_ROW';
  for (const { first, again, identical } of doubledRows(table)) {
    const otherRow = { otherRow: first.row };
    if (identical) report('ROW_REPEATED', again, key[0] ?? '', { ...otherRow, n: 1 });
    else report(duplicate, again, key[0] ?? '', otherRow);
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

interface Doubled<S extends SheetSpec> {
  readonly first: TableRow<S>;
  readonly again: TableRow<S>;
  readonly identical: boolean;
}

function doubledRows<S extends SheetSpec>(table: Table<S>): Doubled<S>[] {
  const { key } = table.spec;
  if (key === undefined) return [];
  const keyOf = rowKeyOf(table.spec);
  const firsts = new Map<string, TableRow<S>>();
  const doubled: Doubled<S>[] = [];
  for (const row of table.rows) {
    const values = row.values as AnyValues;
    const text = keyOf(values);
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    else {
      // One school may be typed under two codes, one subject in two ways: of the key only the sense counts.
      const rest = Object.keys(values).filter((id) => !key.includes(id));
      const isSame = (id: string): boolean => values[id] === (first.values as AnyValues)[id];
      // Schools under two codes are for people to sort out.
      const identical = rest.every(isSame) && (key.length > 1 || key.every(isSame));
      doubled.push({ first, again: row, identical });
    }
  }
  return doubled;
}
