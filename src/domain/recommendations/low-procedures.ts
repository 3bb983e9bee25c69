// The procedures in which a school's results were low, as a text names them.
import { insideSentence, NO_BREAK_SPACE } from '../kernel/russian';
import { schoolYearText } from '../kernel/school-year';
import { tidied } from '../kernel/text';
import { procedureWords } from '../lists/procedure-words';
import type { ShareIndicator } from '../measures/indicators';
import type { FactIndex } from './fact-index';
import type { ShareFact } from './facts';

/** In the order in which they are named. */
const NAMED: readonly ShareIndicator[] = [
  'VPR_FAIL_SHARE',
  'BELOW_MINIMUM_SHARE',
  'RDR_FAIL_SHARE',
  'OTHER_FAIL_SHARE',
];

/**
 * «ВПР, математика, 5 кл.» of each that the list counts as low, with its years where they were taken together;
 * ВПР first, then ГИА, then the others, each by subject and grade.
 */
export function lowProcedures(facts: FactIndex): readonly string[] {
  return NAMED.flatMap((indicator) =>
    facts
      .shares(indicator)
      .filter(({ fact }) => fact.standing === 'low')
      .map(({ fact }) => nameOf(fact)),
  );
}

function nameOf({ procedure, subject, grades, years }: ShareFact): string {
  const grade = grades.length === 0 ? '' : `${grades.join(' и ')}${NO_BREAK_SPACE}кл.`;
  const name = procedure === undefined ? '' : procedureWords[procedure];
  const together = years.length > 1 ? ` (за ${[...years].sort().map(schoolYearText).join(' и ')})` : '';
  return [name, insideSentence(tidied(subject)), grade].filter((part) => part !== '').join(', ') + together;
}
