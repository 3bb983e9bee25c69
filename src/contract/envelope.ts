// The one shape in which the server answers the sidebar: data, or a failure a person can read.
import * as z from 'zod/mini';

export const failureSchema = z.object({
  ok: z.literal(false),
  /** Stable code of the failure, e.g. `LOCKED`. */
  code: z.string(),
  /** What happened and what to do, in Russian. */
  message: z.string(),
  /** Where and why in more words, shown behind «Подробнее». */
  details: z.optional(z.string()),
  /** Where a missing permission can be given; blank when nobody can give it. */
  link: z.optional(z.string()),
});
export type Failure = z.infer<typeof failureSchema>;

export type Envelope<T> = { readonly ok: true; readonly data: T } | Failure;

/** The schema of an envelope around `data`. */
export function envelopeSchema<T extends z.core.$ZodType>(data: T) {
  return z.union([z.object({ ok: z.literal(true), data }), failureSchema]);
}
