// Reading a condition from left to right: spaces, names, values, and where it went wrong.
import { problemAt, type Readable, type TextProblemKind } from './template';

/** Spaces of any width, and characters without width that come with pasted text. */
const SPACES = /[\s\u00ad\u200b-\u200d\u2060\ufeff]*/y;
const QUOTED = /«([^»]*)»|"([^"]*)"|[„“]([^“”]*)[“”]/y;
const QUOTE = /[«"„“]/y;
const WORD = /[\p{L}_][\p{L}\d_]*/uy;
const NUMBER = /\d{1,9}(?:[.,]\d{1,9})?(?![\d.,])/y;

/** Thrown where reading stops and caught by `scan` alone. */
class Stop extends Error {
  readonly what: TextProblemKind;
  readonly at: number;

  constructor(what: TextProblemKind, at: number) {
    super(what);
    this.what = what;
    this.at = at;
  }
}

/** What `read` makes of the text, or the problem at which it stopped. */
export function scan<T>(text: string, read: (scanner: Scanner) => T): Readable<T> {
  try {
    return { value: read(new Scanner(text)) };
  } catch (error) {
    if (error instanceof Stop) return { problem: problemAt(text, error.at, error.what) };
    throw error;
  }
}

/** A place in a text. Everything taken leaves the place behind it and behind the spaces that follow. */
export class Scanner {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.skip(SPACES);
  }

  get place(): number {
    return this.at;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** What a sticky pattern finds here; undefined when it does not fit. */
  take(pattern: RegExp): string | undefined {
    const found = this.match(pattern)?.[0];
    if (found !== undefined) this.move(found.length);
    return found;
  }

  /** Whether a sticky pattern fits here; nothing is taken. */
  sees(pattern: RegExp): boolean {
    return this.match(pattern) !== null;
  }

  /** A word of letters, digits and underscores. */
  word(): string | undefined {
    return this.take(WORD);
  }

  /** A number with a decimal comma or point. */
  number(): number | undefined {
    const digits = this.take(NUMBER);
    return digits === undefined ? undefined : Number(digits.replace(',', '.'));
  }

  /** What stands in quotes, without them. */
  quoted(): string | undefined {
    const found = this.match(QUOTED);
    if (found === null) return this.sees(QUOTE) ? this.stop('unclosed-quote') : undefined;
    this.move(found[0].length);
    return found[1] ?? found[2] ?? found[3] ?? '';
  }

  stop(what: TextProblemKind, at = this.at): never {
    throw new Stop(what, at);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private move(length: number): void {
    this.at += length;
    this.skip(SPACES);
  }

  private skip(pattern: RegExp): void {
    this.at += this.match(pattern)?.[0].length ?? 0;
  }
}
