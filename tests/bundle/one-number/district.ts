// A district as plain rows: what a department types in, and the rules that it chooses.

export type ShnorRuleSet = '2 процедуры за год' | 'два года подряд' | 'три года' | 'по приказу';
export type ShnsuRuleSet = 'по числу критериев' | 'нижняя четверть индекса';

export type Procedure =
  | 'ВПР'
  | 'ОГЭ'
  | 'ЕГЭ'
  | 'ГВЭ'
  | 'РДР'
  | 'муниципальный срез'
  | 'функциональная грамотность';

export interface School {
  readonly code: string;
  readonly name: string;
  /** Blank stands for an ordinary one. */
  readonly kind: string;
}

/** A year is the calendar year in which it ends: 2026 is «2025/2026». A number left out is a blank cell. */
export interface Result {
  readonly code: string;
  readonly year: number;
  readonly procedure: Procedure;
  readonly grade: number;
  readonly subject: string;
  readonly participants: number;
  readonly marks2?: number | undefined;
  readonly marks3?: number | undefined;
  readonly marks4?: number | undefined;
  readonly marks5?: number | undefined;
  readonly below?: number | undefined;
}

export interface Graduates {
  readonly code: string;
  readonly year: number;
  readonly level: 9 | 11;
  readonly graduates: number;
  readonly belowRussian?: number | undefined;
  readonly belowMathematics?: number | undefined;
  readonly belowAny?: number | undefined;
  readonly highScorers?: number | undefined;
}

/** Headings of the five shares of ШНСУ, then of its four signs, in the order of the programme. */
export const SHARE_HEADINGS = [
  'Состоят на учёте в ПДН (ОДН), КДН и ЗП',
  'Из семей мигрантов и (или) слабо владеют русским языком',
  'Не прошли промежуточную аттестацию',
  'Систематически пропускают без уважительной причины',
  'С ЗПР, УО (по заключению ПМПК)',
] as const;
export const SIGN_HEADINGS = [
  'Отдалённость',
  'Малокомплектная',
  'Дефицит инфраструктуры',
  'Неукомплектованность кадрами',
] as const;
export const ACCREDITATION_HEADING = 'Приостановление или лишение аккредитации';

export interface Context {
  readonly code: string;
  readonly year: number;
  readonly pupils?: number | undefined;
  readonly groups: readonly (number | undefined)[];
  readonly signs: readonly (boolean | undefined)[];
  readonly accreditationLost?: boolean | undefined;
}

/** Teachers of a school: all, diagnosed, trained at their request, trained for pupils at risk. */
export interface Staff {
  readonly code: string;
  readonly year: number;
  readonly teachers?: number | undefined;
  readonly groups: readonly (number | undefined)[];
}

export const STAFF_HEADINGS = [
  'Прошли диагностику профессиональных дефицитов',
  'Завершили КПК по запросам',
  'Завершили КПК по работе с детьми с риском неуспешности',
] as const;

export interface District {
  readonly name: string;
  readonly schools: readonly School[];
  readonly results: readonly Result[];
  readonly graduates: readonly Graduates[];
  readonly contexts: readonly Context[];
  readonly staff: readonly Staff[];
}

export interface Rules {
  readonly shnor: ShnorRuleSet;
  readonly shnsu: ShnsuRuleSet;
  readonly poolSmall: boolean;
  /** «Математика; Русский язык»; none stands for all. */
  readonly subjects: readonly string[];
  readonly procedures: readonly Procedure[];
  /** None stands for all. */
  readonly vprGrades: readonly number[];
}

/** The presets of the settings that no district changes. */
export const THRESHOLD = 30;
export const MINIMUM_PARTICIPANTS = 10;
export const PROCEDURES_FOR_LIST = 2;
export const CRITERIA_FOR_LIST = 3;
export const MINIMUM_CRITERIA = 6;
export const MINIMUM_CHILDREN = 3;
/** Percent, in the order of `SHARE_HEADINGS`. */
export const SHARE_THRESHOLDS = [5, 10, 5, 3, 15] as const;
export const MINIMUM_INDICES = 8;

export const PRESET: Rules = {
  shnor: '2 процедуры за год',
  shnsu: 'по числу критериев',
  poolSmall: false,
  subjects: ['Математика', 'Русский язык'],
  procedures: ['ВПР', 'ОГЭ', 'ЕГЭ', 'РДР'],
  vprGrades: [],
};

export const SHNOR_RULE_SETS: readonly ShnorRuleSet[] = [
  '2 процедуры за год',
  'два года подряд',
  'три года',
  'по приказу',
];
export const SHNSU_RULE_SETS: readonly ShnsuRuleSet[] = ['по числу критериев', 'нижняя четверть индекса'];

/** All rule sets of both lists, small procedures summed and not; the first half has every two of them together. */
export const ALL_RULES: readonly Rules[] = [0, 1].flatMap((half) =>
  SHNOR_RULE_SETS.flatMap((shnor, row) =>
    SHNSU_RULE_SETS.map((shnsu, column) => ({
      ...PRESET,
      shnor,
      shnsu,
      poolSmall: (row + column + half) % 2 === 1,
    })),
  ),
);

export function yearText(year: number): string {
  return `${year - 1}/${year}`;
}

/** Evening, correctional and penal schools are outside the selection. */
export function isSelected({ kind }: School): boolean {
  return !['вечерняя', 'коррекционная', 'при исправительном учреждении УИС'].includes(kind);
}

/** `sch0118` and `edu0118` are one school. */
export function sameSchool(one: string, other: string): boolean {
  return one.replace(/\D/g, '') === other.replace(/\D/g, '');
}

export function rulesText({ shnor, shnsu, poolSmall, subjects }: Rules): string {
  const small = poolSmall ? ', малочисленные за 2 года' : '';
  return `${shnor}; ${shnsu}${small}; предметы: ${subjects.join(', ') || 'все'}`;
}
