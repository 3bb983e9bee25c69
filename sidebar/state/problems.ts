// The problems of a check: searched, and put together by sheet.
import type { DataProblem } from '../../src/contract/responses';
import { matches } from './search';

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
  const groups = new Map<string, DataProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.sheet);
    if (group === undefined) groups.set(problem.sheet, [problem]);
    else group.push(problem);
  }
  return [...groups].map(([sheet, members]) => ({ sheet, problems: members }));
}
