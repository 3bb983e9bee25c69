// «С чего начать»: the six steps and what stands in the workbook for each of them.

import { indicatorsTitle } from '../../catalogue/live-sheet-titles';
import { calls } from '../../contract/calls';
import type { Response, Step } from '../../contract/responses';
import { schoolYearText } from '../../domain/kernel/school-year';
import { checkOutcome, noErrors, type OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { entries, settingCells } from '../../workbook/read-settings';
import { readTable, type Table } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { contextSheet } from '../../workbook/sheets/context';
import { formsSheet } from '../../workbook/sheets/forms';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { previousListSheet, shnorSheet } from '../../workbook/sheets/lists';
import { recommendationsSheet } from '../../workbook/sheets/recommendations';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import { lastIntake } from '../intake/intake-memory';
import { type Changes, changesSince, digestsNow } from '../lists/freshness';
import { lastRun } from '../lists/last-run';
import type { Ports } from '../ports';
import type { Values } from '../reading';
import { dataStamp } from './data-stamp';

type StepState = Omit<Step, 'sheet'>;

/** The sheet that each step fills or shows. */
const stepSheets: Readonly<Record<Step['id'], string>> = {
  prepare: settingsSheet.title,
  schools: schoolsSheet.title,
  results: resultsSheet.title,
  context: contextSheet.title,
  check: journalSheet.title,
  lists: shnorSheet.title,
};

/** Never fails for what is missing in the workbook: a missing sheet is a step not done. */
export function readStart({ book, version, texts, clock }: Ports): Response<'readStart'> {
  const { operations: notes, sheets } = texts();
  const values = new Map(sheets.map(({ spec: { title } }) => [title, book.read(title)]));
  const of = (spec: SheetSpec): Values | undefined => values.get(spec.title);
  const settings = settingCells(of(settingsSheet) ?? []);
  const missing = sheets.filter(({ spec }) => of(spec) === undefined).length;
  const schools = tableOf(schoolsSheet, of(schoolsSheet));
  const results = tableOf(resultsSheet, of(resultsSheet));
  const contexts = tableOf(contextSheet, of(contextSheet));
  const run = lastRun(of(previousListSheet) ?? []);
  const graduates = tableOf(graduatesSheet, of(graduatesSheet));
  const changes =
    run && changesSince(run, digestsNow({ schools, results, graduates, contexts }, settings), clock);
  const year = results.rows.reduce((latest, row) => Math.max(latest, row.values.year), 0);
  const chosen = settings.cells.get('resultYear')?.text ?? '';
  return {
    version,
    municipality: settings.cells.get('municipality')?.text ?? '',
    year: chosen !== '' ? chosen : year === 0 ? '' : schoolYearText(year),
    ruleSet: settings.cells.get('shnorRuleSet')?.text ?? '',
    empty: schools.rowsSeen + results.rowsSeen + contexts.rowsSeen === 0,
    steps: (
      [
        prepareStep(notes, missing, sheets.length, settings.cells.size === entries().length),
        tableStep(notes, 'schools', schools),
        tableStep(notes, 'results', results),
        tableStep(notes, 'context', contexts, notes.stepOptional),
        checkStep(notes, of(journalSheet)),
        listsStep(notes, run?.formedAt, changes),
      ] as const
    ).map((step) => ({ ...step, sheet: stepSheets[step.id] })),
    indicatorsBuiltAt: book.tabs().some(({ title }) => title === indicatorsTitle)
      ? lastBuilt(of(journalSheet))
      : '',
    forms: tableOf(formsSheet, of(formsSheet)).rows.length,
    recommendations: tableOf(recommendationsSheet, of(recommendationsSheet)).rows.length,
    loadedAt: lastIntake(of(intakeMemorySheet) ?? [])?.at ?? '',
    stamp: dataStamp(
      { read: (title) => values.get(title) },
      sheets.map(({ spec }) => spec),
    ),
  };
}

function tableOf<S extends SheetSpec>(spec: S, values: Values | undefined): Table<S> {
  return readTable(spec, values ?? []);
}

function prepareStep(
  notes: OperationTexts,
  missing: number,
  all: number,
  settingsComplete: boolean,
): StepState {
  if (missing === all) return { id: 'prepare', state: 'todo', note: notes.stepTodo };
  if (missing > 0)
    return { id: 'prepare', state: 'attention', note: filled(notes.stepMissingSheets, { n: missing }) };
  return settingsComplete
    ? { id: 'prepare', state: 'done', note: notes.stepPrepared }
    : { id: 'prepare', state: 'attention', note: notes.stepMissingSettings };
}

function tableStep(
  notes: OperationTexts,
  id: Step['id'],
  table: Table<SheetSpec>,
  none = notes.stepTodo,
): StepState {
  if (table.rowsSeen === 0) return { id, state: 'todo', note: none };
  const all = filled(id === 'schools' ? notes.stepSchools : notes.stepRows, { n: table.rowsSeen });
  const n = table.rowsSeen - table.rows.length;
  return n === 0
    ? { id, state: 'done', note: all }
    : { id, state: 'attention', note: filled(notes.stepUnreadable, { all, n }) };
}

/** When «Показатели» was last built, as the journal tells it; blank when it never was. */
function lastBuilt(journal: Values | undefined): string {
  const { rows } = tableOf(journalSheet, journal);
  return (
    rows.filter(({ values }) => values.operation === calls.buildIndicators.operation).pop()?.values.time ?? ''
  );
}

/** The last check is the last line of the journal that names it and its outcome. */
function checkStep(notes: OperationTexts, journal: Values | undefined): StepState {
  const checks = tableOf(journalSheet, journal).rows.filter(
    ({ values: { operation, outcome } }) => operation === calls.checkData.operation && outcome !== '',
  );
  const last = checks.filter(({ values: { sheet } }) => sheet === '').pop();
  if (last === undefined) return { id: 'check', state: 'todo', note: notes.stepTodo };
  const { outcome, time } = last.values;
  const clean = outcome.startsWith(checkOutcome(0));
  return {
    id: 'check',
    state: clean ? 'done' : 'attention',
    note: filled(notes.stepChecked, { outcome: clean ? noErrors : (outcome.split('.')[0] ?? ''), time }),
  };
}

/** Lists whose data have changed since are to be formed anew. */
function listsStep(
  notes: OperationTexts,
  formedAt: string | undefined,
  changes: Changes | undefined,
): StepState {
  if (formedAt === undefined) return { id: 'lists', state: 'todo', note: notes.stepTodo };
  return changes === undefined
    ? { id: 'lists', state: 'done', note: filled(notes.stepFormed, { time: formedAt }) }
    : { id: 'lists', state: 'attention', note: filled(notes.stepStale, { ...changes }) };
}
