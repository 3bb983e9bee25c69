// What an intake would do to one sheet: rows to add, cells to change, rows that stay, rows that are refused.
import type { BlockWrite, CellsById, CellToWrite } from '../block-plan';
import { findColumns } from '../heading';
import { linesByKey, readersOf } from '../key-lines';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';
import { cellsOf } from './merge-cells';
import { contradictions } from './merge-contradictions';
import type { Incoming, RefusedRow } from './merge-incoming';
import { type LinesOf, planLines, standingCell } from './merge-lines';
import { comparedColumns, sameValue, type UnitedRow, unite } from './merge-unite';

/** A sheet about to be merged into; `formulas` is asked for only when a row that stands there changes. */
export interface MergedSheet {
  readonly spec: SheetSpec;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: () => readonly (readonly string[])[];
  /** «22.11.2026»: «По состоянию на» where the file does not say. */
  readonly today: string;
}

/** A cell that gets another value. */
export interface CellChange {
  readonly id: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** As read. */
  readonly before: unknown;
  readonly after: CellToWrite;
}

export interface PlannedRow {
  readonly row: UnitedRow;
  readonly outcome: 'added' | 'changed' | 'same';
  /** Cells that say another thing than before; none in a new row. */
  readonly changes: readonly CellChange[];
  /** Index of its line, from 0. */
  readonly line: number;
  /** Our cells to be written, by column id. */
  readonly cells: CellsById;
}

/** A row as it was before an intake and as the intake has left it: the cells that it wrote. */
export interface KeptRow {
  readonly key: string;
  readonly added: boolean;
  readonly before: CellsById;
  readonly after: CellsById;
}

export interface MergePlan {
  readonly spec: SheetSpec;
  readonly rows: readonly PlannedRow[];
  readonly refused: readonly RefusedRow[];
  readonly writes: readonly BlockWrite[];
  /** What is kept so that the rows can be put back. */
  readonly kept: readonly KeptRow[];
}

/** All headings of the sheet must be there; see `findColumns`. Nothing is written here. */
export function planMerge(sheet: MergedSheet, incoming: Incoming): MergePlan {
  const { spec, values } = sheet;
  const united = unite(spec, incoming.rows);
  const refused = [...incoming.refused, ...united.refused];
  const refuse = ({ parts }: UnitedRow, problem: Problem): void => {
    for (const { key: _, ...part } of parts) refused.push({ ...part, problem });
  };
  const match = matcher(sheet);
  const matched = united.rows.flatMap((row) => {
    const found = match(row);
    if (!('code' in found)) return [found];
    refuse(row, found);
    return [];
  });
  const differing = matched.filter(({ outcome }) => outcome !== 'same');
  const broken = contradictions(spec, values, differing);
  differing.forEach(({ row }, nth) => {
    const problem = broken.get(nth);
    if (problem !== undefined) refuse(row, problem);
  });
  const wrong = new Set(differing.filter((_, nth) => broken.has(nth)));
  const rows = placed(
    matched.filter((found) => !wrong.has(found)),
    values.length,
  );
  const touched = rows.filter(({ outcome }) => outcome !== 'same');
  const isChanged = touched.some(({ outcome }) => outcome === 'changed');
  const lines = { spec, values, formulas: isChanged ? sheet.formulas() : [] };
  return {
    spec,
    rows,
    refused,
    writes: planLines(lines, new Map(touched.map(({ line, cells }) => [line, cells]))),
    kept: touched.map((row) => keptRow(lines, row)),
  };
}

interface MatchedRow extends Omit<PlannedRow, 'line'> {
  /** Undefined for a new row. */
  readonly line: number | undefined;
}

/** New rows go below the last line, in their order. */
function placed(rows: readonly MatchedRow[], height: number): PlannedRow[] {
  let next = height;
  return rows.map((row) => ({ ...row, line: row.line ?? next++ }));
}

/** Says what is to become of a row, or the problem that forbids it. */
function matcher({ spec, values, formulas, today }: MergedSheet): (row: UnitedRow) => MatchedRow | Problem {
  const found = findColumns(spec, values[0] ?? []);
  const readers = readersOf(spec);
  const byKey = linesByKey(spec, values, found);
  const keys = new Set(spec.key);
  const isCompared = comparedColumns(spec);
  const columns = Object.keys(spec.columns).filter((id) => !keys.has(id));
  return (row) => {
    const given = 'asOf' in spec.columns ? { ...row.values, asOf: row.values.asOf ?? today } : row.values;
    const cells = cellsOf(spec, given);
    const [line, again] = byKey.get(row.key) ?? [];
    if (line === undefined) return { row, outcome: 'added', changes: [], line, cells };
    const place = { sheet: spec.title, row: line + 1 };
    if (again !== undefined) return { code: 'ROW_TWICE', ...place, otherRow: again + 1 };
    const differing = columns.flatMap((id): CellChange[] => {
      const index = found.index.get(id);
      const after = cells[id];
      if (index === undefined || after === undefined) return [];
      const before = values[line]?.[index];
      if (sameValue(readers.get(id)?.(before), given[id])) return [];
      return [{ id, row: line + 1, column: index + 1, before, after }];
    });
    const changes = differing.filter(({ id }) => isCompared(id));
    if (changes.length === 0) return { row, outcome: 'same', changes, line, cells: {} };
    const own = formulas()[line] ?? [];
    const formula = differing.find(({ column }) => (own[column - 1] ?? '') !== '');
    if (formula !== undefined) {
      const heading = spec.columns[formula.id]?.heading ?? '';
      return { code: 'FORMULA_IN_CELL', ...place, column: formula.column, heading };
    }
    const written = differing.map(({ id, after }) => [id, after]);
    return { row, outcome: 'changed', changes, line, cells: Object.fromEntries(written) };
  };
}

function keptRow(lines: LinesOf, { row, outcome, line, cells }: PlannedRow): KeptRow {
  if (outcome === 'added') return { key: row.key, added: true, before: {}, after: cells };
  const { index } = findColumns(lines.spec, lines.values[0] ?? []);
  const before = Object.keys(cells).map((id) => [id, standingCell(lines, line, id, index.get(id) ?? -1)]);
  return { key: row.key, added: false, before: Object.fromEntries(before), after: cells };
}
