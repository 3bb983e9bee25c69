// A formula as typed in a ru_RU sheet → the same formula as the engine reads it.

import { columnLetters } from '../../src/workbook/address';
import { readTokens, type Token, writeTokens } from '../workbook/formula-tokens';
import { type Corner, readReference } from '../workbook/reference';
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

/**
 * Makes the translation of formulas of one place. The sizes of its sheets must stay as they are: a reference that was
 * translated once, such as the columns that all formulas of a table name, is not read again.
 */
export function formulaTranslation(place: FormulaPlace): (formula: string) => string {
  const references = new Map<string, string>();
  const reference = (text: string): string => {
    const known = references.get(text);
    if (known !== undefined) return known;
    const translated = engineReference(text, place);
    references.set(text, translated);
    return translated;
  };
  return (formula) => translated(formula, place, reference);
}

type TranslateReference = (text: string) => string;

function translated(formula: string, place: FormulaPlace, reference: TranslateReference): string {
  const tokens = withEngineSeparators(readTokens(formula));
  const calls = readCalls(tokens);
  const refused = callWithArrayCriterion(calls, tokens);
  if (refused) return refusal(refused.name);
  const replaced = tokens.map((token) => ({ ...token, text: engineText(token, reference) }));
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

function engineText(token: Token, reference: TranslateReference): string {
  if (token.kind === 'text') return engineLiteral(token.text.slice(1, -1).replaceAll('""', '"'));
  if (token.kind === 'reference') return reference(token.text);
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
  const [firstRow, lastRow] = closedSpan(rowOf(from), rowOf(to), size.rows);
  const [firstColumn, lastColumn] = closedSpan(columnOf(from), columnOf(to), size.columns);
  return `${prefix}${corner(firstColumn, firstRow)}:${corner(lastColumn, lastRow)}`;
}

/** A row or column of a corner; a fixed one does not go with its formula. */
interface End {
  readonly at: number;
  readonly fixed: boolean;
}

function rowOf({ row, fixedRow }: Corner): End | null {
  return row === null ? null : { at: row, fixed: fixedRow };
}

function columnOf({ column, fixedColumn }: Corner): End | null {
  return column === null ? null : { at: column, fixed: fixedColumn };
}

/**
 * `null` on one side is an open end, `null` on both a whole row or column; ends are put in order. The edge of the grid
 * is fixed: formulas that differ in nothing but their place are then one formula to the engine, which reads it once.
 */
function closedSpan(from: End | null, to: End | null, size: number): [End, End] {
  const first = from ?? to ?? { at: 1, fixed: true };
  const last = from === null || to === null ? { at: size, fixed: true } : to;
  return first.at <= last.at ? [first, last] : [last, first];
}

function corner(column: End, row: End): string {
  return `${column.fixed ? '$' : ''}${columnLetters(column.at)}${row.fixed ? '$' : ''}${row.at}`;
}
