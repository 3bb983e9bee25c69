// The cells that the numbers of a procedure stand in.

import type { BelowField } from './exam-graduates';
import type { Numbers } from './procedure';
import type { CountField } from './row-counts';

/** By the field of its record. */
export type MeasuredCell =
  | { readonly table: 'results'; readonly row: number; readonly field: 'participants' | CountField }
  | { readonly table: 'graduates'; readonly row: number; readonly field: 'graduates' | BelowField };

/** Several where the levels of a subject are summed. */
export function countCells({ rows, graduates, countedIn, measure }: Numbers): MeasuredCell[] {
  return graduates !== undefined && countedIn !== undefined
    ? [{ table: 'graduates', row: graduates.row, field: countedIn }]
    : rows.map(({ row }) => ({ table: 'results', row, field: measure }));
}

export function wholeCells({ rows, graduates, people }: Numbers): MeasuredCell[] {
  return graduates !== undefined && people === 'graduates'
    ? [{ table: 'graduates', row: graduates.row, field: 'graduates' }]
    : rows.map(({ row }) => ({ table: 'results', row, field: 'participants' }));
}
