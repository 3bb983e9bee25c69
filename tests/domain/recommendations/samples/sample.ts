// A sample of the design in the grammar of conditions, facts made by hand, and the text worked out by hand from them.
import type { Fact } from '../../../../src/domain/recommendations/facts';

export interface Sample {
  readonly title: string;
  readonly condition: string;
  readonly addressee: string;
  readonly text: string;
  readonly term: string;
  readonly facts: readonly Fact[];
  /** What «МБОУ «СОШ № 12»» is told. */
  readonly made: string;
  /** The term of work done in 2026/2027. */
  readonly until: string;
}
