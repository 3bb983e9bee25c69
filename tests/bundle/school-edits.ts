// What a department does to its own data between runs: schools come, go and change their names, results are corrected.
import type { Workbook } from '../../local/workbook/workbook';
import { appendRows, contextRows, headingsOf, resultRows, schoolRow } from './district';

/** Fewer are left alone, so that there is always somebody to judge. */
const FEWEST = 2;

/** Digits of the codes on «Школы». */
export function schoolKeys(workbook: Workbook): string[] {
  const { sheet, column } = place(workbook, 'Школы', 'Код ОО');
  const codes = sheet.values(2, column, Math.max(1, sheet.lastRow() - 1), 1);
  return codes.flatMap(([code]) => String(code ?? '').replace(/\D/g, '') || []);
}

/** Adds a school with its results and context, unless its code is there already. */
export function addSchool(workbook: Workbook, school: number): void {
  const row = schoolRow(school);
  const { sheet, column } = place(workbook, 'Школы', 'Код ОО');
  const codes = sheet.values(1, column, sheet.lastRow(), 1).flat();
  if (codes.includes(String(row['Код ОО']))) return;
  appendRows(workbook, 'Школы', [row]);
  appendRows(workbook, 'Результаты', resultRows(school));
  appendRows(workbook, 'Контекстные данные', contextRows(school));
}

/** Its results stay: rows of a school that is not there. */
export function removeSchool(workbook: Workbook, at: number): void {
  const { sheet } = place(workbook, 'Школы', 'Код ОО');
  const schools = sheet.lastRow() - 1;
  if (schools > FEWEST) sheet.deleteRows(2 + (at % schools), 1);
}

/** Every second time the prefix of the code changes too, as the registers did in 2022: the school is the same. */
export function renameSchool(workbook: Workbook, at: number, name: string): void {
  const { sheet, column } = place(workbook, 'Школы', 'Наименование');
  const row = 2 + (at % (sheet.lastRow() - 1));
  sheet.type(row, column, name);
  if (at % 2 === 0) return;
  const code = place(workbook, 'Школы', 'Код ОО').column;
  const old = String(sheet.values(row, code, 1, 1)[0]?.[0] ?? '');
  sheet.type(row, code, old.startsWith('edu') ? old.replace('edu', 'sch') : old.replace('sch', 'edu'));
}

/** Moves pupils from «3» to «2» or back, so that the marks still sum to the participants. */
export function changeResult(workbook: Workbook, at: number, marks2: number): void {
  const { sheet, column: two } = place(workbook, 'Результаты', '«2»');
  const { column: three } = place(workbook, 'Результаты', '«3»');
  const row = 2 + ((at * 7) % (sheet.lastRow() - 1));
  const [before, threes] = [two, three].map((column) => Number(sheet.values(row, column, 1, 1)[0]?.[0]));
  const sum = (before ?? 0) + (threes ?? 0);
  sheet.setContents(row, two, [[Math.min(marks2, sum)]]);
  sheet.setContents(row, three, [[sum - Math.min(marks2, sum)]]);
}

function place(workbook: Workbook, title: string, heading: string) {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return { sheet, column: headingsOf(workbook, title).indexOf(heading) + 1 };
}
