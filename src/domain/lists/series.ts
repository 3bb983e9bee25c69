// Series: the same procedure, grade and subject over the years, and which of them count under the rules.
import { MATHEMATICS, RUSSIAN } from '../subjects/dictionary';
import { readSubject } from '../subjects/read-subject';
import type { ProcedureKind } from './records';
import type { ShnorRules } from './rules';

export interface Series {
  /** 0, 1, 2… in the order of first appearance; meaningful inside one run only. */
  readonly id: number;
  readonly procedure: ProcedureKind;
  readonly grade: number;
  /** The subject as the dictionary names it, without course and level; an unknown one as typed. */
  readonly subject: string;
  /** The same in comparable form. */
  readonly subjectKey: string;
}

/** Grades of ВПР and procedures that the order itself names. */
const ORDER_VPR_GRADES: readonly number[] = [5, 8];
const ORDER_PROCEDURES: readonly ProcedureKind[] = ['vpr', 'oge', 'ege', 'rdr'];

/** Series of one procedure and subject by grade; null is a grade that does not count. */
interface SubjectSeries {
  readonly subject: string;
  readonly subjectKey: string;
  readonly byGrade: (Series | null | undefined)[];
}

/** Finds the series of a row; every distinct spelling of a subject is read once. */
export class SeriesRegister {
  private count = 0;
  private readonly bySpelling = new Map<ProcedureKind, Map<string, SubjectSeries | null>>();
  private readonly bySubject = new Map<string, SubjectSeries>();
  private readonly procedures: ReadonlySet<ProcedureKind>;
  private readonly subjects: ReadonlySet<string>;
  private readonly vprGrades: ReadonlySet<number>;

  constructor(rules: ShnorRules) {
    const byOrder = rules.ruleSet === 'order';
    const subjects = byOrder && rules.subjects.length === 0 ? [MATHEMATICS, RUSSIAN] : rules.subjects;
    this.procedures = new Set(
      byOrder ? rules.procedures.filter((kind) => ORDER_PROCEDURES.includes(kind)) : rules.procedures,
    );
    this.subjects = new Set(subjects.map((subject) => readSubject(subject).key));
    this.vprGrades = new Set(byOrder ? ORDER_VPR_GRADES : rules.vprGrades);
  }

  /** The series to which a row belongs, or undefined when the rules do not count it. */
  find(procedure: ProcedureKind, grade: number, subject: string): Series | undefined {
    const subjectSeries = this.ofSpelling(procedure, subject);
    if (subjectSeries === null) return undefined;
    let series = subjectSeries.byGrade[grade];
    if (series === undefined) {
      series = this.countsGrade(procedure, grade)
        ? {
            id: this.count++,
            procedure,
            grade,
            subject: subjectSeries.subject,
            subjectKey: subjectSeries.subjectKey,
          }
        : null;
      subjectSeries.byGrade[grade] = series;
    }
    return series ?? undefined;
  }

  private ofSpelling(procedure: ProcedureKind, subject: string): SubjectSeries | null {
    const spellings = this.spellingsOf(procedure);
    let found = spellings.get(subject);
    if (found === undefined) {
      found = this.ofSubject(procedure, subject);
      spellings.set(subject, found);
    }
    return found;
  }

  private spellingsOf(procedure: ProcedureKind): Map<string, SubjectSeries | null> {
    const known = this.bySpelling.get(procedure);
    if (known !== undefined) return known;
    const spellings = new Map<string, SubjectSeries | null>();
    this.bySpelling.set(procedure, spellings);
    return spellings;
  }

  private ofSubject(procedure: ProcedureKind, typed: string): SubjectSeries | null {
    const { subject, key: subjectKey } = readSubject(typed);
    const counts = this.subjects.size === 0 || this.subjects.has(subjectKey);
    if (!counts || !this.procedures.has(procedure)) return null;
    const name = `${procedure} ${subjectKey}`;
    const known = this.bySubject.get(name) ?? { subject, subjectKey, byGrade: [] };
    this.bySubject.set(name, known);
    return known;
  }

  private countsGrade(procedure: ProcedureKind, grade: number): boolean {
    return procedure !== 'vpr' || this.vprGrades.size === 0 || this.vprGrades.has(grade);
  }
}

const PROCEDURE_ORDER: readonly ProcedureKind[] = [
  'vpr',
  'oge',
  'ege',
  'gve',
  'rdr',
  'municipal',
  'literacy',
];

/** Order in which series are listed: by procedure, grade, subject. */
export function compareSeries(a: Series, b: Series): number {
  return (
    PROCEDURE_ORDER.indexOf(a.procedure) - PROCEDURE_ORDER.indexOf(b.procedure) ||
    a.grade - b.grade ||
    (a.subjectKey < b.subjectKey ? -1 : Number(a.subjectKey > b.subjectKey))
  );
}
