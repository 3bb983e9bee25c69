// What «Свод» itself tells of its formulas: which version wrote them, and which rows have come to stand below them.
import { isBlankCell } from '../../domain/kernel/cell';
import { findColumns } from '../heading';
import { type LiveSheets, svodRows, TOTAL_ROW } from '../indicators/live-sheet';
import { blockColumn } from '../indicators/place';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';

type Values = readonly (readonly unknown[])[];

/** A described sheet with what stands on it. */
export interface ReadSheet {
  readonly spec: SheetSpec;
  readonly values: Values;
}

/** One problem where the sheets were built by another version; else one a sheet with rows that are left out. */
export function liveProblems(
  { svod, mark }: Pick<LiveSheets, 'svod' | 'mark'>,
  values: Values,
  sheets: readonly ReadSheet[],
): Problem[] {
  const column = blockColumn(svod, values);
  const isOurs = typeof column === 'number' && values[svodRows.year - 1]?.[column - 1] === mark;
  if (!isOurs) return [{ code: 'INDICATORS_OUTDATED', sheet: svod.title }];
  const told = String(values[TOTAL_ROW - 1]?.[column - 1] ?? '');
  return [...told.matchAll(/«([^»]+)» — (\d+)/g)].flatMap(([, title, n]) => {
    const sheet = sheets.find(({ spec }) => spec.title === title);
    return sheet === undefined ? [] : [leftOut(sheet, Number(n))];
  });
}

/** What is left out stands below all the rest. */
function leftOut({ spec, values }: ReadSheet, n: number): Problem {
  const at = findColumns(spec, values[0] ?? []).index.get('code') ?? 0;
  const filled = values.flatMap((row, line) => (isBlankCell(row[at]) ? [] : [line + 1]));
  const row = filled[filled.length - n] ?? 1;
  return { code: 'ROWS_LEFT_OUT', sheet: spec.title, row, column: at + 1, n };
}
