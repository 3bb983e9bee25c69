// Writing some lines of a sheet: standing ones in one block a run of our columns, new ones in one piece.
import { readNumberText } from '../../domain/kernel/number-text';
import {
  asWritable,
  type BlockWrite,
  blocksOf,
  type CellsById,
  type CellToWrite,
  type OurColumn,
  ourColumns,
} from '../block-plan';
import { findColumns } from '../heading';
import type { Column, SheetSpec } from '../sheet-spec';

type Lines = readonly (readonly unknown[])[];

/** A sheet of which some lines change; formulas may be left out while only lines below the last are written. */
export interface LinesOf {
  readonly spec: SheetSpec;
  readonly values: Lines;
  readonly formulas: readonly (readonly string[])[];
}

/**
 * The blocks that put `cells` into lines (by index from 0, the heading being 0); cells of our columns that are
 * not named stay. Lines in between are written back as they are.
 */
export function planLines(sheet: LinesOf, changed: ReadonlyMap<number, CellsById>): BlockWrite[] {
  const { spec, values } = sheet;
  const ours = ourColumns(spec, findColumns(spec, values[0] ?? []));
  const blocks = blocksOf(ours);
  if (blocks.length === 1) return blocks.flatMap((block) => planBlock(sheet, changed, block));
  const standing = new Map([...changed].filter(([line]) => line < values.length));
  const below = new Map([...changed].filter(([line]) => line >= values.length));
  return [
    ...blocks.flatMap((block) => planBlock(sheet, standing, block)),
    ...planBlock(sheet, below, withColumnsBetween(ours)),
  ];
}

/**
 * Below the last row nothing of anybody's stands, so new rows take the columns between ours as well: one write, and
 * none of them is ever there in part, without a key by which it could be found again.
 */
function withColumnsBetween(ours: readonly OurColumn[]): OurColumn[] {
  const ids = new Map(ours.map(({ id, index }) => [index, id]));
  const first = ours[0]?.index ?? 0;
  const last = ours[ours.length - 1]?.index ?? first;
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    id: ids.get(first + at) ?? '',
    index: first + at,
  }));
}

function planBlock(
  sheet: LinesOf,
  changed: ReadonlyMap<number, CellsById>,
  block: readonly OurColumn[],
): BlockWrite[] {
  if (changed.size === 0) return [];
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const line of changed.keys()) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const before = lines.map((line) => block.map(({ id, index }) => standingCell(sheet, line, id, index)));
  return [
    {
      sheet: sheet.spec.title,
      row: first + 1,
      column: (block[0]?.index ?? 0) + 1,
      values: lines.map((line, nth) => {
        const cells = changed.get(line);
        const old = before[nth] ?? [];
        return cells === undefined ? old : block.map(({ id }, at) => cells[id] ?? old[at] ?? '');
      }),
      before,
    },
  ];
}

/** A cell of ours as it stands, in the form in which it can be put back. */
export function standingCell(
  { spec, values, formulas }: LinesOf,
  line: number,
  id: string,
  index: number,
): CellToWrite {
  const formula = formulas[line]?.[index] ?? '';
  if (formula !== '') return { formula };
  const cell = asWritable(values[line]?.[index]);
  return typeof cell === 'string' ? asText(cell, spec.columns[id]) : cell;
}

/** Columns whose cells take any text as it is. */
const TEXT_TYPES = /^(code|text|link|year|choice|yesno)$/;

/** Text that a cell of another format would take for a number or a date, and «0012» anywhere, stays text. */
export function asText(text: string, column: Column | undefined): CellToWrite {
  const number = readNumberText(text);
  const isKept = TEXT_TYPES.test(column?.type ?? '')
    ? number !== undefined && String(number) !== text
    : text.trim() !== '';
  return isKept ? { text } : text;
}

/** What a cell that is written will be read as. */
export function asRead(cell: CellToWrite | undefined): unknown {
  return typeof cell === 'object' && 'text' in cell ? cell.text : cell;
}
