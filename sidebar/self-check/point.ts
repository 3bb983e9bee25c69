// What a point of the self-check is: something asked of Google, what is expected, and how what was seen reads.
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import type { PointId } from '../../src/messages/self-check';

/** What the page knows of the build it came with: the version, and every file of texts by name. */
export interface Built {
  readonly version: string;
  readonly packs: readonly { readonly name: string; readonly length: number; readonly hash: string }[];
}

/** Asks the add-on; throws `Unseen` where it does not answer. */
export type Ask = <N extends 'tryCells' | 'tryService'>(name: N, request: Request<N>) => Promise<Response<N>>;

export interface Seen {
  readonly text: string;
  /** What decides nothing but is worth sending. */
  readonly more?: string;
}

export interface Point {
  readonly id: PointId;
  /** The text of what is seen when Google does as the add-on counts on. */
  readonly expected: string;
  readonly look: (ask: Ask, built: Built) => Promise<Seen>;
}

/** Nothing was seen; the message says why. */
export class Unseen extends Error {}
