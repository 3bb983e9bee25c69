// Where a measured number stands in the workbook.
import type { MeasureCell } from '../../domain/measures/measure';
import type { CellPlace } from '../../domain/recommendations/facts';
import type { SheetSpec } from '../sheet-spec';
import { comparisonSheet } from '../sheets/comparison';
import { contextSheet } from '../sheets/context';
import { graduatesSheet, resultsSheet } from '../sheets/results';
import { staffSheet } from '../sheets/support';

const SHEETS: Readonly<Record<MeasureCell['table'], SheetSpec>> = {
  results: resultsSheet,
  graduates: graduatesSheet,
  contexts: contextSheet,
  staff: staffSheet,
  comparison: comparisonSheet,
};

export function cellPlace({ table, row, field }: MeasureCell): CellPlace {
  const { title, columns } = SHEETS[table];
  return { sheet: title, row, heading: columns[field]?.heading ?? '' };
}
