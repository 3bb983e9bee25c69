// What of a workbook's text counts as a change: of the document, or of its file only.

/** Service calls that may change the workbook; all others only look or show. */
const WRITERS =
  'Spreadsheet|Sheet|Range|Protection|Properties|DataValidation\\w*|Form|FormApp|\\w*Item|ScriptApp|\\w*TriggerBuilder';
const WRITES = new RegExp(`^(?:${WRITERS})\\.(?!get|is|has|can|offset|setActive|activate|toast)`);

/** Whether one of a run's calls («Class.method») may have changed the workbook. */
export function mayWrite(calls: Readonly<Record<string, number>>): boolean {
  return Object.keys(calls).some((call) => WRITES.test(call));
}

/** Whether two snapshots are the same file; moving the selection is not a change of it. */
export function isSameFile(a: string, b: string): boolean {
  return withoutSelection(a) === withoutSelection(b);
}

/** Whether an undo from one snapshot to the other would change nothing; triggers are never taken back. */
export function isSameDocument(a: string, b: string): boolean {
  return withoutTriggers(withoutSelection(a)) === withoutTriggers(withoutSelection(b));
}

function withoutSelection(snapshot: string): string {
  return snapshot.replace(/"selection":\{[^}]*\}/, '');
}

function withoutTriggers(snapshot: string): string {
  return snapshot.replace(/"triggers":\[[^\]]*\]/, '');
}
