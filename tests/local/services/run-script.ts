// Runs a few lines as an add-on's entry point over a workbook with one sheet «Лист1».
import { Host, type HostOptions, type RunOptions, type RunOutcome } from '../../../local/host';
import { Workbook } from '../../../local/workbook/workbook';

export interface ScriptOptions extends RunOptions {
  readonly workbook?: Workbook;
  readonly html?: Record<string, string>;
  readonly grantedScopes?: readonly string[];
  readonly scopes?: readonly string[];
  readonly circumstances?: HostOptions['circumstances'];
  readonly clock?: HostOptions['clock'];
}

/** A workbook with «Лист1» filled from A1 on. */
export function workbookWith(values: readonly (readonly unknown[])[] = []): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('Лист1');
  if (values.length > 0) sheet.setValues(1, 1, values);
  return workbook;
}

/** `body` sees `book` (the spreadsheet) and `sheet` (its first sheet) when it uses them. */
export function runScript(body: string, options: ScriptOptions = {}): RunOutcome {
  const {
    workbook = workbookWith(),
    html = {},
    grantedScopes,
    scopes,
    circumstances,
    clock,
    ...run
  } = options;
  const book = /\b(book|sheet)\b/.test(body) ? 'const book = SpreadsheetApp.getActive();' : '';
  const sheet = /\bsheet\b/.test(body) ? "const sheet = book.getSheetByName('Лист1');" : '';
  const host = new Host({
    code: `function main() { ${book} ${sheet} ${body} }`,
    html,
    workbook,
    ...(clock === undefined ? {} : { clock }),
    ...(grantedScopes === undefined ? {} : { grantedScopes }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(circumstances === undefined ? {} : { circumstances }),
  });
  return host.run('main', [], run);
}

/** What the lines return. */
export function resultOf(body: string, options: ScriptOptions = {}): unknown {
  return runScript(body, options).result;
}
