// The contents of a sheet's cells, row by row; blank rows and the blank right end of a row cost nothing.

import { type CellContent, Formula, isDate } from './cell';
import { movedIndex, type StructureEdit } from './structure-edit';

type Line = (CellContent | undefined)[];

/** Rows and columns are 1-based; a cell that was never set reads as `null`. */
export class CellGrid {
  #lines: (Line | undefined)[] = [];
  #formulas = 0;

  /** How many cells hold a formula. */
  get formulaCount(): number {
    return this.#formulas;
  }

  get(row: number, column: number): CellContent {
    return this.#lines[row - 1]?.[column - 1] ?? null;
  }

  /** Says whether the cell holds something else now. */
  set(row: number, column: number, content: CellContent): boolean {
    let line = this.#lines[row - 1];
    if (isSame(line?.[column - 1] ?? null, content)) return false;
    if (line === undefined) {
      line = [];
      this.#fillTo(row - 1);
      this.#lines[row - 1] = line;
    }
    if (line[column - 1] instanceof Formula) this.#formulas -= 1;
    if (content instanceof Formula) this.#formulas += 1;
    while (line.length < column - 1) line.push(undefined);
    line[column - 1] = content ?? undefined;
    return true;
  }

  /** A copy of the contents of a rectangle. */
  block(row: number, column: number, rows: number, columns: number): CellContent[][] {
    const block: CellContent[][] = new Array(rows);
    for (let index = 0; index < rows; index += 1) {
      const line = this.#lines[row - 1 + index];
      const copy: CellContent[] = new Array(columns);
      for (let offset = 0; offset < columns; offset += 1) copy[offset] = line?.[column - 1 + offset] ?? null;
      block[index] = copy;
    }
    return block;
  }

  clear(row: number, column: number, rows: number, columns: number): void {
    const last = Math.min(row + rows - 1, this.#lines.length);
    for (let at = row; at <= last; at += 1) {
      const width = Math.min(columns, (this.#lines[at - 1]?.length ?? 0) - column + 1);
      for (let offset = 0; offset < width; offset += 1) this.set(at, column + offset, null);
    }
  }

  /** The last row with content; 0 when there is none. */
  lastRow(): number {
    while (this.#lines.length > 0 && filledWidth(this.#lines.at(-1)) === 0) this.#lines.pop();
    return this.#lines.length;
  }

  /** The last column with content; 0 when there is none. */
  lastColumn(): number {
    let last = 0;
    for (const line of this.#lines) {
      if (line !== undefined && line.length > last) last = Math.max(last, filledWidth(line));
    }
    return last;
  }

  /** Whether a formula stands in the rectangle from the first cell to this one: only it can fill cells before there. */
  hasFormulaUpTo(row: number, column: number): boolean {
    if (this.#formulas === 0) return false;
    return this.#lines.slice(0, row).some((line) => {
      return line?.slice(0, column).some((content) => content instanceof Formula) ?? false;
    });
  }

  /** Every cell that holds a formula. */
  *formulaCells(): Generator<{ row: number; column: number; formula: Formula }> {
    if (this.#formulas === 0) return;
    for (const [row, line] of this.#lines.entries()) {
      for (const [column, formula] of (line ?? []).entries()) {
        if (formula instanceof Formula) yield { row: row + 1, column: column + 1, formula };
      }
    }
  }

  restructure(edit: StructureEdit): void {
    if (edit.axis === 'column') this.#restructureColumns(edit);
    else if (edit.kind === 'insert') this.#insertRows(edit.at, edit.count);
    else if (edit.kind === 'delete') this.#forget(this.#lines.splice(edit.at - 1, edit.count));
  }

  /** Puts rows into a new order: `order[i]` is the old offset of the row now at `first + i`. */
  reorderRows(first: number, order: readonly number[]): void {
    this.#fillTo(first - 1 + order.length);
    const old = this.#lines.slice(first - 1, first - 1 + order.length);
    order.forEach((offset, index) => {
      this.#lines[first - 1 + index] = old[offset];
    });
  }

  #insertRows(at: number, count: number): void {
    if (at > this.#lines.length) return;
    const below = this.#lines.splice(at - 1);
    this.#fillTo(at - 1 + count);
    for (const line of below) this.#lines.push(line);
  }

  #restructureColumns(edit: StructureEdit): void {
    this.#lines.forEach((line, index) => {
      if (line === undefined) return;
      const moved: Line = [];
      line.forEach((content, column) => {
        const target = movedIndex(edit, column + 1);
        if (target === null) this.#forget([[content]]);
        else moved[target - 1] = content;
      });
      this.#lines[index] = Array.from(moved);
    });
  }

  #forget(lines: readonly (Line | undefined)[]): void {
    if (this.#formulas === 0) return;
    for (const line of lines) {
      for (const content of line ?? []) if (content instanceof Formula) this.#formulas -= 1;
    }
  }

  #fillTo(length: number): void {
    while (this.#lines.length < length) this.#lines.push(undefined);
  }
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (one === null || typeof one !== 'object') return one === other;
  if (one instanceof Formula) return other instanceof Formula && one.text === other.text;
  return isDate(other) && one.getTime() === other.getTime();
}

function filledWidth(line: Line | undefined): number {
  let width = line?.length ?? 0;
  while (width > 0 && line?.[width - 1] === undefined) width -= 1;
  return width;
}
