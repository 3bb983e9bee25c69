// The columns that a person names in an unknown table: those of the sheet, and the school's name beside its code.
import type { Column } from '../workbook/sheet-spec';
import { name } from '../workbook/sheets/columns';
import { targetSheets } from './target-sheets';
import type { Mapping } from './types';

/** No column of the sheets of figures: the school is found by it. On «Школы» it is the name itself. */
export const SCHOOL_NAME = 'schoolName';

/** Filled by the intake itself. */
const OWN = ['source', 'asOf'];

/** Columns by id in the order in which they are asked. */
export function mappingColumns(target: Mapping['target']): readonly (readonly [string, Column])[] {
  const { columns } = targetSheets[target];
  return Object.entries<Column>(columns).flatMap(([id, column]) => {
    if (OWN.includes(id) || column.technical === true || (id === 'name' && 'code' in columns)) return [];
    if (id !== 'code') return [[id, column] as const];
    return [[id, { ...column, required: false }] as const, [SCHOOL_NAME, name] as const];
  });
}

/** The counts that may stand in a file as percents of their whole. */
export function partColumns(target: Mapping['target']): readonly string[] {
  return targetSheets[target].parts?.counts ?? [];
}

/** The people of whom the figures of a row are. */
export function wholeColumn(target: Mapping['target']): string {
  return targetSheets[target].parts?.whole ?? 'participants';
}

/** The columns that tell rows of one school apart. */
export function keyColumns(target: Mapping['target']): readonly string[] {
  return (targetSheets[target].key ?? []).filter((id) => id !== 'code');
}

/** A row of the sheet is of a school. */
export function isOfSchools(target: Mapping['target']): boolean {
  return 'code' in targetSheets[target].columns;
}
