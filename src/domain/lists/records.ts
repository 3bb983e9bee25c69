// What the lists are judged from: schools, results, graduates and context, as typed records.
import type { SchoolYear } from '../kernel/school-year';

export type SchoolKind = 'ordinary' | 'evening' | 'correctional' | 'penal' | 'other';

export type ProcedureKind = 'vpr' | 'oge' | 'ege' | 'gve' | 'rdr' | 'municipal' | 'literacy';

export interface School {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly kind: SchoolKind;
}

/** Where a record came from, quoted in the reasons. Blank texts mean that nobody wrote it down. */
export interface Provenance {
  readonly source: string;
  /** «12.06.2021» or as the user typed it. */
  readonly asOf: string;
}

/** One procedure of one school: counts of pupils. `undefined` is «нет данных», never 0. */
export interface ResultRecord extends Provenance {
  /** Of its sheet. */
  readonly row: number;
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly procedure: ProcedureKind;
  readonly grade: number;
  readonly subject: string;
  readonly participants: number;
  readonly marks2: number | undefined;
  readonly belowMinimum: number | undefined;
}

/** Graduates of grade 9 or 11, persons, each counted once. */
export interface GraduateRecord extends Provenance {
  /** Of its sheet. */
  readonly row: number;
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly level: 9 | 11;
  readonly graduates: number;
  readonly belowRussian: number | undefined;
  readonly belowMathematics: number | undefined;
  readonly highScorers: number | undefined;
}

/** The five criteria of ШНСУ that are shares of pupils, in the order of the programme. */
export const SHARE_CRITERIA = [
  'registered',
  'migrantLanguage',
  'notAttested',
  'truancy',
  'specialNeeds',
] as const;
export type ShareCriterion = (typeof SHARE_CRITERIA)[number];

/** The four yes/no criteria of ШНСУ; «да» means a problem. */
export const FLAG_CRITERIA = ['remote', 'small', 'infrastructure', 'staffing'] as const;
export type FlagCriterion = (typeof FLAG_CRITERIA)[number];

export type Criterion = ShareCriterion | FlagCriterion;

/** What neither the school nor the municipality can change. */
const FIXED_CRITERIA: ReadonlySet<Criterion> = new Set(['remote', 'small']);

export function canBeChanged(criterion: Criterion): boolean {
  return !FIXED_CRITERIA.has(criterion);
}

/** The context of one school in one year. */
export interface ContextRecord extends Provenance {
  /** Of its sheet. */
  readonly row: number;
  readonly schoolKey: string;
  readonly year: SchoolYear;
  readonly pupils: number | undefined;
  /** Pupils in each group. */
  readonly groups: Readonly<Record<ShareCriterion, number | undefined>>;
  readonly flags: Readonly<Record<FlagCriterion, boolean | undefined>>;
  readonly accreditationSuspended: boolean | undefined;
}

export interface ListData {
  readonly schools: readonly School[];
  readonly results: readonly ResultRecord[];
  readonly graduates: readonly GraduateRecord[];
  readonly contexts: readonly ContextRecord[];
}
