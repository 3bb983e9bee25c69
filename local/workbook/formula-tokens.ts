// Cuts a formula as typed into tokens; the tokens put together again are the formula, letter by letter.

/** `reference` includes its sheet name; `separator` is one of `;` `,` `\`. */
export type TokenKind =
  | 'text'
  | 'reference'
  | 'number'
  | 'name'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'separator'
  | 'space'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const CORNER = String.raw`(?:${CELL}|\$?[A-Za-z]{1,3}|\$?\d{1,7})`;
/** A letter, a digit or a bracket right behind shows that it was part of a longer name or a function. */
const REFERENCE = String.raw`(?:${SHEET})?(?:${CORNER}:${CORNER}|${CELL})(?![\p{L}\p{N}_(.!$])`;

/** Kinds in the order in which they are tried, each with its pattern. */
const RULES: readonly [TokenKind, string][] = [
  ['text', '"(?:[^"]|"")*"'],
  ['space', String.raw`\s+`],
  ['reference', REFERENCE],
  ['number', String.raw`(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?`],
  ['name', String.raw`[\p{L}_][\p{L}\p{N}_.]*`],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['openArray', String.raw`\{`],
  ['closeArray', String.raw`\}`],
  ['separator', String.raw`[;,\\]`],
  ['other', String.raw`#[\p{L}\p{N}/]+[?!]?|[\s\S]`],
];
const KINDS = RULES.map(([kind]) => kind);
const TOKEN = new RegExp(RULES.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/** The tokens behind the leading '='. */
export function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  for (let found = TOKEN.exec(formula); found !== null; found = TOKEN.exec(formula)) {
    tokens.push({ kind: kindOf(found), text: found[0] });
  }
  return tokens;
}

function kindOf(found: RegExpExecArray): TokenKind {
  let group = 1;
  while (found[group] === undefined) group += 1;
  return KINDS[group - 1] ?? 'other';
}

/** The formula made of tokens. */
export function writeTokens(tokens: readonly Token[]): string {
  return `=${tokens.map((token) => token.text).join('')}`;
}
