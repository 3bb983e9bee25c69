// The identifier of the only spreadsheet that the local host knows.

export const SPREADSHEET_ID = 'local-spreadsheet';
