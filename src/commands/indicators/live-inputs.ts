// What the live sheets are built from: years and thresholds of the settings, places of the columns, sentences about unseen rows.
import { type SettingId, settingEntries } from '../../catalogue/settings';
import { listWords, procedureWords } from '../../catalogue/words';
import { numberText } from '../../domain/kernel/russian';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { FLAG_CRITERIA, SHARE_CRITERIA } from '../../domain/lists/records';
import type { ListRules } from '../../domain/lists/rules';
import { isOutsideSelection } from '../../domain/lists/selection';
import { judgedYear } from '../../domain/measures/years';
import { errorPrefix } from '../../messages/indicators/functions';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { schoolCodes } from '../../workbook/checks/written-otherwise';
import { lastSourceRow } from '../../workbook/indicators/live-sheet';
import { subjects } from '../../workbook/indicators/subjects';
import {
  type SeenSheet,
  sameCodes,
  type UnseenProblem,
  unseenRows,
} from '../../workbook/indicators/unseen-rows';
import { listData } from '../../workbook/lists/list-data';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { contextSheet } from '../../workbook/sheets/context';
import { shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../../workbook/sheets/support';
import { CommandRefusal } from '../command-refusal';
import { listTables } from '../lists/list-inputs';
import type { Ports } from '../ports';
import {
  type Reads,
  remembering,
  requiredColumn,
  requiredRules,
  requiredSettings,
  requiredTable,
  requiredValues,
} from '../reading';

export interface LiveInputs {
  readonly schools: number;
  /** Rows of «Школы» with its heading. */
  readonly schoolRows: number;
  /** «2020/2021», or a dash when the data name no year. */
  readonly year: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sourceColumn: (title: string, id: string) => number;
  readonly lastSourceRow: (title: string) => number | undefined;
  /** Sentences about what the live formulas cannot see. */
  readonly warnings: readonly string[];
}

/** Stands where the data name no year: no row is ever of it. */
const NO_YEAR = '—';

/** Reads each sheet once. Nothing is written. */
export function liveInputs({ book, texts }: Ports): LiveInputs {
  const reads = remembering(book);
  const allRows = once((title) => book.allRows(title));
  const { settings } = requiredSettings(reads, []);
  const rules = requiredRules(settings, texts);
  const { data } = listData(listTables(reads));
  if (data.schools.length === 0) throw new CommandRefusal({ code: 'NO_SCHOOLS' });
  const resultYear = judgedYear(rules.resultYear, data.results, data.graduates);
  const contextYear = judgedYear(rules.contextYear, data.contexts) ?? resultYear;
  const yearOf = (sheet: typeof staffSheet | typeof supportSheet): SchoolYear | undefined =>
    judgedYear(rules.contextYear, rowsOf(reads, sheet)) ?? contextYear;
  const years = {
    year: resultYear,
    yearBefore: resultYear === undefined ? undefined : resultYear - 1,
    contextYear,
    shnsuYear: contextYear,
    staffYear: yearOf(staffSheet),
    supportYear: yearOf(supportSheet),
  };
  const shown = Object.entries(years).map(([name, year]) => [name, shownYear(year)]);
  const long = texts();
  const schoolRows = requiredValues(reads, schoolsSheet).length;
  const specOf = (title: string): SheetSpec => {
    const described = long.sheets.find(({ spec }) => spec.title === title);
    if (described === undefined) throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet: title });
    return described.spec;
  };
  return {
    schools: data.schools.filter(({ kind }) => !isOutsideSelection(kind)).length,
    schoolRows,
    year: shownYear(resultYear),
    facts: { errorPrefix, ...Object.fromEntries(shown), ...thresholdFacts(rules), ...weightFacts(rules) },
    sourceColumn: (title, id) => requiredColumn(reads, specOf(title), id),
    lastSourceRow: (title) =>
      lastSourceRow(requiredValues(reads, specOf(title)).length, allRows(title), schoolRows),
    warnings: [
      ...unseenIn(reads, years).map(({ kind, year, ...facts }) =>
        filled(long.operations[kind], { ...facts, year: shownYear(year) }),
      ),
      ...aboutRules(reads, rules, years, long.operations),
    ],
  };
}

function once(of: (title: string) => number): (title: string) => number {
  const known = new Map<string, number>();
  return (title) => {
    const rows = known.get(title) ?? of(title);
    known.set(title, rows);
    return rows;
  };
}

function shownYear(year: SchoolYear | undefined): string {
  return year === undefined ? NO_YEAR : schoolYearText(year);
}

/** Thresholds and minimums by the setting's id, as numbers; with «Text» after it, as a text. */
function thresholdFacts({ shnor, shnsu }: ListRules): Record<string, number | string> {
  const shares = SHARE_CRITERIA.map((id) => [`${id}Threshold`, shnsu.thresholds[id]]);
  const numbers: Partial<Record<SettingId, number>> = {
    lowThreshold: shnor.lowThreshold,
    minimumParticipants: shnor.minimumParticipants,
    minimumChildren: shnsu.minimumChildren,
    ...Object.fromEntries(shares),
  };
  const texts = Object.entries(numbers).map(([id, threshold]) => [`${id}Text`, numberText(threshold)]);
  return { ...numbers, ...Object.fromEntries(texts) };
}

/** A weight for each criterion of the index; equal ones unless the setting gives others. */
function weightFacts({ shnsu }: ListRules): Record<string, number> {
  const criteria = [...SHARE_CRITERIA, ...FLAG_CRITERIA];
  return Object.fromEntries(criteria.map((id, at) => [`weight${at}`, shnsu.weights?.[id] ?? 1]));
}

type Years = Readonly<
  Record<
    'year' | 'yearBefore' | 'contextYear' | 'shnsuYear' | 'staffYear' | 'supportYear',
    SchoolYear | undefined
  >
>;

function unseenIn(reads: Reads, years: Years): UnseenProblem[] {
  const schoolValues = requiredValues(reads, schoolsSheet);
  const codes = schoolCodes(schoolValues);
  const same = sameCodes(schoolsSheet, schoolValues);
  const sheet = (
    spec: SheetSpec,
    of: readonly (SchoolYear | undefined)[],
    numbers: readonly string[],
    answers: readonly string[] = [],
  ): SeenSheet => ({
    spec,
    values: requiredValues(reads, spec),
    years: new Set(of.filter((year) => year !== undefined)),
    numbers,
    answers,
  });
  const { parts: graduateParts } = graduatesSheet;
  const { parts: contextParts } = contextSheet;
  const { parts: staffParts } = staffSheet;
  const seen: SeenSheet[] = [
    {
      ...sheet(
        resultsSheet,
        [years.year, years.yearBefore],
        ['grade', 'participants', 'marks2', 'belowMinimum'],
      ),
      procedures: [procedureWords.vpr, procedureWords.rdr, procedureWords.oge, procedureWords.ege],
      subjects: Object.values(subjects),
    },
    sheet(graduatesSheet, [years.year], ['level', graduateParts.whole, ...graduateParts.counts]),
    sheet(
      contextSheet,
      [years.contextYear],
      [contextParts.whole, ...contextParts.counts],
      [...FLAG_CRITERIA, 'accreditationSuspended'],
    ),
    sheet(staffSheet, [years.staffYear], [staffParts.whole, ...staffParts.counts]),
    sheet(supportSheet, [years.supportYear], [], ['diagnosed', 'recommended', 'network']),
  ];
  return [...(same === undefined ? [] : [same]), ...seen.flatMap((one) => unseenRows(one, codes))];
}

/** What the sheets show otherwise than the lists do, by the settings and by what has been formed. */
function aboutRules(
  reads: Reads,
  rules: ListRules,
  { year, shnsuYear }: Years,
  texts: OperationTexts,
): string[] {
  const sentences: string[] = [];
  if (rules.shnsu.boundsYear !== undefined) {
    sentences.push(filled(texts.indexOtherBounds, { setting: settingEntries.boundsYear.key }));
  }
  const lists = [
    { sheet: shnorSheet, list: listWords.shnor, shown: shownYear(year) },
    { sheet: shnsuSheet, list: listWords.shnsu, shown: shownYear(shnsuYear) },
  ];
  for (const { sheet, list, shown } of lists) {
    const yearColumn = requiredColumn(reads, sheet, 'year');
    if (requiredValues(reads, sheet).some((row) => row[yearColumn] === shown)) continue;
    sentences.push(filled(texts.listNotFormed, { list, year: shown }));
  }
  return sentences;
}

function rowsOf(reads: Reads, sheet: typeof staffSheet | typeof supportSheet) {
  return requiredTable(reads, sheet).rows.map(({ values: { year } }) => ({ year }));
}
