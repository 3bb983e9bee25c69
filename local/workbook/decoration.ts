// What a sheet carries besides contents: drop-downs, protections and conditional colours.

import type { Area } from './structure-edit';

/** A drop-down list of allowed words. */
export interface Validation {
  readonly words: readonly string[];
  /** Whether another text is accepted with a warning instead of being refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A protection of an area, or of the whole sheet when `area` is null. */
export interface Protection {
  id: number;
  description: string;
  warningOnly: boolean;
  area: Area | null;
}

/** Case of letters does not matter; both ends of `numberBetween` belong to it. */
export type Condition =
  | { condition: 'textEquals' | 'textContains'; text: string }
  | { condition: 'numberAtLeast'; number: number }
  | { condition: 'numberBetween'; from: number; to: number }
  /** The number of the same row in another column is below this one; a blank is 0, a text never is. */
  | { condition: 'columnBelow'; column: number; number: number };

/** Colours given to the cells of `ranges` that meet a condition. */
export type ConditionalRule = Condition & {
  ranges: Area[];
  background: string | null;
  fontColor: string | null;
};
