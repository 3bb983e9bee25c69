// The school years that the data name, latest first.

import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import type { ListData } from '../../domain/lists/records';

/** «2020/2021», «2019/2020»: every year of results, graduates and context. */
export function dataYears(data: ListData): string[] {
  const years = new Set<SchoolYear>();
  for (const rows of [data.results, data.graduates, data.contexts]) {
    for (const { year } of rows) years.add(year);
  }
  return [...years].sort((a, b) => b - a).map(schoolYearText);
}
