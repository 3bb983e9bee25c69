// The text of a template: literal pieces, placeholders, fragments that may be left out.
import { comparable } from '../kernel/text';
import { LONGEST_TEXT, problemAt, type Readable, type TextProblem, type TextProblemKind } from './template';
import { countWords, idsByWord, type Placeholder, placeholderWords } from './template-words';

/** `{k}`, or only the word that goes with it: `{k|школе|школах|школах}`. */
export interface Slot {
  /** Where it stands in the text. */
  readonly at: number;
  readonly placeholder: Placeholder;
  readonly forms?: readonly [one: string, few: string, many: string];
}

export type SimplePiece = string | Slot;

/** A list inside is a fragment `[[ … ]]`: left out whole when one of its placeholders has no value. */
export type Piece = SimplePiece | readonly SimplePiece[];

/** Enough for any letter; without a bound one cell could ask for texts of any length for every school. */
const MOST_SLOTS = 100;

const SIGN = /\[\[|\]\]|\{[^{}]*\}|[{}]/g;

const placeholders = idsByWord(placeholderWords);

/** Reads a text with placeholders, or says what is wrong in it. Time grows as the length of the text does. */
export function parseText(text: string): Readable<readonly Piece[]> {
  if (text.length > LONGEST_TEXT) return { problem: problemAt(text, LONGEST_TEXT, 'too-long') };
  const pieces: Piece[] = [];
  /** The fragment that is open, and where it was opened. */
  let fragment: { readonly at: number; readonly pieces: SimplePiece[] } | undefined;
  let slots = 0;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const here = fragment?.pieces ?? pieces;
    if (index > from) here.push(text.slice(from, index));
    from = index + sign.length;
    if (sign === '[[') {
      if (fragment !== undefined) return { problem: problemAt(text, index, 'nested-fragment') };
      fragment = { at: index, pieces: [] };
    } else if (sign === ']]') {
      if (fragment === undefined) return { problem: problemAt(text, index, 'unclosed-fragment') };
      pieces.push(fragment.pieces);
      fragment = undefined;
    } else {
      const slot = parseSlot(text, sign, index);
      if (slot.problem !== undefined) return slot;
      slots += 1;
      if (slots > MOST_SLOTS) return { problem: problemAt(text, index, 'too-many') };
      here.push(slot.value);
    }
  }
  if (fragment !== undefined) return { problem: problemAt(text, fragment.at, 'unclosed-fragment') };
  if (from < text.length) pieces.push(text.slice(from));
  return { value: pieces };
}

function parseSlot(text: string, sign: string, index: number): Readable<Slot> {
  const problem = (what: TextProblemKind): { problem: TextProblem } => ({
    problem: { ...problemAt(text, index, what), near: problemAt(sign, 0, what).near },
  });
  if (sign.length === 1) return { problem: problemAt(text, index, 'unclosed-placeholder') };
  const [name = '', ...forms] = sign.slice(1, -1).split('|');
  const placeholder = placeholders.get(comparable(name));
  if (placeholder === undefined) return problem('unknown-placeholder');
  if (forms.length === 0) return { value: { at: index, placeholder } };
  const [one = '', few = '', many = ''] = forms.map((form) => form.trim());
  const complete = forms.length === 3 && one !== '' && few !== '' && many !== '';
  if (!complete || !(placeholder in countWords)) return problem('bad-forms');
  return { value: { at: index, placeholder, forms: [one, few, many] } };
}
