// A small add-on and a running server for the tests of the page's API.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Api, CallName } from '../../../local/page/api/types';
import { pageServer } from '../../../local/server/http-server';
import { OpenWorkbook } from '../../../local/server/open-workbook';
import type { WorkbookKeeper } from '../../../local/server/workbook-keeper';
import { Workbook } from '../../../local/workbook/workbook';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Открыть панель', 'openStart').addSeparator().addToUi();
}
function openStart() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Панель</p>').setTitle('Проба'));
}
function writeTwo() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1');
  sheet.getRange('B2').setValue('записано');
  sheet.getRange('D7').activate();
  SpreadsheetApp.getActiveSpreadsheet().toast('Готово: 2');
  return 'ответ';
}
function readOnly() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1').getRange('A1').getValue();
}
function failHalfway() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1').getRange('A1').setValue('наполовину');
  throw new Error('Дальше не получилось');
}
function listen() { ScriptApp.newTrigger('double').timeBased().everyHours(1).create(); }
function listenFailing() { ScriptApp.newTrigger('failHalfway').timeBased().everyHours(1).create(); }
function today() { return { day: new Date() }; }
function double(x) { return x * 2; }
`;

/** An open workbook with one sheet «Лист1» of 1 000 × 26 cells. */
export function openFixture(keeper?: WorkbookKeeper): OpenWorkbook {
  const workbook = new Workbook();
  workbook.insertSheet('Лист1');
  const twice = { name: 'DOUBLE', parameters: [{ name: 'x' }], result: { shape: 'as-arguments' as const } };
  return new OpenWorkbook(workbook, {
    addOn: { code: `${CODE}\nfunction DOUBLE(x) { return double(x); }`, html: {} },
    functions: [twice],
    ...(keeper === undefined ? {} : { keeper }),
  });
}

export interface RunningServer {
  readonly address: string;
  readonly server: Server;
  call<N extends CallName>(name: N, request: Api[N]['request']): Promise<Api[N]['answer']>;
  stop(): Promise<void>;
}

export async function serve(open: OpenWorkbook): Promise<RunningServer> {
  const server = pageServer(open, tmpdir());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    server,
    async call(name, request) {
      const response = await fetch(`${address}/api/${name}`, {
        method: 'POST',
        headers: { origin: address, 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      const body = (await response.json()) as never;
      if (!response.ok) throw new Error((body as { message: string }).message);
      return body;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
