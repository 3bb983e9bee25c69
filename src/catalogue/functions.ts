// The custom functions as the running add-on needs them: names, arguments, defaults and shape of the result.
import { settingEntries } from './settings';
import { correlationWords } from './words';

/** How large the result is, known before it is computed (a formula engine must reserve the cells). */
export type ResultShape =
  /** As large as the ranges given; one cell when every argument is one cell. */
  | { readonly shape: 'as-arguments' }
  /** A row for each row of the first range, this many columns wide. */
  | { readonly shape: 'row-per-row'; readonly columns: number }
  | { readonly shape: 'fixed'; readonly rows: number; readonly columns: number }
  | { readonly shape: 'scalar' };

/** What a cell of an argument may hold. */
export type ParameterKind =
  /** A whole number from 0. */
  | 'count'
  /** A percent 0…100. */
  | 'percent'
  /** A percent 0…100; «нет данных» of another function stands for a blank. */
  | 'share'
  /** Any number. */
  | 'number'
  /** A number from 0: a deviation, a weight, a ratio. */
  | 'positive'
  /** A mark 2…5. */
  | 'mark'
  /** One of the words for yes and no. */
  | 'flag'
  /** A sign of doubtful objectivity, its absence, or no verdict. */
  | 'sign'
  /** Any text. */
  | 'text'
  /** One of a function's own words. */
  | 'word';

export interface FunctionParameter {
  /** The name shown by autocompletion, snake_case. */
  readonly name: string;
  /** The argument in Russian, as error texts call it. */
  readonly label: string;
  readonly kind: ParameterKind;
  readonly optional?: boolean;
  /** Takes one cell or number, never a range. */
  readonly oneCell?: boolean;
  /** The value taken when the argument is left out. */
  readonly defaultValue?: number | string;
}

export interface FunctionFacts {
  readonly parameters: readonly FunctionParameter[];
  readonly result: ResultShape;
}

const asArguments = { shape: 'as-arguments' } as const;
const rowPerRow = { shape: 'row-per-row', columns: 1 } as const;
const scalar = { shape: 'scalar' } as const;
/** Three rows of a movement, its number and its percent. */
const threeByTwo = { shape: 'fixed', rows: 3, columns: 2 } as const;

const minimum = {
  ...parameter('minimum', 'минимум участников', 'count'),
  optional: true,
  oneCell: true,
  defaultValue: settingEntries.minimumParticipants.preset,
} as const;

/** The functions by name; what a person reads about them is in `function-help/`, which the add-on does not load. */
export const functionFacts = {
  HIGH_SCORER_SHARE: shareOf(count('high_scorers', 'число высокобалльников'), graduates()),
  BELOW_MINIMUM_SHARE: shareOf(
    count('below_minimum', 'число не преодолевших минимальный порог'),
    graduates(),
  ),
  VPR_FAIL_SHARE: {
    parameters: [
      count('marks_2', 'число отметок «2»'),
      count('pupils', 'число участников'),
      { ...count('marks_2_previous', 'число отметок «2» в прошлом году'), optional: true },
      { ...count('pupils_previous', 'число участников в прошлом году'), optional: true },
    ],
    result: asArguments,
  },
  RDR_FAIL_SHARE: shareOf(count('marks_2', 'число отметок «2»'), count('pupils', 'число участников')),
  QUALITY_SHARE: { parameters: marks(), result: asArguments },
  PASS_SHARE: { parameters: marks(), result: asArguments },
  MARK_SHARES: { parameters: marks(), result: { shape: 'row-per-row', columns: 4 } },
  LOW_RESULT_COUNT: {
    parameters: [
      parameter('shares', 'доли по процедурам, %', 'share'),
      {
        ...parameter('threshold', 'порог, %', 'percent'),
        optional: true,
        oneCell: true,
        defaultValue: settingEntries.lowThreshold.preset,
      },
    ],
    result: rowPerRow,
  },
  LOW_RESULT_SCHOOL_SHARE: { parameters: [flag('flags', 'школа в перечне')], result: scalar },
  RESULTS_CORRELATION: {
    parameters: [
      parameter('x', 'первый ряд результатов', 'number'),
      parameter('y', 'второй ряд результатов', 'number'),
      {
        ...parameter('method', 'способ расчёта', 'word'),
        optional: true,
        oneCell: true,
        defaultValue: correlationWords.spearman,
      },
      { ...minimum, label: 'минимум пар' },
    ],
    result: scalar,
  },
  REGISTERED_SHARE: groupShare('число состоящих на учёте'),
  MIGRANT_LANGUAGE_SHARE: groupShare('число из семей мигрантов и слабо владеющих русским'),
  NOT_ATTESTED_SHARE: groupShare('число не прошедших аттестацию'),
  TRUANCY_SHARE: groupShare('число систематически пропускающих'),
  SPECIAL_NEEDS_SHARE: groupShare('число обучающихся с ЗПР и УО'),
  SOCIAL_WELLBEING_INDEX: {
    parameters: [
      parameter('shares', 'доли, %', 'share'),
      flag('flags', 'признаки да/нет'),
      { ...parameter('weights', 'веса', 'positive'), optional: true },
    ],
    result: rowPerRow,
  },
  SUPPORT_PROGRAMME_SHARE: {
    parameters: [flag('acts', 'акты'), flag('plans', 'планы'), flag('reports', 'отчёты')],
    result: scalar,
  },
  LIST_DYNAMICS: {
    parameters: [
      parameter('previous_codes', 'коды прежнего перечня', 'text'),
      parameter('current_codes', 'коды нового перечня', 'text'),
    ],
    result: threeByTwo,
  },
  DIAGNOSED_SCHOOL_SHARE: {
    parameters: [flag('diagnosed', 'диагностика проведена'), flag('recommended', 'рекомендации выданы')],
    result: scalar,
  },
  TEACHER_DIAGNOSED_SHARE: teacherShare('число прошедших диагностику'),
  TEACHER_TRAINED_SHARE: teacherShare('число прошедших обучение по запросам'),
  RISK_TRAINED_SHARE: teacherShare('число обученных работе с риском неуспешности'),
  SUPPORT_MEASURES_COUNT: { parameters: [parameter('measures', 'меры', 'text')], result: scalar },
  NETWORK_PRACTICE_SHARE: { parameters: [flag('flags', 'сетевые практики')], result: scalar },
  INFLATED_RESULT: {
    parameters: [
      parameter('mean', 'средний балл школы', 'positive'),
      parameter('sd', 'СКО школы', 'positive'),
      count('participants', 'участников в школе'),
      parameter('region_mean', 'средний балл региона', 'positive'),
      parameter('region_sd', 'СКО региона', 'positive'),
      count('region_participants', 'участников в регионе'),
      minimum,
    ],
    result: asArguments,
  },
  COHORT_RATIO: {
    parameters: [
      parameter('percent_before', 'средний процент в прошлом классе', 'percent'),
      parameter('percent_after', 'средний процент через год', 'percent'),
    ],
    result: asArguments,
  },
  COHORT_JUMP: { parameters: [parameter('ratios', 'коэффициенты K', 'positive')], result: asArguments },
  MARK_MATCH: {
    parameters: [
      parameter('vpr_marks', 'отметки за ВПР', 'mark'),
      parameter('journal_marks', 'отметки в журнале', 'mark'),
    ],
    result: threeByTwo,
  },
  OBJECTIVITY_INDEX: { parameters: [parameter('signs', 'признаки', 'sign')], result: scalar },
} as const satisfies Record<string, FunctionFacts>;

function parameter<const N extends string, const L extends string, const K extends ParameterKind>(
  name: N,
  label: L,
  kind: K,
) {
  return { name, label, kind } as const;
}

function count<const N extends string, const L extends string>(name: N, label: L) {
  return parameter(name, label, 'count');
}

function flag<const N extends string, const L extends string>(name: N, label: L) {
  return parameter(name, label, 'flag');
}

function graduates() {
  return count('graduates', 'число выпускников');
}

function shareOf<const P extends FunctionParameter, const W extends FunctionParameter>(part: P, whole: W) {
  return { parameters: [part, whole], result: asArguments } as const;
}

function groupShare<const L extends string>(label: L) {
  return shareOf(count('pupils_in_group', label), count('pupils', 'число обучающихся'));
}

function teacherShare<const L extends string>(label: L) {
  return shareOf(count('teachers_in_group', label), count('teachers', 'число педагогов'));
}

function marks() {
  return [
    count('n2', 'число отметок «2»'),
    count('n3', 'число отметок «3»'),
    count('n4', 'число отметок «4»'),
    count('n5', 'число отметок «5»'),
  ] as const;
}

export type FunctionName = keyof typeof functionFacts;

/** The names of a function's arguments, so that the help of each can be checked to be complete. */
export type ParameterName<N extends FunctionName> = (typeof functionFacts)[N]['parameters'][number]['name'];

export interface FunctionEntry extends FunctionFacts {
  readonly name: FunctionName;
}

export function functionEntry(name: FunctionName): FunctionEntry {
  return { name, ...functionFacts[name] };
}

/** Every custom function, in the order in which they are shown. */
export const functionEntries: readonly FunctionEntry[] = (Object.keys(functionFacts) as FunctionName[]).map(
  functionEntry,
);
