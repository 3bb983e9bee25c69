// How a preset template is written down: its text in the four parts that every text has.
import type { Template } from '../../domain/recommendations/template';

/** A template whose text is given in parts: they follow one another in this order. */
export interface Preset extends Omit<Template, 'text'> {
  /** What is known, with numbers. */
  readonly fact: string;
  /** What is advised, concretely: how often, how long. */
  readonly advice: string;
  /** Who helps. */
  readonly help: string;
  /** By what the school and the department see that it is done. */
  readonly proof: string;
}

/** The row of «Шаблоны» that a preset stands for. */
export function presetTemplate({ fact, advice, help, proof, ...rest }: Preset): Template {
  return { ...rest, text: [fact, advice, help, proof].join(' ') };
}
