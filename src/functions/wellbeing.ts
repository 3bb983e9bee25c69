// The custom function for the index of social well-being of each school in a table.

import { wellbeingOf } from '../domain/indicators/wellbeing';
import { isBlankCell } from '../domain/kernel/cell';
import { noDataText } from '../messages/indicators/functions';
import * as texts from '../messages/indicators/row-functions';
import {
  type Argument,
  argumentAt,
  type Call,
  cellsOf,
  optionRefusalText,
  readCall,
  sizeOf,
  width,
} from './arguments';
import { GIVEN, REFUSED, readCells, readingsOf, refusedInRow, withNoData } from './read-cells';
import { columnOf, placeOf, type RowResult, singleResult } from './results';

/**
 * Index 0…100 of each school: shares scaled between the best and the worst school, «да» for a problem.
 * A blank and «нет данных» are missing values; a row of blanks gives a blank. A row with a wrong cell gets its
 * text and has no part in the scale of the others.
 */
export function SOCIAL_WELLBEING_INDEX(shares: unknown, flags: unknown, weights?: unknown): unknown {
  const call = readCall('SOCIAL_WELLBEING_INDEX', [shares, flags, weights], arguments.length);
  const tables = [argumentAt(call, 0), withNoData(argumentAt(call, 1))];
  const rows = commonRows(call, tables);
  const [shareColumns = 0, flagColumns = 0] = tables.map((table) => width(cellsOf(table)));
  const step = shareColumns + flagColumns;
  const known = readWeights(call, step);

  const { values, states } = readSchools(tables, rows, step);
  const { indices } = wellbeingOf({ values, schools: rows, shareColumns, flagColumns, weights: known });
  const resultOf = (row: number): RowResult => {
    const state = states[row] as number;
    if ((state & REFUSED) !== 0) return refusedSchool(call, tables, row);
    if ((state & GIVEN) === 0) return '';
    const index = indices[row] as number;
    return Number.isNaN(index) ? noDataText : index;
  };
  const single = tables.every((table) => table.range === undefined);
  return single ? singleResult(resultOf(0)) : columnOf(rows, resultOf);
}

/** @throws Error when the tables have not the same number of rows */
function commonRows(call: Call, tables: readonly Argument[]): number {
  const sizes = tables.map((table) => ({ name: table.parameter.name, rows: cellsOf(table).length }));
  const rows = sizes[0]?.rows ?? 0;
  if (sizes.every((size) => size.rows === rows)) return rows;
  throw new Error(texts.rowsDifferText(call.entry.name, sizes));
}

/** All tables side by side, school after school; one with a wrong cell has no values at all. */
function readSchools(tables: readonly Argument[], rows: number, step: number) {
  const readings = readingsOf(rows, step);
  let start = 0;
  for (const table of tables) {
    const cells = cellsOf(table);
    readCells(table, cells, readings, start);
    start += width(cells);
  }
  const { values, states } = readings;
  for (let row = 0; row < rows; row++) {
    if (((states[row] as number) & REFUSED) !== 0) values.fill(Number.NaN, row * step, (row + 1) * step);
  }
  return readings;
}

function refusedSchool(call: Call, tables: readonly Argument[], row: number): RowResult {
  const lines = tables.map((table) => ({ table, line: cellsOf(table)[row] ?? [] }));
  const refused = lines.find(({ table, line }) => line.some((cell) => Number.isNaN(table.read(cell))));
  return refused === undefined ? '' : refusedInRow(call, refused.table, refused.line, row);
}

/** The weights by column, shares first; undefined when none are given. @throws Error for any that cannot be used */
function readWeights(call: Call, columns: number): number[] | undefined {
  const given = call.args[2];
  if (given === undefined) return undefined;
  const { parameter } = given;
  if (given.range === undefined && isBlankCell(given.cell)) {
    throw new Error(texts.blankWeightText(call.entry.name, parameter));
  }
  const rows = cellsOf(given);
  if (rows.length !== 1 || width(rows) !== columns) {
    throw new Error(texts.weightsSizeText(call.entry.name, parameter, sizeOf(rows), columns));
  }
  const weights = (rows[0] ?? []).map((cell, column) => {
    const weight = given.read(cell);
    if (weight === undefined) throw new Error(texts.blankWeightText(call.entry.name, parameter, column + 1));
    if (Number.isNaN(weight)) {
      throw new Error(optionRefusalText(call, parameter, cell, placeOf(0, column, columns)));
    }
    return weight;
  });
  if (weights.some((weight) => weight > 0)) return weights;
  throw new Error(texts.zeroWeightsText(call.entry.name, parameter));
}
