// A change of the grid's structure, and where rows, columns and areas are after it.

/** Rows or columns (by `axis`) inserted, deleted or moved; 1-based. `to` is the place in front of which they land. */
export type StructureEdit =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };
export type Axis = 'row' | 'column';

/** A rectangle of cells, 1-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Where one row or column is after the edit; `null` when it is gone. */
export function movedIndex(edit: StructureEdit, index: number): number | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') return index >= at ? index + count : index;
  if (edit.kind === 'delete') {
    if (index < at) return index;
    return index < at + count ? null : index - count;
  }
  return movedByMove(edit.at, count, edit.to, index);
}

function movedByMove(at: number, count: number, to: number, index: number): number {
  const end = at + count;
  if (to >= at && to <= end) return index;
  const inside = index >= at && index < end;
  if (to > end) {
    if (inside) return index + (to - end);
    return index >= end && index < to ? index - count : index;
  }
  if (inside) return index - (at - to);
  return index >= to && index < at ? index + count : index;
}

/**
 * Where a span of rows or columns is after the edit; `null` when all of it is gone. A span that an insertion splits
 * grows, one that a deletion cuts shrinks; a move carries the ends of the span.
 */
export function movedSpan(edit: StructureEdit, first: number, last: number): [number, number] | null {
  if (edit.kind === 'delete') return shrunkSpan(edit.at, edit.count, first, last);
  const ends = [movedIndex(edit, first), movedIndex(edit, last)] as [number, number];
  return ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
}

function shrunkSpan(at: number, count: number, first: number, last: number): [number, number] | null {
  const end = at + count - 1;
  if (first >= at && last <= end) return null;
  const from = first < at ? first : Math.max(first - count, at);
  const to = last < at ? last : Math.max(last - count, at - 1);
  return [from, to];
}

/** Where an area is after the edit; `null` when all of it is gone. */
export function movedArea(edit: StructureEdit, area: Area): Area | null {
  if (edit.axis === 'row') {
    const span = movedSpan(edit, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = movedSpan(edit, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}
