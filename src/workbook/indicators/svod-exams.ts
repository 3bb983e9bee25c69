// «Свод»: who did not reach the minimum of ГИА in an obligatory subject, from whichever sheet knows it, and which one did.
import { procedureWords } from '../../catalogue/words';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { type LiveColumn, svodRows, TOTAL_ROW } from './live-sheet';
import { type SubjectId, subjects } from './subjects';
import { ofSchool, source, svod, totalOfCounts } from './svod-cells';

/** The exam of each level, and the column of «Выпускники» for each subject. */
const examWords = { 9: procedureWords.oge, 11: procedureWords.ege } as const;
const belowColumns = { M: 'belowMathematics', R: 'belowRussian' } as const;
/** Where a school's number comes from, in words as the column shows them. */
const from = {
  results: resultsSheet.title,
  /** Of some levels of ЕГЭ alone: then the whole is of those levels too. */
  levels: `${resultsSheet.title}, не все уровни`,
  graduates: graduatesSheet.title,
} as const;

export type ExamLevel = keyof typeof examWords;

export interface Exam {
  /** Id of the column of the count; those of the whole and of the source are made of it. */
  readonly id: string;
  readonly level: ExamLevel;
  readonly subject: SubjectId;
}

const precedence: Readonly<Record<ExamLevel, string>> = {
  9: `«${resultsSheet.title}»: «${resultsSheet.columns.belowMinimum.heading}», а где пусто — «2»; если там нет ни того ни другого, «${graduatesSheet.title}»`,
  11: `«${resultsSheet.title}»: «${resultsSheet.columns.belowMinimum.heading}», уровни математики вместе; если у какого-то уровня числа нет, «${graduatesSheet.title}», а без них — только уровни с числом`,
};
const conditionsAbove = 'Год, процедура, класс и предмет — строки 2–5 этого столбца.';

/** Not «Всего в данных»: there is no one sheet to sum. */
export function examCount({ id, level, subject }: Exam, heading: string): LiveColumn {
  return {
    ...columnOf(
      id,
      heading,
      `Не преодолели минимальный порог. ${precedence[level]}. Что взято, сказано в столбце «${fromHeading(level, subject)}». ${conditionsAbove}`,
    ),
    cells: { ...conditions(level, subject), [TOTAL_ROW]: totalOfCounts },
    school: ofSchool(
      `IF(${svod(`${id}From`)}="${from.graduates}";${fromGraduates(belowColumns[subject])};${countOf(level, 'sum')})`,
    ),
  };
}

export function examWhole({ id, level, subject }: Exam, heading: string): LiveColumn {
  const where = svod(`${id}From`);
  const graduates = fromGraduates('graduates');
  return {
    ...columnOf(
      `${id}Of`,
      heading,
      `Число выпускников, а где его нет — участников. Только школы, у которых число не преодолевших известно: «нет данных» — не 0. ${conditionsAbove}`,
    ),
    cells: { ...conditions(level, subject), [TOTAL_ROW]: totalOfCounts },
    school: ofSchool(
      `IF(${where}="";0;IF(OR(${where}="${from.levels}";${graduates}=0);${countOf(level, 'participants')};${graduates}))`,
    ),
  };
}

/** With whom «Минимум участников» is compared: those who took part, where that is known beside the graduates. */
export function examTookPart({ id, level, subject }: Exam): LiveColumn {
  const where = svod(`${id}From`);
  const whole = svod(`${id}Of`);
  const participants = `SUMIFS(${source(resultsSheet, 'participants')};${ofExam})`;
  return {
    ...columnOf(
      `${id}Took`,
      `ГИА-${level}: участники, ${subjects[subject].toLowerCase()}`,
      `Участники экзамена, а где их число неизвестно — выпускники. С ними сравнивается «Минимум участников». ${conditionsAbove}`,
    ),
    cells: { ...conditions(level, subject), [TOTAL_ROW]: totalOfCounts },
    school: ofSchool(
      `IF(OR(${where}="";${where}="${from.levels}");${whole};IF(${participants}=0;${whole};${participants}))`,
    ),
  };
}

export function examSource({ id, level, subject }: Exam): LiveColumn {
  const known = countOf(level, 'rows');
  const rows = `COUNTIFS(${ofExam})`;
  const fromBelow = `COUNTIFS(${ofGraduates};${source(graduatesSheet, belowColumns[subject])};">=0")>0`;
  return {
    ...columnOf(
      `${id}From`,
      fromHeading(level, subject),
      `Откуда взято число не преодолевших. ${precedence[level]}. ${conditionsAbove}`,
    ),
    cells: conditions(level, subject),
    school: ofSchool(
      `IF(AND(${known}>0;${known}=${rows});"${from.results}";IF(${fromBelow};"${from.graduates}";IF(${known}>0;"${from.levels}";"")))`,
    ),
  };
}

function fromHeading(level: ExamLevel, subject: SubjectId): string {
  return `ГИА-${level}: откуда число, ${subjects[subject].toLowerCase()}`;
}

function columnOf(id: string, heading: string, note: string): Omit<LiveColumn, 'cells'> {
  return { id, heading, note, width: 128, format: 'General' };
}

function conditions(level: ExamLevel, subject: SubjectId): Record<number, string | number> {
  return {
    [svodRows.year]: '{year}',
    [svodRows.procedureOrLevel]: examWords[level],
    [svodRows.grade]: level,
    [svodRows.subjectOrWeight]: `${subjects[subject]}*`,
  };
}

/** Rows of the exam of a school, by the conditions above the column. */
const ofExam = [
  `${source(resultsSheet, 'code')};${svod('code')}`,
  `${source(resultsSheet, 'year')};{c}$${svodRows.year}`,
  `${source(resultsSheet, 'procedure')};{c}$${svodRows.procedureOrLevel}`,
  `${source(resultsSheet, 'grade')};{c}$${svodRows.grade}`,
  `${source(resultsSheet, 'subject')};{c}$${svodRows.subjectOrWeight}`,
].join(';');

const ofGraduates = [
  `${source(graduatesSheet, 'code')};${svod('code')}`,
  `${source(graduatesSheet, 'year')};{c}$${svodRows.year}`,
  `${source(graduatesSheet, 'level')};{c}$${svodRows.grade}`,
].join(';');

function fromGraduates(id: 'graduates' | 'belowMathematics' | 'belowRussian'): string {
  return `SUMIFS(${source(graduatesSheet, id)};${ofGraduates})`;
}

/**
 * Over the rows whose count is known: those below the minimum, the participants, or how many rows there are. In a row
 * of ОГЭ «2» stands in for a blank count: all rows with «2», less those that have both.
 */
function countOf(level: ExamLevel, what: 'sum' | 'participants' | 'rows'): string {
  const below = source(resultsSheet, 'belowMinimum');
  const marks2 = source(resultsSheet, 'marks2');
  const over = (summed: string, ...known: readonly string[]): string => {
    const tests = `${ofExam}${known.map((column) => `;${column};">=0"`).join('')}`;
    if (what === 'rows') return `COUNTIFS(${tests})`;
    return `SUMIFS(${what === 'sum' ? summed : source(resultsSheet, 'participants')};${tests})`;
  };
  if (level === 11) return over(below, below);
  return `(${over(below, below)}+${over(marks2, marks2)}-${over(marks2, marks2, below)})`;
}
