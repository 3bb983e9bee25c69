// Everything that recommendations are made of, each sheet read once: facts of schools, the year, the templates.

import type { SchoolYear } from '../../domain/kernel/school-year';
import type { SchoolFacts } from '../../domain/recommendations/facts';
import { settingCells } from '../../workbook/read-settings';
import { CommandRefusal } from '../command-refusal';
import type { Ports } from '../ports';
import { requiredRules, requiredSettings } from '../reading';
import { measuredWorkbook } from './measured-workbook';

export interface RecommendationInputs {
  readonly schools: readonly SchoolFacts[];
  readonly municipality: string;
  /** The year of the results, and the one in which the recommendations are followed. */
  readonly year: SchoolYear;
  readonly yearAfter: SchoolYear;
}

/** Refused with NO_RESULTS, or with NOT_FORMED while there are no lists of the judged year. */
export function recommendationInputs({ book, texts }: Pick<Ports, 'book' | 'texts'>): RecommendationInputs {
  const { settings, values } = requiredSettings(book, []);
  const rules = requiredRules(settings, texts);
  const measured = measuredWorkbook(book, rules);
  if (measured === undefined) throw new CommandRefusal({ code: 'NO_RESULTS' });
  const { measures, facts, tables } = measured;
  const year = measures.resultYear;
  if (!tables.shnor.some((row) => row.values.year === year)) throw new CommandRefusal({ code: 'NOT_FORMED' });
  return {
    schools: facts,
    municipality: settingCells(values).cells.get('municipality')?.text ?? '',
    year,
    yearAfter: year + 1,
  };
}
