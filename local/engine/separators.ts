// Which separators a formula was written with, and the same formula with the engine's.

import type { Token } from '../workbook/formula-tokens';

/** What the engine is set to: `;` between arguments and columns of an array, `|` between its rows, decimal comma. */
export const ENGINE_SEPARATORS = {
  functionArgSeparator: ';',
  arrayColumnSeparator: ';',
  arrayRowSeparator: '|',
  decimalSeparator: ',',
  thousandSeparator: '',
} as const;

/**
 * Rewrites separators and decimal fractions. A formula with `;` between arguments or `\` in an array is written as in
 * ru_RU, so its commas are decimal ones. Without them a comma separates, unless every comma of the formula stands
 * between two digits: `=A1*1,5`.
 */
export function withEngineSeparators(tokens: readonly Token[]): Token[] {
  const decimalCommas = hasDecimalCommas(tokens);
  const result: Token[] = [];
  let arrays = 0;
  const brackets: boolean[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'openArray' || token.kind === 'open') brackets.push(token.kind === 'openArray');
    if (token.kind === 'closeArray' || token.kind === 'close') brackets.pop();
    arrays = brackets.at(-1) ? 1 : 0;
    if (token.kind === 'number') result.push({ ...token, text: engineNumber(token.text) });
    else if (token.kind !== 'separator') result.push(token);
    else if (decimalCommas && isBetweenNumbers(tokens, index)) result.push({ kind: 'number', text: ',' });
    else result.push({ ...token, text: engineSeparator(token.text, arrays > 0, decimalCommas) });
  });
  return result;
}

function engineSeparator(text: string, inArray: boolean, decimalCommas: boolean): string {
  if (inArray && text === ';') return ENGINE_SEPARATORS.arrayRowSeparator;
  if (text === '\\') return ENGINE_SEPARATORS.arrayColumnSeparator;
  if (text === ',') return decimalCommas ? ',' : ENGINE_SEPARATORS.functionArgSeparator;
  return text;
}

function engineNumber(text: string): string {
  return text.replace('.', ENGINE_SEPARATORS.decimalSeparator).toLowerCase();
}

function hasDecimalCommas(tokens: readonly Token[]): boolean {
  const brackets: boolean[] = [];
  let onlyBetweenNumbers = true;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'openArray' || token.kind === 'open') brackets.push(token.kind === 'openArray');
    if (token.kind === 'closeArray' || token.kind === 'close') brackets.pop();
    if (token.text === '\\' || (token.text === ';' && !brackets.at(-1))) return true;
    if (token.kind === 'number' && token.text.includes('.')) onlyBetweenNumbers = false;
    if (token.text === ',' && !isLoneDecimalComma(tokens, index)) onlyBetweenNumbers = false;
  }
  return onlyBetweenNumbers;
}

function isBetweenNumbers(tokens: readonly Token[], index: number): boolean {
  return isDigits(tokens[index - 1]) && isDigits(tokens[index + 1]) && tokens[index]?.text === ',';
}

/** `5,10,20` is a list, not a fraction. */
function isLoneDecimalComma(tokens: readonly Token[], index: number): boolean {
  const list = tokens[index - 2]?.text === ',' || tokens[index + 2]?.text === ',';
  return isBetweenNumbers(tokens, index) && !list;
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'number' && !token.text.startsWith('.');
}
