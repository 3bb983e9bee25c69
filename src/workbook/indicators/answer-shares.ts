// Shares of answers yes and no: what is done, over all schools of the lists; what is a problem, over those that answered.
import { notConfirmedWord, noWord, yesWord } from '../../catalogue/words';
import { FIRST_SCHOOL_ROW } from './live-sheet';
import { schoolsOfSelection, schoolsWith, svod, svodSchools } from './svod-cells';

const listedSchools = `COUNTIF(${svodSchools('listed')};"${yesWord}")`;
const listedWith = (word: string): string =>
  `COUNTIFS({c}${FIRST_SCHOOL_ROW}:{c}{last};"${word}";${svodSchools('listed')};"${yesWord}")`;

/** «да» and «нет» of the schools of the lists in an answer's column of «Свод»: no answer is «нет», so that all are counted. */
export function doneInListed(id: string): string {
  return (
    `ARRAYFORMULA(IF(${svodSchools('listed')}="${yesWord}";` +
    `IF(${svodSchools(id)}="${yesWord}";"${yesWord}";"${noWord}");""))`
  );
}

/** «да» where all answers are «да», «нет» where one is «нет»; otherwise a school of the lists has not confirmed it. */
export function doneInSchool(ids: readonly string[]): string {
  const are = (word: string): string => ids.map((id) => `${svod(id)}="${word}"`).join(';');
  return (
    `=IF(AND(${are(yesWord)});"${yesWord}";IF(OR(${are(noWord)});"${noWord}";` +
    `IF(${svod('listed')}="${yesWord}";"${notConfirmedWord}";"")))`
  );
}

/** «3 из 7, ответили 5 из 7, предварительно»: of the schools of the lists. */
export const doneCoverage = coverage(
  listedWith(yesWord),
  listedSchools,
  `(${listedWith(yesWord)}+${listedWith(noWord)})`,
  listedSchools,
);

const answered = `(${schoolsWith(yesWord)}+${schoolsWith(noWord)})`;

/** Percent of «да» among the schools of the selection that have answered; a blank where none has. */
export const problemShare = `=IF(${answered}=0;"";100*${schoolsWith(yesWord)}/${answered})`;

/** «3 из 5, ответили 5 из 24, предварительно»: of the schools of the selection. */
export const problemCoverage = coverage(schoolsWith(yesWord), answered, answered, schoolsOfSelection);

/** The count and its whole, and how many have answered of how many; below four of five it is preliminary. */
function coverage(count: string, whole: string, replies: string, all: string): string {
  const counted = `${count}&" из "&${whole}&", ответили "&${replies}&" из "&${all}`;
  return `=IF(${replies}=0;"ответили 0 из "&${all};${counted}&IF(5*${replies}<4*${all};", предварительно";""))`;
}
