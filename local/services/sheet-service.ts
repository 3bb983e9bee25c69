// Sheet: cells, grid, look and protection of one sheet.
import { formUrl } from '../workbook/forms';
import type { Sheet } from '../workbook/sheet';
import { readA1 } from './a1';
import { ConditionalFormatRule } from './conditional-format';
import type { OnlyGoogleMethods } from './google-names';
import { checkValue } from './limits';
import { PROTECTION_TYPES, Protection } from './protection';
import { type EnumValue, enumeration, type Service, ServiceError } from './service';
import { SheetGrid } from './sheet-grid';

export const SHEET_TYPES = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export class SheetService
  extends SheetGrid
  implements OnlyGoogleMethods<SheetService, GoogleAppsScript.Spreadsheet.Sheet>
{
  static override readonly googleName = 'Sheet';

  /** For other services: the sheet of the workbook that a service stands for. */
  static modelOf(service: SheetService): Sheet {
    return service.sheet;
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getType(): EnumValue {
    return SHEET_TYPES[this.sheet.kind];
  }

  /** The form that writes its answers into the sheet; null when there is none. */
  getFormUrl(): string | null {
    if (this.sheet.hasDeadFormLink) {
      throw new ServiceError('No item with the given ID could be found.');
    }
    const form = this.context.workbook.forms.find((candidate) => candidate.sheetId === this.sheet.id);
    return form === undefined ? null : formUrl(form);
  }

  /** The place among the tabs, from 1. */
  getIndex(): number {
    return this.context.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getRange(...place: [string] | [number, number, number?, number?]): Service {
    const [first, column = 1, rows = 1, columns = 1] = place;
    if (typeof first === 'number') {
      return this.context.rangeOf(this.sheet, { row: first, column, rows, columns });
    }
    const area = readA1(first, this.sheet.maxRows, this.sheet.maxColumns);
    if (area === undefined) throw new ServiceError(`Range not found: ${first}`);
    return this.context.rangeOf(this.sheet, area);
  }

  getDataRange(): Service {
    const rows = Math.max(1, this.sheet.lastRow());
    const columns = Math.max(1, this.sheet.lastColumn());
    return this.context.rangeOf(this.sheet, { row: 1, column: 1, rows, columns });
  }

  getActiveRange(): Service | null {
    const { sheet, ...area } = this.context.workbook.selection;
    return sheet === this.sheet.name ? this.context.rangeOf(this.sheet, area) : null;
  }

  /** The first cell of the selection; null while another sheet is on screen. */
  getCurrentCell(): Service | null {
    const { sheet, row, column } = this.context.workbook.selection;
    return sheet === this.sheet.name ? this.#cell(row, column) : null;
  }

  /** As `getCurrentCell`; the first cell while another sheet is on screen. */
  getActiveCell(): Service {
    return this.getCurrentCell() ?? this.#cell(1, 1);
  }

  activate(): this {
    const { workbook } = this.context;
    if (workbook.selection.sheet !== this.sheet.name) {
      workbook.selection = { sheet: this.sheet.name, row: 1, column: 1, rows: 1, columns: 1 };
    }
    return this;
  }

  appendRow(rowContents: unknown[]): this {
    for (const value of rowContents) checkValue(value);
    this.sheet.setValues(this.sheet.lastRow() + 1, 1, [rowContents]);
    return this;
  }

  /** Sorts the rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): this {
    this.sheet.sortRows(this.sheet.frozenRows + 1, columnPosition, ascending);
    return this;
  }

  setTabColor(color: string | null): this {
    this.sheet.tabColor = color;
    return this;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  hideSheet(): this {
    const { workbook } = this.context;
    const others = workbook.sheets.filter((sheet) => sheet !== this.sheet && !sheet.hidden);
    if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
    this.sheet.hidden = true;
    return this;
  }

  protect(): Protection {
    return new Protection(this.context, this.sheet, this.sheet.look.protect('', false, null));
  }

  getProtections(type: EnumValue): Protection[] {
    return this.sheet.look.protections
      .filter((protection) => (protection.area === null) === (type === PROTECTION_TYPES.SHEET))
      .map((protection) => new Protection(this.context, this.sheet, protection));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.sheet.look.conditionalRules.map(
      (rule) => new ConditionalFormatRule(this.context, this.sheet, rule),
    );
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.sheet.look.conditionalRules = rules.map((rule) => ConditionalFormatRule.modelOf(rule));
  }

  #cell(row: number, column: number): Service {
    return this.context.rangeOf(this.sheet, { row, column, rows: 1, columns: 1 });
  }
}
