// What the names of a file and its sheet suggest of a table without a head: for a person to confirm.
import { SCALES_YEAR, scaleOf2021 } from '../catalogue/mark-scales';
import { procedureWords } from '../catalogue/words';
import type { BareLayout } from '../domain/intake/layouts';
import { readSchoolYear } from '../domain/kernel/school-year';
import { comparable } from '../domain/kernel/text';
import type { ProcedureKind } from '../domain/lists/records';
import { subjectOfCode } from '../domain/subjects/codes';
import { subjectInText } from '../domain/subjects/nearest-subject';
import { readSubject } from '../domain/subjects/read-subject';
import type { FileSheet, Given } from './types';

/** «РУ 4», «МА_5»: a subject's code and a grade. */
const CODE_AND_GRADE = /(?<!\p{L})(\p{L}{2})[ _-]?(\d{1,2})(?!\d)/gu;
const GRADE = /(?<!\d)(\d{1,2})[ _-]?(?:-?й )?кл(?:асс|\.|(?!\p{L}))/u;
const YEARS = /(?<!\d)(20\d\d)\s?[-–/_]\s?(20\d\d|\d\d)(?!\d)/;

/** `said` comes before what is suggested: the scale follows the subject and the grade that a person chose. */
export function suggestedFacts(layout: BareLayout, { file, sheet }: FileSheet, said: Given): Given {
  const facts = {
    ...(layout === 'region-2021' ? { year: SCALES_YEAR } : {}),
    ...factsInText(`${sheet} | ${file}`),
  };
  const { procedure = 'vpr', year, grade, subject = '' } = { ...facts, ...said };
  const known = procedure === 'vpr' && year === SCALES_YEAR && grade !== undefined;
  const scale = known ? scaleOf2021(readSubject(subject).subject, grade) : undefined;
  return { procedure: 'vpr', ...facts, ...(scale === undefined ? {} : { scale }) };
}

/** Procedure, year, grade and subject named in a text; what is not there is left out. */
export function factsInText(text: string): Given {
  const bare = comparable(text).replace(/_/g, ' ');
  const coded = [...bare.matchAll(CODE_AND_GRADE)].find(([, code = '']) => subjectOfCode(code) !== undefined);
  const subject = subjectInText(text) ?? subjectOfCode(coded?.[1] ?? '');
  const gradeText = GRADE.exec(bare)?.[1] ?? coded?.[2];
  const grade = gradeText === undefined ? undefined : Number(gradeText);
  const [, from, to] = YEARS.exec(bare) ?? [];
  const year = readSchoolYear(from === undefined ? '' : `${from}/${to}`);
  const procedure = (Object.keys(procedureWords) as ProcedureKind[]).find((kind) =>
    new RegExp(`(?<!\\p{L})${comparable(procedureWords[kind])}(?!\\p{L})`, 'u').test(bare),
  );
  return {
    ...(procedure === undefined ? {} : { procedure }),
    ...(year === undefined ? {} : { year }),
    ...(grade === undefined || grade < 1 || grade > 12 ? {} : { grade }),
    ...(subject === undefined ? {} : { subject }),
  };
}
