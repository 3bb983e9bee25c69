// Series: the same procedure, grade and subject over the years, and whether the rules count them.

import type { ProcedureKind } from '../lists/records';
import type { ShnorRules } from '../lists/rules';
import { readSubject } from '../subjects/read-subject';
import { OBLIGATORY_NAMES, type Obligatory, obligatoryOf } from './obligatory';

/** Why the rules leave a procedure out. */
export type NotCounted = 'procedure' | 'subject' | 'unknown-subject' | 'grade' | 'course';

export interface Series {
  /** 0, 1, 2… in the order of first appearance; meaningful inside one run only. */
  readonly id: number;
  readonly procedure: ProcedureKind;
  readonly grade: number;
  /** The subject's own name, whatever its level or spelling, and the key by which it is known. */
  readonly subject: string;
  readonly subjectKey: string;
  readonly obligatory: Obligatory | undefined;
  /** Undefined when the rules count it. */
  readonly notCounted: NotCounted | undefined;
}

/** Which part of a subject a row is about; blanks for the subject as a whole without a level. */
export interface SubjectPart {
  readonly course: string;
  /** In comparable form. */
  readonly level: string;
}

/** Grades of ВПР and procedures that the order itself names. */
const ORDER_VPR_GRADES: readonly number[] = [5, 8];
const ORDER_PROCEDURES: readonly ProcedureKind[] = ['vpr', 'oge', 'ege', 'rdr'];

/** Series of one procedure and subject by grade. */
interface SubjectSeries {
  readonly subject: string;
  readonly subjectKey: string;
  readonly obligatory: Obligatory | undefined;
  readonly notCounted: NotCounted | undefined;
  readonly byGrade: (Series | undefined)[];
}

/** A distinct spelling of a subject, read once. */
interface Spelling extends SubjectPart {
  readonly series: SubjectSeries;
}

/** Which procedures, subjects and grades of ВПР the rule set counts; no subjects or grades mean all. */
export function countedBy(rules: ShnorRules): Pick<ShnorRules, 'procedures' | 'subjects' | 'vprGrades'> {
  const { procedures, subjects, vprGrades } = rules;
  if (rules.ruleSet !== 'order') return { procedures, subjects, vprGrades };
  return {
    procedures: procedures.filter((kind) => ORDER_PROCEDURES.includes(kind)),
    subjects: subjects.length === 0 ? Object.values(OBLIGATORY_NAMES) : subjects,
    vprGrades: ORDER_VPR_GRADES,
  };
}

/** Finds the series of a row; every distinct spelling of a subject is read once. */
export class SeriesRegister {
  private count = 0;
  private readonly bySpelling = new Map<ProcedureKind, Map<string, Spelling>>();
  private readonly bySubject = new Map<string, SubjectSeries>();
  private readonly procedures: ReadonlySet<ProcedureKind>;
  private readonly subjects: ReadonlySet<string>;
  private readonly vprGrades: ReadonlySet<number>;

  constructor(rules: ShnorRules) {
    const { procedures, subjects, vprGrades } = countedBy(rules);
    this.procedures = new Set(procedures);
    this.subjects = new Set(subjects.map((subject) => readSubject(subject).key));
    this.vprGrades = new Set(vprGrades);
  }

  /** The series to which a row belongs, counted or not. */
  find(procedure: ProcedureKind, grade: number, subject: string): Series {
    const { series: ofSubject } = this.spelling(procedure, subject);
    const known = ofSubject.byGrade[grade];
    if (known !== undefined) return known;
    const { subject: name, subjectKey, obligatory } = ofSubject;
    const notCounted = ofSubject.notCounted ?? (this.countsGrade(procedure, grade) ? undefined : 'grade');
    const series = { id: this.count++, procedure, grade, subject: name, subjectKey, obligatory, notCounted };
    ofSubject.byGrade[grade] = series;
    return series;
  }

  /** Which part of its subject a spelling names. */
  partOf(procedure: ProcedureKind, subject: string): SubjectPart {
    return this.spelling(procedure, subject);
  }

  private spelling(procedure: ProcedureKind, subject: string): Spelling {
    let spellings = this.bySpelling.get(procedure);
    if (spellings === undefined) {
      spellings = new Map();
      this.bySpelling.set(procedure, spellings);
    }
    let found = spellings.get(subject);
    if (found === undefined) {
      found = this.read(procedure, subject);
      spellings.set(subject, found);
    }
    return found;
  }

  private read(procedure: ProcedureKind, typed: string): Spelling {
    const { subject, key: subjectKey, course = '', level = '', known } = readSubject(typed);
    const name = `${procedure} ${subjectKey}`;
    let series = this.bySubject.get(name);
    if (series === undefined) {
      const notCounted = this.whyNot(procedure, subjectKey, known);
      series = { subject, subjectKey, obligatory: obligatoryOf(subjectKey), notCounted, byGrade: [] };
      this.bySubject.set(name, series);
    }
    return { series, course, level };
  }

  private whyNot(procedure: ProcedureKind, subjectKey: string, known: boolean): NotCounted | undefined {
    if (!this.procedures.has(procedure)) return 'procedure';
    if (this.subjects.size === 0 || this.subjects.has(subjectKey)) return undefined;
    return known ? 'subject' : 'unknown-subject';
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
