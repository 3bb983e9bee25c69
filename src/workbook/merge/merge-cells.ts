// Values of files as the cells that a sheet holds: «2025/2026», «ВПР», «да», codes as text.
import { noWord, yesWord } from '../../catalogue/words';
import { schoolYearText } from '../../domain/kernel/school-year';
import type { CellsById, CellToWrite } from '../block-plan';
import type { Value, Values } from '../checks/checked-rows';
import type { Column, SheetSpec } from '../sheet-spec';
import { asText } from './merge-lines';

/** The cells of a row by column id. */
export function cellsOf(spec: SheetSpec, values: Values): CellsById {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, cellOf(spec.columns[id], value)]),
  );
}

function cellOf(column: Column | undefined, value: Value): CellToWrite {
  if (typeof value === 'boolean') return value ? yesWord : noWord;
  if (column?.type === 'choice') return column.words?.[String(value)] ?? '';
  if (typeof value === 'number') return column?.type === 'year' ? schoolYearText(value) : value;
  // A date is written as a person types it and becomes one.
  return column?.type === 'date' ? value : asText(value, column);
}
