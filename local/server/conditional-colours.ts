// Which colours the conditional rules of a sheet give a cell: the first rule that fits decides.
import type { ConditionalRule } from '../workbook/decoration';
import type { Area } from '../workbook/structure-edit';

interface Colours {
  readonly background: string | null;
  readonly fontColor: string | null;
}

const NONE: Colours = { background: null, fontColor: null };

/** A function that gives the colours of a cell by its place and shown text. */
export function conditionalColours(
  rules: readonly ConditionalRule[],
): (row: number, column: number, text: string) => Colours {
  if (rules.length === 0) return () => NONE;
  return (row, column, text) =>
    rules.find((rule) => fits(rule, text) && rule.ranges.some((area) => covers(area, row, column))) ?? NONE;
}

/** Case does not matter, as in a sheet. */
function fits({ condition, text }: ConditionalRule, shown: string): boolean {
  const sought = text.toLowerCase();
  const found = shown.toLowerCase();
  return condition === 'textEquals' ? found === sought : found.includes(sought);
}

function covers(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
