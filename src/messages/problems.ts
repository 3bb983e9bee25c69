// The text of a problem, made from its template and its facts.

import { cellAddress } from '../workbook/address';
import type { Problem, ProblemCode } from '../workbook/problem';
import { filled } from './template';

export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

/** The templates of a problem. */
export interface ProblemTemplates extends ProblemText {
  /** What a button does about all cells of the problem at once; {n} is their number. */
  readonly fix?: string;
  /** `todo` suits a row of a file that is being loaded too. */
  readonly forFiles?: true;
}

export type ProblemTexts = Readonly<Record<ProblemCode, ProblemTemplates>>;

/** «Лист «Школы», ячейка B7». */
export function placeText(problem: Problem): string {
  const cell = cellAddress(problem);
  return cell === '' ? `Лист «${problem.sheet}»` : `Лист «${problem.sheet}», ячейка ${cell}`;
}

/** Puts the problem's own facts into the template of its code. */
export function problemText(problem: Problem, templates: ProblemTexts): ProblemText {
  const { what, todo } = templates[problem.code];
  const facts = {
    ...problem,
    cell: cellAddress(problem),
    choices: problem.expected === undefined ? '' : ` Подходит: ${problem.expected}.`,
    near: problem.expected === undefined ? '' : ` Похоже на «${problem.expected}».`,
  };
  return { what: filled(what, facts), todo: filled(todo, facts) };
}

/** What the button of a problem says; `n` is how many cells or rows it fixes. */
export function fixText(problem: Problem, n: number, templates: ProblemTexts): string {
  return filled(templates[problem.code].fix ?? '', { ...problem, n });
}
