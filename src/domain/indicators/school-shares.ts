// Shares of schools by answers yes and no: one question, or several that must all be answered with yes.
import { countedShare } from './counted-share';

/** true is «да», false «нет», undefined a blank. */
export type Answer = boolean | undefined;

/**
 * Percent of schools, or ОМС, whose every answer is «да», 0…100, not rounded. O(n) in the number of answers.
 *
 * A column per question, a school at the same position of each. A school blank in all of them is not counted;
 * a blank beside an answer is «нет»; undefined, «нет данных», when no school is left.
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2: item 1, schools with low results;
 * item 2, support programmes of an ОМС (acts, plans, reports) and diagnosed schools (pupils diagnosed,
 * recommendations issued); item 3, schools with network practices.
 * Example: `allYesShare([[true, true, undefined], [true, undefined, undefined]])` is 50.
 */
export function allYesShare(questions: readonly (readonly Answer[])[]): number | undefined {
  let answered = 0;
  let allYes = 0;
  questions[0]?.forEach((_, school) => {
    if (questions.every((answers) => answers[school] === undefined)) return;
    answered += 1;
    if (questions.every((answers) => answers[school] === true)) allYes += 1;
  });
  return countedShare(allYes, answered).share;
}
