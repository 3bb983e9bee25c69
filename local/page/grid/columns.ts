// Columns and rows of the grid for one sheet. The grid's own data hold only row numbers; cells come from the store.

import type { ColumnRegular } from '@revolist/revogrid';
import { columnLetters } from '../../../src/workbook/address';
import type { SheetView } from '../api/types';
import type { CellStore } from '../cell-store';
import { cellContent, cellProperties } from './cell-drawing';
import { columnOf } from './places';

/** A row of the grid's data. */
export interface GridRow {
  readonly row: number;
}

export const CELL_EDITOR = 'cell';

export function columnsOf(sheet: SheetView, cells: CellStore): ColumnRegular[] {
  return sheet.widths.map((size, index) => ({
    prop: index,
    name: columnLetters(index + 1),
    size,
    minSize: 24,
    editor: CELL_EDITOR,
    sortable: false,
    ...(index < sheet.frozenColumns ? { pin: 'colPinStart' as const } : {}),
    cellParser: (model) => {
      const { cell } = cells.at((model as GridRow).row, index + 1);
      return cell?.typed ?? cell?.text ?? '';
    },
    cellProperties: ({ model, colIndex, colType }) =>
      cellProperties(cells.at((model as GridRow).row, columnOf(colIndex, colType, sheet))),
    cellTemplate: (h, { model }) => cellContent(h, cells.at((model as GridRow).row, index + 1)),
  }));
}

export function rowsOf(first: number, last: number): GridRow[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({ row: first + index }));
}
