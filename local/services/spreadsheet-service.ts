// Spreadsheet: the workbook's sheets, selection and messages.
import { editUrl } from '../workbook/forms';
import { responseSheet } from '../workbook/response-sheet';
import type { Sheet } from '../workbook/sheet';
import { readA1, splitSheetName } from './a1';
import type { BookContext } from './book-context';
import type { OnlyGoogleMethods } from './google-names';
import { checkCells } from './limits';
import { PROTECTION_TYPES, Protection } from './protection';
import { type EnumValue, Service, ServiceError } from './service';
import { SheetService } from './sheet-service';
import { SPREADSHEET_ID } from './spreadsheet-id';

/** Cells of a sheet as it is born: 1000 rows of 26 columns. */
const CELLS_OF_NEW_SHEET = 26_000;

export class SpreadsheetService
  extends Service
  implements OnlyGoogleMethods<SpreadsheetService, GoogleAppsScript.Spreadsheet.Spreadsheet>
{
  static override readonly googleName = 'Spreadsheet';
  readonly #context: BookContext;

  constructor(context: BookContext) {
    super();
    this.#context = context;
  }

  getId(): string {
    return SPREADSHEET_ID;
  }

  getName(): string {
    return this.#context.workbook.name;
  }

  /** The first form that writes its answers here; null when there is none. */
  getFormUrl(): string | null {
    const { workbook } = this.#context;
    const form = workbook.forms.find((candidate) => responseSheet(workbook, candidate) !== undefined);
    return form === undefined ? null : editUrl(form);
  }

  getSpreadsheetLocale(): string {
    return this.#context.workbook.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#context.execution.host.timeZone;
  }

  getSheets(): Service[] {
    return this.#sheets().map((sheet) => this.#context.sheetOf(sheet));
  }

  getNumSheets(): number {
    return this.#sheets().length;
  }

  getSheetByName(name: string): Service | null {
    const sheet = this.#context.workbook.sheet(name);
    return sheet === undefined ? null : this.#context.sheetOf(sheet);
  }

  /** A new sheet becomes the active one. `sheetIndex` counts from 0; at the end when left out. */
  insertSheet(sheetName = this.#freeName(), sheetIndex = this.#sheets().length): Service {
    const { workbook } = this.#context;
    if (workbook.sheet(sheetName) !== undefined) {
      throw new ServiceError(
        `A sheet with the name "${sheetName}" already exists. Please enter another name.`,
      );
    }
    checkCells(workbook, CELLS_OF_NEW_SHEET);
    const sheet = workbook.insertSheet(sheetName, sheetIndex);
    workbook.selection = { sheet: sheetName, row: 1, column: 1, rows: 1, columns: 1 };
    return this.#context.sheetOf(sheet);
  }

  deleteSheet(sheet: SheetService): void {
    const model = SheetService.modelOf(sheet);
    if (!this.#sheets().some((other) => other !== model && !other.hidden)) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    this.#context.workbook.deleteSheet(model.name);
  }

  getSheetName(): string {
    return this.#activeSheet().name;
  }

  getActiveSheet(): Service {
    return this.#context.sheetOf(this.#activeSheet());
  }

  /** Puts the active sheet to a place among the tabs, counted from 1. */
  moveActiveSheet(pos: number): void {
    const sheets = this.#sheets();
    if (!(pos >= 1 && pos <= sheets.length)) throw new ServiceError('The sheet position is out of bounds.');
    const active = this.#activeSheet();
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(pos - 1, 0, active);
  }

  /** Null while a chart that fills its sheet is on screen. */
  getActiveRange(): Service | null {
    if (this.#activeSheet().kind !== 'GRID') return null;
    const { sheet: _name, ...area } = this.#context.workbook.selection;
    return this.#context.rangeOf(this.#activeSheet(), area);
  }

  /** The first cell of the selection: the page keeps no other one apart. */
  getCurrentCell(): Service {
    const { row, column } = this.#context.workbook.selection;
    return this.#context.rangeOf(this.#activeSheet(), { row, column, rows: 1, columns: 1 });
  }

  getActiveCell(): Service {
    return this.getCurrentCell();
  }

  getRange(a1Notation: string): Service {
    const { sheet: name, cells } = splitSheetName(a1Notation);
    const sheet = name === undefined ? this.#activeSheet() : this.#context.workbook.sheet(name);
    const area = sheet === undefined ? undefined : readA1(cells, sheet.maxRows, sheet.maxColumns);
    if (sheet === undefined || area === undefined) throw new ServiceError(`Range not found: ${a1Notation}`);
    return this.#context.rangeOf(sheet, area);
  }

  getProtections(type: EnumValue): Protection[] {
    const wantsSheets = type === PROTECTION_TYPES.SHEET;
    return this.#sheets().flatMap((sheet) =>
      sheet.look.protections
        .filter((protection) => (protection.area === null) === wantsSheets)
        .map((protection) => new Protection(this.#context, sheet, protection)),
    );
  }

  /** A negative time-out keeps the message until the user closes it. */
  toast(msg: string, title = '', timeoutSeconds = 5): void {
    const text = title === '' ? msg : `${title}: ${msg}`;
    this.#context.execution.toasts.push({ text, stays: timeoutSeconds < 0 });
  }

  #sheets(): Sheet[] {
    return this.#context.workbook.sheets;
  }

  #activeSheet(): Sheet {
    const { workbook } = this.#context;
    const sheet = workbook.sheet(workbook.selection.sheet) ?? workbook.sheets[0];
    if (sheet === undefined) throw new ServiceError('local host: the workbook has no sheet');
    return sheet;
  }

  #freeName(): string {
    let number = this.#sheets().length + 1;
    while (this.#context.workbook.sheet(`Лист${number}`) !== undefined) number += 1;
    return `Лист${number}`;
  }
}
