// Sheets that have cells.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart that fills its sheet has none, and asking for them fails. */
export function gridSheets(sheets: readonly Sheet[]): Sheet[] {
  const { GRID } = SpreadsheetApp.SheetType;
  return sheets.filter((sheet) => sheet.getType() === GRID);
}
