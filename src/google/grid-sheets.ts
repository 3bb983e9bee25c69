// Sheets that have cells.

/** A chart that fills its sheet has none, and asking for them fails. */
export function gridSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet[] {
  const { GRID } = SpreadsheetApp.SheetType;
  return spreadsheet.getSheets().filter((sheet) => sheet.getType() === GRID);
}
