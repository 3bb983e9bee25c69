// Templates of the live sheets turned into what stands in the cells.
import { columnLetters } from '../address';
import type { CellToWrite } from '../block-plan';
import { FIRST_SCHOOL_ROW, type LiveColumn, type LiveSheet } from './live-sheet';

export interface PlacedSheet {
  readonly sheet: LiveSheet;
  /** Where our first column stands, from 1. */
  readonly column: number;
}

export interface Surroundings {
  /** Every live sheet with its place. */
  readonly placed: readonly PlacedSheet[];
  readonly lastRow: number;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Index from 0 of a column of a described sheet; throws when it is not there. */
  readonly sourceColumn: (title: string, id: string) => number;
  /** The last row of a described sheet at which formulas look; undefined for all of them. */
  readonly lastSourceRow: (title: string) => number | undefined;
}

const TOKEN = /\{([^{}]+)\}/g;
const REFERENCE = /^([^.]+)\.(\w+)(?:-(\w+))?(?:([:@])(\d+)|(\*))?$/;
/** Stands for the row until it is known. */
const ROW = '\u0000';

/** All cells of our block, from the heading to the last row. */
export function filledBlock(placed: PlacedSheet, around: Surroundings): CellToWrite[][] {
  const { columns } = placed.sheet;
  const perColumn = columns.map((column, at) => {
    const letters = columnLetters(placed.column + at);
    const make = (template: string | number): ((row: number) => CellToWrite) => {
      if (typeof template === 'number') return () => template;
      const fact = /^\{(\w+)\}$/.exec(template)?.[1];
      const value = fact === undefined ? undefined : around.facts[fact];
      if (value !== undefined) return () => value;
      const parts = resolved(template, letters, placed.sheet.title, around).split(ROW);
      return (row) => asCell(parts.join(String(row)));
    };
    return columnCells(column, make, around.lastRow);
  });
  return Array.from({ length: around.lastRow }, (_, line) => perColumn.map((cells) => cells[line] ?? ''));
}

function columnCells(
  column: LiveColumn,
  make: (template: string | number) => (row: number) => CellToWrite,
  lastRow: number,
): CellToWrite[] {
  const school = column.school === undefined ? () => '' : make(column.school);
  const cells: CellToWrite[] = [column.heading];
  for (let row = 2; row <= lastRow; row += 1) {
    const own = column.cells[row];
    if (own !== undefined) cells.push(make(own)(row));
    else cells.push(row < FIRST_SCHOOL_ROW ? '' : school(row));
  }
  return cells;
}

function asCell(text: string): CellToWrite {
  return text.startsWith('=') ? { formula: text } : text;
}

function resolved(template: string, letters: string, title: string, around: Surroundings): string {
  return template.replace(TOKEN, (_, token: string) => {
    if (token === 'c') return letters;
    if (token === 'r') return ROW;
    if (token === 'last') return String(around.lastRow);
    const fact = around.facts[token];
    if (fact !== undefined) return String(fact);
    const [, sheet = '', from = '', to, mark, row = '', whole] = REFERENCE.exec(token) ?? [];
    const live = around.placed.find((placed) => placed.sheet.title === sheet);
    if (live === undefined) {
      const column = columnLetters(around.sourceColumn(sheet, from) + 1);
      const last = whole === undefined ? around.lastSourceRow(sheet) : undefined;
      // From the heading on: a row inserted under it is inside.
      const [top, bottom] = last === undefined ? ['', ''] : ['$1', `$${last}`];
      return `'${sheet}'!$${column}${top}:$${column}${bottom}`;
    }
    const prefix = sheet === title ? '' : `'${sheet}'!`;
    const first = `$${lettersOf(live, from)}`;
    const last = `$${lettersOf(live, to ?? from)}`;
    if (mark === undefined) return `${prefix}${first}${ROW}`;
    if (mark === ':') return `${prefix}${first}$${row}:${last}$${around.lastRow}`;
    return to === undefined ? `${prefix}${first}$${row}` : `${prefix}${first}$${row}:${last}$${row}`;
  });
}

function lettersOf({ sheet, column }: PlacedSheet, id: string): string {
  const at = sheet.columns.findIndex((candidate) => candidate.id === id);
  if (at < 0) throw new Error(`no column ${id} on ${sheet.title}`);
  return columnLetters(column + at);
}
