// Computes the formulas of a workbook: loads the sheets that formulas need into HyperFormula and keeps them in step.

import { type ConfigParams, HyperFormula } from 'hyperformula';
import { type CellContent, type CellValue, Formula } from '../workbook/cell';
import type { CellGrid } from '../workbook/cell-grid';
import { sheetsNamedIn } from '../workbook/formula-shift';
import type { Area } from '../workbook/structure-edit';
import { cellValue, type EngineValue, isBlockedSpill, isEngineError } from './cell-result';
import './conditional-functions';
import { CustomCalls } from './custom-calls';
import './custom-function-plugin';
import './failed-array';
import './known-formulas';
import './known-ranges';
import type { CustomFunctionsPort } from '../workbook/custom-functions-port';
import { ENGINE_SEPARATORS } from './separators';
import { formulaTranslation } from './translate';

/** What the engine sees of a sheet. */
export interface EngineSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly grid: CellGrid;
}

/** Cells filled by one formula's result; when the formula failed, only its own cell shows something. */
export interface Spill extends Area {
  readonly failed: boolean;
  /** It had no room. */
  readonly blocked: boolean;
}

type RawContent = string | number | boolean | Date | null;

/** More changed cells than this are loaded faster by starting anew. */
const CHANGES_BEFORE_RELOAD = 20_000;

const CONFIG: Partial<ConfigParams> = {
  ...ENGINE_SEPARATORS,
  licenseKey: 'gpl-v3',
  language: 'enGB',
  localeLang: 'ru',
  ignoreWhiteSpace: 'any',
  dateFormats: ['DD.MM.YYYY', 'YYYY-MM-DD'],
  currencySymbol: [],
  maxRows: 10_000_000,
  undoLimit: 0,
};

/** One engine lives until the structure of a sheet changes; changed contents are carried over when values are read. */
export class FormulaEngine {
  readonly #calls: CustomCalls;
  readonly #loaded: readonly EngineSheet[];
  readonly #engine: HyperFormula;
  #changes: { sheet: EngineSheet; area: Area }[] = [];
  #spills = new Map<EngineSheet, Spill[]>();
  #outdated = false;

  /** Loads `wanted` and every sheet that their formulas reach, directly or through other sheets. */
  constructor(
    readonly sheets: readonly EngineSheet[],
    wanted: readonly EngineSheet[],
    port: CustomFunctionsPort | undefined,
  ) {
    this.#calls = new CustomCalls(port);
    const reached = new Set(wanted);
    const contents: Record<string, RawContent[][]> = {};
    for (const sheet of reached) {
      contents[sheet.name] = this.#wholeSheet(sheet, (named) => reached.add(named));
    }
    this.#loaded = [...reached];
    this.#engine = this.#calls.during(() => {
      return HyperFormula.buildFromSheets(contents, { ...CONFIG, context: this.#calls });
    });
    this.#findSpills();
  }

  get loaded(): readonly EngineSheet[] {
    return this.#loaded;
  }

  /** Remembers that contents of an area changed. */
  changed(sheet: EngineSheet, area: Area): void {
    if (this.#loaded.includes(sheet)) this.#changes.push({ sheet, area });
  }

  /** Carries over what changed; `false` when only a new engine can show it. */
  sync(): boolean {
    if (this.#changes.length === 0) return !this.#outdated;
    const changes = this.#changes;
    this.#changes = [];
    this.#outdated ||= !this.#canCarryOver(changes);
    if (this.#outdated) return false;
    this.#calls.during(() => {
      this.#engine.batch(() => {
        for (const { sheet, area } of changes) this.#carryOver(sheet, area);
      });
    });
    this.#findSpills();
    this.#outdated = this.#isBlocked();
    return !this.#outdated;
  }

  /** Puts computed values in place of formulas and under spilled results; `block` begins at row, column. */
  compute(sheet: EngineSheet, row: number, column: number, block: CellContent[][]): CellValue[][] {
    const id = this.#id(sheet);
    const result = block as (CellContent | CellValue)[][];
    for (const spill of this.spills(sheet)) {
      if (!spill.failed) overlay(result, row, column, spill, (at, across) => this.#read(id, at, across));
    }
    result.forEach((line, index) => {
      line.forEach((content, offset) => {
        if (content instanceof Formula) line[offset] = this.#read(id, row + index, column + offset);
      });
    });
    return result as CellValue[][];
  }

  /** The areas of a sheet that formulas' results fill beyond their own cell. */
  spills(sheet: EngineSheet): readonly Spill[] {
    return this.#spills.get(sheet) ?? [];
  }

  destroy(): void {
    this.#engine.destroy();
  }

  #read(id: number, row: number, column: number): CellValue {
    return cellValue(this.#value(id, row, column));
  }

  #value(id: number, row: number, column: number): EngineValue {
    const address = { sheet: id, row: row - 1, col: column - 1 };
    return this.#engine.dependencyGraph.getScalarValue(address) as EngineValue;
  }

  #id(sheet: EngineSheet): number {
    return this.#engine.getSheetId(sheet.name) ?? -1;
  }

  /** `named` is told every sheet that a formula of this one refers to. */
  #wholeSheet(sheet: EngineSheet, named: (sheet: EngineSheet) => void): RawContent[][] {
    const { grid } = sheet;
    return this.#raw(sheet, grid.block(1, 1, grid.lastRow(), grid.lastColumn()), named);
  }

  #raw(
    sheet: EngineSheet,
    block: readonly (readonly CellContent[])[],
    named: (sheet: EngineSheet) => void = () => {},
  ): RawContent[][] {
    const translate = this.#translation(sheet, named);
    return block.map((line) => line.map((content) => rawContent(content, translate)));
  }

  #translation(own: EngineSheet, named: (sheet: EngineSheet) => void): (formula: string) => string {
    return formulaTranslation({
      gridSize: (name) => {
        const sheet = name === null ? own : sheetByName(this.sheets, name);
        if (sheet === undefined) return undefined;
        named(sheet);
        return { rows: sheet.maxRows, columns: sheet.maxColumns };
      },
      isCustomFunction: (name) => this.#calls.spec(name) !== undefined,
    });
  }

  #carryOver(sheet: EngineSheet, { row, column, rows, columns }: Area): void {
    const address = { sheet: this.#id(sheet), row: row - 1, col: column - 1 };
    this.#engine.setCellContents(address, this.#raw(sheet, sheet.grid.block(row, column, rows, columns)));
  }

  /** Results that grow or shrink, sheets not loaded yet and floods of changes need a new engine. */
  #canCarryOver(changes: readonly { sheet: EngineSheet; area: Area }[]): boolean {
    const cells = changes.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (cells > CHANGES_BEFORE_RELOAD || this.#isBlocked()) return false;
    return changes.every(({ sheet, area }) => {
      const spills = this.spills(sheet);
      if (spills.some((spill) => overlaps(spill, area))) return false;
      return this.#knowsSheetsOf(sheet, area);
    });
  }

  /** Which of two results that want the same cells has room depends on their order, so it is always the order of loading. */
  #isBlocked(): boolean {
    return [...this.#spills.values()].some((spills) => spills.some((spill) => spill.blocked));
  }

  #knowsSheetsOf(sheet: EngineSheet, { row, column, rows, columns }: Area): boolean {
    const contents = sheet.grid.block(row, column, rows, columns).flat();
    return contents.every((content) => {
      if (!(content instanceof Formula)) return true;
      return sheetsNamedIn(content.text).every((name) => {
        const named = sheetByName(this.sheets, name);
        return named === undefined || this.#loaded.includes(named);
      });
    });
  }

  #findSpills(): void {
    this.#spills = new Map();
    for (const vertex of this.#engine.arrayMapping.arrayMapping.values()) {
      const { sheet, row, col } = vertex.leftCorner;
      const owner = this.#loaded.find((candidate) => this.#id(candidate) === sheet);
      if (owner === undefined) continue;
      const { height: rows, width: columns } = vertex;
      const value = vertex.getCellValue();
      const [failed, blocked] = [isEngineError(value), isBlockedSpill(value)];
      const spill = { row: row + 1, column: col + 1, rows, columns, failed, blocked };
      const known = this.#spills.get(owner);
      if (known) known.push(spill);
      else this.#spills.set(owner, [spill]);
    }
  }
}

function sheetByName(sheets: readonly EngineSheet[], name: string): EngineSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Texts go in with an apostrophe, so that the engine never takes "0012" or "01.02.2021" for a number or a date. */
function rawContent(content: CellContent, translate: (formula: string) => string): RawContent {
  if (content instanceof Formula) return translate(content.text);
  return typeof content === 'string' ? `'${content}` : content;
}

function overlaps(left: Area, right: Area): boolean {
  const rows = left.row < right.row + right.rows && right.row < left.row + left.rows;
  return rows && left.column < right.column + right.columns && right.column < left.column + left.columns;
}

/** Fills the blank cells of the block that lie in `area`; the block begins at row, column. */
function overlay(
  block: (CellContent | CellValue)[][],
  row: number,
  column: number,
  area: Area,
  read: (row: number, column: number) => CellValue,
): void {
  const lastRow = Math.min(area.row + area.rows, row + block.length) - 1;
  const lastColumn = Math.min(area.column + area.columns, column + (block[0]?.length ?? 0)) - 1;
  for (let at = Math.max(area.row, row); at <= lastRow; at += 1) {
    const line = block[at - row];
    for (let across = Math.max(area.column, column); across <= lastColumn; across += 1) {
      if (line && line[across - column] === null) line[across - column] = read(at, across);
    }
  }
}
