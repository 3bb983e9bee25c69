// What one row of «Результаты» counts, and the rows of a subject's levels and courses taken together.
import type { ProcedureKind, ResultRecord } from '../lists/records';
import type { SubjectPart } from './series';

export type CountField = 'marks2' | 'belowMinimum';

/** State exams, in which pupils below the minimum are counted. */
export function isExam(procedure: ProcedureKind): boolean {
  return procedure === 'oge' || procedure === 'ege' || procedure === 'gve';
}

/** A count that a row gives; undefined is «нет данных». */
export interface RowCount {
  readonly field: CountField;
  readonly count: number | undefined;
}

/**
 * ЕГЭ: those below the minimum. ОГЭ and ГВЭ: those below the minimum; «2» stands in for them where they are not
 * given, since it is the same event. Every other procedure: marks «2».
 */
function countOfRow(row: ResultRecord): RowCount {
  const { procedure, marks2, belowMinimum } = row;
  const isBelow = procedure === 'ege' || (isExam(procedure) && belowMinimum !== undefined);
  return isBelow ? { field: 'belowMinimum', count: belowMinimum } : { field: 'marks2', count: marks2 };
}

/** Rows that make one measure. */
export interface RowSum extends RowCount {
  /** Rows that have their count, the first of them naming the sum; all rows where none has. */
  readonly rows: readonly [ResultRecord, ...ResultRecord[]];
  readonly participants: number;
  /** Of all levels, those that lack their count too. */
  readonly tookPart: number;
  /** No level lacks its count. */
  readonly complete: boolean;
}

/** One row, as most measures are. */
export function sumOfRow(row: ResultRecord): RowSum {
  const { field, count } = countOfRow(row);
  const { participants } = row;
  return {
    rows: [row],
    field,
    count,
    participants,
    tookPart: participants,
    complete: count !== undefined,
  };
}

interface PartRow {
  readonly row: ResultRecord;
  readonly part: SubjectPart;
}

/**
 * Rows of one procedure, grade and subject. The levels of the subject as a whole are summed, each once. A course
 * («Алгебра») stands for its subject only where no row is about the whole; of several courses the first by name.
 * The rows left out are `courses`.
 */
export function sumOfRows(
  rows: readonly ResultRecord[],
  partOf: (row: ResultRecord) => SubjectPart,
): { readonly sum: RowSum; readonly courses: readonly ResultRecord[] } {
  const parts = rows.map((row): PartRow => ({ row, part: partOf(row) }));
  const courses = [...new Set(parts.map(({ part }) => part.course))].sort();
  const [chosen] = courses;
  const levels = distinctLevels(parts.filter(({ part }) => part.course === chosen));
  const counted = levels.filter((row) => countOfRow(row).count !== undefined);
  const [first, ...others] = counted.length > 0 ? counted : levels;
  if (first === undefined) throw new RangeError('sumOfRows: no row');
  const used: RowSum['rows'] = [first, ...others];
  return {
    sum: {
      rows: used,
      field: countOfRow(first).field,
      count: counted.length === 0 ? undefined : total(counted, (row) => countOfRow(row).count ?? 0),
      participants: total(used, (row) => row.participants),
      tookPart: total(levels, (row) => row.participants),
      complete: counted.length === levels.length,
    },
    courses: distinctLevels(parts.filter(({ part }) => part.course !== chosen)),
  };
}

/** In the order of the levels' names, so that the order of rows does not matter. */
function distinctLevels(parts: readonly PartRow[]): ResultRecord[] {
  const byLevel = new Map<string, ResultRecord>();
  for (const { row, part } of parts) {
    const name = `${part.course} ${part.level}`;
    if (!byLevel.has(name)) byLevel.set(name, row);
  }
  return [...byLevel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
