// Who is ШНОР, by hand: what each rule set looks at, which of it is low, and what follows.
import {
  type District,
  isSelected,
  MINIMUM_PARTICIPANTS,
  PROCEDURES_FOR_LIST,
  type Rules,
  sameSchool,
} from './district';
import { type Measure, measuresOf, type Standing, standingOf, sum } from './oracle-measures';

/** What the list judges: a measure, or several summed. */
export interface Finding {
  /** The latest year first. */
  readonly parts: readonly Measure[];
  readonly count: number;
  readonly whole: number;
  readonly standing: Standing;
}

export type ShnorStatus =
  | 'ШНОР'
  | 'группа риска'
  | 'не в перечне'
  | 'не включена решением'
  | 'недостаточно данных'
  | 'вне отбора';
export type MovementWord = 'вошла в перечень' | 'осталась' | 'вышла из перечня' | 'нет вывода' | '';

export interface ShnorVerdict {
  readonly code: string;
  readonly status: ShnorStatus;
  /** Of the judged year alone. */
  readonly low: number;
  readonly usable: number;
  /** Of all years that the rule set looks at, the judged one first. */
  readonly findings: readonly (readonly Finding[])[];
  readonly accreditationLost: boolean;
  /** What the results alone would give. */
  readonly statusByResults: ShnorStatus;
  readonly movement: MovementWord;
  /** Undefined where the year before has no data. */
  readonly before: { readonly status: ShnorStatus; readonly low: number } | undefined;
}

export interface JudgedShnor {
  readonly year: number;
  readonly measures: readonly Measure[];
  readonly verdicts: readonly ShnorVerdict[];
  /** The calendar year directly before has data of some school. */
  readonly hasYearBefore: boolean;
}

export function judgeShnor(district: District, rules: Rules): JudgedShnor {
  const measures = measuresOf(district, rules);
  const year = judgedYear(district);
  const hasYearBefore = [...district.results, ...district.graduates].some((row) => row.year === year - 1);
  const contextYear = latest(district.contexts);
  const verdicts = district.schools.map((school): ShnorVerdict => {
    const own = measures.filter(({ code }) => code === school.code);
    const lost = (at: number | undefined): boolean =>
      district.contexts.some(
        (row) => row.year === at && sameSchool(row.code, school.code) && row.accreditationLost === true,
      );
    if (!isSelected(school)) {
      return {
        code: school.code,
        status: 'вне отбора',
        low: 0,
        usable: 0,
        findings: [],
        accreditationLost: false,
        statusByResults: 'вне отбора',
        movement: '',
        before: undefined,
      };
    }
    const now = judgedAt(own, year, rules, lost(contextYear));
    const before = hasYearBefore
      ? judgedAt(own, year - 1, rules, contextYear !== undefined && lost(contextYear - 1))
      : undefined;
    return { code: school.code, ...now, movement: movementOf(before?.status, now), before };
  });
  return { year, measures, verdicts, hasYearBefore };
}

/** The latest year of «Результаты»; «Выпускники» are asked only where it has no row. */
export function judgedYear({ results, graduates }: District): number {
  return latest(results) ?? latest(graduates) ?? 0;
}

export function latest(rows: readonly { readonly year: number }[]): number | undefined {
  return rows.length === 0 ? undefined : Math.max(...rows.map(({ year }) => year));
}

function movementOf(
  before: ShnorStatus | undefined,
  now: { readonly status: ShnorStatus; readonly conclusive: boolean },
): MovementWord {
  if (before === undefined) return '';
  if (now.status === 'ШНОР') return before === 'ШНОР' ? 'осталась' : 'вошла в перечень';
  if (before !== 'ШНОР') return '';
  return now.conclusive ? 'вышла из перечня' : 'нет вывода';
}

function judgedAt(own: readonly Measure[], year: number, rules: Rules, accreditationLost: boolean) {
  const findings = yearsLookedAt(rules).map((back) => findingsOf(own, year - back, rules));
  const low = findings.map((some) => some.filter(({ standing }) => standing === 'low').length);
  const usable = findings.map((some) => some.filter(isUsable).length);
  const [lowNow = 0] = low;
  const [usableNow = 0] = usable;
  const byYears = rules.shnor === 'два года подряд' || rules.shnor === 'три года';
  const lowUnits = byYears ? low.filter((n) => n > 0).length : lowNow;
  const usableUnits = byYears ? usable.filter((n) => n > 0).length : usableNow;
  const needed = byYears ? 2 : PROCEDURES_FOR_LIST;
  const conclusive = usableUnits >= needed;
  let status: ShnorStatus = conclusive ? 'не в перечне' : 'недостаточно данных';
  if (lowUnits >= 1) status = 'группа риска';
  if (lowUnits >= needed) status = 'ШНОР';
  const statusByResults = status;
  if (accreditationLost) status = 'ШНОР';
  return { status, statusByResults, low: lowNow, usable: usableNow, conclusive, findings, accreditationLost };
}

function yearsLookedAt({ shnor }: Rules): number[] {
  if (shnor === 'два года подряд') return [0, 1];
  return shnor === 'три года' ? [0, 1, 2] : [0];
}

export function isUsable({ standing }: { readonly standing: Standing }): boolean {
  return standing === 'low' || standing === 'not-low';
}

/** What the rules judge of one school in one year. */
export function findingsOf(own: readonly Measure[], year: number, rules: Rules): Finding[] {
  const counted = own.filter(({ standing }) => standing !== 'not-counted');
  const now = counted.filter((measure) => measure.year === year);
  const before = counted.filter((measure) => measure.year === year - 1);
  if (rules.shnor !== 'по приказу') {
    return now.map((measure) => {
      const earlier = before.find((other) => isSameSeries(measure, other));
      const joins =
        rules.poolSmall && measure.standing === 'small' && earlier !== undefined && canJoin(measure, earlier);
      return joins ? summed([measure, earlier]) : summed([measure]);
    });
  }
  return orderFindings(now, before, rules);
}

/** ВПР 5 and 8 over two years, ГИА of the year, РДР of the year over all grades; by subject. */
function orderFindings(now: readonly Measure[], before: readonly Measure[], rules: Rules): Finding[] {
  const findings: Finding[] = [];
  const possible = (some: readonly Measure[]) => some.filter(({ standing }) => standing !== 'impossible');
  for (const measure of [...now, ...before.filter(({ procedure }) => procedure === 'ВПР')]) {
    if (measure.standing === 'impossible') findings.push(summed([measure]));
  }
  const indicators = new Set([...now, ...before].map(indicatorOf));
  for (const indicator of indicators) {
    const latestOnes = byGrade(possible(now.filter((measure) => indicatorOf(measure) === indicator)));
    const earlierOnes = byGrade(possible(before.filter((measure) => indicatorOf(measure) === indicator)));
    const [first] = latestOnes;
    const isVpr = indicator.startsWith('ВПР');
    if (first === undefined) {
      if (isVpr && earlierOnes.length > 0) findings.push(summed(earlierOnes));
      continue;
    }
    const isSmall =
      sum(latestOnes, ({ participants, whole }) => participants ?? whole) < MINIMUM_PARTICIPANTS;
    const takesEarlier = isVpr || (rules.poolSmall && isSmall);
    const joined = takesEarlier ? earlierOnes.filter((other) => canJoin(first, other)) : [];
    findings.push(summed([...latestOnes, ...joined]));
  }
  return findings;
}

function indicatorOf({ procedure, grade, subject }: Measure): string {
  return procedure === 'РДР' ? `РДР ${subject}` : `${procedure} ${grade} ${subject}`;
}

function byGrade(measures: readonly Measure[]): Measure[] {
  return [...measures].sort((a, b) => a.grade - b.grade);
}

function isSameSeries(one: Measure, other: Measure): boolean {
  return one.procedure === other.procedure && one.grade === other.grade && one.subject === other.subject;
}

/** Counts of different meaning, or over different wholes, are never summed. */
function canJoin(one: Measure, other: Measure): boolean {
  return one.countIs === other.countIs && one.people === other.people && other.standing !== 'impossible';
}

function summed(parts: readonly Measure[]): Finding {
  const count = sum(parts, (part) => part.count);
  const whole = sum(parts, (part) => part.whole);
  const known = parts.every(({ participants }) => participants !== undefined);
  const participants = known ? sum(parts, (part) => part.participants ?? 0) : undefined;
  return { parts, count, whole, standing: standingOf(count, whole, participants) };
}
