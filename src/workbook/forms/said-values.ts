// What the answers of all forms say of each cell of a row: of every column the latest answer that says anything of it.
import type { Value } from '../checks/checked-rows';
import type { SheetSpec } from '../sheet-spec';
import { isLater } from './answer-key';
import { askerOf } from './cell-states';
import type { LinkedForm } from './linked-form';
import { questionsByColumn } from './questions';
import type { Answer } from './read-answers';

/** What stands in a cell because of an answer; undefined is a blank said on purpose. */
export interface Said {
  readonly value: Value | undefined;
  readonly answer: Answer;
  /** The question that spoke: `askerOf`. */
  readonly asker: string;
}

/** The answers of one form for one row, the earliest first; there is at least one. */
export interface FormSpeech {
  readonly form: LinkedForm;
  readonly given: readonly Answer[];
}

/** By column id, the key apart. Where two forms spoke in one moment, that of the greater number counts. */
export function saidValues(spec: SheetSpec, speeches: readonly FormSpeech[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  // Of one moment the form of the greater number comes later, and takes the place of the other.
  for (const { form, given } of [...speeches].sort((a, b) => a.form.sheetId - b.form.sheetId)) {
    for (const [id, asker] of askersOf(form)) {
      for (const answer of given) {
        const value = saidOf(spec, answer, id);
        if (value === NOTHING) continue;
        const known = said.get(id);
        if (known === undefined || known.answer.at <= answer.at) said.set(id, { value, answer, asker });
      }
    }
  }
  return said;
}

/** The asker of each column that a form fills, the key apart; what goes with a «нет» is asked with its question. */
export function askersOf({ spec, sheetId, links }: LinkedForm): ReadonlyMap<string, string> {
  const key = new Set(spec.key);
  const asked = questionsByColumn(links);
  const askers = new Map<string, string>();
  for (const [id, { onlyWith }] of Object.entries(spec.columns)) {
    const questions = asked.get(id) ?? (onlyWith === undefined ? undefined : asked.get(onlyWith));
    if (questions !== undefined && !key.has(id)) askers.set(id, askerOf(sheetId, questions));
  }
  return askers;
}

const NOTHING = Symbol('a blank keeps what was said before');

function saidOf(spec: SheetSpec, answer: Answer, id: string): Value | undefined | typeof NOTHING {
  const value = answer.values[id];
  if (value !== undefined) return value;
  if (answer.erased.has(id)) return undefined;
  // «Дефицит инфраструктуры: нет»: what was lacking is lacking no more.
  const condition = spec.columns[id]?.onlyWith;
  return condition !== undefined && answer.values[condition] === false ? undefined : NOTHING;
}

/** The latest answer of all, by which a row tells of what day it is; undefined where there is none. */
export function latestOf(speeches: readonly FormSpeech[]): Answer | undefined {
  const [first, ...others] = speeches.map(lastOf);
  return others.reduce((a, b) => (a === undefined || isLater(b, a) ? b : a), first);
}

/** The latest answer of a form. */
export function lastOf({ given }: FormSpeech): Answer {
  return given[given.length - 1] as Answer;
}
