// Range, third part: number formats, notes, colours, drop-downs and protection.
import type { ColumnRuns } from '../workbook/column-runs';
import { GENERAL_FORMAT } from '../workbook/sheet-look';
import { TEXT_FORMAT } from '../workbook/typing';
import { DataValidation } from './data-validation';
import { checkSize } from './limits';
import { Protection } from './protection';
import { RangeValues } from './range-values';

export class RangeLook extends RangeValues {
  getNumberFormats(): string[][] {
    return this.#block(this.sheet.look.numberFormats);
  }

  getNumberFormat(): string {
    return this.sheet.look.numberFormats.get(this.area.row, this.area.column);
  }

  setNumberFormat(format: string): this {
    const isLate = format === TEXT_FORMAT && this.context.execution.host.circumstances.lateTextFormat;
    return this.#fill(this.sheet.look.numberFormats, (!isLate && format) || GENERAL_FORMAT);
  }

  setNumberFormats(formats: string[][]): this {
    return this.#setBlock(this.sheet.look.numberFormats, formats, 'setNumberFormats');
  }

  getNotes(): string[][] {
    return this.#block(this.sheet.look.notes);
  }

  setNote(note: string | null): this {
    return this.#fill(this.sheet.look.notes, note ?? '');
  }

  setNotes(notes: (string | null)[][]): this {
    checkSize(notes, this.area, 'setNotes');
    const texts = (notes as (string | null)[][]).map((line) => line.map((note) => note ?? ''));
    return this.#setBlock(this.sheet.look.notes, texts, 'setNotes');
  }

  getBackgrounds(): string[][] {
    return this.#block(this.sheet.look.backgrounds).map((line) => line.map((color) => color ?? '#ffffff'));
  }

  setBackground(color: string | null): this {
    return this.#fill(this.sheet.look.backgrounds, color);
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this.#setBlock(this.sheet.look.backgrounds, colors, 'setBackgrounds');
  }

  setFontColor(color: string | null): this {
    return this.#fill(this.sheet.look.fontColors, color);
  }

  setFontWeight(weight: string | null): this {
    return this.#fill(this.sheet.look.fontWeights, weight ?? 'normal');
  }

  setFontWeights(weights: string[][]): this {
    return this.#setBlock(this.sheet.look.fontWeights, weights, 'setFontWeights');
  }

  getFontStyles(): string[][] {
    return this.#block(this.sheet.look.fontStyles);
  }

  setFontStyle(style: string | null): this {
    return this.#fill(this.sheet.look.fontStyles, style ?? 'normal');
  }

  getFontSizes(): number[][] {
    return this.#block(this.sheet.look.fontSizes);
  }

  setFontSize(size: number): this {
    return this.#fill(this.sheet.look.fontSizes, size);
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#fill(this.sheet.look.horizontalAlignments, alignment);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#fill(this.sheet.look.verticalAlignments, alignment);
  }

  getVerticalAlignments(): string[][] {
    return this.#block(this.sheet.look.verticalAlignments).map((line) =>
      line.map((alignment) => alignment ?? 'bottom'),
    );
  }

  getWraps(): boolean[][] {
    return this.#block(this.sheet.look.wraps);
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.#fill(this.sheet.look.wraps, isWrapEnabled);
  }

  getDataValidations(): (DataValidation | null)[][] {
    const made = new Map<unknown, DataValidation>();
    return this.#block(this.sheet.look.validations).map((line) =>
      line.map((rule) => {
        if (rule === null) return null;
        const service = made.get(rule) ?? new DataValidation(rule);
        made.set(rule, service);
        return service;
      }),
    );
  }

  getDataValidation(): DataValidation | null {
    const rule = this.sheet.look.validations.get(this.area.row, this.area.column);
    return rule === null ? null : new DataValidation(rule);
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.#fill(this.sheet.look.validations, rule === null ? null : DataValidation.modelOf(rule));
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkSize(rules, this.area, 'setDataValidations');
    const models = (rules as (DataValidation | null)[][]).map((line) =>
      line.map((rule) => (rule === null ? null : DataValidation.modelOf(rule))),
    );
    return this.#setBlock(this.sheet.look.validations, models, 'setDataValidations');
  }

  clearFormat(): this {
    this.sheet.look.clearFormats(this.area);
    return this;
  }

  protect(): Protection {
    return new Protection(this.context, this.sheet, this.sheet.look.protect('', false, { ...this.area }));
  }

  #block<T>(runs: ColumnRuns<T>): T[][] {
    const { row, column, rows, columns } = this.area;
    return runs.block(row, column, rows, columns);
  }

  #fill<T>(runs: ColumnRuns<T>, value: T): this {
    const { row, column, rows, columns } = this.area;
    runs.set(row, column, rows, columns, value);
    return this;
  }

  #setBlock<T>(runs: ColumnRuns<T>, values: T[][], method: string): this {
    checkSize(values, this.area, method);
    runs.setBlock(this.area.row, this.area.column, values as T[][]);
    return this;
  }
}
