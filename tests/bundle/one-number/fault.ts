// What a check found: two places that disagree, or a word that is not true.
import type { Finished } from './finished';
import type { Truth } from './oracle';

export interface Fault {
  /** Which assertion failed: «recommendation: number». */
  readonly rule: string;
  /** Document or sheet, and the school where there is one. */
  readonly where: string;
  /** What is said, and what is true. */
  readonly what: string;
}

export type Check = (finished: Finished, truth: Truth) => Fault[];

/** Notes faults of one check. */
export class Faults {
  readonly all: Fault[] = [];

  add(rule: string, where: string, what: string): void {
    this.all.push({ rule, where, what });
  }

  /** Both as texts; what is said must be what is true. */
  same(rule: string, where: string, thing: string, said: unknown, truth: unknown): void {
    if (String(said) !== String(truth)) this.add(rule, where, `${thing}: ${said}, должно быть ${truth}`);
  }
}
