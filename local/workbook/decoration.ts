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

/** A colour given to the cells of `ranges` whose text equals or contains `text`. */
export interface ConditionalRule {
  ranges: Area[];
  condition: 'textEquals' | 'textContains';
  text: string;
  background: string | null;
  fontColor: string | null;
}
