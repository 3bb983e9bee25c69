// The sheets that files fill, as the workbook describes them.
import type { SheetSpec } from '../workbook/sheet-spec';
import { comparisonSheet, regionSheet } from '../workbook/sheets/comparison';
import { contextSheet } from '../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { schoolsSheet } from '../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../workbook/sheets/support';
import type { Target } from './types';

export const targetSheets: Readonly<Record<Target, SheetSpec>> = {
  schools: schoolsSheet,
  results: resultsSheet,
  graduates: graduatesSheet,
  comparison: comparisonSheet,
  region: regionSheet,
  context: contextSheet,
  staff: staffSheet,
  support: supportSheet,
};

/** In the order in which a person is offered them. */
export const MAPPING_TARGETS = [
  'results',
  'graduates',
  'context',
  'staff',
  'support',
  'comparison',
  'region',
  'schools',
] as const satisfies readonly Target[];

export const FORM_TARGETS = ['context', 'staff', 'support'] as const;
