// The numbers of every school, by hand and slowly: which row gives the count, over what, and how the share stands.
import {
  type District,
  type Graduates,
  MINIMUM_PARTICIPANTS,
  type Procedure,
  type Result,
  type Rules,
  sameSchool,
  THRESHOLD,
} from './district';
import { COURSES, isObligatory, meaningOf } from './oracle-subjects';

export type Standing = 'low' | 'not-low' | 'small' | 'impossible' | 'not-counted';

/** What one school showed in one procedure, grade and subject of one year. */
export interface Measure {
  readonly code: string;
  readonly year: number;
  readonly procedure: Procedure;
  readonly grade: number;
  readonly subject: string;
  readonly count: number;
  readonly whole: number;
  readonly people: 'participants' | 'graduates';
  readonly countIs: 'marks2' | 'below';
  /** Undefined where only «Выпускники» tell of the exam. */
  readonly participants: number | undefined;
  readonly standing: Standing;
}

/** Enough took part to judge: participants are asked where they are known, else the whole. */
export function standingOf(count: number, whole: number, participants: number | undefined): Standing {
  if (count > whole) return 'impossible';
  if (whole === 0 || (participants ?? whole) < MINIMUM_PARTICIPANTS) return 'small';
  return 100 * count >= THRESHOLD * whole ? 'low' : 'not-low';
}

function counts(
  { procedure, grade, subject }: Pick<Measure, 'procedure' | 'grade' | 'subject'>,
  rules: Rules,
): boolean {
  const byOrder = rules.shnor === 'по приказу';
  const subjects = rules.subjects.length === 0 && byOrder ? ['Математика', 'Русский язык'] : rules.subjects;
  if (subjects.length > 0 && !subjects.some((typed) => meaningOf(typed).subject === subject)) return false;
  if (!rules.procedures.includes(procedure)) return false;
  if (byOrder && !['ВПР', 'ОГЭ', 'ЕГЭ', 'РДР'].includes(procedure)) return false;
  if (procedure !== 'ВПР') return true;
  const grades = byOrder ? [5, 8] : rules.vprGrades;
  return grades.length === 0 || grades.includes(grade);
}

/** Every measure of the district, of all years. */
export function measuresOf(district: District, rules: Rules): Measure[] {
  const measures: Measure[] = [];
  for (const school of district.schools) {
    const results = goodResults(district.results.filter(({ code }) => sameSchool(code, school.code)));
    const graduates = goodGraduates(district.graduates.filter(({ code }) => sameSchool(code, school.code)));
    const asked = new Map<
      string,
      Omit<Measure, 'count' | 'whole' | 'people' | 'countIs' | 'participants' | 'standing'>
    >();
    const ask = (year: number, procedure: Procedure, grade: number, subject: string): void => {
      asked.set([year, procedure, grade, subject].join(), {
        code: school.code,
        year,
        procedure,
        grade,
        subject,
      });
    };
    for (const { year, procedure, grade, subject } of results) {
      ask(year, procedure, grade, meaningOf(subject).subject);
    }
    for (const { year, level } of graduates) {
      for (const subject of ['Математика', 'Русский язык'])
        ask(year, level === 9 ? 'ОГЭ' : 'ЕГЭ', level, subject);
    }
    for (const of of asked.values()) {
      const numbers = numbersOf(of, results, graduates);
      if (numbers === undefined) continue;
      const { count, whole, participants } = numbers;
      const standing = counts(of, rules) ? standingOf(count, whole, participants) : 'not-counted';
      measures.push({ ...of, ...numbers, standing });
    }
  }
  return measures;
}

type Numbers = Pick<Measure, 'count' | 'whole' | 'people' | 'countIs' | 'participants'>;

function numbersOf(
  of: Pick<Measure, 'year' | 'procedure' | 'grade' | 'subject'>,
  results: readonly Result[],
  graduates: readonly Graduates[],
): Numbers | undefined {
  const rows = rowsOf(of, results);
  const isExam = ['ОГЭ', 'ЕГЭ', 'ГВЭ'].includes(of.procedure);
  const all =
    isExam && isObligatory(of.subject)
      ? graduates.find(({ year, level }) => year === of.year && level === of.grade)
      : undefined;
  const own = fromResults(of.procedure, rows);
  const mayComeFromGraduates = of.procedure !== 'ГВЭ';
  const below = of.subject === 'Математика' ? all?.belowMathematics : all?.belowRussian;
  if (own === undefined || !own.complete) {
    if (all !== undefined && below !== undefined && mayComeFromGraduates) {
      const participants = rows.length === 0 ? undefined : sum(rows, ({ participants: n }) => n);
      return { count: below, whole: all.graduates, people: 'graduates', countIs: 'below', participants };
    }
  }
  if (own === undefined) return undefined;
  // A level without its count: all graduates would be too many.
  return all === undefined || !own.complete
    ? { ...own, whole: own.participants, people: 'participants' }
    : { ...own, whole: all.graduates, people: 'graduates' };
}

/** Rows of the whole subject, each level once; those of its first course where no row is of the whole. */
function rowsOf(
  { year, procedure, grade, subject }: Pick<Measure, 'year' | 'procedure' | 'grade' | 'subject'>,
  results: readonly Result[],
): Result[] {
  const own = results.filter(
    (row) =>
      row.year === year &&
      row.procedure === procedure &&
      row.grade === grade &&
      meaningOf(row.subject).subject === subject,
  );
  const courses = ['', ...Object.keys(COURSES)];
  const taken = courses.map((course) => own.filter((row) => meaningOf(row.subject).course === course));
  const rows = taken.find((some) => some.length > 0) ?? [];
  const levels = new Map<string, Result>();
  for (const row of rows) {
    const { level } = meaningOf(row.subject);
    if (!levels.has(level)) levels.set(level, row);
  }
  return [...levels.values()];
}

function fromResults(
  procedure: Procedure,
  rows: readonly Result[],
): { count: number; participants: number; countIs: 'marks2' | 'below'; complete: boolean } | undefined {
  const countOf = (row: Result): number | undefined => {
    if (procedure === 'ЕГЭ') return row.below;
    if (procedure === 'ОГЭ' || procedure === 'ГВЭ') return row.below ?? row.marks2;
    return row.marks2;
  };
  const known = rows.filter((row) => countOf(row) !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  const isExam = procedure === 'ЕГЭ' || procedure === 'ОГЭ' || procedure === 'ГВЭ';
  return {
    count: sum(known, (row) => countOf(row) ?? 0),
    participants: sum(known, ({ participants }) => participants),
    countIs: isExam && first.below !== undefined ? 'below' : 'marks2',
    complete: known.length === rows.length,
  };
}

/** A row that contradicts itself is not used; of identical doubled rows one is, of differing ones none. */
function goodResults(rows: readonly Result[]): Result[] {
  return undoubled(rows, resultKey, ({ participants, marks2, marks3, marks4, marks5, below }) =>
    [participants, marks2, marks3, marks4, marks5, below].join(),
  ).filter((row) => {
    const marks = [row.marks2, row.marks3, row.marks4, row.marks5];
    if ([...marks, row.below].some((count) => count !== undefined && count > row.participants)) return false;
    const known = marks.filter((mark) => mark !== undefined);
    return known.length < 4 || known.reduce((total, mark) => total + mark, 0) === row.participants;
  });
}

function resultKey({ year, procedure, grade, subject }: Result): string {
  const meaning = meaningOf(subject);
  return [year, procedure, grade, meaning.subject, meaning.level, meaning.course].join();
}

function goodGraduates(rows: readonly Graduates[]): Graduates[] {
  return undoubled(
    rows,
    ({ year, level }) => [year, level].join(),
    (row) => [row.graduates, row.belowRussian, row.belowMathematics, row.belowAny, row.highScorers].join(),
  ).filter(({ graduates, belowRussian, belowMathematics, belowAny, highScorers }) =>
    [belowRussian, belowMathematics, belowAny, highScorers].every((count) => (count ?? 0) <= graduates),
  );
}

function undoubled<T>(rows: readonly T[], keyOf: (row: T) => string, restOf: (row: T) => string): T[] {
  return rows.filter((row, at) => {
    const same = rows.filter((other) => keyOf(other) === keyOf(row));
    return (
      same.every((other) => restOf(other) === restOf(row)) &&
      rows.findIndex((o) => keyOf(o) === keyOf(row)) === at
    );
  });
}

export function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
