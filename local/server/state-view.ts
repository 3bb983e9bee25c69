// The state of the open workbook as the page gets it.
import { menuTexts } from '../../src/messages/operations';
import type { FrameView, MenuView, SelectionView, SheetView, StateView } from '../page/api/types';
import type { MenuLine, MenuModel } from '../services/execution';
import type { Sheet } from '../workbook/sheet';
import { FIRST_USER, type Workbook } from '../workbook/workbook';
import { formLineView } from './form-view';
import type { OpenFrame } from './frames';
import type { OpenWorkbook } from './open-workbook';

/** Beyond this many formulas, or rows that formulas may read, the page announces a recalculation. */
const MANY_FORMULAS = 2000;
const MANY_ROWS = 2000;
const DIALOG = { width: 600, height: 400 };

export function stateView(open: OpenWorkbook): StateView {
  const { workbook } = open;
  return {
    title: workbook.name,
    file: open.keeper?.name ?? '',
    revision: open.revision,
    sheets: workbook.sheets.map(sheetView),
    slow: isSlow(workbook),
    selection: visibleSelection(workbook),
    menus: open.menus.map(menuView),
    canUndo: open.history.canUndo,
    canRedo: open.history.canRedo,
    sidebar: frameView(open.frames.sidebar),
    dialog: frameView(open.frames.dialog),
    forms: workbook.forms.map(formLineView),
    user: open.user === FIRST_USER ? 'first' : 'second',
  };
}

/** A script may leave a hidden sheet selected; the user then sees the first one that is not. */
function visibleSelection({ sheets, selection }: Workbook): SelectionView {
  const selected = sheets.find((sheet) => sheet.name === selection.sheet);
  if (selected !== undefined && !selected.hidden) return { ...selection };
  const visible = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  return { sheet: visible?.name ?? '', row: 1, column: 1, rows: 1, columns: 1 };
}

/** Of the whole workbook: a cell is edited on one sheet, its formulas often stand on others. */
function isSlow({ sheets }: Workbook): boolean {
  const formulas = sheets.reduce((sum, { grid }) => sum + grid.formulaCount, 0);
  return formulas > MANY_FORMULAS || (formulas > 0 && sheets.some(({ grid }) => grid.lastRow() > MANY_ROWS));
}

function sheetView(sheet: Sheet): SheetView {
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1);
  return {
    name: sheet.name,
    color: sheet.tabColor ?? '',
    hidden: sheet.hidden,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: columns.map((column) => sheet.look.columnWidth(column)),
  };
}

/** The add-on's own menu has no caption: Google puts the name of the add-on there. */
function menuView(menu: MenuModel): MenuView {
  return { caption: menu.caption || menuTexts.title, lines: menu.lines.map(lineView) };
}

function lineView(line: MenuLine): MenuView['lines'][number] {
  return line.kind === 'submenu' ? { kind: 'submenu', menu: menuView(line.menu) } : line;
}

function frameView(frame: OpenFrame | null): FrameView | null {
  if (frame === null) return null;
  const { id, title, width = DIALOG.width, height = DIALOG.height } = frame;
  return { id, title, width, height };
}
