// «Память загрузки»: the technical sheet that keeps answers about files and the rows before the last intake.
import type { SheetSpec } from '../sheet-spec';
import { required, text } from './columns';
import { comparisonSheet, regionSheet } from './comparison';
import { answeredSheets } from './forms';
import { graduatesSheet, resultsSheet } from './results';
import { schoolsSheet } from './schools';

export const intakeMemorySheet = {
  title: 'Память загрузки',
  filledBy: 'addon',
  hidden: true,
  columns: {
    kind: required(text('Вид записи')),
    key: text('Ключ'),
    value: text('Значение'),
  },
} as const satisfies SheetSpec;

/** Sheets that files may fill, in the order of the tabs: schools first, for the others name them. */
export const loadedSheets: readonly SheetSpec[] = [
  schoolsSheet,
  resultsSheet,
  graduatesSheet,
  ...answeredSheets,
  comparisonSheet,
  regionSheet,
];
