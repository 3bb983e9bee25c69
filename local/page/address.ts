// Names of cells and areas as a spreadsheet shows them.
import { columnLetters } from '../../src/workbook/address';
import { readReference } from '../workbook/reference';
import type { AreaView } from './api/types';

/** «B7» or «B7:D12». */
export function areaName(area: AreaView): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** The area that a typed address names, «b7» or «B7:D12»; undefined when it is none. */
export function readArea(text: string): AreaView | undefined {
  const typed = text.trim();
  if (!/^[a-z]{1,3}\d{1,7}(:[a-z]{1,3}\d{1,7})?$/i.test(typed)) return undefined;
  const { from, to } = readReference(typed);
  const rows = [from.row ?? 0, (to ?? from).row ?? 0];
  const columns = [from.column ?? 0, (to ?? from).column ?? 0];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  if (row < 1) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
