// «Свод»: graduates, ВПР and РДР — the counts from which low results are seen.
import { procedureWords } from '../../catalogue/words';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { type LiveColumn, svodRows, TOTAL_ROW } from './live-sheet';
import { type SubjectId, subjects } from './subjects';
import { type Condition, count, ofSchool, source, svod } from './svod-cells';
import { examCount, examSource, examTookPart, examWhole } from './svod-exams';

export const subjectIds = Object.keys(subjects) as SubjectId[];
const vprGrades = [5, 8] as const;
const levels = [9, 11] as const;

/** What not passing is counted in. */
export const belowWords = { M: 'математика', R: 'русский язык', A: 'хотя бы один предмет' } as const;
const belowIds = Object.keys(belowWords) as (keyof typeof belowWords)[];

/** Every pair of a level and what was not passed, as the columns stand. */
export const belowPairs = levels.flatMap((level) =>
  belowIds.map((what) => ({ id: `below${level}${what}`, level, what })),
);
/** Every pair of a grade and a subject of ВПР, as the columns stand. */
export const vprPairs = vprGrades.flatMap((grade) =>
  subjectIds.map((subject) => ({ id: `vpr${grade}${subject}`, grade, subject })),
);

const fromGraduates = 'Лист «Выпускники», год и уровень — строки 2 и 3 этого столбца.';
const fromResults = 'Лист «Результаты», условия — строки 2–5 этого столбца.';
const onlyWith = (what: string): string => `Только строки, где указано ${what}: «нет данных» — не 0.`;

export const graduateColumns: LiveColumn[] = [
  count({
    id: 'highScorers',
    heading: 'Высокобалльники ЕГЭ',
    note: `Число высокобалльников. ${fromGraduates}`,
    sheet: graduatesSheet,
    sum: 'highScorers',
    conditions: ofLevel(11),
  }),
  count({
    id: 'highScorersOf',
    heading: 'Выпускники 11 кл. (для высокобалльников)',
    note: `Число выпускников. ${fromGraduates} ${onlyWith('число высокобалльников')}`,
    sheet: graduatesSheet,
    sum: 'graduates',
    conditions: ofLevel(11),
    where: 'highScorers',
  }),
  ...belowPairs.map(belowCount),
  ...belowPairs.map(belowWhole),
  ...belowPairs.flatMap(({ what, ...pair }) =>
    what === 'A' ? [] : [examSource({ ...pair, subject: what }), examTookPart({ ...pair, subject: what })],
  ),
];

export const vprColumns: LiveColumn[] = [
  ...vprPairs.map((pair) => vprColumn(pair, 'year', 'marks2')),
  ...vprPairs.map((pair) => vprColumn(pair, 'year', 'participants')),
  ...vprPairs.map((pair) => vprColumn(pair, 'yearBefore', 'marks2')),
  ...vprPairs.map((pair) => vprColumn(pair, 'yearBefore', 'participants')),
];

export const rdrColumns: LiveColumn[] = [
  ...subjectIds.map((subject) => allGrades('rdr', subject, 'marks2')),
  ...subjectIds.map((subject) => allGrades('rdr', subject, 'participants')),
];

/** What is compared by correlation: shares of «2» over all grades. */
export const comparedColumns: LiveColumn[] = [
  ...subjectIds.map((subject) => allGrades('vpr', subject, 'marks2')),
  ...subjectIds.map((subject) => allGrades('vpr', subject, 'participants')),
  ...subjectIds.flatMap((subject) => [plainShare('vpr', subject), plainShare('rdr', subject)]),
];

type BelowPair = (typeof belowPairs)[number];

function belowCount({ id, level, what }: BelowPair): LiveColumn {
  const heading = `ГИА-${level}: не преодолели, ${belowWords[what]}`;
  if (what !== 'A') return examCount({ id, level, subject: what }, heading);
  return count({
    id,
    heading,
    note: `Не преодолели минимальный порог. ${fromGraduates}`,
    sheet: graduatesSheet,
    sum: 'belowAny',
    conditions: ofLevel(level),
  });
}

function belowWhole({ id, level, what }: BelowPair): LiveColumn {
  const heading = `Выпускники ${level} кл. (${belowWords[what]})`;
  if (what !== 'A') return examWhole({ id, level, subject: what }, heading);
  return count({
    id: `${id}Of`,
    heading,
    note: `Число выпускников. ${fromGraduates} ${onlyWith('число не преодолевших')}`,
    sheet: graduatesSheet,
    sum: 'graduates',
    conditions: ofLevel(level),
    where: 'belowAny',
  });
}

type Kind = 'vpr' | 'rdr';
type Sum = 'marks2' | 'participants';

function ofLevel(level: number): Condition[] {
  return [
    { column: source(graduatesSheet, 'year'), row: svodRows.year, value: '{year}' },
    { column: source(graduatesSheet, 'level'), row: svodRows.procedureOrLevel, value: level },
  ];
}

function ofSubject(kind: Kind, year: string, subject: SubjectId): Condition[] {
  return [
    { column: source(resultsSheet, 'year'), row: svodRows.year, value: `{${year}}` },
    {
      column: source(resultsSheet, 'procedure'),
      row: svodRows.procedureOrLevel,
      value: procedureWords[kind],
    },
    {
      column: source(resultsSheet, 'subject'),
      row: svodRows.subjectOrWeight,
      value: `${subjects[subject]}*`,
    },
  ];
}

/** «ВПР, 5 кл., математика: «2»». */
function resultHeading(kind: Kind, grades: string, subject: SubjectId, sum: Sum, year: string): string {
  const which = `${procedureWords[kind]}, ${grades}, ${subjects[subject].toLowerCase()}`;
  return `${which}: ${sum === 'marks2' ? '«2»' : 'участники'}${year}`;
}

function resultNote(sum: Sum): string {
  return sum === 'marks2'
    ? `Число отметок «2». ${fromResults}`
    : `Число участников. ${fromResults} ${onlyWith('число «2»')}`;
}

/** Participants are counted only where the number of «2» is known. */
function knownMarks(sum: Sum): { where?: 'marks2' } {
  return sum === 'participants' ? { where: 'marks2' } : {};
}

function vprColumn(
  { id, grade, subject }: (typeof vprPairs)[number],
  year: 'year' | 'yearBefore',
  sum: Sum,
): LiveColumn {
  const before = year === 'yearBefore';
  return count({
    id: `${id}${sum === 'marks2' ? '' : 'Of'}${before ? 'Before' : ''}`,
    heading: resultHeading('vpr', `${grade} кл.`, subject, sum, before ? ', год раньше' : ''),
    note: resultNote(sum),
    sheet: resultsSheet,
    sum,
    conditions: [
      ...ofSubject('vpr', year, subject),
      { column: source(resultsSheet, 'grade'), row: svodRows.grade, value: grade },
    ],
    ...knownMarks(sum),
  });
}

function allGrades(kind: Kind, subject: SubjectId, sum: Sum): LiveColumn {
  return count({
    id: `${kind}${subject}${sum === 'marks2' ? '' : 'Of'}`,
    heading: resultHeading(kind, 'все классы', subject, sum, ''),
    note: resultNote(sum),
    sheet: resultsSheet,
    sum,
    conditions: ofSubject(kind, 'year', subject),
    typed: { [svodRows.grade]: 'все' },
    ...knownMarks(sum),
  });
}

/** A share in percent by a plain formula: what correlation compares must not cost a call of its own. */
function plainShare(kind: Kind, subject: SubjectId): LiveColumn {
  const part = svod(`${kind}${subject}`);
  const whole = svod(`${kind}${subject}Of`);
  const formula = `IF(${whole}=0;"";100*${part}/${whole})`;
  return {
    id: `${kind}${subject}Share`,
    heading: `${procedureWords[kind]}, ${subjects[subject].toLowerCase()}: «2», %`,
    note: 'Доля отметок «2» по всем классам: столбцы слева. Нужна для корреляции.',
    width: 96,
    format: '0.0',
    cells: { [TOTAL_ROW]: `=${formula}` },
    school: ofSchool(formula),
  };
}
