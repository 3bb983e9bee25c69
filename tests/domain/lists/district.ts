// Small districts for the tests of the lists: records with only what a case is about spelled out.
import { judgeLists } from '../../../src/domain/lists/judge-lists';
import type {
  ContextRecord,
  GraduateRecord,
  ListData,
  ResultRecord,
  School,
} from '../../../src/domain/lists/records';
import type { ListRules, ShnorRules, ShnsuRules } from '../../../src/domain/lists/rules';
import type { JudgedLists, Reason, ShnorVerdict, ShnsuVerdict } from '../../../src/domain/lists/verdict';

export const RULES: ListRules = {
  resultYear: undefined,
  contextYear: undefined,
  shnor: {
    ruleSet: 'two-procedures',
    lowThreshold: 30,
    proceduresForList: 2,
    minimumParticipants: 10,
    poolSmall: false,
    subjects: ['Математика', 'Русский язык'],
    procedures: ['vpr', 'oge', 'ege', 'rdr'],
    vprGrades: [],
  },
  shnsu: {
    ruleSet: 'criteria',
    criteriaForList: 3,
    minimumCriteria: 6,
    minimumChildren: 3,
    thresholds: { registered: 5, migrantLanguage: 10, notAttested: 5, truancy: 3, specialNeeds: 15 },
    weights: undefined,
    boundsYear: undefined,
  },
};

export function withShnor(changes: Partial<ShnorRules>): ListRules {
  return { ...RULES, shnor: { ...RULES.shnor, ...changes } };
}

export function withShnsu(changes: Partial<ShnsuRules>): ListRules {
  return { ...RULES, shnsu: { ...RULES.shnsu, ...changes } };
}

export function school(key = '1', kind: School['kind'] = 'ordinary'): School {
  return { key, code: `sch${key}`, name: `Школа ${key}`, municipality: 'Район', kind };
}

/** A row of ВПР: `marks2` of `participants`; 2021, grade 5, mathematics, school 1 unless told. */
export function vpr(
  marks2: number | undefined,
  participants: number,
  rest: Partial<ResultRecord> = {},
): ResultRecord {
  return {
    schoolKey: '1',
    row: 2,
    year: 2021,
    procedure: 'vpr',
    grade: 5,
    subject: 'Математика',
    participants,
    marks2,
    belowMinimum: undefined,
    source: 'ФИС ОКО, Ф3',
    asOf: '12.06.2021',
    ...rest,
  };
}

/** A row of ЕГЭ: `belowMinimum` of `participants`. */
export function ege(
  belowMinimum: number | undefined,
  participants: number,
  rest: Partial<ResultRecord> = {},
): ResultRecord {
  return vpr(undefined, participants, { procedure: 'ege', grade: 11, belowMinimum, ...rest });
}

export function graduates(count: number, rest: Partial<GraduateRecord> = {}): GraduateRecord {
  return {
    schoolKey: '1',
    row: 2,
    year: 2021,
    level: 9,
    graduates: count,
    belowRussian: undefined,
    belowMathematics: undefined,
    highScorers: undefined,
    source: 'РИС ГИА',
    asOf: '01.07.2021',
    ...rest,
  };
}

/** A context in which nothing is a problem and everything is known: 100 pupils, no one in any group, all «нет». */
export function context(rest: Partial<ContextRecord> = {}): ContextRecord {
  return {
    schoolKey: '1',
    row: 2,
    year: 2021,
    pupils: 100,
    groups: { registered: 0, migrantLanguage: 0, notAttested: 0, truancy: 0, specialNeeds: 0 },
    flags: { remote: false, small: false, infrastructure: false, staffing: false },
    accreditationSuspended: false,
    source: 'Форма 2021',
    asOf: '',
    ...rest,
  };
}

export function groups(changes: Partial<ContextRecord['groups']>): Pick<ContextRecord, 'groups'> {
  return { groups: { ...context().groups, ...changes } };
}

export function flags(changes: Partial<ContextRecord['flags']>): Pick<ContextRecord, 'flags'> {
  return { flags: { ...context().flags, ...changes } };
}

export function judge(data: Partial<ListData>, rules: ListRules = RULES): JudgedLists {
  return judgeLists({ schools: [school()], results: [], graduates: [], contexts: [], ...data }, rules);
}

/** The verdict on the first school for ШНОР. */
export function shnor(data: Partial<ListData>, rules: ListRules = RULES): ShnorVerdict {
  const [verdict] = judge(data, rules).shnor;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

/** The verdict on the first school for ШНСУ. */
export function shnsu(data: Partial<ListData>, rules: ListRules = RULES): ShnsuVerdict {
  const [verdict] = judge(data, rules).shnsu;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

export function kinds(reasons: readonly Reason[]): string[] {
  return reasons.map((reason) => reason.kind);
}

/** The reasons of one kind. */
export function ofKind<K extends Reason['kind']>(
  reasons: readonly Reason[],
  kind: K,
): Extract<Reason, { kind: K }>[] {
  return reasons.filter((reason): reason is Extract<Reason, { kind: K }> => reason.kind === kind);
}
