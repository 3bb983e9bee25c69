// Count, sum and mean of selected cells.
import type { SelectionView, SummaryView } from '../page/api/types';
import { displayText } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import { GENERAL_FORMAT } from '../workbook/sheet-look';
import { cutToSheet } from './window-view';

/** Blank cells, and formulas that give an empty text, are not counted; only numbers are summed. */
export function summaryView(sheet: Sheet, selection: SelectionView): SummaryView {
  const { row, column, rows, columns } = filledPart(sheet, selection);
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (const line of rows > 0 && columns > 0 ? sheet.values(row, column, rows, columns) : []) {
    for (const value of line) {
      if (value === null || value === '') continue;
      filled += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  const shown = (number: number): string => (numbers === 0 ? '' : displayText(number, GENERAL_FORMAT));
  return { filled, numbers, sum: shown(sum), mean: shown(sum / numbers) };
}

/** A selection of whole columns costs no more than the rows that are filled. */
function filledPart(sheet: Sheet, selection: SelectionView) {
  const area = cutToSheet(sheet, selection);
  return {
    ...area,
    rows: Math.min(area.rows, sheet.lastRow() - area.row + 1),
    columns: Math.min(area.columns, sheet.lastColumn() - area.column + 1),
  };
}
