// The rules by which lists are formed, as the settings give them. Presets live in the catalogue.
import type { SchoolYear } from '../kernel/school-year';
import type { Criterion, ProcedureKind, ShareCriterion } from './records';

export type ShnorRuleSet = 'two-procedures' | 'two-years' | 'three-years' | 'order';

export interface ShnorRules {
  readonly ruleSet: ShnorRuleSet;
  /** Percent: a procedure is low when 100·count ≥ threshold·whole. */
  readonly lowThreshold: number;
  /** How many low procedures (rule set «2 процедуры за год») or indicators («по приказу») put a school on the list. */
  readonly proceduresForList: number;
  /** A procedure with fewer pupils is not usable. */
  readonly minimumParticipants: number;
  /** Small procedures are pooled with those of the year before first. */
  readonly poolSmall: boolean;
  /** Subjects that count, as typed; an empty list means all. */
  readonly subjects: readonly string[];
  readonly procedures: readonly ProcedureKind[];
  /** Grades of ВПР that count; an empty list means all. */
  readonly vprGrades: readonly number[];
}

/** Among fewer schools with an index a lowest quarter says nothing. */
export const SCHOOLS_FOR_QUARTER = 8;

export type ShnsuRuleSet = 'criteria' | 'lowest-quarter';

export interface ShnsuRules {
  readonly ruleSet: ShnsuRuleSet;
  readonly criteriaForList: number;
  /** With fewer criteria a school is not judged by its index; the number of criteria met asks for no minimum. */
  readonly minimumCriteria: number;
  /** A share is met only from so many pupils in the group. */
  readonly minimumChildren: number;
  /** Percent, by criterion: a share reaches it when 100·count ≥ threshold·pupils. */
  readonly thresholds: Readonly<Record<ShareCriterion, number>>;
  /** Weights of the index by criterion; undefined means equal weights. */
  readonly weights: Readonly<Record<Criterion, number>> | undefined;
  /** The year from which the scale's bounds are taken; undefined means the year judged. */
  readonly boundsYear: SchoolYear | undefined;
}

export interface ListRules {
  /** Year of the results judged; undefined means the latest in the data. */
  readonly resultYear: SchoolYear | undefined;
  /** Year of the context; undefined means the latest in the data. */
  readonly contextYear: SchoolYear | undefined;
  readonly shnor: ShnorRules;
  readonly shnsu: ShnsuRules;
}
