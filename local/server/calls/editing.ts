// Calls that change contents of cells: typing, pasting, clearing, undo and redo.
import type { AreaView } from '../../page/api/types';
import { type CellContent, Formula } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import { copiedFormula } from '../copied-formula';
import { cellsOf } from '../history';
import type { OpenWorkbook } from '../open-workbook';
import { Refusal } from '../refusal';
import { texts } from '../text';
import { cutToSheet } from '../window-view';
import type { Calls } from './calls';
import { outcomeOf } from './outcome';
import { sheetNamed } from './sheet-named';

const LARGEST_PASTE = 500_000;

export const editingCalls: Pick<Calls, 'edit' | 'paste' | 'pasteCopied' | 'clear' | 'undo' | 'redo'> = {
  edit: (open, request) =>
    outcomeOf(open, () => {
      const sheet = sheetNamed(open, request.sheet);
      const [first] = request.cells;
      if (first === undefined) return undefined;
      change(open, sheet, around(request.cells), () => {
        if (request.cells.length === 1) open.type(sheet.name, first.row, first.column, first.text);
        else for (const { row, column, text } of request.cells) sheet.type(row, column, text);
      });
      return undefined;
    }),

  paste: (open, { sheet: name, row, column, texts: lines }) =>
    outcomeOf(open, () => {
      const sheet = sheetNamed(open, name);
      const columns = lines.reduce((widest, line) => Math.max(widest, line.length), 1);
      change(open, sheet, { row, column, rows: Math.max(1, lines.length), columns }, () => {
        for (const [y, line] of lines.entries()) {
          for (const [x, text] of line.entries()) sheet.type(row + y, column + x, text);
        }
      });
      return undefined;
    }),

  pasteCopied: (open, { from, to }) =>
    outcomeOf(open, () => {
      const source = sheetNamed(open, from.sheet);
      const target = sheetNamed(open, to.sheet);
      const block = cutToSheet(source, from);
      const contents = source.grid.block(block.row, block.column, block.rows, block.columns);
      const formats = source.look.numberFormats.block(block.row, block.column, block.rows, block.columns);
      const area = { ...repeated(to, block), row: to.row, column: to.column };
      change(open, target, area, () => {
        target.setContents(
          area.row,
          area.column,
          fill(area, (y, x) => moved(contents, block, area, y, x)),
        );
        target.look.numberFormats.setBlock(
          area.row,
          area.column,
          fill(area, (y, x) => formats[y % block.rows]?.[x % block.columns] ?? 'General'),
        );
      });
      return undefined;
    }),

  clear: (open, selection) =>
    outcomeOf(open, () => {
      const sheet = sheetNamed(open, selection.sheet);
      const area = cutToSheet(sheet, selection);
      const filled = { ...area, rows: Math.max(1, Math.min(area.rows, sheet.grid.lastRow() - area.row + 1)) };
      change(open, sheet, filled, () =>
        sheet.clearContents(filled.row, filled.column, filled.rows, filled.columns),
      );
      return undefined;
    }),

  undo: (open) =>
    outcomeOf(open, () => {
      if (!open.undo()) throw new Refusal(texts.nothingToUndo);
      return undefined;
    }),

  redo: (open) =>
    outcomeOf(open, () => {
      if (!open.redo()) throw new Refusal(texts.nothingToRedo);
      return undefined;
    }),
};

/** A change of cells; one that makes the grid grow is remembered as a whole, so that undoing it shrinks it again. */
function change(open: OpenWorkbook, sheet: Sheet, area: AreaView, apply: () => void): void {
  if (area.rows * area.columns > LARGEST_PASTE) throw new Refusal(texts.pasteTooLarge);
  const grows = area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns;
  if (grows) open.changeWhole(apply);
  else open.change(cellsOf(sheet, area), apply);
}

function around(cells: readonly { row: number; column: number }[]): AreaView {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  return {
    row,
    column,
    rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
    columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
  };
}

/** A copied block fills a selection that is a multiple of it, as in a sheet; else it is pasted once. */
function repeated(to: AreaView, block: AreaView): Pick<AreaView, 'rows' | 'columns'> {
  const fits = to.rows % block.rows === 0 && to.columns % block.columns === 0;
  return fits ? { rows: to.rows, columns: to.columns } : { rows: block.rows, columns: block.columns };
}

function moved(
  contents: CellContent[][],
  block: AreaView,
  area: AreaView,
  y: number,
  x: number,
): CellContent {
  const fromY = y % block.rows;
  const fromX = x % block.columns;
  const content = contents[fromY]?.[fromX] ?? null;
  if (!(content instanceof Formula)) return content;
  const down = area.row + y - (block.row + fromY);
  const right = area.column + x - (block.column + fromX);
  return new Formula(copiedFormula(content.text, down, right));
}

function fill<T>({ rows, columns }: AreaView, at: (y: number, x: number) => T): T[][] {
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_cell, x) => at(y, x)));
}
