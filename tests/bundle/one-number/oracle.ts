// What is true of a district, worked out by hand rules: every school's numbers, and those of the municipality.
import { type District, isSelected, type Rules, type School } from './district';
import { type Measure, type Standing, sum } from './oracle-measures';
import {
  type Finding,
  findingsOf,
  isUsable,
  type JudgedShnor,
  judgeShnor,
  type ShnorVerdict,
} from './oracle-shnor';
import { type JudgedShnsu, judgeShnsu, type ShnsuVerdict } from './oracle-shnsu';
import { COURSES, meaningOf } from './oracle-subjects';

/** A procedure as papers name it; РДР «по приказу» has several grades. */
export interface Series {
  readonly procedure: string;
  readonly grades: readonly number[];
  readonly subject: string;
  /** «алгебра»: a course told of by itself, which the list leaves out. */
  readonly course?: string;
}

export interface Pair {
  readonly count: number;
  readonly whole: number;
}

/** What one school has of a series: the judged year by itself, what the list judges, and the year before. */
export interface Own {
  readonly now: Measure | undefined;
  readonly finding: Finding | undefined;
  readonly before: Measure | undefined;
  readonly findingBefore: Finding | undefined;
}

export class Truth {
  readonly shnor: JudgedShnor;
  readonly shnsu: JudgedShnsu;
  readonly selected: readonly School[];
  readonly year: number;
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly district: District,
    readonly rules: Rules,
    /** Codes of schools that a decision keeps off ШНОР. */
    readonly declined: readonly string[] = [],
  ) {
    this.shnor = judgeShnor(district, rules);
    this.shnsu = judgeShnsu(district, rules);
    this.selected = district.schools.filter(isSelected);
    this.year = this.shnor.year;
  }

  verdict(code: string): ShnorVerdict {
    return this.once(`verdict ${code}`, () => {
      const judged = found(this.shnor.verdicts, code);
      return judged.status === 'ШНОР' && this.declined.includes(code) ? keptOff(judged) : judged;
    });
  }

  social(code: string): ShnsuVerdict {
    return this.once(`social ${code}`, () => found(this.shnsu.verdicts, code));
  }

  /** Worked out at the first asking: hundreds of schools ask the same of each other. */
  private once<T>(name: string, work: () => T): T {
    if (!this.known.has(name)) this.known.set(name, work());
    return this.known.get(name) as T;
  }

  school(code: string): School {
    return found(this.district.schools, code);
  }

  own(code: string, series: Series): Own {
    return this.once(`own ${code} ${seriesKey(series)}`, () => this.ownOf(code, series));
  }

  private ownOf(code: string, series: Series): Own {
    const measures = this.once(`measures ${code}`, () =>
      this.shnor.measures.filter((measure) => measure.code === code),
    );
    if (series.course !== undefined && series.course !== '') return this.ofCourse(code, series);
    const isOf = (year: number) => (measure: Measure) => measure.year === year && isOfSeries(measure, series);
    const isOfFinding = (one: Finding) => isFindingOf(one, series);
    // A school outside the selection is judged by nobody; its card has its numbers all the same.
    const [own, ...earlier] = this.verdict(code).findings;
    const findings = own ?? findingsOf(measures, this.year, this.rules);
    const now = measures.find(isOf(this.year));
    // A grade that the rule takes together with others has no number of its own beside theirs.
    const isTogether = findings.some(
      (one) => !isOfFinding(one) && now !== undefined && one.parts.includes(now),
    );
    return {
      now: isTogether ? undefined : now,
      before: measures.find(isOf(this.year - 1)),
      finding: findings.find(isOfFinding),
      findingBefore: earlier[0]?.find(isOfFinding),
    };
  }

  private ofCourse(code: string, { procedure, grades, subject, course }: Series): Own {
    const at = (year: number): Measure | undefined => {
      const rows = this.district.results.filter(
        (one) =>
          one.code === code &&
          one.year === year &&
          one.procedure === procedure &&
          one.grade === grades[0] &&
          meaningOf(one.subject).subject === subject,
      );
      const of = (name: string) => rows.find((one) => meaningOf(one.subject).course === name);
      const standsForSubject = ['', ...Object.keys(COURSES)].find((name) => of(name) !== undefined);
      const row = of(course ?? '');
      if (row?.marks2 === undefined || standsForSubject === course) return undefined;
      const { participants, grade } = row;
      return {
        ...{ code, year, procedure: row.procedure, grade, subject },
        count: row.marks2,
        whole: participants,
        people: 'participants',
        countIs: 'marks2',
        participants,
        standing: 'not-counted',
      };
    };
    const nothing = { finding: undefined, findingBefore: undefined };
    return { now: at(this.year), before: at(this.year - 1), ...nothing };
  }

  /** How the list takes the series in a school; «not-counted» also where it has no data. */
  standing(code: string, series: Series): Standing {
    if (this.verdict(code).status === 'вне отбора') return 'not-counted';
    return this.own(code, series).finding?.standing ?? 'not-counted';
  }

  /** Schools of the selection in which the series is low. */
  low(series: Series): School[] {
    return this.once(`low ${seriesKey(series)}`, () =>
      this.selected.filter(({ code }) => this.standing(code, series) === 'low'),
    );
  }

  usable(series: Series): School[] {
    return this.once(`usable ${seriesKey(series)}`, () =>
      this.selected.filter(({ code }) => {
        const { finding } = this.own(code, series);
        return finding !== undefined && isUsable(finding);
      }),
    );
  }

  /** Schools of the selection that have possible numbers of the judged year, or of both years of a sum. */
  withData(series: Series): School[] {
    return this.once(`withData ${seriesKey(series)}`, () =>
      this.selected.filter(({ code }) => this.pairsNow(code, series).length > 0),
    );
  }

  /** What a paper may print as the school's number of the series. */
  pairsNow(code: string, series: Series): Pair[] {
    const { now, finding } = this.own(code, series);
    return [now, finding]
      .filter((one) => one !== undefined)
      .filter(({ count, whole }) => count <= whole && whole > 0);
  }

  /** The calendar year before, over the same kind of whole; of what is summed over years there is none. */
  pairsBefore(code: string, series: Series): Pair[] {
    const { now, finding, before } = this.own(code, series);
    const isSummed = finding !== undefined && finding.parts.length > 1;
    const isComparable =
      before !== undefined && before.people === now?.people && before.count <= before.whole;
    return isComparable && !isSummed ? [before] : [];
  }

  /** Σ/Σ over the schools of the selection: of the year by itself, and of what the list sums. */
  overall(series: Series): Pair[] {
    return this.once(`overall ${seriesKey(series)}`, () => this.overallOf(series));
  }

  private overallOf(series: Series): Pair[] {
    const owns = this.selected.map(({ code }) => this.own(code, series));
    const singles = owns.flatMap(({ now }) => (now === undefined || now.count > now.whole ? [] : [now]));
    const findings = owns.flatMap(({ finding }) =>
      finding === undefined || finding.count > finding.whole ? [] : [finding],
    );
    return [totalOf(singles), totalOf(findings)].filter(({ whole }) => whole > 0);
  }

  /** The same over the schools that have the year before as well: what it was. */
  overallBefore(series: Series): Pair {
    return totalOf(
      this.withData(series).flatMap(({ code }) => {
        const { now } = this.own(code, series);
        return now !== undefined && now.count > now.whole ? [] : this.pairsBefore(code, series);
      }),
    );
  }

  /** On the list, though its results alone would not have put it there. */
  isListedByAccreditation(code: string): boolean {
    const { accreditationLost, statusByResults } = this.verdict(code);
    return accreditationLost && statusByResults !== 'ШНОР';
  }
}

/** A school that would have entered is on neither year's list; one that would have stayed has left. */
function keptOff(judged: ShnorVerdict): ShnorVerdict {
  const movements = { 'вошла в перечень': '', осталась: 'вышла из перечня' } as const;
  const { movement } = judged;
  return {
    ...judged,
    status: 'не включена решением',
    movement: movement in movements ? movements[movement as keyof typeof movements] : movement,
  };
}

function seriesKey({ procedure, grades, subject, course = '' }: Series): string {
  return [procedure, grades.join('+'), subject, course].join('|');
}

export function totalOf(pairs: readonly Pair[]): Pair {
  return { count: sum(pairs, ({ count }) => count), whole: sum(pairs, ({ whole }) => whole) };
}

export function seriesOfFinding({ parts }: Finding): Series {
  const [first] = parts;
  if (first === undefined) throw new Error('a finding of nothing');
  const grades = [...new Set(parts.map(({ grade }) => grade))].sort((a, b) => a - b);
  return { procedure: first.procedure, grades, subject: first.subject };
}

function isOfSeries(measure: Measure, { procedure, grades, subject }: Series): boolean {
  return (
    measure.procedure === procedure &&
    grades.length === 1 &&
    measure.grade === grades[0] &&
    measure.subject === subject
  );
}

function isFindingOf(finding: Finding, { procedure, grades, subject }: Series): boolean {
  const own = seriesOfFinding(finding);
  return own.procedure === procedure && own.subject === subject && own.grades.join() === grades.join();
}

function found<T extends { readonly code: string }>(all: readonly T[], code: string): T {
  const one = all.find((other) => other.code === code);
  if (one === undefined) throw new Error(`no school ${code} in the oracle`);
  return one;
}
