// How mappings are kept in the workbook for the next table with the same headings.
import type { Remembered } from '../contract/requests';
import { headingKey } from '../domain/kernel/text';
import { mappingColumns } from './mapping-columns';
import { MAPPING_TARGETS } from './target-sheets';
import type { ColumnSource, Mapping } from './types';

const BETWEEN = '|';

/** One key for all tables with these headings in this order. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map(headingKey).join(BETWEEN);
}

/** Without what was chosen for the other sheet before this one. */
export function rememberedMapping(headings: readonly string[], mapping: Mapping): Remembered {
  const asked = new Set(mappingColumns(mapping.target).map(([id]) => id));
  const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([id]) => asked.has(id)));
  return { kind: 'columns', key: headingsKey(headings), value: JSON.stringify({ ...mapping, columns }) };
}

/** Mappings kept in the workbook, by the key of their headings; a value that a person has spoilt is passed over. */
export function mappingsOf(remembered: readonly Remembered[]): Map<string, Mapping> {
  return new Map(
    remembered.flatMap(({ kind, key, value }) => {
      const mapping = kind === 'columns' ? readMapping(value) : undefined;
      return mapping === undefined ? [] : [[key, mapping] as const];
    }),
  );
}

function readMapping(value: string): Mapping | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!isRecord(kept) || !isRecord(kept.columns)) return undefined;
  const { target, headingRow, columns } = kept;
  if (!isTarget(target)) return undefined;
  if (typeof headingRow !== 'number' || !Object.values(columns).every(isSource)) return undefined;
  return { target, headingRow, columns: columns as Record<string, ColumnSource> };
}

function isTarget(target: unknown): target is Mapping['target'] {
  return MAPPING_TARGETS.some((known) => known === target);
}

function isSource(source: unknown): source is ColumnSource {
  return isRecord(source) && (Number.isInteger(source.column) || typeof source.value === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
