// Planning the rewrite of a computed sheet: our columns anew, every row and text of a person where it stands.
import { isBlankCell } from '../domain/kernel/cell';
import { type FoundColumns, findColumns } from './heading';
import type { SheetSpec } from './sheet-spec';

/** What may be written into a cell; only code of ours makes a formula. A `text` is never taken for a number or a date. */
export type CellToWrite =
  | string
  | number
  | boolean
  | Date
  | { readonly formula: string }
  | { readonly text: string };
/** Cells by column id; a missing one is blank. */
export type CellsById = Readonly<Partial<Record<string, CellToWrite>>>;

/** One contiguous block of a sheet, with what stood there before, so that it can be put back. */
export interface BlockWrite {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellToWrite[])[];
  readonly before: readonly (readonly CellToWrite[])[];
}

/** A sheet as it stands: the values read, and the formulas beside them ('' where there is none). */
export interface SheetContent {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

export interface ComputedRow {
  readonly key: string;
  readonly cells: CellsById;
}

export interface ComputedSheet {
  readonly spec: SheetSpec;
  readonly rows: readonly ComputedRow[];
  /** The key of a row already on the sheet, or undefined when it is not this run's to write. */
  keyOf(cells: Readonly<Record<string, unknown>>): string | undefined;
  /** Our cells of a row kept only for a person's text, its key being no longer among the rows. */
  gone(cells: Readonly<Record<string, unknown>>): CellsById;
}

const MAXIMUM_TEXT = 50_000;
const CUT = '… [текст сокращён]';

/** A column that the add-on writes, and its index from 0 on the sheet. */
export interface OurColumn {
  readonly id: string;
  readonly index: number;
}

/**
 * The blocks to write. Rows keep their places; rows of new keys fill rows that are wholly blank, then follow
 * the last one; a row whose key is gone is blanked unless a person's text or formula stands in it.
 * All our headings must be on the sheet: see `findColumns`.
 */
export function planComputedSheet(sheet: ComputedSheet, content: SheetContent): BlockWrite[] {
  const { values } = content;
  const ours = ourColumns(sheet.spec, findColumns(sheet.spec, values[0] ?? []));
  const standing = standingLines(ours, content);
  const fresh = new Map(sheet.rows.map((row) => [row.key, row.cells]));
  const written = new Map<number, CellsById>();
  const placed = new Set<string>();
  for (let line = 1; line < values.length; line += 1) {
    const cells = standing.ourCells(line);
    const key = standing.isBlank(line) ? undefined : sheet.keyOf(cells);
    if (key === undefined) continue;
    const row = fresh.get(key);
    const keep = standing.hasPersonsContent(line);
    if (row !== undefined && (keep || !placed.has(key))) written.set(line, row);
    else written.set(line, keep ? sheet.gone(cells) : {});
    if (row !== undefined) placed.add(key);
  }
  let line = 1;
  const isTaken = (at: number): boolean => {
    const row = written.get(at);
    const blank = row === undefined ? standing.isBlank(at) : Object.keys(row).length === 0;
    return !blank || standing.hasTyped(at);
  };
  for (const { key, cells } of sheet.rows) {
    if (placed.has(key)) continue;
    while (line < values.length && isTaken(line)) line += 1;
    written.set(line, cells);
    line += 1;
  }
  const lines = Array.from({ length: Math.max(values.length, line) - 1 }, (_, at) => at + 1);
  return blocksOf(ours).map((block) => {
    const before = lines.map((at) => block.map(({ index }) => standing.old(at, index)));
    return {
      sheet: sheet.spec.title,
      row: 2,
      column: (block[0]?.index ?? 0) + 1,
      values: lines.map((at, nth) => {
        const row = written.get(at);
        return row === undefined
          ? (before[nth] ?? [])
          : block.map(({ id }) => cut(row[id] ?? '', MAXIMUM_TEXT));
      }),
      before,
    };
  });
}

/** The columns that the add-on writes on a computed sheet, from left to right. */
export function ourColumns(spec: SheetSpec, found: FoundColumns): OurColumn[] {
  return Object.entries(spec.columns)
    .filter(([, column]) => column.person !== true)
    .flatMap(([id]) => {
      const index = found.index.get(id);
      return index === undefined ? [] : [{ id, index }];
    })
    .sort((a, b) => a.index - b.index);
}

/** Columns grouped into runs that stand side by side, from left to right. */
export function blocksOf<C extends { readonly index: number }>(columns: readonly C[]): C[][] {
  const blocks: C[][] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && before.index + 1 === column.index) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** What stands on the lines of a sheet, by index from 0 (0 is the heading). */
function standingLines(ours: readonly OurColumn[], { values, formulas }: SheetContent) {
  const indexes = new Set(ours.map(({ index }) => index));
  const formula = (line: number, index: number): string => formulas[line]?.[index] ?? '';
  const hasForeign = (line: number, test: (cell: unknown, index: number) => boolean): boolean =>
    (values[line] ?? []).some((cell, index) => !indexes.has(index) && test(cell, index));
  return {
    ourCells: (line: number): Record<string, unknown> =>
      Object.fromEntries(ours.map(({ id, index }) => [id, values[line]?.[index]])),

    /** Nothing of ours stands there. */
    isBlank: (line: number): boolean =>
      ours.every(({ index }) => isBlankCell(values[line]?.[index]) && formula(line, index) === ''),

    /** A text, a number or a formula in any column that is not ours. */
    hasPersonsContent: (line: number): boolean =>
      hasForeign(line, (cell, index) => !isBlankCell(cell) || formula(line, index) !== ''),

    /** Something typed in a column that is not ours; formulas may be filled down in advance. */
    hasTyped: (line: number): boolean =>
      hasForeign(line, (cell, index) => !isBlankCell(cell) && formula(line, index) === ''),

    old: (line: number, index: number): CellToWrite => {
      const text = formula(line, index);
      return text === '' ? asWritable(values[line]?.[index]) : { formula: text };
    },
  };
}

/** A cell as read, as it may be written back. */
export function asWritable(cell: unknown): CellToWrite {
  return cell === undefined || cell === null ? '' : (cell as CellToWrite);
}

/** Text beyond `limit` characters is cut, and says so. */
export function cut(cell: CellToWrite, limit: number): CellToWrite {
  if (typeof cell !== 'string' || cell.length <= limit) return cell;
  return cell.slice(0, limit - CUT.length) + CUT;
}
