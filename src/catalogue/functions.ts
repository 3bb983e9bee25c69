// The custom functions as the running add-on needs them: names, arguments, defaults and shape of the result.
import { settingEntries } from './settings';

/** How large the result is, known before it is computed (a formula engine must reserve the cells). */
export type ResultShape =
  /** As large as the ranges given; one cell when every argument is one cell. */
  | { readonly shape: 'as-arguments' }
  /** A row for each row of the first range, this many columns wide. */
  | { readonly shape: 'row-per-row'; readonly columns: number }
  | { readonly shape: 'fixed'; readonly rows: number; readonly columns: number }
  | { readonly shape: 'scalar' };

/** What a cell of an argument may hold: a whole number from 0, or a percent 0…100. */
export type ParameterKind = 'count' | 'percent';

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
  readonly defaultValue?: number;
}

export interface FunctionFacts {
  readonly parameters: readonly FunctionParameter[];
  readonly result: ResultShape;
}

/** The functions by name; what a person reads about them is in `function-help.ts`, which the add-on does not load. */
export const functionFacts = {
  HIGH_SCORER_SHARE: {
    parameters: [
      { name: 'high_scorers', label: 'число высокобалльников', kind: 'count' },
      { name: 'graduates', label: 'число выпускников', kind: 'count' },
    ],
    result: { shape: 'as-arguments' },
  },
  BELOW_MINIMUM_SHARE: {
    parameters: [
      { name: 'below_minimum', label: 'число не преодолевших минимальный порог', kind: 'count' },
      { name: 'graduates', label: 'число выпускников', kind: 'count' },
    ],
    result: { shape: 'as-arguments' },
  },
  VPR_FAIL_SHARE: {
    parameters: [
      { name: 'marks_2', label: 'число отметок «2»', kind: 'count' },
      { name: 'pupils', label: 'число участников', kind: 'count' },
      {
        name: 'marks_2_previous',
        label: 'число отметок «2» в прошлом году',
        kind: 'count',
        optional: true,
      },
      { name: 'pupils_previous', label: 'число участников в прошлом году', kind: 'count', optional: true },
    ],
    result: { shape: 'as-arguments' },
  },
  LOW_RESULT_COUNT: {
    parameters: [
      { name: 'shares', label: 'доли по процедурам, %', kind: 'percent' },
      {
        name: 'threshold',
        label: 'порог, %',
        kind: 'percent',
        optional: true,
        oneCell: true,
        defaultValue: settingEntries.lowThreshold.preset,
      },
    ],
    result: { shape: 'row-per-row', columns: 1 },
  },
} as const satisfies Record<string, FunctionFacts>;

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
