// All sheets of the workbook in the order of their tabs.
import type { SheetSpec } from '../sheet-spec';
import { comparisonSheet, regionSheet } from './comparison';
import { contextSheet } from './context';
import { correctionsSheet, formsSheet } from './forms';
import { intakeMemorySheet } from './intake';
import { journalSheet } from './journal';
import { approvedSheet, dynamicsSheet, previousListSheet, shnorSheet, shnsuSheet } from './lists';
import { measuresSheet, recommendationsSheet, templatesSheet } from './recommendations';
import { graduatesSheet, resultsSheet } from './results';
import { schoolsSheet } from './schools';
import { settingsSheet } from './settings';
import { staffSheet, supportSheet } from './support';

const allSheets = [
  settingsSheet,
  schoolsSheet,
  resultsSheet,
  graduatesSheet,
  contextSheet,
  staffSheet,
  supportSheet,
  comparisonSheet,
  regionSheet,
  shnorSheet,
  shnsuSheet,
  dynamicsSheet,
  approvedSheet,
  templatesSheet,
  recommendationsSheet,
  measuresSheet,
  formsSheet,
  correctionsSheet,
  journalSheet,
  previousListSheet,
  intakeMemorySheet,
] as const satisfies readonly SheetSpec[];

/** Their exact types, so that what is written about them can be checked to be complete. */
export type DescribedSheet = (typeof allSheets)[number];

export const sheets: readonly SheetSpec[] = allSheets;
