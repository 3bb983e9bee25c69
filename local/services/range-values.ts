// Range, second part: values, formulas and the texts shown.
import { type CellContent, type CellValue, Formula, isDate } from '../workbook/cell';
import type { Circumstances } from './circumstances';
import { checkSize, checkValue } from './limits';
import { RangePlace } from './range-place';
import { ServiceError } from './service';
import { asTaken, dateRead, errorText, isVaried } from './varied-values';

/** A cell as Apps Script gives it: blank is '', an error is its text. */
type ScriptValue = string | number | boolean | Date;

export class RangeValues extends RangePlace {
  getValues(): ScriptValue[][] {
    const { row, column, rows, columns } = this.area;
    const circumstances = this.#circumstances;
    return this.sheet
      .values(row, column, rows, columns)
      .map((line) => line.map((value) => scriptValue(value, circumstances)));
  }

  getValue(): ScriptValue {
    const { row, column } = this.area;
    return scriptValue(this.sheet.values(row, column, 1, 1)[0]?.[0] ?? null, this.#circumstances);
  }

  setValues(values: unknown[][]): this {
    checkSize(values, this.area, 'setValues');
    for (const line of values) for (const value of line) checkValue(value);
    if (this.sheet.hidden && this.#circumstances.hiddenSheetsClosed) {
      throw new ServiceError('A hidden sheet takes no values.');
    }
    this.sheet.setValues(this.area.row, this.area.column, this.#taken(values));
    return this;
  }

  setValue(value: unknown): this {
    checkValue(value);
    this.sheet.setValues(this.area.row, this.area.column, this.#filledWith(value));
    return this;
  }

  getFormulas(): string[][] {
    const { row, column, rows, columns } = this.area;
    return this.sheet.formulas(row, column, rows, columns);
  }

  getFormula(): string {
    const { row, column } = this.area;
    return this.sheet.formulas(row, column, 1, 1)[0]?.[0] ?? '';
  }

  setFormulas(formulas: string[][]): this {
    checkSize(formulas, this.area, 'setFormulas');
    const contents = (formulas as string[][]).map((line) => line.map(formulaOf));
    this.sheet.setContents(this.area.row, this.area.column, contents);
    return this;
  }

  isBlank(): boolean {
    return (
      this.getFormulas()
        .flat()
        .every((text) => text === '') &&
      this.getValues()
        .flat()
        .every((value) => value === '')
    );
  }

  get #circumstances(): Circumstances {
    return this.context.execution.host.circumstances;
  }

  #taken(values: unknown[][]): unknown[][] {
    const circumstances = this.#circumstances;
    if (!isVaried(circumstances)) return values;
    const { row, column } = this.area;
    const formats = this.sheet.look.numberFormats;
    return values.map((line, down) =>
      line.map((value, across) => asTaken(value, formats.get(row + down, column + across), circumstances)),
    );
  }

  #filledWith<T>(value: T): T[][] {
    return Array.from({ length: this.area.rows }, () => new Array<T>(this.area.columns).fill(value));
  }
}

function scriptValue(value: CellValue, circumstances: Circumstances): ScriptValue {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if (isDate(value)) return dateRead(value, circumstances);
  return errorText(value.error, circumstances);
}

function formulaOf(text: string): CellContent {
  if (text === '') return null;
  checkValue(text);
  return new Formula(text.startsWith('=') ? text : `=${text}`);
}
