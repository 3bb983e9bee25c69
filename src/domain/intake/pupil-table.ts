// A table of pupils' rows brought to one result per school; a school with a row that cannot be read is not taken.
import { type AggregateOptions, aggregatePupils, type SchoolResult } from './aggregate-pupils';
import { loadedKey, type SchoolGroup } from './groups';
import type { TaskColumn } from './layouts';
import type { RowProblem } from './problems';
import { type Pupil, type PupilColumns, readPupil } from './pupils';
import { cellText, isBlankRow, type SheetRows } from './sheet-rows';

/** One school's pupils aggregated; `row` is its first row on the sheet, from 1. */
export interface SchoolPupils {
  readonly row: number;
  readonly group: SchoolGroup;
  readonly result: SchoolResult;
}

export interface PupilResults {
  readonly schools: readonly SchoolPupils[];
  readonly problems: readonly RowProblem[];
  readonly contested: Contested;
}

/** Numbers of pupils whose tasks make more, or less, than the score that the table gives them. */
export interface Contested {
  readonly more: number;
  readonly less: number;
}

/** 'take': such a pupil has the given score, by which the mark was given; 'leave': the school is not taken. */
export type Totals = 'take' | 'leave';

/** Name and code of a pupil's school; undefined when the row does not say it. */
export type SchoolOfRow = (cells: readonly unknown[]) => { name: string; code: string } | undefined;

/** The line that opens a school in Ф1: «МБОУ …(edu203389) | Кол-во участников: 89». */
export interface Announcement {
  readonly row: number;
  /** Undefined where the line is of no school: it is passed over. */
  readonly code: string | undefined;
  readonly participants: number;
}

export interface PupilTable {
  readonly headingRow: number;
  readonly columns: PupilColumns;
  readonly schoolColumn: number;
  readonly schoolOf: SchoolOfRow;
  /** Reads a line that is not a pupil's; undefined for a pupil's row. */
  readonly announcementOf: (cells: readonly unknown[], row: number) => Announcement | undefined;
}

/** What `aggregatePupils` needs besides the rows. */
export interface PupilOptions extends AggregateOptions {
  readonly totals: Totals;
}

interface Collected {
  readonly row: number;
  readonly group: SchoolGroup;
  readonly pupils: Pupil[];
  readonly codes: Map<string, number>;
  /** How many rows it has, read or not. */
  rows: number;
}

/** Reads all rows and aggregates them by school. */
export function readPupilTable(rows: SheetRows, table: PupilTable, options: PupilOptions): PupilResults {
  const collected = new Map<string, Collected>();
  const announced: Announcement[] = [];
  const problems: RowProblem[] = [];
  const spoilt = new Set<string>();
  const contested = { more: 0, less: 0 };
  for (let index = table.headingRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isBlankRow(cells)) continue;
    const row = index + 1;
    const announcement = table.announcementOf(cells, row);
    if (announcement !== undefined) {
      announced.push(announcement);
      continue;
    }
    const school = table.schoolOf(cells);
    if (school === undefined) {
      problems.push({ code: 'SCHOOL_MISSING', row, column: table.schoolColumn + 1 });
      continue;
    }
    const key = loadedKey(school);
    const own: Collected = collected.get(key) ?? {
      row,
      group: { kind: 'school', ...school },
      pupils: [],
      codes: new Map(),
      rows: 0,
    };
    own.rows += 1;
    collected.set(key, own);
    const read = addPupil(own, cells, row, table.columns, options.maximum);
    const excess = 'excess' in read ? read.excess : 0;
    if (excess > 0) contested.more += 1;
    if (excess < 0) contested.less += 1;
    const problem = 'code' in read ? read : contestedScore(own, row, table.columns, excess, options.totals);
    if (problem === undefined) continue;
    problems.push(problem);
    spoilt.add(key);
  }
  for (const { key, problem } of unmetAnnouncements(announced, collected)) {
    // A row that could not be read has been named already.
    if (!spoilt.has(key)) problems.push(problem);
    spoilt.add(key);
  }
  const schools: SchoolPupils[] = [];
  for (const [key, { row, group, pupils }] of collected) {
    if (spoilt.has(key)) continue;
    const result = aggregatePupils(pupils, options);
    if (result === undefined) problems.push({ code: 'NO_PARTICIPANTS', row, group: group.name });
    else schools.push({ row, group, result });
  }
  return { schools, problems, contested };
}

function addPupil(
  own: Collected,
  cells: readonly unknown[],
  row: number,
  columns: PupilColumns,
  maximum: number | undefined,
): RowProblem | Pupil {
  const group = own.group.name;
  const code = cellText(cells[columns.pupil]);
  const before = code === '' ? undefined : own.codes.get(code);
  if (before !== undefined) {
    return { code: 'PUPIL_TWICE', row, column: columns.pupil + 1, group, otherRow: before };
  }
  own.codes.set(code, row);
  const pupil = readPupil(cells, columns, maximum);
  if ('problem' in pupil) return { code: pupil.problem, row, column: pupil.column + 1, group };
  own.pupils.push(pupil);
  return pupil;
}

function contestedScore(
  own: Collected,
  row: number,
  columns: PupilColumns,
  excess: number,
  totals: Totals,
): RowProblem | undefined {
  if (excess === 0 || totals === 'take') return undefined;
  return { code: 'TASKS_NOT_SUM', row, column: columns.score + 1, group: own.group.name };
}

/** A school must have as many rows as announced, or as many participants: the absent may be left out of either. */
function unmetAnnouncements(
  announced: readonly Announcement[],
  collected: ReadonlyMap<string, Collected>,
): { key: string; problem: RowProblem }[] {
  return announced.flatMap(({ row, code, participants }) => {
    if (code === undefined) return [];
    const key = loadedKey({ code, name: '' });
    const own = collected.get(key);
    const present = own?.pupils.filter(({ kind }) => kind === 'present').length ?? 0;
    if (participants === present || participants === (own?.rows ?? 0)) return [];
    const group = own === undefined ? {} : { group: own.group.name };
    return [{ key, problem: { code: 'ROWS_NOT_ANNOUNCED', row, ...group } }];
  });
}

/** The sum of the tasks' maxima; undefined when a heading does not say one, or there are no tasks. */
export function tasksMaximum(tasks: readonly TaskColumn[]): number | undefined {
  let sum = 0;
  for (const { maximum } of tasks) {
    if (maximum === undefined) return undefined;
    sum += maximum;
  }
  return sum === 0 ? undefined : sum;
}
