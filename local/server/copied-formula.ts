// A formula pasted elsewhere: references that are not fixed with $ move as far as the formula did.
import { readTokens, writeTokens } from '../workbook/formula-tokens';
import { type Corner, readReference, writeReference } from '../workbook/reference';

const LOST = '#REF!';

/** The formula after a copy `rows` down and `columns` to the right; what would leave the sheet becomes #REF!. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const tokens = readTokens(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const reference = readReference(token.text);
    const from = moved(reference.from, rows, columns);
    const to = reference.to === null ? null : moved(reference.to, rows, columns);
    const outside = isOutside(from) || (to !== null && isOutside(to));
    return { kind: token.kind, text: outside ? LOST : writeReference({ ...reference, from, to }) };
  });
  return writeTokens(tokens);
}

function moved(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
  };
}

function isOutside({ row, column }: Corner): boolean {
  return (row !== null && row < 1) || (column !== null && column < 1);
}
