// Planning the rewrite of a computed sheet: our columns anew, every row and text of a person where it stands.
import { isBlankCell } from '../domain/cell';
import { type FoundColumns, findColumns } from './heading';
import type { SheetSpec } from './sheet-spec';

/** What may be written into a cell; only code of ours makes a formula. */
export type CellToWrite = string | number | boolean | Date | { readonly formula: string };
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

interface OurColumn {
  readonly id: string;
  readonly index: number;
}

/**
 * The blocks to write. Rows keep their places; rows of new keys fill rows that are wholly blank, then follow
 * the last one; a row whose key is gone is blanked unless a person's text or formula stands in it.
 * All our headings must be on the sheet: see `findColumns`.
 */
export function planComputedSheet(sheet: ComputedSheet, content: SheetContent): BlockWrite[] {
  const found = findColumns(sheet.spec, content.values[0] ?? []);
  const ours = ourColumns(sheet.spec, found);
  const lines = new LineTable(ours, content);
  const placed = new Set<string>();
  const byKey = new Map(sheet.rows.map((row) => [row.key, row.cells]));
  for (let line = 1; line < content.values.length; line += 1) {
    const cells = lines.current(line);
    const key = lines.isBlankOfOurs(line) ? undefined : sheet.keyOf(cells);
    if (key === undefined) continue;
    const fresh = byKey.get(key);
    const keep = lines.hasPersonsContent(line);
    if (fresh !== undefined && (keep || !placed.has(key))) lines.set(line, fresh);
    else lines.set(line, keep ? sheet.gone(cells) : {});
    if (fresh !== undefined) placed.add(key);
  }
  const free = lines.freeLines();
  for (const row of sheet.rows) {
    if (!placed.has(row.key)) lines.set(free.next(), row.cells);
  }
  return blocksOf(ours).map((block) => lines.block(sheet.spec.title, block));
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
export function blocksOf(columns: readonly OurColumn[]): OurColumn[][] {
  const blocks: OurColumn[][] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && before.index + 1 === column.index) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

/** Lines of a sheet by index from 0 (0 is the heading), with what will stand in our columns of each. */
class LineTable {
  private readonly ourIndexes: ReadonlySet<number>;
  private readonly written = new Map<number, CellsById>();

  constructor(
    private readonly ours: readonly OurColumn[],
    private readonly content: SheetContent,
  ) {
    this.ourIndexes = new Set(ours.map(({ index }) => index));
  }

  current(line: number): Record<string, unknown> {
    const cells = this.content.values[line] ?? [];
    return Object.fromEntries(this.ours.map(({ id, index }) => [id, cells[index]]));
  }

  set(line: number, cells: CellsById): void {
    this.written.set(line, cells);
  }

  isBlankOfOurs(line: number): boolean {
    const cells = this.content.values[line] ?? [];
    return this.ours.every(({ index }) => isBlankCell(cells[index]) && !this.formula(line, index));
  }

  /** A text, a number or a formula in any column that is not ours. */
  hasPersonsContent(line: number): boolean {
    return this.hasForeign(line, (index, cell) => !isBlankCell(cell) || this.formula(line, index) !== '');
  }

  /** Lines that hold nothing of ours and nothing typed; formulas filled down in advance may stand there. */
  freeLines(): { next(): number } {
    let line = 0;
    const isFree = (at: number): boolean => {
      const cells = this.written.get(at);
      const blank = cells === undefined ? this.isBlankOfOurs(at) : Object.keys(cells).length === 0;
      return (
        blank && !this.hasForeign(at, (index, cell) => !isBlankCell(cell) && this.formula(at, index) === '')
      );
    };
    return {
      next: () => {
        do line += 1;
        while (line < this.content.values.length && !isFree(line));
        return line;
      },
    };
  }

  block(sheet: string, columns: readonly OurColumn[]): BlockWrite {
    const lines = Math.max(this.content.values.length, ...this.lastWritten());
    const values: CellToWrite[][] = [];
    const before: CellToWrite[][] = [];
    for (let line = 1; line < lines; line += 1) {
      const fresh = this.written.get(line);
      const old = columns.map(({ index }) => this.old(line, index));
      before.push(old);
      values.push(fresh === undefined ? old : columns.map(({ id }) => cut(fresh[id] ?? '')));
    }
    return { sheet, row: 2, column: (columns[0]?.index ?? 0) + 1, values, before };
  }

  private lastWritten(): number[] {
    let last = 0;
    for (const line of this.written.keys()) last = Math.max(last, line);
    return [last + 1];
  }

  private formula(line: number, index: number): string {
    return this.content.formulas[line]?.[index] ?? '';
  }

  private old(line: number, index: number): CellToWrite {
    const formula = this.formula(line, index);
    return formula === '' ? asWritable(this.content.values[line]?.[index]) : { formula };
  }

  private hasForeign(line: number, test: (index: number, cell: unknown) => boolean): boolean {
    const cells = this.content.values[line] ?? [];
    return cells.some((cell, index) => !this.ourIndexes.has(index) && test(index, cell));
  }
}

/** A cell as read, as it may be written back. */
export function asWritable(cell: unknown): CellToWrite {
  return cell === undefined || cell === null ? '' : (cell as CellToWrite);
}

/** Text beyond what a cell holds is cut, and says so. */
function cut(cell: CellToWrite): CellToWrite {
  if (typeof cell !== 'string' || cell.length <= MAXIMUM_TEXT) return cell;
  return cell.slice(0, MAXIMUM_TEXT - CUT.length) + CUT;
}
