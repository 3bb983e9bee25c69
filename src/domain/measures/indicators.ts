// The shares that are measured: what each is about, and which threshold of the settings it is held against.

import type { ProcedureKind } from '../lists/records';
import { SHARE_CRITERIA, type ShareCriterion } from '../lists/records';
import type { ListRules } from '../lists/rules';

/** `results`: procedures, by subject and grade. `context`: criteria of ШНСУ. `staff`: teachers. `other`: not judged. */
export type IndicatorKind = 'results' | 'context' | 'staff' | 'other';

interface IndicatorFacts {
  readonly kind: IndicatorKind;
  /** The criterion of ШНСУ that it is. */
  readonly criterion?: ShareCriterion;
}

export const INDICATORS = {
  VPR_FAIL_SHARE: { kind: 'results' },
  RDR_FAIL_SHARE: { kind: 'results' },
  /** By subject and level: grade 9 or 11. */
  BELOW_MINIMUM_SHARE: { kind: 'results' },
  /** Marks «2» of ГВЭ, municipal tests and functional literacy, where the settings count them. */
  OTHER_FAIL_SHARE: { kind: 'results' },
  HIGH_SCORER_SHARE: { kind: 'other' },
  JOURNAL_LOWERED_SHARE: { kind: 'other' },
  REGISTERED_SHARE: { kind: 'context', criterion: 'registered' },
  MIGRANT_LANGUAGE_SHARE: { kind: 'context', criterion: 'migrantLanguage' },
  NOT_ATTESTED_SHARE: { kind: 'context', criterion: 'notAttested' },
  TRUANCY_SHARE: { kind: 'context', criterion: 'truancy' },
  SPECIAL_NEEDS_SHARE: { kind: 'context', criterion: 'specialNeeds' },
  TEACHER_DIAGNOSED_SHARE: { kind: 'staff' },
  TEACHER_TRAINED_SHARE: { kind: 'staff' },
  RISK_TRAINED_SHARE: { kind: 'staff' },
} as const satisfies Readonly<Record<string, IndicatorFacts>>;

export type ShareIndicator = keyof typeof INDICATORS;
export const SHARE_INDICATORS = Object.keys(INDICATORS) as ShareIndicator[];

const OF_PROCEDURES: Readonly<Record<ProcedureKind, ShareIndicator>> = {
  vpr: 'VPR_FAIL_SHARE',
  rdr: 'RDR_FAIL_SHARE',
  oge: 'BELOW_MINIMUM_SHARE',
  ege: 'BELOW_MINIMUM_SHARE',
  gve: 'OTHER_FAIL_SHARE',
  municipal: 'OTHER_FAIL_SHARE',
  literacy: 'OTHER_FAIL_SHARE',
};

export function indicatorOf(procedure: ProcedureKind): ShareIndicator {
  return OF_PROCEDURES[procedure];
}

/** Each criterion of ШНСУ that is a share, with its indicator. */
export const CRITERION_INDICATORS = Object.fromEntries(
  SHARE_CRITERIA.map((criterion) => [
    criterion,
    SHARE_INDICATORS.find((id) => {
      const facts: IndicatorFacts = INDICATORS[id];
      return facts.criterion === criterion;
    }),
  ]),
) as Readonly<Record<ShareCriterion, ShareIndicator>>;

/** Percent; undefined when the settings name none for the indicator. */
export function thresholdOf(indicator: ShareIndicator, { shnor, shnsu }: ListRules): number | undefined {
  const { kind, criterion }: IndicatorFacts = INDICATORS[indicator];
  if (criterion !== undefined) return shnsu.thresholds[criterion];
  return kind === 'results' ? shnor.lowThreshold : undefined;
}
