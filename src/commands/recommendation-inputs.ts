// Everything that recommendations are made of, each sheet read once: facts of schools, the year, the templates.

import { yearsBack } from '../domain/lists/data-years';
import type { ListRules } from '../domain/lists/rules';
import type { SchoolFacts } from '../domain/recommendations/facts';
import { schoolKey } from '../domain/school-key';
import type { SchoolYear } from '../domain/school-year';
import { checkSheet } from '../workbook/check-sheet';
import { settingCells } from '../workbook/read-settings';
import { schoolFacts, usableRows } from '../workbook/recommendations/school-facts';
import type { SheetSpec, TableRow } from '../workbook/sheet-spec';
import { comparisonSheet } from '../workbook/sheets/comparison';
import { contextSheet } from '../workbook/sheets/context';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { schoolsSheet } from '../workbook/sheets/schools';
import { staffSheet, supportSheet } from '../workbook/sheets/support';
import { CommandFailure } from './command-failure';
import type { Ports } from './ports';
import { neededRules, neededSettings, neededTable, type Reads } from './reading';

export interface RecommendationInputs {
  readonly schools: readonly SchoolFacts[];
  readonly municipality: string;
  /** The year of the results, and the one in which the recommendations are followed. */
  readonly year: SchoolYear;
  readonly yearAfter: SchoolYear;
}

/** Refused with NO_RESULTS, or with NOT_FORMED while there are no lists of the judged year. */
export function recommendationInputs({ book, texts }: Pick<Ports, 'book' | 'texts'>): RecommendationInputs {
  const { settings, values } = neededSettings(book, []);
  const rules = neededRules(settings, texts);
  const schools = neededTable(book, schoolsSheet);
  const keys = new Set(schools.rows.map((row) => schoolKey(row.values.code)));
  const rows = <S extends SheetSpec>(spec: S): readonly TableRow<S>[] => goodRows(book, spec, keys);
  const tables = {
    schools: schools.rows,
    results: rows(resultsSheet),
    graduates: rows(graduatesSheet),
    contexts: rows(contextSheet),
    staff: rows(staffSheet),
    support: rows(supportSheet),
    comparison: rows(comparisonSheet),
    shnor: neededTable(book, shnorSheet).rows,
    shnsu: neededTable(book, shnsuSheet).rows,
    dynamics: neededTable(book, dynamicsSheet).rows,
  };
  const years = judgedYears(tables, rules);
  if (years === undefined) throw new CommandFailure({ code: 'NO_RESULTS' });
  if (!tables.shnor.some((row) => row.values.year === years.results)) {
    throw new CommandFailure({ code: 'NOT_FORMED' });
  }
  return {
    schools: schoolFacts(tables, years, rules),
    municipality: settingCells(values).cells.get('municipality')?.text ?? '',
    year: years.results,
    yearAfter: years.results + 1,
  };
}

type Dated = { readonly values: { readonly year: SchoolYear } };

function judgedYears(
  tables: {
    readonly results: readonly Dated[];
    readonly graduates: readonly Dated[];
    readonly contexts: readonly Dated[];
  },
  rules: ListRules,
): { results: SchoolYear; context: SchoolYear } | undefined {
  const of = (rows: readonly Dated[]) => rows.map(({ values }) => values);
  const [results] = yearsBack(rules.resultYear, of(tables.results), of(tables.graduates));
  if (results === undefined) return undefined;
  const [context = results] = yearsBack(rules.contextYear, of(tables.contexts));
  return { results, context };
}

/** Rows that may be judged: readable, of known schools, in accord with themselves. */
function goodRows<S extends SheetSpec>(
  book: Reads,
  spec: S,
  schools: ReadonlySet<string>,
): readonly TableRow<S>[] {
  const table = neededTable(book, spec);
  const { bad } = checkSheet(table, schools);
  return usableRows(table, bad);
}
