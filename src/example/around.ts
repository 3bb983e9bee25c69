// What stands around the results: «Сопоставление» with the class journal and the totals of «Регион».
import { journalComparisonWord, procedureWords } from '../catalogue/words';
import { schoolYearText } from '../domain/kernel/school-year';
import type { comparisonSheet, regionSheet } from '../workbook/sheets/comparison';
import type { resultsSheet } from '../workbook/sheets/results';
import { years } from './district';
import { procedures } from './procedures';
import type { Random } from './random';
import { rounded } from './results';
import type { RowOf } from './row';

const comparedGrade = 5;

/** Marks of ВПР 5 beside the journal's: a few pupils have no mark in the journal, so «Обе отметки» is smaller. */
export function exampleComparisons(
  random: Random,
  results: readonly RowOf<typeof resultsSheet>[],
): RowOf<typeof comparisonSheet>[] {
  const judged = results.filter(
    ({ year, procedure, grade }) =>
      year === schoolYearText(years[1]) && procedure === procedureWords.vpr && grade === comparedGrade,
  );
  return judged.map(({ code = '', year = '', grade = '', subject = '', participants }) => {
    const both = Math.max(1, Number(participants) - random.whole(0, 2));
    const lowered = Math.round(both * random.between(0.1, 0.4));
    const raised = Math.round(both * random.between(0, 0.12));
    const confirmed = both - lowered - raised;
    return {
      code,
      year,
      grade,
      subject,
      comparedWith: journalComparisonWord,
      both,
      lowered,
      confirmed,
      raised,
      coefficient: rounded(random.between(0.35, 0.85), 2),
    };
  });
}

/** The region's totals of every ВПР, larger than the district by two orders. */
export function exampleRegion(random: Random): RowOf<typeof regionSheet>[] {
  return years.flatMap((year) =>
    procedures
      .filter(({ procedure }) => procedure === procedureWords.vpr)
      .map(({ procedure, grade, subject, maximum }) => ({
        year: schoolYearText(year),
        procedure,
        grade,
        subject,
        participants: random.whole(21_000, 24_000),
        mean: rounded(maximum * random.between(0.56, 0.62), 2),
        deviation: rounded(maximum * random.between(0.18, 0.21), 2),
      })),
  );
}
