// Making room on a sheet before it is written or formatted.

/** Adds rows and columns at the end, so that the grid reaches at least this cell. */
export function growTo(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): void {
  const rows = sheet.getMaxRows();
  if (row > rows) sheet.insertRowsAfter(rows, row - rows);
  const columns = sheet.getMaxColumns();
  if (column > columns) sheet.insertColumnsAfter(columns, column - columns);
}
