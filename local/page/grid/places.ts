// Between the sheet's rows and columns and the regions of the grid: frozen rows and columns are regions of their own.
import type { DimensionCols, DimensionRows, RangeArea } from '@revolist/revogrid';
import type { AreaView, SheetView } from '../api/types';

/** Numbers of frozen rows and columns. */
export type Frozen = Pick<SheetView, 'frozenRows' | 'frozenColumns'>;

/** Where a cell is in the grid; `x` and `y` count from 0 inside the region. */
export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly rowType: DimensionRows;
  readonly colType: DimensionCols;
}

/** The sheet's row, from 1. */
export function rowOf(y: number, rowType: DimensionRows, { frozenRows }: Frozen): number {
  return rowType === 'rowPinStart' ? y + 1 : y + frozenRows + 1;
}

/** The sheet's column, from 1. */
export function columnOf(x: number, colType: DimensionCols, { frozenColumns }: Frozen): number {
  return colType === 'colPinStart' ? x + 1 : x + frozenColumns + 1;
}

export function placeOf(row: number, column: number, { frozenRows, frozenColumns }: Frozen): GridPlace {
  const pinnedRow = row <= frozenRows;
  const pinnedColumn = column <= frozenColumns;
  return {
    y: row - 1 - (pinnedRow ? 0 : frozenRows),
    x: column - 1 - (pinnedColumn ? 0 : frozenColumns),
    rowType: pinnedRow ? 'rowPinStart' : 'rgRow',
    colType: pinnedColumn ? 'colPinStart' : 'rgCol',
  };
}

export function areaOf(
  range: RangeArea,
  rowType: DimensionRows,
  colType: DimensionCols,
  frozen: Frozen,
): AreaView {
  return {
    row: rowOf(range.y, rowType, frozen),
    column: columnOf(range.x, colType, frozen),
    rows: range.y1 - range.y + 1,
    columns: range.x1 - range.x + 1,
  };
}
