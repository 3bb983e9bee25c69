// The shape in which a workbook is kept in a file, and how cells are written in it.

import { readDate, writeDate } from './calendar';
import { type CellContent, Formula, isDate } from './cell';
import type { RunsJson } from './column-runs';
import type { ConditionalRule, Protection } from './decoration';
import type { Form } from './forms';
import { Sheet, type SheetOwner } from './sheet';
import type { TriggerRecord } from './trigger-record';
import type { Locale } from './typing';

/** Which cells the user has selected. */
export interface Selection {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A blank cell is null, a formula { f }, a date { d: 'dd.mm.yyyy[ hh:mm:ss]' }. */
export type JsonCell = string | number | boolean | null | { f: string } | { d: string };

export interface SheetJson {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  hidden: boolean;
  /** Absent for a sheet of cells. */
  kind?: 'OBJECT';
  rows: JsonCell[][];
  look: Record<string, RunsJson<unknown>>;
  columnWidths: [column: number, width: number][];
  protections: Protection[];
  conditionalRules: ConditionalRule[];
}

export interface WorkbookJson {
  format: typeof WORKBOOK_FORMAT;
  version: typeof WORKBOOK_VERSION;
  name: string;
  /** Absent for ru_RU. */
  locale?: Locale;
  selection: Selection;
  documentProperties: Record<string, string>;
  userProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  /** Properties of the other users by key. Files written before there were forms have none of these three. */
  otherUsers?: Record<string, Record<string, string>>;
  forms?: Form[];
  triggers?: TriggerRecord[];
  sheets: SheetJson[];
}

export const WORKBOOK_FORMAT = 'msoko-workbook';
export const WORKBOOK_VERSION = 1;

export function sheetToJson(sheet: Sheet): SheetJson {
  const { grid, look } = sheet;
  const block = grid.block(1, 1, grid.lastRow(), grid.lastColumn());
  return {
    id: sheet.id,
    name: sheet.name,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tabColor: sheet.tabColor,
    hidden: sheet.hidden,
    ...(sheet.kind === 'GRID' ? {} : { kind: sheet.kind }),
    rows: block.map((line) => line.map(cellToJson)),
    look: Object.fromEntries(Object.entries(look.runs()).map(([name, runs]) => [name, runs.toJson()])),
    columnWidths: [...look.columnWidths],
    protections: structuredClone(look.protections),
    conditionalRules: structuredClone(look.conditionalRules),
  };
}

export function sheetFromJson(owner: SheetOwner, json: SheetJson): Sheet {
  const sheet = new Sheet(owner, json.id, json.name);
  sheet.maxRows = json.maxRows;
  sheet.maxColumns = json.maxColumns;
  sheet.frozenRows = json.frozenRows;
  sheet.frozenColumns = json.frozenColumns;
  sheet.tabColor = json.tabColor;
  sheet.hidden = json.hidden;
  sheet.kind = json.kind ?? 'GRID';
  json.rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      sheet.grid.set(row + 1, column + 1, cellFromJson(cell));
    });
  });
  for (const [name, runs] of Object.entries(sheet.look.runs())) {
    runs.load((json.look[name] ?? {}) as RunsJson<never>);
  }
  sheet.look.columnWidths = new Map(json.columnWidths);
  sheet.look.protections = structuredClone(json.protections);
  sheet.look.conditionalRules = structuredClone(json.conditionalRules);
  return sheet;
}

function cellToJson(content: CellContent): JsonCell {
  if (content instanceof Formula) return { f: content.text };
  return isDate(content) ? { d: writeDate(content) } : content;
}

function cellFromJson(cell: JsonCell): CellContent {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('f' in cell) return new Formula(cell.f);
  const date = readDate(cell.d, new Date());
  if (date === undefined) throw new TypeError(`not a date: ${cell.d}`);
  return date;
}
