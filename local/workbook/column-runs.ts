// One property of all cells of a sheet (number format, note, colour …), kept as runs of equal values down each column.

import { movedIndex, type StructureEdit } from './structure-edit';

/** From this row on down to the next run. */
type Run<T> = [from: number, value: T];

/** A run as saved in a workbook file: first row and value; `null` where the property ends. */
export type RunsJson<T> = Record<string, [from: number, value: T | null][]>;

/** Rows and columns are 1-based. A cell that was never set has the value `blank`. */
export class ColumnRuns<T> {
  #columns: (Run<T>[] | undefined)[] = [];

  /** `inherited`: whether inserted rows and columns take over the value of their neighbour. */
  constructor(
    readonly blank: T,
    readonly inherited = true,
  ) {}

  get(row: number, column: number): T {
    const runs = this.#columns[column];
    return runs === undefined ? this.blank : valueAt(runs, row, this.blank);
  }

  /** The values of a rectangle, row by row. */
  block(row: number, column: number, rows: number, columns: number): T[][] {
    const byColumn = range(columns).map((index) => this.columnValues(column + index, row, rows));
    return range(rows).map((index) => byColumn.map((values) => values[index] as T));
  }

  /** The values of one column from `row` down. */
  columnValues(column: number, row: number, rows: number): T[] {
    const runs = this.#columns[column] ?? [];
    const values = new Array<T>(rows).fill(this.blank);
    runs.forEach(([from, value], index) => {
      const end = runs[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
      const last = Math.min(end - row, rows);
      if (last > 0) values.fill(value, Math.max(from - row, 0), last);
    });
    return values;
  }

  /** Sets one value over a rectangle; costs a few runs a column, however many rows. */
  set(row: number, column: number, rows: number, columns: number, value: T): void {
    if (rows < 1) return;
    for (let index = 0; index < columns; index += 1) this.#replace(column + index, row, rows, [[row, value]]);
  }

  /** Sets a value for each cell of a rectangle. */
  setBlock(row: number, column: number, values: readonly (readonly T[])[]): void {
    const columns = values[0]?.length ?? 0;
    for (let index = 0; index < columns; index += 1) {
      const runs = values.map((line, offset): Run<T> => [row + offset, line[index] as T]);
      this.#replace(column + index, row, values.length, runs);
    }
  }

  /** Follows rows and columns of the grid that were inserted, deleted or moved. `like`: the neighbour to take after. */
  restructure(edit: StructureEdit, like: number): void {
    if (edit.axis === 'column') this.#restructureColumns(edit, like);
    else if (edit.kind === 'insert') this.#insertRows(edit.at, edit.count, like);
    else if (edit.kind === 'delete') this.#deleteRows(edit.at, edit.count);
  }

  /** Puts the rows from `first` on into a new order: `order[i]` is the old offset of the row now at `first + i`. */
  reorderRows(first: number, order: readonly number[]): void {
    this.#columns.forEach((runs, column) => {
      if (runs === undefined) return;
      const old = this.columnValues(column, first, order.length);
      const reordered = order.map((offset, index): Run<T> => [first + index, old[offset] as T]);
      this.#replace(column, first, order.length, reordered);
    });
  }

  /** Every run of cells that are not blank; `rows` is infinite where a run has no end. */
  *runs(): Generator<{ column: number; row: number; rows: number; value: T }> {
    for (const [column, runs] of this.#columns.entries()) {
      for (const [index, [row, value]] of (runs ?? []).entries()) {
        const rows = (runs?.[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - row;
        if (value !== this.blank) yield { column, row, rows, value };
      }
    }
  }

  toJson(): RunsJson<T> {
    const json: RunsJson<T> = {};
    this.#columns.forEach((runs, column) => {
      if (runs) json[column] = runs.map(([from, value]) => [from, value === this.blank ? null : value]);
    });
    return json;
  }

  load(json: RunsJson<T>): void {
    for (const [column, runs] of Object.entries(json)) {
      this.#columns[Number(column)] = runs.map(([from, value]) => [
        from,
        value === null ? this.blank : value,
      ]);
    }
  }

  #replace(column: number, row: number, rows: number, middle: readonly Run<T>[]): void {
    const runs = this.#columns[column] ?? [];
    const end = row + rows;
    const after: Run<T> = [end, valueAt(runs, end, this.blank)];
    const merged: Run<T>[] = [];
    const add = (run: Run<T>): void => {
      const previous = merged.at(-1)?.[1] ?? this.blank;
      if (run[1] !== previous) merged.push(run);
    };
    for (const run of runs) if (run[0] < row) add(run);
    for (const run of middle) add(run);
    add(after);
    for (const run of runs) if (run[0] > end) add(run);
    this.#columns[column] = merged.length > 0 ? merged : undefined;
  }

  #insertRows(at: number, count: number, like: number): void {
    this.#columns.forEach((runs, column) => {
      if (runs === undefined) return;
      const value = this.inherited ? valueAt(runs, like, this.blank) : this.blank;
      const below = valueAt(runs, at, this.blank);
      const shifted = runs.map(([from, held]): Run<T> => [from >= at ? from + count : from, held]);
      this.#columns[column] = shifted;
      this.#setRunAt(column, at + count, below);
      this.#replace(column, at, count, [[at, value]]);
    });
  }

  /** Starts a run at `row` even if the value is that of the run above, so that a later replacement ends there. */
  #setRunAt(column: number, row: number, value: T): void {
    const runs = this.#columns[column] ?? [];
    if (runs.some(([from]) => from === row)) return;
    const index = runs.findIndex(([from]) => from > row);
    runs.splice(index < 0 ? runs.length : index, 0, [row, value]);
  }

  #deleteRows(first: number, count: number): void {
    const end = first + count;
    this.#columns.forEach((runs, column) => {
      if (runs === undefined) return;
      const above = runs.filter(([from]) => from < first);
      const next: Run<T> = [first, valueAt(runs, end, this.blank)];
      const below = runs.filter(([from]) => from > end).map(([from, value]): Run<T> => [from - count, value]);
      this.#columns[column] = [...above, next, ...below];
    });
  }

  #restructureColumns(edit: StructureEdit, like: number): void {
    const moved: (Run<T>[] | undefined)[] = [];
    this.#columns.forEach((runs, column) => {
      const target = movedIndex(edit, column);
      if (target !== null && runs) moved[target] = runs;
    });
    const neighbour = this.#columns[like];
    if (edit.kind === 'insert' && this.inherited && neighbour) {
      for (let index = 0; index < edit.count; index += 1) moved[edit.at + index] = [...neighbour];
    }
    this.#columns = moved;
  }
}

function valueAt<T>(runs: readonly Run<T>[], row: number, blank: T): T {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run<T>)[0] <= row) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? blank : (runs[low - 1] as Run<T>)[1];
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
