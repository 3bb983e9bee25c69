// A quickening of HyperFormula 3.5: a formula that differs in nothing but its place from one read before is not read again.

import { HyperFormula } from 'hyperformula';

/** The cell in which a formula stands, from 0. */
interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** What the engine makes of a formula. Addresses in it are relative to its cell, and nothing changes it: it may be shared. */
interface ReadFormula {
  readonly errors: readonly unknown[];
}

interface Parser {
  parse(formula: string, place: Place): ReadFormula;
}

/** A text or a sheet's name, in which nothing is a reference; a cell or a range; the colon of any other range. */
const PARTS =
  /"[^"]*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_.(!:$])|:/gu;

/**
 * The engine cuts a formula into tokens before it knows it again: over twenty thousand formulas in two hundred equal
 * rows that is most of the time of loading. Here one pass of a regular expression tells.
 */
function rememberReadFormulas(): void {
  const empty = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  const { _parser: parser } = empty as unknown as { readonly _parser: Parser };
  const prototype = Object.getPrototypeOf(parser) as Parser;
  const { parse } = prototype;
  const known = new WeakMap<Parser, Map<string, ReadFormula>>();
  prototype.parse = function (this: Parser, formula, place) {
    const key = withoutPlace(formula, place);
    if (key === undefined) return parse.call(this, formula, place);
    const ofParser = known.get(this) ?? new Map<string, ReadFormula>();
    known.set(this, ofParser);
    const before = ofParser.get(key);
    if (before !== undefined) return before;
    const read = parse.call(this, formula, place);
    if (read.errors.length === 0) ofParser.set(key, read);
    return read;
  };
  empty.destroy();
}

/**
 * The formula with its references written from its cell; formulas alike in this are the same to the engine. Undefined
 * where ends of a range may change their order from place to place, and for ranges of whole rows and columns.
 */
function withoutPlace(formula: string, { sheet, row, col }: Place): string | undefined {
  let isPlain = true;
  const end = (fixed: string, at: number, own: number): string => (fixed === '$' ? `$${at}` : `${at - own}`);
  const key = formula.replace(
    PARTS,
    (part, fixedColumn, column, fixedRow, rowAt, fixedLastColumn, lastColumn, fixedLastRow, lastRowAt) => {
      if (part === ':') isPlain = false;
      if (column === undefined) return part;
      const first = `[${end(fixedColumn, number(column), col)} ${end(fixedRow, Number(rowAt), row)}`;
      if (lastColumn === undefined) return `${first}]`;
      if (fixedColumn !== fixedLastColumn || fixedRow !== fixedLastRow) isPlain = false;
      return `${first} ${end(fixedLastColumn, number(lastColumn), col)} ${end(fixedLastRow, Number(lastRowAt), row)}]`;
    },
  );
  return isPlain ? `${sheet} ${key}` : undefined;
}

function number(letters: string): number {
  let result = 0;
  for (let at = 0; at < letters.length; at += 1) result = result * 26 + letters.charCodeAt(at) - 64;
  return result;
}

rememberReadFormulas();
