// Schools whose codes differ for the lists and are one number for a formula: «0012» and «12».
import { schoolKey } from '../../domain/kernel/school-key';
import { findColumns } from '../heading';
import type { Problem } from '../problem';
import { schoolsSheet } from '../sheets/schools';
import { asCompared } from './written-otherwise';

/** One problem at the first of them, or none. A code that is repeated is a doubled school, told elsewhere. */
export function sameCodesProblems(values: readonly (readonly unknown[])[]): Problem[] {
  const at = findColumns(schoolsSheet, values[0] ?? []).index.get('code');
  if (at === undefined) return [];
  const keys = new Map<string, string>();
  const rows = values.flatMap((row, line) => {
    const key = schoolKey(String(row[at] ?? ''));
    if (line === 0 || key === '') return [];
    const first = keys.get(asCompared(row[at]));
    keys.set(asCompared(row[at]), first ?? key);
    return first === undefined || first === key ? [] : [line + 1];
  });
  const [row] = rows;
  const { title, columns } = schoolsSheet;
  if (row === undefined) return [];
  const { heading } = columns.code;
  return [{ code: 'SAME_CODES', sheet: title, row, column: at + 1, heading, n: rows.length }];
}
