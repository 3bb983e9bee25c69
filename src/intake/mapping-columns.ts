// The columns that a person names in an unknown table: those of the sheet, and the school's name beside its code.
import type { Column } from '../workbook/sheet-spec';
import { name } from '../workbook/sheets/columns';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import type { Mapping } from './types';

/** `schoolName` is no column of the sheet: the school is found by it. */
export const SCHOOL_NAME = 'schoolName';

const specs = { results: resultsSheet, graduates: graduatesSheet };

/** Columns by id in the order in which they are asked; source and date are filled by the intake itself. */
export function mappingColumns(target: Mapping['target']): readonly (readonly [string, Column])[] {
  return Object.entries<Column>(specs[target].columns).flatMap(([id, column]) => {
    if (id === 'source' || id === 'asOf') return [];
    if (id !== 'code') return [[id, column] as const];
    return [[id, { ...column, required: false }] as const, [SCHOOL_NAME, name] as const];
  });
}
