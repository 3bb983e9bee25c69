// The example of a function in words: what stands in its cells and what comes out.
import type { ExampleRange, FunctionHelp } from '../src/catalogue/function-help';
import { numberText } from '../src/messages/russian';

/** The ranges among the arguments of an example. */
export function exampleRanges({ example }: FunctionHelp): readonly ExampleRange[] {
  return example.arguments.filter((argument): argument is ExampleRange => typeof argument === 'object');
}

/** The cells of a column one after another; a row of several cells in brackets. */
export function tableText(rows: readonly (readonly unknown[])[]): string {
  return rows
    .map((row) => {
      const cells = row.map(cellText).join('; ');
      return row.length > 1 ? `(${cells})` : cells;
    })
    .join('; ');
}

/** What the example gives: one cell, or a table of them. */
export function resultText({ example: { expected } }: FunctionHelp): string {
  return Array.isArray(expected) ? tableText(expected) : cellText(expected);
}

function cellText(cell: unknown): string {
  if (typeof cell === 'number') return numberText(Math.round(cell * 100) / 100);
  if (typeof cell === 'boolean') return cell ? 'ИСТИНА' : 'ЛОЖЬ';
  return cell === '' ? 'пусто' : String(cell);
}
