// What makes an answer the very answer it is, and the mark of it that stands beside the row it has filled.

/** Response sheet, moment, fingerprint of what was answered, and which of several equal ones it is. */
export interface AnswerKey {
  /** Number of the response sheet, which stays whatever the sheet is called: «1830462811». */
  readonly form: string;
  /** Milliseconds since 1970: «Отметка времени» of the response sheet. */
  readonly at: number;
  readonly hash: string;
  /** From 1. */
  readonly nth: number;
}

const MARK = /^([^\s:]+):(\d+):([0-9a-f]{16}):(\d+)$/;

/** «1830462811:1781262000000:85944171f73967e8:1» */
export function keyText({ form, at, hash, nth }: AnswerKey): string {
  return `${form}:${at}:${hash}:${nth}`;
}

/** The marks of a cell, one a form; what cannot be read is not there. */
export function marksIn(cell: unknown): ReadonlyMap<string, AnswerKey> {
  const marks = new Map<string, AnswerKey>();
  for (const word of String(cell ?? '').split(/\s+/)) {
    const [, form = '', at, hash = '', nth] = MARK.exec(word) ?? [];
    if (form !== '') marks.set(form, { form, at: Number(at), hash, nth: Number(nth) });
  }
  return marks;
}

/** The cell for marks of several forms, in the order of the forms' names. */
export function marksText(marks: ReadonlyMap<string, AnswerKey>): string {
  return [...marks.values()].map(keyText).sort().join(' ');
}

/** Later moment first; of one moment the order is fixed, whatever the order of the rows. */
export function isLater(a: AnswerKey, b: AnswerKey): boolean {
  return a.at === b.at ? a.hash > b.hash : a.at > b.at;
}

/**
 * Whether an answer, the latest of its school, says something that the row marked so has not been told yet. An
 * answer of the same moment and another content is the same one corrected by hand.
 */
export function isNews(latest: AnswerKey, mark: AnswerKey | undefined): boolean {
  if (mark === undefined || latest.at > mark.at) return true;
  return latest.at === mark.at && latest.hash !== mark.hash;
}
