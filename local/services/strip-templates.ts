// HtmlService's known damage: comments are cut out of the template literals of inline scripts, addresses included.

const INLINE_SCRIPT = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
const BEFORE_REGEX = /(?:^|[([{,;=:?!&|+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete|do|else))\s*$/;

/** The page as Google serves it. */
export function stripTemplateComments(html: string): string {
  return html.replace(INLINE_SCRIPT, (_whole, open: string, code: string, close: string) => {
    return open + (code.includes('`') ? new ScriptStripper(code).strip() : code) + close;
  });
}

/** Walks through a script; what stands outside template literals is kept as it is. */
class ScriptStripper {
  #at = 0;
  #out = '';

  constructor(readonly code: string) {}

  strip(): string {
    this.#codeUntil(undefined);
    return this.#out;
  }

  /** Copies code up to the brace that closes a `${…}`, or to the end. */
  #codeUntil(closer: '}' | undefined): void {
    let depth = 0;
    while (this.#at < this.code.length) {
      const char = this.code[this.#at];
      if (char === closer && depth === 0) return;
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      if (char === '`') this.#template();
      else this.#take(this.#lengthOfToken());
    }
  }

  /** How many characters from here are one string, comment or regular expression, else 1. */
  #lengthOfToken(): number {
    const rest = this.code.slice(this.#at, this.#at + 2);
    if (rest === '//') return this.#lengthOf(/\/\/[^\n]*/y);
    if (rest === '/*') return this.#lengthOf(/\/\*[\s\S]*?(?:\*\/|$)/y);
    if (rest[0] === "'") return this.#lengthOf(/'(?:[^'\\\n]|\\[\s\S])*'?/y);
    if (rest[0] === '"') return this.#lengthOf(/"(?:[^"\\\n]|\\[\s\S])*"?/y);
    if (rest[0] === '/' && BEFORE_REGEX.test(this.#out.slice(-40))) {
      return this.#lengthOf(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|\//y);
    }
    return 1;
  }

  #lengthOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.code)?.[0].length ?? 1;
  }

  #template(): void {
    this.#take(1);
    while (this.#at < this.code.length) {
      const char = this.code[this.#at];
      const pair = this.code.slice(this.#at, this.#at + 2);
      if (char === '`') break;
      if (char === '\\') this.#take(2);
      else if (pair === '${') this.#substitution();
      else if (pair === '//') this.#at += this.#lengthOf(/\/\/[^\n`]*/y);
      else if (pair === '/*') this.#at += this.#lengthOf(/\/\*[^`]*?(?:\*\/|(?=`)|$)/y);
      else this.#take(1);
    }
    this.#take(1);
  }

  #substitution(): void {
    this.#take(2);
    this.#codeUntil('}');
    this.#take(1);
  }

  #take(length: number): void {
    this.#out += this.code.slice(this.#at, this.#at + length);
    this.#at += length;
  }
}
