// A workbook in which a department has already worked: lists of two years, its own notes, data edited since.
import { GENERAL_FORMAT } from '../../local/workbook/sheet-look';
import type { Workbook } from '../../local/workbook/workbook';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, runWell } from './built-host';
import {
  appendRows,
  contextRows,
  districtWorkbook,
  districtYears,
  headingsOf,
  resultRows,
  schoolRow,
} from './district';

const LISTS = ['ШНОР', 'ШНСУ', 'Динамика'] as const;
const SCHOOLS = 4;

/**
 * `ownColumns` says where the department has put its own: at the right end, or among ours, so that ours fall
 * into several blocks. Two schools are new since the last run and one is gone; the grids have no row to spare.
 */
export function livedInWorkbook(ownColumns: 'right' | 'among'): WorkbookJson {
  const host = hostOf(districtWorkbook(SCHOOLS));
  const { workbook } = host;
  runWell(host, 'identifyLists', { settings: [{ key: 'Год результатов', value: districtYears[0] }] });
  runWell(host, 'identifyLists', { settings: [{ key: 'Год результатов', value: '' }] });
  for (const title of LISTS) addOwnColumns(workbook, title, ownColumns);
  typeUnder(workbook, 'ШНОР', 'Комментарий', 'Выезд 12 октября');
  typeUnder(workbook, 'ШНСУ', 'Комментарий', '=обсудить с куратором');
  const schools = workbook.sheet('Школы');
  schools?.deleteRows(3, 1);
  for (const school of [SCHOOLS, SCHOOLS + 1]) {
    appendRows(workbook, 'Школы', [schoolRow(school, '=1+1')]);
    appendRows(workbook, 'Результаты', resultRows(school));
    appendRows(workbook, 'Контекстные данные', contextRows(school));
  }
  setUnder(workbook, 'Результаты', '«2»', 0);
  const json = workbook.toJson();
  for (const sheet of json.sheets) {
    if (LISTS.some((title) => title === sheet.name)) sheet.maxRows = sheet.rows.length;
  }
  return json;
}

function addOwnColumns(workbook: Workbook, title: string, where: 'right' | 'among'): void {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const places = where === 'right' ? [sheet.lastColumn() + 1] : [2, 5];
  for (const column of places) {
    if (where === 'among') sheet.insertColumnsBefore(column, 1);
    sheet.look.numberFormats.set(1, column, sheet.maxRows, 1, GENERAL_FORMAT);
    const cells = Array.from({ length: sheet.lastRow() - 1 }, (_, at) => [`заметка ${at + 1}`]);
    sheet.setContents(1, column, [[`Своё ${column}`], ...cells]);
  }
}

function typeUnder(workbook: Workbook, title: string, heading: string, text: string): void {
  const column = headingsOf(workbook, title).indexOf(heading) + 1;
  workbook.sheet(title)?.type(3, column, text);
}

function setUnder(workbook: Workbook, title: string, heading: string, value: number): void {
  const column = headingsOf(workbook, title).indexOf(heading) + 1;
  workbook.sheet(title)?.setContents(2, column, [[value]]);
}
