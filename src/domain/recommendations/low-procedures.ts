// The procedures in which a school's results were low, as a text names them.

import { NO_BREAK_SPACE } from '../kernel/russian';
import { reaches } from '../lists/threshold';
import { subjectInside } from '../subjects/declension';
import type { FactIndex, IndexedShare } from './fact-index';
import type { ShareIndicator } from './facts';

/** By indicator, the name of the procedure in each grade. */
const PROCEDURES: readonly (readonly [ShareIndicator, (grade: number) => string])[] = [
  ['VPR_FAIL_SHARE', () => 'ВПР'],
  ['BELOW_MINIMUM_SHARE', (grade) => (grade === 9 ? 'ОГЭ' : 'ЕГЭ')],
  ['RDR_FAIL_SHARE', () => 'РДР'],
];

/** «ВПР, математика, 5 кл.» of each; ВПР first, then ГИА, then РДР, each by subject and grade. */
export function lowProcedures(facts: FactIndex): readonly string[] {
  return PROCEDURES.flatMap(([indicator, nameOf]) =>
    facts
      .shares(indicator)
      .filter(isLow)
      .map(({ fact }) => {
        const grade = fact.grade === 0 ? '' : `${fact.grade}${NO_BREAK_SPACE}кл.`;
        const parts = [nameOf(fact.grade), subjectInside(fact.subject), grade];
        return parts.filter((part) => part !== '').join(', ');
      }),
  );
}

function isLow({ fact: { low, count, whole, threshold } }: IndexedShare): boolean {
  return low ?? (threshold !== undefined && reaches(count, whole, threshold));
}
