// The packs dist/*.html: long texts, the learning example and the help of functions, which the add-on reads on request.

import { recommendationTemplates } from '../src/catalogue/recommendation-templates';
import { settingHelp } from '../src/catalogue/setting-help';
import type { ExampleData, LongTexts } from '../src/commands/ports';
import { textHash } from '../src/domain/kernel/text-hash';
import { districtName } from '../src/example/district';
import { exampleTables } from '../src/example/example-tables';
import { reasonTemplates } from '../src/messages/lists/reason-texts';
import { operationTexts } from '../src/messages/operation-texts';
import { answerProblemTexts, problemTexts } from '../src/messages/problem-texts';
import { templateProblemTexts } from '../src/messages/recommendations/template-problem-texts';
import { refusalTexts } from '../src/messages/refusal-texts';
import { printOf } from '../src/messages/self-check-sample';
import { indicatorsSheet } from '../src/workbook/indicators/indicators-sheet';
import type { LiveSheets } from '../src/workbook/indicators/live-sheet';
import { svodSheet } from '../src/workbook/indicators/svod-sheet';
import { sheets } from '../src/workbook/sheets';
import { sheetHelp } from '../src/workbook/sheets/sheet-help';
import { sheetLook } from '../src/workbook/sheets/sheet-look';
import { functionViews } from './function-views';

export const longTexts: LongTexts = {
  sheets: sheets.map((spec) => ({
    spec,
    look: sheetLook(spec, sheetHelp[spec.title as keyof typeof sheetHelp]),
  })),
  settings: settingHelp,
  problems: problemTexts,
  answerProblems: answerProblemTexts,
  refusals: refusalTexts,
  templateProblems: templateProblemTexts,
  reasons: reasonTemplates,
  operations: operationTexts,
};

const live = { svod: svodSheet, indicators: indicatorsSheet };

export const liveSheets: LiveSheets = { ...live, mark: liveMark(live) };

/** File name and content of each pack. */
export function packs(): [string, string][] {
  const tables = exampleTables().map(({ sheet, rows }) => ({ title: sheet.title, rows }));
  const example: ExampleData = { municipality: districtName, tables };
  return [
    ['texts.html', packed(longTexts)],
    ['indicators.html', packed(liveSheets)],
    ['example.html', packed(example)],
    ['functions.html', packed(functionViews())],
    ['templates.html', packed(recommendationTemplates)],
  ];
}

/** What tells the self-check whether Google gives a pack back as it was built. */
export function packPrints() {
  return packs().map(([file, text]) => ({ name: file.replace('.html', ''), ...printOf(text) }));
}

/** Of all that stands in their cells: a note or a width may change and the numbers stay as they are. */
function liveMark(sheets: Pick<LiveSheets, 'svod' | 'indicators'>): string {
  const cells = Object.values(sheets).map(({ columns }) =>
    columns.map(({ heading, cells, school, spilledFrom }) => [heading, cells, school, spilledFrom]),
  );
  return textHash(JSON.stringify(cells)).slice(0, 8);
}

/** JSON in which neither a reader of HTML nor one that cuts comments finds anything to change. */
function packed(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&`\u00a0\u2028\u2029]|\/(?=[/*])/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
