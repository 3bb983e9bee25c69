// Making a sheet look as it is described: headings, formats, drop-downs, notes, colours, protection.
import { computedColour, headingColour } from '../catalogue/colours';
import type { ColumnLayout, SheetLayout } from '../commands/ports';
import { menuTexts } from '../messages/operations';
import { blocksOf } from '../workbook/block-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells under the headings are never written, only formatted. Notes, widths and colours are set for new columns alone. */
export function layOutSheet(spreadsheet: Spreadsheet, layout: SheetLayout): void {
  const sheet = spreadsheet.getSheetByName(layout.title) ?? createSheet(spreadsheet, layout);
  const last = Math.max(...layout.columns.map(({ column }) => column), 1);
  if (last > sheet.getMaxColumns())
    sheet.insertColumnsAfter(sheet.getMaxColumns(), last - sheet.getMaxColumns());
  for (const run of runs(layout.columns.filter(({ isNew }) => isNew))) writeHeadings(sheet, run);
  const rows = sheet.getMaxRows() - 1;
  for (const column of layout.columns) dressColumn(sheet, column, rows);
  if (layout.columns.some(({ isNew }) => isNew)) addColourRules(sheet, layout.columns, rows);
  protectComputed(sheet, layout, rows);
}

function createSheet(spreadsheet: Spreadsheet, layout: SheetLayout): Sheet {
  const sheet = spreadsheet.insertSheet(layout.title, spreadsheet.getNumSheets());
  sheet.setTabColor(layout.tabColour);
  sheet.setFrozenRows(1);
  if (layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
  if (layout.hidden) sheet.hideSheet();
  return sheet;
}

function writeHeadings(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  const first = columns[0]?.column ?? 1;
  const range = sheet.getRange(1, first, 1, columns.length);
  range.setValues([columns.map(({ heading }) => heading)]);
  range.setFontWeight('bold').setBackground(headingColour).setWrap(true).setVerticalAlignment('middle');
  for (const { column, width } of columns) sheet.setColumnWidth(column, width);
}

function dressColumn(sheet: Sheet, layout: ColumnLayout, rows: number): void {
  if (layout.isNew) sheet.getRange(1, layout.column).setNote(layout.note);
  if (rows < 1) return;
  const cells = sheet.getRange(2, layout.column, rows, 1);
  cells.setNumberFormat(layout.format);
  if (layout.words.length > 0) offerChoices(cells, layout.words);
  if (!layout.isNew) return;
  cells.setVerticalAlignment('top');
  if (layout.wrap) cells.setWrap(true);
  if (layout.computed) cells.setBackground(computedColour);
}

/** A drop-down; other words may be typed and are then named by the check. */
export function offerChoices(cells: GoogleAppsScript.Spreadsheet.Range, words: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true);
  cells.setDataValidation(rule.build());
}

function addColourRules(sheet: Sheet, columns: readonly ColumnLayout[], rows: number): void {
  const added = columns
    .filter(({ isNew }) => isNew && rows > 0)
    .flatMap(({ column, colours }) =>
      Object.entries(colours).map(([word, colour]) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(word)
          .setBackground(colour)
          .setRanges([sheet.getRange(2, column, rows, 1)])
          .build(),
      ),
    );
  if (added.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}

/** A warning, not a lock: whoever runs the command owns the protection, and colleagues must still be able to work. */
function protectComputed(sheet: Sheet, layout: SheetLayout, rows: number): void {
  const computed = runs(layout.columns.filter((column) => column.computed));
  if (computed.length === 0 || rows < 1) return;
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (protections.some((protection) => protection.getDescription() === menuTexts.protection)) return;
  for (const run of computed) {
    const range = sheet.getRange(1, run[0]?.column ?? 1, rows + 1, run.length);
    range.protect().setDescription(menuTexts.protection).setWarningOnly(true);
  }
}

/** Columns grouped into runs that stand side by side. */
function runs(columns: readonly ColumnLayout[]) {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  return blocksOf(sorted.map((layout) => ({ ...layout, index: layout.column })));
}
