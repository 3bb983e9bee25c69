// Calls that change the sheets themselves: rows, columns, order, widths, tabs.
import type { SheetAction, StructureAction } from '../../page/api/types';
import type { Sheet } from '../../workbook/sheet';
import type { OpenWorkbook } from '../open-workbook';
import { Refusal } from '../refusal';
import { texts } from '../text';
import type { Calls } from './calls';
import { outcomeOf } from './outcome';
import { sheetNamed } from './sheet-named';

export const structuringCalls: Pick<Calls, 'structure' | 'sheet'> = {
  structure: (open, { sheet: name, action }) =>
    outcomeOf(open, () => {
      const sheet = sheetNamed(open, name);
      refuseEmptying(sheet, action);
      open.changeWhole(() => restructure(sheet, action));
      return undefined;
    }),
  sheet: (open, action) =>
    outcomeOf(open, () => {
      refuseSheetAction(open, action);
      open.changeWhole(() => changeSheets(open, action));
      return undefined;
    }),
};

function restructure(sheet: Sheet, action: StructureAction): void {
  switch (action.kind) {
    case 'insertRows':
      insertRows(sheet, action.at, action.count);
      break;
    case 'insertColumns':
      insertColumns(sheet, action.at, action.count);
      break;
    case 'deleteRows':
      sheet.deleteRows(action.at, Math.min(action.count, sheet.maxRows - action.at + 1));
      break;
    case 'deleteColumns':
      sheet.deleteColumns(action.at, Math.min(action.count, sheet.maxColumns - action.at + 1));
      break;
    case 'moveColumn':
      sheet.moveColumns(action.from, 1, action.before);
      break;
    case 'sort':
      sheet.sortRows(sheet.frozenRows + 1, action.column, action.ascending);
      break;
    case 'width':
      sheet.look.setColumnWidths(action.column, 1, action.pixels);
      break;
  }
}

function insertRows(sheet: Sheet, at: number, count: number): void {
  if (at > sheet.maxRows) sheet.insertRowsAfter(sheet.maxRows, count);
  else sheet.insertRowsBefore(at, count);
}

function insertColumns(sheet: Sheet, at: number, count: number): void {
  if (at > sheet.maxColumns) sheet.insertColumnsAfter(sheet.maxColumns, count);
  else sheet.insertColumnsBefore(at, count);
}

function refuseEmptying(sheet: Sheet, action: StructureAction): void {
  const size = action.kind === 'deleteRows' ? sheet.maxRows : sheet.maxColumns;
  const deletes = action.kind === 'deleteRows' || action.kind === 'deleteColumns';
  if (deletes && action.at === 1 && action.count >= size) throw new Refusal(texts.wholeSheet);
}

function refuseSheetAction({ workbook }: OpenWorkbook, action: SheetAction): void {
  if (action.kind === 'delete') {
    const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.name === action.sheet) throw new Refusal(texts.lastSheet);
  } else if (workbook.sheet(action.name) !== undefined) {
    throw new Refusal(texts.sheetNameTaken(action.name));
  }
}

function changeSheets(open: OpenWorkbook, action: SheetAction): void {
  const { workbook } = open;
  if (action.kind === 'add') {
    workbook.insertSheet(action.name);
    workbook.selection = { sheet: action.name, row: 1, column: 1, rows: 1, columns: 1 };
    return;
  }
  const sheet = sheetNamed(open, action.sheet);
  if (action.kind === 'delete') {
    workbook.deleteSheet(sheet.name);
    return;
  }
  const wasSelected = workbook.selection.sheet === sheet.name;
  sheet.name = action.name;
  if (wasSelected) workbook.selection = { ...workbook.selection, sheet: action.name };
}
