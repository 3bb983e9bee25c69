// The one shape in which the server answers the sidebar: data, or a refusal a person can read.

export interface Refusal {
  readonly ok: false;
  /** Stable code of the refusal, e.g. `LOCKED`. */
  readonly code: string;
  /** What happened and what to do, in Russian. */
  readonly message: string;
  /** Where and why in more words, shown behind «Подробнее». */
  readonly details?: string | undefined;
  /** Where a missing permission can be given; blank when nobody can give it. */
  readonly link?: string | undefined;
}

export type Envelope<T> = { readonly ok: true; readonly data: T } | Refusal;

/**
 * The value when it is an envelope, undefined when it is none. What stands inside is trusted: the page and the
 * server come from one build, and its tests check every answer.
 */
export function readEnvelope(value: unknown): Envelope<object> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ok, data, code, message } = value as Record<string, unknown>;
  const isAnswer = ok === true && typeof data === 'object' && data !== null;
  const isRefusal = ok === false && typeof code === 'string' && typeof message === 'string';
  return isAnswer || isRefusal ? (value as Envelope<object>) : undefined;
}
