// The open spreadsheet behind the `Book` port.
import type { Book, Selection } from '../commands/ports';
import type { CellToWrite } from '../workbook/block-plan';
import { gridSheets } from './grid-sheets';
import { growTo } from './grow-to';
import { layOutLive } from './lay-out-live';
import { layOutSheet, offerChoices } from './lay-out-sheet';

/**
 * A text that a spreadsheet would take for a formula or a command of its own, or whose apostrophe it would take away.
 * Characters that cannot be seen hide no sign, and the wide signs of other keyboards count too.
 */
const RISKY_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^'/u;
const PLAIN_NUMBER = /^\s*[+-]?\d+([.,]\d+)?\s*$/;

export function bookOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Book {
  return {
    read: (title) => spreadsheet.getSheetByName(title)?.getDataRange().getValues(),
    readFormulas: (title) => existing(spreadsheet, title).getDataRange().getFormulas(),
    write: (title, row, column, values) => {
      const sheet = existing(spreadsheet, title);
      const width = values[0]?.length ?? 0;
      if (width === 0) return;
      growTo(sheet, row + values.length - 1, column + width - 1);
      sheet
        .getRange(row, column, values.length, width)
        .setValues(values.map((cells) => cells.map(asWritten)));
    },
    flush: () => SpreadsheetApp.flush(),
    layOut: (layout) => layOutSheet(spreadsheet, layout),
    allRows: (title) => existing(spreadsheet, title).getMaxRows(),
    layOutLive: (layout) => layOutLive(spreadsheet, layout),
    discard: (title) => {
      const sheet = spreadsheet.getSheetByName(title);
      if (sheet !== null) spreadsheet.deleteSheet(sheet);
    },
    tabs: () =>
      gridSheets(spreadsheet.getSheets()).map((sheet) => ({
        id: sheet.getSheetId(),
        title: sheet.getName(),
      })),
    offerChoices: (title, row, column, words) => {
      offerChoices(existing(spreadsheet, title).getRange(row, column), words);
    },
    select: (title, cell) => {
      const sheet = spreadsheet.getSheetByName(title);
      if (sheet === null) return 'sheet';
      const range = rangeAt(sheet, cell);
      if (range === undefined) return 'cell';
      sheet.activate();
      range.activate();
      return undefined;
    },
    selection: () => selectionOf(spreadsheet.getActiveRange()),
  };
}

/** Google answers null where a chart is selected rather than cells. */
export function selectionOf(range: GoogleAppsScript.Spreadsheet.Range | null): Selection | undefined {
  if (range === null) return undefined;
  const first = range.getCell(1, 1);
  return {
    sheet: range.getSheet().getName(),
    range: range.getA1Notation(),
    row: range.getRow(),
    column: range.getColumn(),
    blank: first.getValue() === '' && first.getFormula() === '',
  };
}

/** The value to hand to `setValues`: text of people keeps an apostrophe where it would become a formula. */
export function asWritten(cell: CellToWrite): string | number | boolean | Date {
  if (typeof cell === 'string') {
    return RISKY_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
  }
  if (typeof cell !== 'object') return cell;
  if ('formula' in cell) return cell.formula;
  if ('text' in cell) return `'${cell.text}`;
  // A date may be of another realm. A cell with an error gives its text as a rule; some have seen an object.
  return 'getTime' in cell ? cell : asWritten(String(cell));
}

function existing(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(title);
  if (sheet === null) throw new Error(`Нет листа «${title}».`);
  return sheet;
}

/** The range of an address that lies on the sheet, or undefined. */
function rangeAt(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  address: string,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(address);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return undefined;
  return sheet.getRange(row, column);
}
