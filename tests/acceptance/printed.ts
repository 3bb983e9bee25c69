// Our values against values as a report prints them, to the last printed digit.
import type { Row } from './altai';

/** What is left of a binary fraction of a percent after it was printed and read again. */
const BINARY_ERROR = 1e-9;

/**
 * Whether a value printed with so many decimals is ours, rounded. The printers of the files round a tie to either
 * side (0.625 is printed as 0.62), so ours may lie half a unit of the last digit away, and no further.
 */
export function isPrintedAs(ours: unknown, printed: string, decimals = decimalsOf(printed)): boolean {
  if (typeof ours !== 'number' || printed === '') return false;
  return Math.abs(ours - Number(printed)) <= 0.5 * 10 ** -decimals + BINARY_ERROR;
}

/** The rows whose printed value is not ours, in words; as many values of ours as rows. */
export function differences(rows: readonly Row[], printed: string, ours: readonly unknown[]): string[] {
  if (ours.length !== rows.length) return [`${ours.length} values for ${rows.length} rows`];
  return rows.flatMap((row, index) => {
    const text = row[printed] ?? '';
    const value = ours[index];
    return isPrintedAs(value, text) ? [] : [`row ${index + 2}: ${printed} ${text}, ours ${String(value)}`];
  });
}

function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

/** A column of whole numbers or scores of the file, as a range of cells. */
export function numbers(rows: readonly Row[], heading: string): number[][] {
  return rows.map((row) => [Number(row[heading])]);
}

/** The sum of a column over some rows of the file. */
export function sumOf(rows: readonly Row[], counts: (row: Row) => boolean, heading: string): number {
  return rows.filter(counts).reduce((sum, row) => sum + Number(row[heading]), 0);
}
