// One pupil's row of a table of results: read, checked and reduced to what an aggregate needs.
import { isBlankCell } from '../kernel/cell';
import { comparable } from '../kernel/text';
import type { TaskColumn } from './layouts';
import type { RowProblemCode } from './problems';
import { cellCount, cellNumber, cellText } from './sheet-rows';

export type Mark = 2 | 3 | 4 | 5;

/** What a row says. A pupil's code never leaves this reading. */
export type Pupil =
  | { readonly kind: 'absent' }
  /** A code handed out to nobody: nothing but the code, and perhaps a journal mark. */
  | { readonly kind: 'unused' }
  | {
      readonly kind: 'present';
      readonly score: number;
      /** Undefined in a table without marks. */
      readonly mark: Mark | undefined;
      /** Undefined for «нет отметки», a blank and «1», which is no mark of a period. */
      readonly journal: Mark | undefined;
      /** At least one task is «не пройд.». */
      readonly untaught: boolean;
      /** Points of the tasks above the score; 0 where they make it, and where it is open what they make. */
      readonly excess: number;
    };

/** Why a row cannot be read; `column` from 0. */
export interface PupilProblem {
  readonly problem: RowProblemCode;
  readonly column: number;
}

/** Columns from 0 of a table of pupils. */
export interface PupilColumns {
  readonly pupil: number;
  readonly variants: readonly number[];
  readonly score: number;
  readonly mark: number | undefined;
  readonly journal: number;
  readonly tasks: readonly TaskColumn[];
}

/** A task's points: a number, «X» (not attempted), «не пройд.» (not taught), or nothing in the cell. */
type Task = number | 'not-attempted' | 'untaught' | 'blank';

const ABSENT = /^отсутств/;
const NOT_ATTEMPTED = /^[xх]$/;
const UNTAUGHT = /^(тема )?не пройд/;
const NO_MARK = /^(нет отметки|нет|-|—|–|1)?$/;

/** Reads one row; `maximum` is the largest score there may be, where it is known. */
export function readPupil(
  cells: readonly unknown[],
  columns: PupilColumns,
  maximum: number | undefined,
): Pupil | PupilProblem {
  const variants = columns.variants.map((column) => comparable(cellText(cells[column])));
  if (variants.some((variant) => ABSENT.test(variant))) return { kind: 'absent' };
  const tasks = columns.tasks.map((task) => readTask(cells[task.column], task.maximum));
  const badTask = tasks.indexOf(undefined);
  if (badTask >= 0) return { problem: 'TASK_UNREADABLE', column: columns.tasks[badTask]?.column ?? 0 };
  if (isUnused(cells, columns, variants, tasks)) return { kind: 'unused' };
  const score = cellNumber(cells[columns.score]);
  if (score === undefined || score < 0) return { problem: 'SCORE_UNREADABLE', column: columns.score };
  if (maximum !== undefined && score > maximum)
    return { problem: 'SCORE_ABOVE_MAXIMUM', column: columns.score };
  const sum = sumOf(tasks);
  const mark = columns.mark === undefined ? undefined : markOf(cells[columns.mark]);
  if (columns.mark !== undefined && mark === undefined)
    return { problem: 'MARK_UNREADABLE', column: columns.mark };
  const journalCell = cells[columns.journal];
  const journal = markOf(journalCell);
  if (journal === undefined && !NO_MARK.test(comparable(cellText(journalCell)))) {
    return { problem: 'JOURNAL_MARK_UNREADABLE', column: columns.journal };
  }
  const excess = sum === undefined ? 0 : sum - score;
  return { kind: 'present', score, mark, journal, untaught: tasks.includes('untaught'), excess };
}

/** In the form the total is a formula, so an unused row may say 0. */
function isUnused(
  cells: readonly unknown[],
  columns: PupilColumns,
  variants: readonly string[],
  tasks: readonly (Task | undefined)[],
): boolean {
  const score = cells[columns.score];
  return (
    variants.every((variant) => variant === '') &&
    tasks.every((task) => task === 'blank') &&
    (isBlankCell(score) || cellNumber(score) === 0) &&
    (columns.mark === undefined || isBlankCell(cells[columns.mark]))
  );
}

function readTask(cell: unknown, maximum: number | undefined): Task | undefined {
  if (isBlankCell(cell)) return 'blank';
  const points = cellNumber(cell);
  if (points !== undefined) return points >= 0 && points <= (maximum ?? points) ? points : undefined;
  const word = comparable(cellText(cell));
  if (NOT_ATTEMPTED.test(word)) return 'not-attempted';
  return UNTAUGHT.test(word) ? 'untaught' : undefined;
}

/** The sum of tasks, or undefined when a blank or «не пройд.» leaves it open what the score should be. */
function sumOf(tasks: readonly (Task | undefined)[]): number | undefined {
  if (tasks.length === 0) return undefined;
  let sum = 0;
  for (const task of tasks) {
    if (typeof task === 'number') sum += task;
    else if (task !== 'not-attempted') return undefined;
  }
  return sum;
}

function markOf(cell: unknown): Mark | undefined {
  const mark = cellCount(cell);
  return mark === 2 || mark === 3 || mark === 4 || mark === 5 ? mark : undefined;
}
