// The problems of a check: searched, and put together by sheet.
import type { DataProblem } from '../../src/contract/responses';
import { grouped } from '../parts/groups';
import { matches } from '../parts/search';

export interface SheetProblems {
  readonly sheet: string;
  readonly problems: readonly DataProblem[];
}

export function filterProblems(problems: readonly DataProblem[], query: string): readonly DataProblem[] {
  return problems.filter((problem) =>
    matches(`${problem.sheet} ${problem.cell} ${problem.what} ${problem.todo}`, query),
  );
}

/** Sheets in the order in which they first occur, each with its problems in the order given. */
export function bySheet(problems: readonly DataProblem[]): readonly SheetProblems[] {
  return grouped(problems, ({ sheet }) => sheet).map(({ title, items }) => ({
    sheet: title,
    problems: items,
  }));
}
