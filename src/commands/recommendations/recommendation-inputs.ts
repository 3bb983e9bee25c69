// Everything that recommendations are made of, each sheet read once: facts of schools, the year, the templates.

import type { SchoolYear } from '../../domain/kernel/school-year';
import { yearsBack } from '../../domain/lists/data-years';
import type { ListRules } from '../../domain/lists/rules';
import type { SchoolFacts } from '../../domain/recommendations/facts';
import { settingCells } from '../../workbook/read-settings';
import { schoolFacts } from '../../workbook/recommendations/school-facts';
import { CommandFailure } from '../command-failure';
import type { Ports } from '../ports';
import { neededRules, neededSettings } from '../reading';
import { factTables } from './fact-tables';

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
  const tables = factTables(book);
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
