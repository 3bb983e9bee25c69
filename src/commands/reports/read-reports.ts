// All that the dialog «Документы» makes its documents of: each sheet read once, nothing written.
import { type SettingId, settingEntries } from '../../catalogue/settings';
import { procedureWords, shnorRuleWords, shnsuRuleWords } from '../../catalogue/words';
import type { ReportData, ReportMeasure, ReportRecommendation } from '../../contract/report-data';
import type { Response } from '../../contract/responses';
import { readNumberText } from '../../domain/kernel/number-text';
import { schoolYearText } from '../../domain/kernel/school-year';
import type { ListRules } from '../../domain/lists/rules';
import { countedBy } from '../../domain/measures/series';
import type { SettingCells } from '../../workbook/read-settings';
import { readTable } from '../../workbook/read-table';
import {
  approvedSheet,
  dynamicsSheet,
  previousListSheet,
  shnorSheet,
  shnsuSheet,
} from '../../workbook/sheets/lists';
import { measuresSheet, recommendationsSheet } from '../../workbook/sheets/recommendations';
import { CommandRefusal } from '../command-refusal';
import { changesSince, changesText, digestsNow } from '../lists/freshness';
import { lastRun } from '../lists/last-run';
import { listTables } from '../lists/list-inputs';
import { type ListValues, listStates } from '../lists/lists-state';
import { tamperedText } from '../lists/tampered';
import type { Ports } from '../ports';
import { type Reads, remembering, requiredRules, requiredSettings, requiredValues } from '../reading';
import { measuredWorkbook } from '../recommendations/measured-workbook';
import { goneSchools, reportSchools } from './report-schools';

/** Refused with REPORTS_NOT_FORMED until the lists have been formed: without them there is nothing to report. */
export function readReports({ book: all, texts, clock }: Ports): Response<'readReports'> {
  const book = remembering(all);
  const { settings } = requiredSettings(book, []);
  const rules = requiredRules(settings, texts);
  const run = lastRun(requiredValues(book, previousListSheet));
  if (run === undefined) throw new CommandRefusal({ code: 'REPORTS_NOT_FORMED' });
  const { resultYear, contextYear } = run;
  const values = listValues(book, texts().operations);
  const states = listStates(values, { shnor: resultYear || undefined, shnsu: contextYear || undefined });
  const measured = measuredWorkbook(book, { ...rules, resultYear, contextYear: contextYear || undefined });
  if (measured === undefined) throw new CommandRefusal({ code: 'REPORTS_NOT_FORMED' });
  const years = {
    shnor: { year: resultYear, before: measured.measures.resultYearBefore },
    shnsu: { year: contextYear, before: measured.measures.contextYearBefore },
  };
  const changes = changesSince(run, digestsNow(listTables(book), settings), clock);
  return {
    requisites: requisites(settings),
    hideBelow: readNumberText(text(settings, 'hideBelow')) ?? settingEntries.hideBelow.preset,
    formedAt: run.formedAt,
    stale: changesText(changes, values.texts),
    tampered: tamperedText(values.approved, values.texts),
    rules: rulesView(rules),
    lists: states.map(({ id, title, year, approval }) => ({
      id,
      title,
      year,
      yearBefore: year === '' ? '' : schoolYearText(years[id].year - 1),
      hasYearBefore: year !== '' && years[id].before !== undefined,
      approval: approval && {
        order: approval.order,
        date: approval.date,
        schools: approval.schools,
      },
      gone: goneSchools(measured.tables.dynamics, id),
    })),
    ...reportSchools(measured, states),
    recommendations: recommendations(book),
    measures: measures(book),
  };
}

function listValues(book: Reads, operations: ListValues['texts']): ListValues {
  return {
    shnor: requiredValues(book, shnorSheet),
    shnsu: requiredValues(book, shnsuSheet),
    dynamics: requiredValues(book, dynamicsSheet),
    approved: requiredValues(book, approvedSheet),
    texts: operations,
  };
}

function text(settings: SettingCells, id: SettingId): string {
  return settings.cells.get(id)?.text ?? '';
}

function requisites(settings: SettingCells): ReportData['requisites'] {
  return {
    municipality: text(settings, 'municipality'),
    authority: text(settings, 'authority'),
    headPosition: text(settings, 'headPosition'),
    head: text(settings, 'head'),
    listYear: text(settings, 'listYear'),
  };
}

function rulesView({ shnor, shnsu }: ListRules): ReportData['rules'] {
  const { procedures, subjects, vprGrades } = countedBy(shnor);
  return {
    shnorRuleSet: shnorRuleWords[shnor.ruleSet],
    lowThreshold: shnor.lowThreshold,
    proceduresForList: shnor.proceduresForList,
    minimumParticipants: shnor.minimumParticipants,
    poolSmall: shnor.poolSmall,
    subjects: [...subjects],
    procedures: procedures.map((id) => procedureWords[id]),
    vprGrades: [...vprGrades],
    shnsuRuleSet: shnsuRuleWords[shnsu.ruleSet],
    criteriaForList: shnsu.criteriaForList,
    minimumCriteria: shnsu.minimumCriteria,
    minimumChildren: shnsu.minimumChildren,
  };
}

/** Nobody need have built them: then there are none. */
function recommendations(book: Reads): ReportRecommendation[] {
  return readTable(recommendationsSheet, book.read(recommendationsSheet.title) ?? []).rows.map(
    ({ values: { code, addressee, problem, text: words, term, responsible, confirmation, status } }) => ({
      code,
      addressee,
      problem,
      text: words,
      term,
      responsible,
      confirmation,
      status: status === undefined ? '' : recommendationsSheet.columns.status.words[status],
    }),
  );
}

function measures(book: Reads): ReportMeasure[] {
  return readTable(measuresSheet, book.read(measuresSheet.title) ?? []).rows.map(
    ({ values: { measure, basis, code, term, performer, done, outcome } }) => ({
      measure,
      basis,
      code,
      term,
      performer,
      done: done ?? null,
      outcome,
    }),
  );
}
