// Cells on which the functions of a whole range are measured.
import type { FunctionName } from '../../src/catalogue/functions';
import { type Arguments, column, scattered } from './row-functions';

const answers = (rows: number): unknown[][] => column(rows, (row) => (row % 3 === 0 ? 'да' : 'нет'));
const marks = (rows: number, seed: number): unknown[][] =>
  column(rows, (row) => 2 + (scattered(row + seed) % 4));

export interface RangeFunction {
  readonly name: FunctionName;
  readonly cells: (rows: number) => Arguments;
}

export const rangeFunctions: readonly RangeFunction[] = [
  {
    name: 'RESULTS_CORRELATION',
    cells: (rows) => [column(rows, scattered), column(rows, (row) => scattered(row + 1))],
  },
  { name: 'MARK_MATCH', cells: (rows) => [marks(rows, 0), marks(rows, 1)] },
  { name: 'OBJECTIVITY_INDEX', cells: (rows) => [answers(rows)] },
  {
    name: 'LIST_DYNAMICS',
    cells: (rows) => [
      column(rows, (row) => `edu${100_000 + row}`),
      column(rows, (row) => `EDU${100_000 + row + rows / 2}`),
    ],
  },
  { name: 'LOW_RESULT_SCHOOL_SHARE', cells: (rows) => [answers(rows)] },
  { name: 'SUPPORT_PROGRAMME_SHARE', cells: (rows) => [answers(rows), answers(rows), answers(rows)] },
  { name: 'DIAGNOSED_SCHOOL_SHARE', cells: (rows) => [answers(rows), answers(rows)] },
  { name: 'NETWORK_PRACTICE_SHARE', cells: (rows) => [answers(rows)] },
  { name: 'SUPPORT_MEASURES_COUNT', cells: (rows) => [column(rows, (row) => `мера ${row}`)] },
];
