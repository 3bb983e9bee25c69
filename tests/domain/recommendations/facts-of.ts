// Schools, facts and templates made by hand, for tests.

import type { ProcedureKind } from '../../../src/domain/lists/records';
import type { ShareIndicator } from '../../../src/domain/measures/indicators';
import type { Standing } from '../../../src/domain/measures/measure';
import { reaches } from '../../../src/domain/measures/threshold';
import type {
  Fact,
  FlagFact,
  NumberFact,
  SchoolFacts,
  ShareFact,
  TextFact,
  WordFact,
} from '../../../src/domain/recommendations/facts';
import { type Recommended, recommend } from '../../../src/domain/recommendations/recommend';
import type { Template } from '../../../src/domain/recommendations/template';

export const YEAR = 2026;
const of = { schoolKey: '12', year: YEAR } as const;

type Counts = readonly [count: number, whole: number];

interface Around {
  readonly before?: Counts;
  readonly overall?: Counts;
  readonly threshold?: number;
  readonly standing?: Standing;
}

const PROCEDURES: Readonly<Partial<Record<ShareIndicator, (grade: number) => ProcedureKind>>> = {
  VPR_FAIL_SHARE: () => 'vpr',
  RDR_FAIL_SHARE: () => 'rdr',
  BELOW_MINIMUM_SHARE: (grade) => (grade === 9 ? 'oge' : 'ege'),
};

function atThreshold(count: number, whole: number, threshold: number): Standing {
  return reaches(count, whole, threshold) ? 'low' : 'not-low';
}

function counts([count, whole]: Counts) {
  return { count, whole };
}

/** `count` of `whole` in a subject and grade; blank and 0 where the indicator has none. */
export function share(
  indicator: ShareIndicator,
  subject: string,
  grade: number,
  count: number,
  whole: number,
  { before, overall = [count, whole], threshold, standing }: Around = {},
): ShareFact {
  return {
    ...of,
    kind: 'share',
    indicator,
    procedure: PROCEDURES[indicator]?.(grade),
    years: [YEAR],
    subject,
    grade,
    grades: grade === 0 ? [] : [grade],
    count,
    whole,
    people: 'participants',
    enough: whole >= 10,
    before: before && counts(before),
    overall: { ...counts(overall), answered: 1, schools: 1 },
    threshold,
    standing: standing ?? (threshold === undefined ? undefined : atThreshold(count, whole, threshold)),
    countAt: [{ sheet: 'Результаты', row: 2, heading: '«2»' }],
    wholeAt: [{ sheet: 'Результаты', row: 2, heading: 'Участников' }],
  };
}

/** ВПР with the threshold of 30 %. */
export function vpr(
  subject: string,
  grade: number,
  count: number,
  whole: number,
  before?: Counts,
): ShareFact {
  return share('VPR_FAIL_SHARE', subject, grade, count, whole, { threshold: 30, ...(before && { before }) });
}

export function flag(heading: string, value: boolean | undefined): FlagFact {
  return { ...of, kind: 'flag', heading, value };
}

export function text(heading: string, words: string): TextFact {
  return { ...of, kind: 'text', heading, text: words };
}

/** The names as conditions write them. */
const WORD_IDS = {
  'статус ШНОР': 'shnorStatus',
  'статус ШНСУ': 'shnsuStatus',
  'движение ШНОР': 'shnorMovement',
  'движение ШНСУ': 'shnsuMovement',
  вид: 'kind',
} as const;
const NUMBER_IDS = { 'низких процедур': 'low', 'учтено процедур': 'usable', критериев: 'criteria' } as const;

export function word(name: keyof typeof WORD_IDS, of_: string): WordFact {
  return { ...of, kind: 'word', name: WORD_IDS[name], word: of_ };
}

export function number(name: keyof typeof NUMBER_IDS, value: number, before?: number): NumberFact {
  return { ...of, kind: 'number', name: NUMBER_IDS[name], value, before };
}

export function school(facts: readonly Fact[], key = '12', name = `МБОУ «СОШ № ${key}»`): SchoolFacts {
  const own = facts.map((fact) => ({ ...fact, schoolKey: key }));
  return { schoolKey: key, code: key, name, municipality: 'Горный район', outside: false, facts: own };
}

export function template(parts: Partial<Template> = {}): Template {
  return {
    id: 'ПРОБА',
    problem: 'Проба',
    condition: 'VPR_FAIL_SHARE(*; *) >= порог',
    addressee: 'администрация ОО',
    priority: 3,
    text: '{k} из {n}',
    term: '+20 рд',
    responsible: 'директор',
    confirmation: 'приказ',
    source: 'проба',
    ...parts,
  };
}

/** What the templates give the schools after the year 2025/2026. */
export function recommended(schools: readonly SchoolFacts[], ...templates: readonly Template[]): Recommended {
  return recommend({ schools, templates, municipality: 'Горный район', year: YEAR, yearAfter: YEAR + 1 });
}
