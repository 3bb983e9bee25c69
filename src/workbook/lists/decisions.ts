// What the department has decided about a school whose place on «ШНОР» wants a decision, and what follows from it.
import { decisionWords, declinedStatusWord, listWords, movementWords } from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SchoolYear } from '../../domain/kernel/school-year';
import { comparable, tidied } from '../../domain/kernel/text';
import { readTable } from '../read-table';
import { shnorSheet } from '../sheets/lists';

/** So many characters after the words are a reason, a sign and a space between them included. */
const REASON_FROM = 4;

/** What COUNTIFS finds a decision to decline by: the same rule as `readDecision`. */
export const declinedPattern = `${decisionWords.decline}${'?'.repeat(REASON_FROM)}*`;

export interface Decision {
  readonly include: boolean;
  readonly reason: string;
}

/** Undefined for a blank cell, for other words, and for a decision without its reason. */
export function readDecision(text: string): Decision | undefined {
  const typed = tidied(text);
  for (const [kind, word] of Object.entries(decisionWords)) {
    if (!comparable(typed).startsWith(word) || typed.length < word.length + REASON_FROM) continue;
    const reason = typed.slice(word.length).replace(/^[\s:;,.–—-]+/, '');
    return { include: kind === 'include', reason };
  }
  return undefined;
}

/** A decision as the section writes it into its cell. */
export function decisionText({ include, reason }: Decision): string {
  return `${include ? decisionWords.include : decisionWords.decline}: ${reason}`;
}

/** The status in force: a listed school that was declined with a reason is not on the list. Everything else stands as it is. */
export function effectiveStatus(status: string, decision: string): string {
  const isDeclined = status === listWords.shnor && readDecision(decision)?.include === false;
  return isDeclined ? declinedStatusWord : status;
}

/** A listed school that wants a decision and has none. */
export function isUndecided(status: string, needed: string, decision: string): boolean {
  return status === listWords.shnor && needed !== '' && readDecision(decision) === undefined;
}

/** How a school moved, the decision about it considered: blank when it is on neither year's list. */
export function effectiveMovement(movement: string, status: string): string {
  if (status !== declinedStatusWord) return movement;
  if (movement === movementWords.entered) return '';
  return movement === movementWords.stayed ? movementWords.left : movement;
}

/** Decisions as typed on «ШНОР» beside the schools of a year, by school key. */
export function decisionsOf(
  values: readonly (readonly unknown[])[],
  year: SchoolYear | undefined,
): Map<string, string> {
  const decided = readTable(shnorSheet, values).rows.filter(
    (row) => row.values.year === year && row.values.decision !== '',
  );
  return new Map(decided.map(({ values: { code, decision } }) => [schoolKey(code), decision]));
}
