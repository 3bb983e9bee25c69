// Everything a sheet carries for its cells besides their contents; follows the grid when rows and columns change.

import { ColumnRuns } from './column-runs';
import type { ConditionalRule, Protection, Validation } from './decoration';
import { type Area, movedArea, movedIndex, type StructureEdit } from './structure-edit';

/** The number format of a cell that was never formatted. */
export const GENERAL_FORMAT = 'General';
/** Points of a cell that was never formatted. */
export const DEFAULT_FONT_SIZE = 10;
/** Width in pixels of a column that was never resized. */
const DEFAULT_COLUMN_WIDTH = 100;

export class SheetLook {
  readonly numberFormats = new ColumnRuns<string>(GENERAL_FORMAT);
  readonly backgrounds = new ColumnRuns<string | null>(null);
  readonly fontColors = new ColumnRuns<string | null>(null);
  readonly fontWeights = new ColumnRuns<string>('normal');
  readonly fontStyles = new ColumnRuns<string>('normal');
  readonly fontSizes = new ColumnRuns<number>(DEFAULT_FONT_SIZE);
  readonly horizontalAlignments = new ColumnRuns<string | null>(null);
  readonly verticalAlignments = new ColumnRuns<string | null>(null);
  readonly wraps = new ColumnRuns<boolean>(false);
  readonly validations = new ColumnRuns<Validation | null>(null);
  readonly notes = new ColumnRuns<string>('', false);
  /** Unseen marks by which a form finds its columns and rows again after they moved. */
  readonly marks = new ColumnRuns<string | null>(null, false);
  protections: Protection[] = [];
  conditionalRules: ConditionalRule[] = [];
  /** Pixels by column; columns that are not here have the default width. */
  columnWidths = new Map<number, number>();

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidths(first: number, count: number, width: number): void {
    for (let column = first; column < first + count; column += 1) this.columnWidths.set(column, width);
  }

  /** Adds a protection and gives it a number of its own. */
  protect(description: string, warningOnly: boolean, area: Area | null): Protection {
    const id = Math.max(0, ...this.protections.map((protection) => protection.id)) + 1;
    const protection = { id, description, warningOnly, area };
    this.protections.push(protection);
    return protection;
  }

  /** Sets every property of an area back to that of a new sheet; protections and conditional rules stay. */
  clearFormats({ row, column, rows, columns }: Area): void {
    const { backgrounds, fontColors, horizontalAlignments, verticalAlignments } = this;
    for (const runs of [backgrounds, fontColors, horizontalAlignments, verticalAlignments]) {
      runs.set(row, column, rows, columns, null);
    }
    this.numberFormats.set(row, column, rows, columns, GENERAL_FORMAT);
    this.fontWeights.set(row, column, rows, columns, 'normal');
    this.fontStyles.set(row, column, rows, columns, 'normal');
    this.fontSizes.set(row, column, rows, columns, DEFAULT_FONT_SIZE);
    this.wraps.set(row, column, rows, columns, false);
  }

  /** `like`: the row or column whose formats inserted ones take over. */
  restructure(edit: StructureEdit, like: number): void {
    for (const runs of Object.values(this.runs())) runs.restructure(edit, like);
    this.protections = this.protections.filter((protection) => {
      const area = protection.area && movedArea(edit, protection.area);
      const gone = protection.area !== null && area === null;
      protection.area = area;
      return !gone;
    });
    for (const rule of this.conditionalRules) {
      rule.ranges = rule.ranges.flatMap((area) => movedArea(edit, area) ?? []);
      if (rule.condition === 'columnBelow' && edit.axis === 'column') {
        rule.column = movedIndex(edit, rule.column) ?? 0;
      }
    }
    this.conditionalRules = this.conditionalRules.filter((rule) => rule.ranges.length > 0);
    if (edit.axis === 'column') this.#moveWidths(edit);
  }

  reorderRows(first: number, order: readonly number[]): void {
    for (const runs of Object.values(this.runs())) runs.reorderRows(first, order);
  }

  /** The properties kept for each cell, by the name under which a workbook file keeps them. */
  runs() {
    return {
      numberFormats: this.numberFormats,
      backgrounds: this.backgrounds,
      fontColors: this.fontColors,
      fontWeights: this.fontWeights,
      fontStyles: this.fontStyles,
      fontSizes: this.fontSizes,
      horizontalAlignments: this.horizontalAlignments,
      verticalAlignments: this.verticalAlignments,
      wraps: this.wraps,
      validations: this.validations,
      notes: this.notes,
      marks: this.marks,
    };
  }

  #moveWidths(edit: StructureEdit): void {
    const moved = [...this.columnWidths].flatMap(([column, width]): [number, number][] => {
      const target = movedIndex(edit, column);
      return target === null ? [] : [[target, width]];
    });
    this.columnWidths = new Map(moved);
  }
}
