// What is known of each cell that answers fill: who said it, when, and what was left in it; kept beside the marks of a row.
import { headingKey } from '../../domain/kernel/text';
import { textHash } from '../../domain/kernel/text-hash';
import { CellProblem, type ReadCell } from '../cell-reader';

export interface CellState {
  /** Which question of which form spoke last (`askerOf`); '' while no answer has said anything of the cell. */
  readonly asker: string;
  /** Moment of that answer, milliseconds since 1970; 0 while there is none. */
  readonly at: number;
  /** Fingerprint of what the answers say; '' while they say nothing. */
  readonly said: string;
  /** Fingerprint of what the last run left in the cell: another one there is a person's correction. */
  readonly left: string;
  /** A person has decided to keep the cell as it is, whatever `said` is. */
  readonly kept: boolean;
}

export type CellStates = ReadonlyMap<string, CellState>;

/** Six hexadecimal digits, the last ones of the fingerprint, which differ most: one chance in 16 million. */
const DIGITS = 6;
const ASKER_PART = 4;
const STATE = /^(\w+)=([0-9a-f]*):([0-9a-z]*):([0-9a-f]*):([0-9a-f]*)(!?)$/;

/** «pupils=1f0c9a2b:mi3k5c00:9f86d0:» … : a word a cell; what cannot be read is not there. */
export function statesIn(cell: unknown): CellStates {
  const states = new Map<string, CellState>();
  for (const word of String(cell ?? '').split(/\s+/)) {
    const [, id = '', asker = '', at = '', said = '', left = '', kept] = STATE.exec(word) ?? [];
    if (id === '') continue;
    const moment = at === '' ? 0 : Number.parseInt(at, 36);
    states.set(id, { asker, at: moment, said, left: left === '' ? said : left, kept: kept === '!' });
  }
  return states;
}

/** The words of the states, in the order of the ids. */
export function statesText(states: CellStates): string {
  return [...states]
    .map(([id, { asker, at, said, left, kept }]) => {
      const moment = at === 0 ? '' : at.toString(36);
      return `${id}=${asker}:${moment}:${said}:${left === said ? '' : left}${kept ? '!' : ''}`;
    })
    .sort()
    .join(' ');
}

/** The fingerprint of a cell as it is read by the rules of its column; a blank has one too. */
export function printOf(value: ReadCell, cell?: unknown): string {
  const blank = value === undefined || value === '';
  const text = blank ? '' : value instanceof CellProblem ? `flaw ${cell}` : `${typeof value} ${value}`;
  return textHash(text).slice(-DIGITS);
}

/** Which question of which form fills a column: another wording, or another form, is another asker. */
export function askerOf(sheetId: number, questions: readonly string[]): string {
  return (
    formPart(sheetId) + textHash([...questions].map(headingKey).sort().join('\u0001')).slice(-ASKER_PART)
  );
}

/** Whether both are questions of one form. */
export function isSameForm(a: string, b: string): boolean {
  return a !== '' && a.slice(0, ASKER_PART) === b.slice(0, ASKER_PART);
}

function formPart(sheetId: number): string {
  return textHash(String(sheetId)).slice(-ASKER_PART);
}
