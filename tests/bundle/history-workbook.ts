// The workbook of a random history of collecting, and its rows as they stand: two forms, three schools, notes of a person.
import type { Host } from '../../local/host';
import type { Answers } from '../../local/runs/form-runs';
import type { CellContent } from '../../local/workbook/cell';
import type { Sheet } from '../../local/workbook/sheet';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, runWell } from './built-host';
import { CONTEXT, formOf, formsWorkbook, offered, responsesOf, STAFF } from './collecting';
import type { Answered } from './collecting-steps';
import { headingsOf } from './district';

export const NOTES = 'Заметка';

export type Cells = readonly CellContent[];

export interface AskedForm {
  readonly table: string;
  readonly whole: string;
  readonly part: string;
  readonly text: string;
}

export const FORMS: readonly [AskedForm, AskedForm] = [
  {
    table: CONTEXT,
    whole: 'Обучающихся',
    part: 'Не прошли промежуточную аттестацию',
    text: 'Чего не хватает',
  },
  {
    table: STAFF,
    whole: 'Педагогов',
    part: 'Прошли диагностику профессиональных дефицитов',
    text: 'Меры поддержки',
  },
];

/** Three schools, a form for each of two tables, a column of notes at the right of both, triggers of two users. */
export function historyStart(): WorkbookJson {
  const host = hostOf(
    formsWorkbook(
      3,
      FORMS.map(({ table }) => table),
    ),
  );
  for (const { table } of FORMS) {
    const sheet = host.workbook.sheet(table);
    sheet?.setContents(1, sheet.lastColumn() + 1, [[NOTES]]);
  }
  for (const user of ['local-user', 'colleague']) {
    host.actAs(user);
    runWell(host, 'ensureTriggers', { owner: '' });
  }
  return host.workbook.toJson();
}

/** Answers with every question, so that a changed answer is changed whole. */
export function answersOf(form: number, { school, whole, part, text }: Answered): Answers {
  const asked = formAt(form);
  return { Школа: offered(school), [asked.whole]: whole, [asked.part]: part, [asked.text]: text };
}

export const formAt = (form: number): AskedForm => FORMS[form] ?? FORMS[0];
export const tableOf = (form: number): string => formAt(form).table;
export const responses = (host: Host, table: string): Sheet => responsesOf(host, formOf(host, table));

/** A row under the heading, chosen by a number; undefined when there is none. */
export function rowOf(sheet: Sheet, nth: number): number | undefined {
  const rows = sheet.lastRow() - 1;
  return rows < 1 ? undefined : 2 + (nth % rows);
}

/** Rows under the heading as they are. */
export function contents(sheet: Sheet): Cells[] {
  return sheet.grid.block(2, 1, Math.max(0, sheet.lastRow() - 1), sheet.lastColumn());
}

export function append(sheet: Sheet, rows: readonly Cells[]): void {
  if (rows.length > 0) sheet.setContents(sheet.lastRow() + 1, 1, rows);
}

/** Every row under the headings, cells by heading; blanks are left out. */
export function records({ workbook }: Host, title: string): Readonly<Record<string, unknown>>[] {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const headings = headingsOf(workbook, title);
  return contents(sheet).map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, at) => (cell === null || cell === '' ? [] : [[headings[at] ?? '', cell]])),
    ),
  );
}
