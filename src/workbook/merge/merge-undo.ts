// Taking an intake back on one sheet: its rows found by their keys, wherever they stand now.
import { isBlankCell } from '../../domain/kernel/cell';
import type { BlockWrite, CellsById, SheetContent } from '../block-plan';
import { findColumns } from '../heading';
import { linesByKey, readersOf } from '../key-lines';
import type { SheetSpec } from '../sheet-spec';
import { asRead, planLines } from './merge-lines';
import type { KeptRow } from './merge-plan';
import { sameValue } from './merge-unite';

export interface UndoPlan {
  readonly writes: readonly BlockWrite[];
  /** Rows that the intake had added and that are blanked, rows put back, keys of rows that stay as they are. */
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly string[];
}

/**
 * A changed row gets its earlier cells back, an added one is blanked in our columns. A row in which anything that
 * the intake wrote is another now, or to which somebody has added, stays; a row that is gone needs nothing.
 * `needed` are keys of rows that stay on other sheets.
 */
export function planUndo(
  spec: SheetSpec,
  content: SheetContent,
  kept: readonly KeptRow[],
  needed: readonly string[] = [],
): UndoPlan {
  const { values, formulas } = content;
  const found = findColumns(spec, values[0] ?? []);
  const byKey = linesByKey(spec, values, found);
  const readers = readersOf(spec);
  const formulaAt = (line: number, at: number): string => formulas[line]?.[at] ?? '';
  const isAsWritten = (line: number, after: CellsById): boolean =>
    Object.entries(after).every(([id, cell]) => {
      const at = found.index.get(id) ?? -1;
      const read = readers.get(id);
      return formulaAt(line, at) === '' && sameValue(read?.(values[line]?.[at]), read?.(asRead(cell)));
    });
  const isAlone = (line: number, after: CellsById): boolean => {
    const written = new Set(Object.keys(after).map((id) => found.index.get(id)));
    const ours = new Set(found.index.values());
    return (values[line] ?? []).every((cell, at) => {
      if (written.has(at)) return true;
      const formula = formulaAt(line, at) !== '';
      return ours.has(at) ? isBlankCell(cell) && !formula : isBlankCell(cell) || formula;
    });
  };
  const blank = Object.fromEntries(Object.keys(spec.columns).map((id) => [id, '']));
  const changed = new Map<number, CellsById>();
  const count = { removed: 0, restored: 0 };
  const left: string[] = [];
  for (const { key, added, before, after } of kept) {
    const [line, again] = byKey.get(key) ?? [];
    if (line === undefined) continue;
    // A school stays while one of its rows does: their keys begin with the school's.
    const canGo = isAlone(line, after) && !needed.some((other) => other.startsWith(key));
    if (again !== undefined || !isAsWritten(line, after) || (added && !canGo)) {
      left.push(key);
      continue;
    }
    count[added ? 'removed' : 'restored'] += 1;
    changed.set(line, added ? blank : before);
  }
  return { ...count, left, writes: planLines({ spec, values, formulas }, changed) };
}
