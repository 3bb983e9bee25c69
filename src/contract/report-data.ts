// All that the documents are made of, as the dialog «Документы» is sent it.
import * as z from 'zod/mini';
import { LIST_IDS } from './requests';

/** A count of a whole; the whole is above 0. */
const share = z.object({ count: z.number(), whole: z.number() });

/** What an indicator is about. */
const seriesNames = {
  /** Name in the catalogue: «VPR_FAIL_SHARE». */
  indicator: z.string(),
  /** «ВПР»; blank for what is no procedure. */
  procedure: z.string(),
  /** Blank and none where the indicator has none; several grades where the rule takes them together. */
  subject: z.string(),
  grades: z.array(z.number()),
};

/** An indicator of one subject and grade over the municipality. Schools outside the selection are in no number. */
const reportSeries = z.object({
  ...seriesNames,
  /** «2022/2023», or the years that the rule takes together. */
  years: z.string(),
  /** The calendar year directly before the latest of them: «2021/2022». */
  yearBefore: z.string(),
  /** Percent; null when the settings name none. */
  threshold: z.nullable(z.number()),
  /** The list is formed from it: some school has it counted. */
  counted: z.boolean(),
  /** Σ/Σ over the schools that have it; null when none of the selection has. */
  overall: z.nullable(share),
  /** Schools that have it, those of them that can be judged, and those at the threshold or above. */
  answered: z.number(),
  judged: z.number(),
  low: z.number(),
  /** Σ/Σ of both years over the schools that have both, so that they compare; null when none has. */
  bothYears: z.nullable(z.object({ now: share, before: share })),
});

/** How the lists take a share of one school. */
const standingNames = {
  /** Whose share it is. */
  people: z.enum(['participants', 'graduates', 'pupils', 'teachers', 'compared']),
  /** Null where nothing is judged. Nothing but `low` has reached its threshold. */
  standing: z.nullable(z.enum(['low', 'not-low', 'small', 'not-counted'])),
  /** Why it is not counted; `outside`: the school is outside the selection. Null where it is. */
  notCounted: z.nullable(z.enum(['procedure', 'subject', 'unknown-subject', 'grade', 'course', 'outside'])),
  /** «2022/2023», or the years that were taken together. */
  years: z.string(),
};

/** What one school has of a series, by its place in `series`. */
const schoolShare = z.object({
  series: z.number(),
  now: share,
  ...standingNames,
  /** What of it stands in the sums of its series: the latest year alone where the rule adds up small ones. */
  inTotal: share,
  /** The calendar year directly before. */
  before: z.nullable(share),
});

/** A counted procedure of a year before, where the rule looks at several. */
const earlierShare = z.object({ ...seriesNames, now: share, ...standingNames });
/** A decision on a school whose place is in doubt. */
export const decision = z.object({ include: z.boolean(), reason: z.string() });

const verdict = z.object({
  status: z.string(),
  /** Low procedures (ШНОР) or criteria met (ШНСУ), and those that could be counted. */
  reached: z.number(),
  usable: z.number(),
  /** Sentences. */
  reasons: z.array(z.string()),
  borderline: z.boolean(),
  /** Only its accreditation puts the school on the list: the numbers above are not its ground. */
  byAccreditation: z.boolean(),
  /** «вошла в перечень» …; blank when the school is on neither year's list. */
  movement: z.string(),
  /** Blank and null when the school is on neither year's list. */
  previousStatus: z.string(),
  previousReached: z.nullable(z.number()),
  /** How our list and the region's differ; blank when they agree or the region's is not typed in. */
  regionDifference: z.string(),
  /** Why a person must decide on its place, and what the sum of two years would say; blank when nobody need. */
  needsDecision: z.string(),
  /** What the department has decided; null while no decision with its reason stands there. */
  decision: z.nullable(decision),
});

const reportSchool = z.object({
  code: z.string(),
  name: z.string(),
  municipality: z.string(),
  /** Null when the list was not formed for this school. */
  shnor: z.nullable(verdict),
  shnsu: z.nullable(verdict),
  /** Outside the selection («вне отбора»): in no number of the municipality. */
  outside: z.boolean(),
  shares: z.array(schoolShare),
  earlier: z.array(earlierShare),
  /** What the school says of its conditions and support: heading and answer, blanks left out. */
  answers: z.array(z.object({ heading: z.string(), text: z.string() })),
});

const reportList = z.object({
  id: z.enum(LIST_IDS),
  title: z.string(),
  /** «2020/2021»; blank when the list has not been formed. */
  year: z.string(),
  /** The calendar year directly before: «2019/2020»; blank when the list has not been formed. */
  yearBefore: z.string(),
  /** Any data are of the year before: else nothing is known of movement. */
  hasYearBefore: z.boolean(),
  /** Null while the list is a project. */
  approval: z.nullable(z.object({ order: z.string(), date: z.string(), schools: z.number() })),
  /** Schools of the approved list that are judged no more, and why: «реорганизована» … */
  gone: z.array(z.object({ name: z.string(), movement: z.string() })),
});

/** The rules in force, as the rule set takes them; the words are made where they are read. */
const reportRules = z.object({
  shnorRuleSet: z.string(),
  lowThreshold: z.number(),
  proceduresForList: z.number(),
  minimumParticipants: z.number(),
  poolSmall: z.boolean(),
  subjects: z.array(z.string()),
  procedures: z.array(z.string()),
  vprGrades: z.array(z.number()),
  shnsuRuleSet: z.string(),
  criteriaForList: z.number(),
  minimumCriteria: z.number(),
  minimumChildren: z.number(),
});

const reportRecommendation = z.object({
  /** Blank for the municipality. */
  code: z.string(),
  addressee: z.string(),
  problem: z.string(),
  text: z.string(),
  term: z.string(),
  responsible: z.string(),
  confirmation: z.string(),
  status: z.string(),
});

const reportMeasure = z.object({
  measure: z.string(),
  basis: z.string(),
  /** Blank for the municipality. */
  code: z.string(),
  term: z.string(),
  performer: z.string(),
  done: z.nullable(z.boolean()),
  outcome: z.string(),
});

export const reportData = z.object({
  /** As «Настройки» have them; blanks are blanks to fill by hand. */
  requisites: z.object({
    municipality: z.string(),
    authority: z.string(),
    headPosition: z.string(),
    head: z.string(),
    /** The school year for which the lists are approved: «2021/2022». */
    listYear: z.string(),
  }),
  /** Smaller counts of people are hidden in public documents. */
  hideBelow: z.number(),
  /** «22.11.2026 14:38» */
  formedAt: z.string(),
  /** The data have changed since, in a sentence; blank when they have not. */
  stale: z.string(),
  /** «Утверждённые перечни» is not as it was approved, in a sentence; blank when it is. */
  tampered: z.string(),
  rules: reportRules,
  lists: z.array(reportList),
  series: z.array(reportSeries),
  schools: z.array(reportSchool),
  recommendations: z.array(reportRecommendation),
  measures: z.array(reportMeasure),
});

export type ReportData = z.infer<typeof reportData>;
export type ReportSchool = z.infer<typeof reportSchool>;
export type ReportSeries = z.infer<typeof reportSeries>;
export type People = SchoolShare['people'];
export type NotCounted = NonNullable<SchoolShare['notCounted']>;
export type SchoolShare = z.infer<typeof schoolShare>;
export type EarlierShare = z.infer<typeof earlierShare>;
export type ReportRules = z.infer<typeof reportRules>;
export type ReportRecommendation = z.infer<typeof reportRecommendation>;
export type ReportMeasure = z.infer<typeof reportMeasure>;
export type Share = z.infer<typeof share>;
export type Verdict = z.infer<typeof verdict>;
