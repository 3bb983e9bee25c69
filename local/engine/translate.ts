// A formula as typed in a ru_RU sheet → the same formula as the engine reads it.

import { readTokens, type Token, writeTokens } from '../workbook/formula-tokens';
import { type Corner, columnLetters, readReference } from '../workbook/reference';
import { callWithArrayCriterion } from './array-criteria';
import { unknownFunction } from './cell-result';
import { type FunctionCall, readCalls } from './function-calls';
import { englishName } from './function-names';
import { withEngineSeparators } from './separators';

/**
 * The engine's functions through which the add-on's functions are called, HOST.CALL("NAME"; arguments…), and refusals
 * are shown, HOST.REFUSE("kind of error"; "message"; …).
 */
export const CALL_FUNCTION = 'HOST.CALL';
export const REFUSE_FUNCTION = 'HOST.REFUSE';

/** What a formula needs to know of the workbook it stands in. */
export interface FormulaPlace {
  /** Size of the sheet's grid, to which open ranges reach; `null` names the formula's own sheet. */
  gridSize(sheet: string | null): { rows: number; columns: number } | undefined;
  isCustomFunction(name: string): boolean;
}

/** IFERROR and IFNA may do without their second argument in Google Sheets. */
const SECOND_ARGUMENT_OPTIONAL = new Set(['IFERROR', 'IFNA']);
const LATIN_NAME = /^[\w.]+$/;
/** Stands for a Cyrillic name, which the engine could not even read; its cell shows #NAME?. */
const UNKNOWN_NAME = 'UNKNOWN_NAME';
const BOOLEANS = new Set(['TRUE', 'FALSE']);

export function translateFormula(formula: string, place: FormulaPlace): string {
  const tokens = withEngineSeparators(readTokens(formula));
  const calls = readCalls(tokens);
  const refused = callWithArrayCriterion(calls, tokens);
  if (refused) return refusal(refused.name);
  const replaced = tokens.map((token) => ({ ...token, text: engineText(token, place) }));
  for (const call of calls) replaceCall(call, replaced, place);
  return writeTokens(replaced);
}

function refusal(name: string): string {
  const message = `${name}: условие должно быть одним значением, а не диапазоном. В Google Таблицах такой расчёт даёт другой результат.`;
  return `=${REFUSE_FUNCTION}("ERROR";${engineLiteral(message)})`;
}

function replaceCall(
  call: FunctionCall,
  tokens: { kind: Token['kind']; text: string }[],
  place: FormulaPlace,
): void {
  const name = tokens[call.nameAt];
  const open = tokens[call.openAt];
  const close = tokens[call.closeAt];
  if (!name || !open || !close) return;
  name.text = call.name;
  if (place.isCustomFunction(call.name)) {
    name.text = CALL_FUNCTION;
    open.text = `("${call.name}"${call.args.length > 0 ? ';' : ''}`;
  } else if (!LATIN_NAME.test(call.name)) {
    name.text = REFUSE_FUNCTION;
    open.text = `("NAME";"${unknownFunction(call.name)}"${call.args.length > 0 ? ';' : ''}`;
  } else if (SECOND_ARGUMENT_OPTIONAL.has(call.name) && call.args.length === 1) {
    close.text = ';"")';
  }
}

function engineText(token: Token, place: FormulaPlace): string {
  if (token.kind === 'text') return engineLiteral(token.text.slice(1, -1).replaceAll('""', '"'));
  if (token.kind === 'reference') return engineReference(token.text, place);
  if (token.kind === 'space') return ' ';
  if (token.kind !== 'name') return token.text;
  const name = englishName(token.text);
  if (BOOLEANS.has(name)) return `${name}()`;
  return LATIN_NAME.test(token.text) ? token.text : UNKNOWN_NAME;
}

/** The engine knows no escapes in a text: quotation marks and backslashes are put in as characters. */
function engineLiteral(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  const parts = text.split(/(["\\])/).filter((part) => part !== '');
  const pieces = parts.map((part) => {
    if (part === '"') return 'CHAR(34)';
    return part === '\\' ? 'CHAR(92)' : `"${part}"`;
  });
  return `(${pieces.join('&')})`;
}

/** Every sheet name in apostrophes, every open end of a range closed at the edge of the grid. */
function engineReference(text: string, place: FormulaPlace): string {
  const { sheet, from, to } = readReference(text);
  const size = place.gridSize(sheet);
  const prefix = sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`;
  if (to === null || size === undefined) return prefix + text.slice(text.lastIndexOf('!') + 1).toUpperCase();
  const [firstRow, lastRow] = closedSpan(from.row, to.row, size.rows);
  const [firstColumn, lastColumn] = closedSpan(from.column, to.column, size.columns);
  return `${prefix}${corner(firstColumn, firstRow, from)}:${corner(lastColumn, lastRow, to)}`;
}

/** `null` on one side is an open end, `null` on both a whole row or column; ends are put in order. */
function closedSpan(from: number | null, to: number | null, size: number): [number, number] {
  const first = from ?? (to === null ? 1 : to);
  const last = from === null || to === null ? size : to;
  return first <= last ? [first, last] : [last, first];
}

function corner(column: number, row: number, { fixedColumn, fixedRow }: Corner): string {
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row}`;
}
