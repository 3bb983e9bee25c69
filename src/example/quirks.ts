// The traps that real data sets, put into the example by hand: each names its reason, the row and the cells.
import { procedureWords } from '../catalogue/words';
import { schoolYearText } from '../domain/kernel/school-year';
import type { SheetSpec } from '../workbook/sheet-spec';
import { comparisonSheet } from '../workbook/sheets/comparison';
import { contextSheet } from '../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { schoolsSheet } from '../workbook/sheets/schools';
import { codeOf, years } from './district';
import { mathematics, russian } from './procedures';
import type { ExampleRow, RowOf } from './row';

export interface Quirk {
  /** Why such a row is met in real tables. */
  readonly reason: string;
  readonly sheet: SheetSpec;
  /** The first row with these cells is meant. */
  readonly where: Readonly<ExampleRow>;
  readonly set: Readonly<ExampleRow>;
  /** `every`: all rows with these cells. `copy`: the row stays, its changed copy is added at the end. */
  readonly how?: 'every' | 'copy';
}

const [before, judged] = years.map(schoolYearText) as [string, string];
const { vpr, oge, rdr } = procedureWords;

/*
 * Left out: columns and values that look personal (the example must not teach to type them), and the trap
 * that is no cell but a calculation, the mean of percents: schools of 8 and of 900 pupils set it by themselves.
 */
export const quirks: readonly Quirk[] = [
  result('absent pupils left among the participants', [1, judged, vpr, 4, russian], { participants: 102 }),
  result('percents where counts belong; rounded, they sum to 100.01', [1, before, vpr, 5, russian], {
    participants: 84,
    marks2: 13.1,
    marks3: 38.1,
    marks4: 33.33,
    marks5: 15.48,
  }),
  result('a file loaded twice', [2, judged, vpr, 5, mathematics], {}, 'copy'),
  result('an invented procedure', [23, judged, vpr, 4, mathematics], { procedure: 'Контрольная' }, 'copy'),
  result('a slip in the year', [6, before, rdr, 10, russian], { year: '2024/2026' }),
  result('10.5 became a date', [14, judged, vpr, 4, mathematics], { mean: '10.05.2026' }),
  result('a score above the maximum', [13, before, vpr, 4, russian], { mean: 40.15, meanPercent: 105.7 }),
  result('a share typed for a percent', [10, judged, vpr, 4, mathematics], { meanPercent: 0.62 }),
  result('a count given for a percent', [12, judged, vpr, 4, mathematics], { meanPercent: 9 }),
  result('decimal comma as text', [2, judged, vpr, 4, russian], { mean: '26,43' }),
  result('decimal point as text', [3, judged, vpr, 4, russian], { mean: '23.29' }),
  result('Latin «M» and «a»', [5, judged, vpr, 8, mathematics], { subject: 'Mатемaтика' }),
  result('no-break and double spaces', [13, judged, vpr, 8, russian], { subject: ' Русский\u00a0 язык' }),
  result('an Arabic letter for «О»', [17, judged, vpr, 4, russian], { source: 'ФИС \u0647КО, Ф3' }),
  result('ОГЭ without marks, only those below the minimum', [4, judged, oge, 9, mathematics], {
    marks2: '',
    marks3: '',
    marks4: '',
    marks5: '',
    belowMinimum: 21,
  }),
  result('the code of another register', [21, before, oge, 9, russian], { code: '0121' }),
  quirk(
    'a school recoded between the years',
    resultsSheet,
    { code: codeOf(17), year: before },
    { code: codeOf(17).replace('edu', 'sch') },
    'every',
  ),
  quirk(
    'a school renamed, «ё» lost',
    schoolsSheet,
    { code: codeOf(18) },
    { name: 'Пятиручьевская СОШ (бывшая школа № 12)' },
  ),
  quirk(
    '«ё» lost, a double space',
    schoolsSheet,
    { code: codeOf(22) },
    { municipality: 'Ясноозерский  муниципальный округ' },
  ),
  quirk('exams counted instead of persons', graduatesSheet, of(7, before, { level: 11 }), {
    highScorers: 61,
  }),
  quirk('a word in a number column', contextSheet, of(3, judged), { truancy: 'нет данных' }),
  quirk('neither yes nor no', contextSheet, of(21, judged), { infrastructure: 'частично' }),
  quirk('a form sent in almost empty', contextSheet, of(11, judged), {
    registered: '',
    migrantLanguage: '',
    notAttested: '',
    truancy: '',
    specialNeeds: '',
    remote: '',
    small: '',
  }),
  quirk('declared pupils are not the sum of the grades', contextSheet, of(24, judged), { pupils: 131 }),
  quirk(
    'pupils without a mark in the journal, or with «1», counted as lowered',
    comparisonSheet,
    of(4, judged, { subject: mathematics }),
    { both: 40, lowered: 22, confirmed: 20, raised: 3 },
  ),
];

/** A trap in «Результаты»: the school's number, year, procedure, grade and subject say in which row. */
function result(
  reason: string,
  [school, year, procedure, grade, subject]: readonly [number, string, string, number, string],
  set: RowOf<typeof resultsSheet>,
  how?: Quirk['how'],
): Quirk {
  return quirk(reason, resultsSheet, of(school, year, { procedure, grade, subject }), set, how);
}

function of<Rest extends ExampleRow>(school: number, year: string, rest?: Rest) {
  return { code: codeOf(school - 1), year, ...rest };
}

function quirk<S extends SheetSpec>(
  reason: string,
  sheet: S,
  where: RowOf<S>,
  set: RowOf<S>,
  how?: Quirk['how'],
): Quirk {
  return { reason, sheet, where, set, ...(how === undefined ? {} : { how }) };
}
