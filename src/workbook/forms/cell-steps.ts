// What becomes of one cell when answers come: written, left as a person has it, or left to be confirmed.

import { type CellState, printOf } from './cell-states';
import type { Answer } from './read-answers';
import type { Said } from './said-values';

/** All that decides about a cell. */
export interface CellCase {
  /** Undefined when no run has looked at the cell. */
  readonly state: CellState | undefined;
  /** Undefined when no answer says anything of it. */
  readonly said: Said | undefined;
  /** Fingerprint of what stands there now. */
  readonly now: string;
  /** The questions that fill the column now. */
  readonly askers: ReadonlySet<string>;
  /** The form that spoke last asks by another question now, and that one has been answered. */
  readonly isAskedAnew: boolean;
  /** The row was filled before cells had states: what the answer says has been written already. */
  readonly isTold: boolean;
  /** The latest answer of the form that spoke last, once the answer it spoke in is on the sheet no more. */
  readonly edited: Answer | undefined;
}

export interface CellStep {
  readonly state: CellState;
  /** What is said is to be written. */
  readonly writes: boolean;
}

const BLANK = printOf(undefined);

/** A new answer is written over what the last run left there; what a person has put there stays. */
export function cellStep(given: CellCase): CellStep {
  const { state, said, now, isTold } = given;
  if (said !== undefined) {
    const { asker } = said;
    const print = printOf(said.value);
    const fresh = { asker, at: said.answer.at, said: print, left: print, kept: false };
    if (state === undefined) return { state: fresh, writes: !isTold };
    if (isNews(given, said, state, print)) {
      const follows = now === state.left || now === state.said || now === print;
      if (follows) return { state: fresh, writes: true };
      const kept = state.kept && print === state.said;
      return { state: { ...fresh, left: state.left, kept }, writes: false };
    }
  }
  if (state === undefined)
    return { state: { asker: '', at: 0, said: '', left: now, kept: false }, writes: false };
  return { state: withoutValue(given, state), writes: false };
}

/** The latest word is news; a question put in place of another is taken anew, whatever the day of its answers. */
function isNews({ isAskedAnew }: CellCase, { answer }: Said, state: CellState, print: string): boolean {
  if (state.asker === '' || answer.at > state.at || isAskedAnew) return true;
  return answer.at === state.at && print !== state.said;
}

/** The school has answered anew in place of that answer and left a blank: the value goes once a person confirms it. */
function withoutValue({ askers, edited }: CellCase, state: CellState): CellState {
  if (edited === undefined || !askers.has(state.asker) || edited.at <= state.at) return state;
  return { ...state, said: BLANK, kept: state.kept && state.said === BLANK };
}

/** The cell holds another thing than the answers say, and nobody has decided that it should. */
export function differs({ asker, said, kept }: CellState, now: string): boolean {
  return asker !== '' && !kept && now !== said;
}

/** The school has left blank what the last run had written there, and nobody has confirmed it. */
export function isRemoved(state: CellState, now: string): boolean {
  return state.said === BLANK && state.left === now && differs(state, now);
}
