// Ф3 «Статистика по отметкам»: percents of marks back to the counts of pupils they were made from.
import { isBlankCell } from '../kernel/cell';
import { countsFromPercents } from './counts-from-percents';
import { withoutDoubled } from './doubled-schools';
import { type Group, GroupReader, type SchoolGroup } from './groups';
import type { FoundTable } from './layouts';
import type { RowProblem, RowProblemCode } from './problems';
import { cellCount, cellNumber, cellText, isBlankRow, type SheetRows } from './sheet-rows';

/** Numbers of pupils with each mark. */
export interface Marks {
  readonly marks2: number;
  readonly marks3: number;
  readonly marks4: number;
  readonly marks5: number;
}

/** The marks of one school; `row` is of the sheet, from 1. */
export interface SchoolMarks {
  readonly row: number;
  readonly group: SchoolGroup;
  readonly participants: number;
  readonly marks: Marks;
}

/** The sample, the region or a municipality. */
export interface WiderMarks {
  readonly row: number;
  readonly group: Exclude<Group, SchoolGroup>;
  /** Number of schools, as printed. */
  readonly schools: number | undefined;
  readonly participants: number;
  /** Undefined when so many pupils have these percents in more than one way. */
  readonly marks: Marks | undefined;
}

export interface MarkStatistics {
  readonly schools: readonly SchoolMarks[];
  readonly wider: readonly WiderMarks[];
  /** Every row with anything in it is a school, a wider group, a repeated identical row, or stands here. */
  readonly problems: readonly RowProblem[];
}

type Table = FoundTable<'mark-statistics'>;
const MARKS = ['marks2', 'marks3', 'marks4', 'marks5'] as const;

/** Reads a recognised Ф3. A row that cannot be counts is named in `problems` and not taken. */
export function readMarkStatistics(rows: SheetRows, table: Table): MarkStatistics {
  const reader = new GroupReader();
  const schools: SchoolMarks[] = [];
  const wider: WiderMarks[] = [];
  const problems: RowProblem[] = [];
  for (let index = table.headingRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isBlankRow(cells)) continue;
    const read = readRow(cells, index + 1, table, reader);
    if ('code' in read) problems.push(read);
    else if ('schools' in read) wider.push(read);
    else schools.push(read);
  }
  const unique = withoutDoubled(schools, sameMarks);
  return { schools: unique.good, wider, problems: [...problems, ...unique.problems] };
}

function readRow(
  cells: readonly unknown[],
  row: number,
  { columns }: Table,
  reader: GroupReader,
): SchoolMarks | WiderMarks | RowProblem {
  const name = cellText(cells[columns.group]);
  const problem = (code: RowProblemCode, column?: number): RowProblem => ({
    code,
    row,
    ...(column === undefined ? {} : { column: column + 1 }),
    ...(name === '' ? {} : { group: name }),
  });
  const schoolsCell = cells[columns.schools];
  const group = name === '' ? undefined : reader.read(name, isBlankCell(schoolsCell) ? 'blank' : 'filled');
  if (group === undefined) return problem('GROUP_UNCLEAR', columns.group);
  const participants = cellCount(cells[columns.participants]);
  if (participants === undefined) return problem('FIGURE_UNREADABLE', columns.participants);
  if (participants === 0) return problem('NO_PARTICIPANTS', columns.participants);
  const percents = MARKS.map((mark) => percentOf(cells[columns[mark]]));
  const unread = MARKS.find((_, i) => percents[i] === undefined);
  if (unread !== undefined) return problem('FIGURE_UNREADABLE', columns[unread]);
  const counts = countsFromPercents(percents as number[], participants);
  if (counts === 'none') return problem('PERCENTS_NOT_COUNTS');
  if (group.kind !== 'school') {
    const marks = counts === 'several' ? undefined : marksOf(counts);
    return { row, group, schools: cellCount(schoolsCell), participants, marks };
  }
  if (counts === 'several') return problem('COUNTS_NOT_UNIQUE');
  return { row, group, participants, marks: marksOf(counts) };
}

function percentOf(cell: unknown): number | undefined {
  const percent = cellNumber(cell);
  return percent !== undefined && percent >= 0 && percent <= 100 ? percent : undefined;
}

function marksOf(counts: readonly number[]): Marks {
  const [marks2, marks3, marks4, marks5] = counts as [number, number, number, number];
  return { marks2, marks3, marks4, marks5 };
}

function sameMarks(a: SchoolMarks, b: SchoolMarks): boolean {
  return a.participants === b.participants && MARKS.every((mark) => a.marks[mark] === b.marks[mark]);
}
