// Marks for ВПР against marks in the journal: who went down, who kept the mark, who went up.
import { type CountedShare, countedShare } from './counted-share';

export interface MarkMatch {
  readonly lowered: CountedShare;
  readonly confirmed: CountedShare;
  readonly raised: CountedShare;
}

/**
 * Numbers of pupils whose mark for ВПР is below, equal to or above the one in the journal, and their percents
 * of the pupils who have both marks. O(n).
 *
 * A pupil stands at the same position of both columns and counts when both marks are 2, 3, 4 or 5: a blank
 * (`undefined`), a «1» and any other number leave the pupil out. No pupil left: percents are «нет данных».
 * Source: report of ФИС ОКО «Сравнение отметок с отметками по журналу» («понизили, подтвердили, повысили»).
 * Example: `markMatch([3, 4, 5, 4], [4, 4, 4, undefined])` is one pupil in each row of three, 33.333… % each.
 */
export function markMatch(
  vprMarks: readonly (number | undefined)[],
  journalMarks: readonly (number | undefined)[],
): MarkMatch {
  let lowered = 0;
  let confirmed = 0;
  let raised = 0;
  vprMarks.forEach((vpr, pupil) => {
    const journal = journalMarks[pupil];
    if (!isMark(vpr) || !isMark(journal)) return;
    if (vpr < journal) lowered += 1;
    else if (vpr === journal) confirmed += 1;
    else raised += 1;
  });
  const pupils = lowered + confirmed + raised;
  return {
    lowered: countedShare(lowered, pupils),
    confirmed: countedShare(confirmed, pupils),
    raised: countedShare(raised, pupils),
  };
}

function isMark(value: number | undefined): value is 2 | 3 | 4 | 5 {
  return value === 2 || value === 3 || value === 4 || value === 5;
}
