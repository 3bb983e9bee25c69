// What the functions of a whole range share: cells read row by row, one result, and every error thrown.
import type { CountedShare } from '../domain/indicators/counted-share';
import { noDataText, sizesDifferText, sizeText } from '../messages/indicators/functions';
import { type Argument, type Call, cellsOf, checkOneColumn, refusalText } from './arguments';
import type { Reading } from './cells';
import { placeOf } from './results';

/**
 * The values of an argument, row by row, undefined for a blank.
 * @throws Error naming the first cell that was refused
 */
export function readTable(call: Call, arg: Argument): Reading[][] {
  return cellsOf(arg).map((line, row) =>
    line.map((cell, column) => {
      const value = arg.read(cell);
      if (!Number.isNaN(value)) return value;
      const place = placeOf(row, column, arg.range === undefined ? 0 : line.length);
      throw new Error(refusalText(call, arg.parameter, cell, place));
    }),
  );
}

/**
 * The values of arguments that are one column each, all of one length.
 * @throws Error for a wider range, for columns of different length and for a cell that was refused
 */
export function readColumns(call: Call, args: readonly Argument[]): Reading[][] {
  for (const arg of args) checkOneColumn(call, arg);
  const sizes = args.map((arg) => ({ name: arg.parameter.name, size: sizeText(cellsOf(arg).length, 1) }));
  if (sizes.some(({ size }) => size !== sizes[0]?.size)) {
    throw new Error(sizesDifferText(call.entry.name, sizes));
  }
  return args.map((arg) => readTable(call, arg).map(([value]) => value));
}

/**
 * The texts of an argument of any size, a number as its text; blanks are left out.
 * @throws Error naming the first cell that is no text
 */
export function readTexts(call: Call, arg: Argument): string[] {
  const values = readTable(call, arg);
  return cellsOf(arg).flatMap((line, row) =>
    line.filter((_, column) => values[row]?.[column] !== undefined).map(String),
  );
}

/** Readings of yes and no as answers. */
export function toAnswers(readings: readonly Reading[]): (boolean | undefined)[] {
  return readings.map((reading) => (reading === undefined ? undefined : reading === 1));
}

/** A value as its cell shows it. */
export function orNoData(value: number | undefined): number | string {
  return value ?? noDataText;
}

/** A row of two cells: the number and its percent. */
export function countedRow({ count, share }: CountedShare): unknown[] {
  return [count, orNoData(share)];
}
