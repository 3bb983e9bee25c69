// Forms of a made-up district, made and answered as people do: what the tests of monitoring share.
import type { Host } from '../../local/host';
import type { AnswerOptions, Answers } from '../../local/runs/form-runs';
import type { Form } from '../../local/workbook/forms';
import { responseSheet, rowOfResponse } from '../../local/workbook/response-sheet';
import type { Sheet } from '../../local/workbook/sheet';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, preparedWorkbook, runWell } from './built-host';
import { appendRows, codeOf, headingsOf, schoolRow } from './district';

export const CONTEXT = 'Контекстные данные';
export const STAFF = 'Кадры';
export const SUPPORT = 'Поддержка';
export const YEAR = '2025/2026';
export const MARK = 'Отметка об ответе';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A prepared workbook with so many schools and nothing else. */
export function schoolsWorkbook(schools: number): WorkbookJson {
  const { workbook } = hostOf(preparedWorkbook());
  appendRows(
    workbook,
    'Школы',
    Array.from({ length: schools }, (_, school) => schoolRow(school)),
  );
  return workbook.toJson();
}

/** A workbook with schools and forms made by the add-on for the tables. */
export function formsWorkbook(schools: number, tables: readonly string[]): WorkbookJson {
  const host = hostOf(schoolsWorkbook(schools));
  for (const table of tables) makeForm(host, table);
  return host.workbook.toJson();
}

/** «Создать форму» for YEAR, and the form that it has made. */
export function makeForm(host: Host, table: string, deadline = '15.12.2026'): Form {
  runWell(host, 'createForm', { table, year: YEAR, deadline });
  return formOf(host, table);
}

/** The form made last for a table. */
export function formOf({ workbook }: Host, table: string): Form {
  const form = workbook.forms.filter(({ title }) => title.startsWith(table)).at(-1);
  if (form === undefined) throw new Error(`no form for ${table}`);
  return form;
}

export function responsesOf({ workbook }: Host, form: Form): Sheet {
  const sheet = responseSheet(workbook, form);
  if (sheet === undefined) throw new Error(`${form.title} is linked to no sheet`);
  return sheet;
}

/** «edu770001 — Школа № 1», as a form of ours offers a school by its number from 0. */
export function offered(school: number): string {
  return `${codeOf(school)} — Школа № ${school + 1}`;
}

/** A school answers the form of a table; gives the answer's id. */
export function answer(
  host: Host,
  table: string,
  school: number,
  answers: Answers,
  options: AnswerOptions = {},
): string {
  return host.answerForm(formOf(host, table).id, { Школа: offered(school), ...answers }, options);
}

/** Types over a response as a person does on the response sheet. */
export function typeOver(host: Host, table: string, id: string, question: string, text: string): void {
  const form = formOf(host, table);
  const sheet = responsesOf(host, form);
  const response = form.responses.find((candidate) => candidate.id === id);
  const row = response && rowOfResponse(sheet, response);
  if (row === undefined) throw new Error(`the response ${id} has no row`);
  sheet.type(row, headingsOf(host.workbook, sheet.name).indexOf(question) + 1, text);
}

/** Cells of a row by heading; blanks are left out, a date is «22.11.2026». */
export type Shown = Readonly<Record<string, unknown>>;

/** The rows of a sheet that hold anything, from the top; the mark of the answer is left out. */
export function rowsOf({ workbook }: Host, title: string): Shown[] {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const headings = headingsOf(workbook, title);
  if (sheet.lastRow() < 2) return [];
  return sheet
    .values(2, 1, sheet.lastRow() - 1, headings.length)
    .map((cells) =>
      Object.fromEntries(
        cells.flatMap((cell, at) => {
          const heading = headings[at] ?? '';
          return cell === null || cell === '' || heading === MARK ? [] : [[heading, shown(cell)]];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

function shown(cell: unknown): unknown {
  return cell instanceof Date ? cell.toLocaleDateString('ru-RU') : cell;
}
