// Which colours the conditional rules of a sheet give a cell: the first rule that fits decides.
import { toSerial } from '../workbook/calendar';
import { type CellValue, isDate } from '../workbook/cell';
import type { ConditionalRule } from '../workbook/decoration';
import type { Area } from '../workbook/structure-edit';

interface Colours {
  readonly background: string | null;
  readonly fontColor: string | null;
}

const NONE: Colours = { background: null, fontColor: null };

/** A cell as rules see it. */
interface Shown {
  readonly value: CellValue;
  readonly text: string;
}

/** A function that gives the colours of a cell by its place and what it shows. */
export function conditionalColours(
  rules: readonly ConditionalRule[],
  valueAt: (row: number, column: number) => CellValue,
): (row: number, column: number, shown: Shown) => Colours {
  if (rules.length === 0) return () => NONE;
  return (row, column, shown) =>
    rules.find(
      (rule) =>
        rule.ranges.some((area) => covers(area, row, column)) &&
        fits(rule, shown, (other) => valueAt(row, other)),
    ) ?? NONE;
}

function fits(
  rule: ConditionalRule,
  { value, text }: Shown,
  besides: (column: number) => CellValue,
): boolean {
  const found = text.toLowerCase();
  const number = numberOf(value);
  switch (rule.condition) {
    case 'textEquals':
      return found === rule.text.toLowerCase();
    case 'textContains':
      return found.includes(rule.text.toLowerCase());
    case 'numberAtLeast':
      return number !== undefined && number >= rule.number;
    case 'numberBetween':
      return number !== undefined && number >= rule.from && number <= rule.to;
    case 'columnBelow': {
      const other = besides(rule.column);
      return (other === null ? 0 : (numberOf(other) ?? rule.number)) < rule.number;
    }
  }
}

/** A text is no number, even if it consists of digits, and a blank cell is not 0; a date is its day's number. */
function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  return isDate(value) ? toSerial(value) : undefined;
}

function covers(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
