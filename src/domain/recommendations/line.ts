// A text put together piece by piece: spaces where pieces meet, forms of words, capitals at the beginning of sentences.
import { numberText, plural } from '../kernel/russian';
import type { SimplePiece, Slot } from './parse-text';
import type { Placeholder } from './template-words';

/** Numbers are counts; texts stand as they are. What is not here has no value. */
export type Values = Readonly<Partial<Record<Placeholder, string | number | undefined>>>;

/** Where a sentence begins: not after «кл.», «г.» and other short words with a point. */
const SENTENCE_ENDED = /(?:^|[!?…]|(?:[а-яёa-z]{4}|[\d%)»"\]])\.)[)»"]?\s*$/iu;
/** So much of the text before is enough to see it. */
const LOOK_BACK = 16;
const CLOSING_SIGN = /^[,.;:!?)]/;

export class Line {
  private readonly parts: string[] = [];
  /** The end of what is written so far. */
  private tail = '';
  private readonly values: Values;

  constructor(values: Values) {
    this.values = values;
  }

  get text(): string {
    return this.parts.join('').trim();
  }

  /** Where pieces meet there is one space at most, and none before a comma or a full stop. */
  add(piece: SimplePiece): void {
    if (typeof piece !== 'string') this.write(this.slotText(piece));
    else if (CLOSING_SIGN.test(piece)) this.writeClose(piece);
    else if (this.tail === '' || this.tail.endsWith(' ')) this.write(piece.replace(/^ +/, ''));
    else this.write(piece);
  }

  private writeClose(piece: string): void {
    const last = this.parts.pop() ?? '';
    this.tail = this.tail.trimEnd();
    this.parts.push(last.trimEnd());
    this.write(piece);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.tail = (this.tail + text).slice(-LOOK_BACK);
  }

  /** A number in digits, or the form of the word beside it; a text, with a capital letter where a sentence begins. */
  private slotText({ placeholder, forms }: Slot): string {
    const value = this.values[placeholder] ?? '';
    if (typeof value === 'number') return forms === undefined ? numberText(value) : plural(value, ...forms);
    return SENTENCE_ENDED.test(this.tail) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  }
}
