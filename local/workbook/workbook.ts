// The workbook of the local host: sheets in tab order, properties and selection, with formulas computed on demand.

import { FormulaEngine } from '../engine/formula-engine';
import { type CellContent, type CellValue, Formula } from './cell';
import type { CustomFunctionsPort } from './custom-functions-port';
import type { Form } from './forms';
import { afterEdit, afterRename, afterRowMoved } from './formula-shift';
import { Sheet, type SheetOwner } from './sheet';
import type { Area, StructureEdit } from './structure-edit';
import type { TriggerRecord } from './trigger-record';
import type { Locale } from './typing';
import {
  type Selection,
  sheetFromJson,
  sheetToJson,
  WORKBOOK_FORMAT,
  WORKBOOK_VERSION,
  type WorkbookJson,
} from './workbook-json';

/** Key of the user who works with the workbook unless another one is named. */
export const FIRST_USER = 'local-user';

/** What files did not tell of a form when all forms were open. */
const OPEN_FORM = { name: '', published: true, signIn: false };

const FIRST_CELL = { row: 1, column: 1, rows: 1, columns: 1 };

export class Workbook implements SheetOwner {
  name = 'Без названия';
  locale: Locale = 'ru_RU';
  sheets: Sheet[] = [];
  selection: Selection = { sheet: '', ...FIRST_CELL };
  documentProperties = new Map<string, string>();
  /** Properties of the first user. */
  userProperties = new Map<string, string>();
  scriptProperties = new Map<string, string>();
  forms: Form[] = [];
  /** Installed triggers of all users. */
  triggers: TriggerRecord[] = [];
  /** Today, for texts such as '3.5', which a ru_RU sheet reads as a day of this year. */
  clock: () => Date = () => new Date();
  #customFunctions: CustomFunctionsPort | undefined;
  #engine: FormulaEngine | undefined;
  #batchDepth = 0;
  #otherUsers = new Map<string, Map<string, string>>();

  static fromJson(json: WorkbookJson): Workbook {
    const workbook = new Workbook();
    workbook.name = json.name;
    workbook.locale = json.locale ?? 'ru_RU';
    workbook.selection = { ...json.selection };
    workbook.documentProperties = new Map(Object.entries(json.documentProperties));
    workbook.userProperties = new Map(Object.entries(json.userProperties));
    workbook.scriptProperties = new Map(Object.entries(json.scriptProperties));
    for (const [user, properties] of Object.entries(json.otherUsers ?? {})) {
      workbook.#otherUsers.set(user, new Map(Object.entries(properties)));
    }
    workbook.forms = structuredClone(json.forms ?? []).map((form) => ({ ...OPEN_FORM, ...form }));
    workbook.triggers = structuredClone(json.triggers ?? []);
    workbook.sheets = json.sheets.map((sheet) => sheetFromJson(workbook, sheet));
    return workbook;
  }

  /** Everything a file must keep: contents, formats, notes, validations, protections, properties, forms, triggers. */
  toJson(): WorkbookJson {
    return {
      format: WORKBOOK_FORMAT,
      version: WORKBOOK_VERSION,
      name: this.name,
      ...(this.locale === 'ru_RU' ? {} : { locale: this.locale }),
      selection: { ...this.selection },
      documentProperties: Object.fromEntries(this.documentProperties),
      userProperties: Object.fromEntries(this.userProperties),
      scriptProperties: Object.fromEntries(this.scriptProperties),
      otherUsers: Object.fromEntries(
        [...this.#otherUsers].map(([user, properties]) => [user, Object.fromEntries(properties)]),
      ),
      forms: structuredClone(this.forms),
      triggers: structuredClone(this.triggers),
      sheets: this.sheets.map(sheetToJson),
    };
  }

  /** Properties of a user by his key; a user who has none yet gets an empty store. */
  propertiesOf(user: string): Map<string, string> {
    if (user === FIRST_USER) return this.userProperties;
    const properties = this.#otherUsers.get(user) ?? new Map<string, string>();
    this.#otherUsers.set(user, properties);
    return properties;
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** Adds an empty sheet; `index` is its 0-based place among the tabs, last when left out. Throws on a taken name. */
  insertSheet(name: string, index = this.sheets.length): Sheet {
    this.#refuseTakenName(name);
    const id = Math.max(0, ...this.sheets.map((sheet) => sheet.id)) + 1;
    const sheet = new Sheet(this, id, name);
    this.sheets.splice(index, 0, sheet);
    this.#dropEngine();
    if (this.sheets.length === 1) this.selection = { sheet: name, ...FIRST_CELL };
    return sheet;
  }

  /** A form whose answers went to the sheet is no longer linked: another sheet may get the same id. */
  deleteSheet(name: string): void {
    const id = this.sheet(name)?.id;
    for (const form of this.forms) if (form.sheetId === id) form.sheetId = null;
    this.sheets = this.sheets.filter((sheet) => sheet.name !== name);
    this.#dropEngine();
    if (this.selection.sheet === name) this.selection = { sheet: this.sheets[0]?.name ?? '', ...FIRST_CELL };
  }

  /** Gives formulas the add-on's custom functions; `undefined` takes them away and their cells show #NAME?. */
  useCustomFunctions(port: CustomFunctionsPort | undefined): void {
    this.#customFunctions = port;
    this.#dropEngine();
  }

  /** Runs several changes as one: formulas are recalculated once, at the end of the outermost batch. */
  batch<T>(change: () => T): T {
    this.#batchDepth += 1;
    try {
      return change();
    } finally {
      this.#batchDepth -= 1;
      if (this.#batchDepth === 0) this.recalculate();
    }
  }

  /** Brings every formula up to date now rather than when its value is read. */
  recalculate(): void {
    const withFormulas = this.#withFormulas();
    if (withFormulas.length > 0) this.#engineFor(withFormulas);
  }

  now(): Date {
    return this.clock();
  }

  contentChanged(sheet: Sheet, area: Area): void {
    this.#engine?.changed(sheet, area);
  }

  gridGrew(_sheet: Sheet): void {
    this.#dropEngine();
  }

  restructured(edited: Sheet, edit: StructureEdit): void {
    this.#rewriteFormulas((formula, sheet) => afterEdit(formula, sheet.name, edited.name, edit));
  }

  rowsReordered(sheet: Sheet, first: number, order: readonly number[]): void {
    for (const { row, column, formula } of [...sheet.grid.formulaCells()]) {
      const offset = row - first;
      const from = order[offset];
      if (from === undefined || from === offset) continue;
      sheet.grid.set(row, column, new Formula(afterRowMoved(formula.text, sheet.name, offset - from)));
    }
    this.#dropEngine();
  }

  rename(renamed: Sheet, name: string): void {
    this.#refuseTakenName(name);
    if (this.selection.sheet === renamed.name) this.selection.sheet = name;
    this.#rewriteFormulas((formula) => afterRename(formula, renamed.name, name));
  }

  compute(sheet: Sheet, row: number, column: number, block: CellContent[][]): CellValue[][] {
    return this.#engineFor([sheet]).compute(sheet, row, column, block);
  }

  computedExtent(sheet: Sheet): { row: number; column: number } {
    const spills = this.#engineFor([sheet])
      .spills(sheet)
      .filter((spill) => !spill.failed);
    return {
      row: Math.max(0, ...spills.map((spill) => spill.row + spill.rows - 1)),
      column: Math.max(0, ...spills.map((spill) => spill.column + spill.columns - 1)),
    };
  }

  #withFormulas(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.grid.formulaCount > 0);
  }

  /**
   * An engine that is up to date and holds the wanted sheets, which have formulas. It holds all such sheets: one more
   * that is asked for next would mean to start anew.
   */
  #engineFor(wanted: readonly Sheet[]): FormulaEngine {
    const engine = this.#engine;
    if (engine && wanted.every((sheet) => engine.loaded.includes(sheet)) && engine.sync()) return engine;
    this.#dropEngine();
    this.#engine = new FormulaEngine(this.sheets, this.#withFormulas(), this.#customFunctions);
    return this.#engine;
  }

  #rewriteFormulas(rewrite: (formula: string, sheet: Sheet) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, formula } of [...sheet.grid.formulaCells()]) {
        const text = rewrite(formula.text, sheet);
        if (text !== formula.text) sheet.grid.set(row, column, new Formula(text));
      }
    }
    this.#dropEngine();
  }

  #dropEngine(): void {
    this.#engine?.destroy();
    this.#engine = undefined;
  }

  #refuseTakenName(name: string): void {
    if (this.sheet(name)) throw new Error(`Лист «${name}» уже есть в таблице.`);
  }
}
