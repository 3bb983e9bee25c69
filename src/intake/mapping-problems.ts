// Why a mapping is not enough to read a table.
import { pupilHeading } from '../catalogue/table-headings';
import { readNumberText } from '../domain/kernel/number-text';
import { readSchoolYear } from '../domain/kernel/school-year';
import { comparable, headingKey } from '../domain/kernel/text';
import { mappingProblems } from '../messages/intake/notes';
import type { Column } from '../workbook/sheet-spec';
import { isOfSchools, mappingColumns, SCHOOL_NAME, wholeColumn } from './mapping-columns';
import { targetSheets } from './target-sheets';
import type { Mapping } from './types';

/** Sentences, none when the mapping can be used; `headings` are of all columns of the file. */
export function problemsOf({ target, columns }: Mapping, headings: readonly string[]): string[] {
  const width = headings.length;
  const isGiven = (id: string): boolean => {
    const source = columns[id];
    if (source === undefined) return false;
    return 'value' in source ? source.value.trim() !== '' : source.column >= 0 && source.column < width;
  };
  const isColumn = (id: string): boolean => isGiven(id) && 'column' in (columns[id] ?? {});
  const isNamed = isColumn('code') || isColumn(SCHOOL_NAME) || !isOfSchools(target);
  const school = isNamed ? [] : [mappingProblems.noSchool];
  const others = mappingColumns(target).flatMap(([id, column]) => {
    const source = columns[id];
    if (!isGiven(id))
      return column.required === true && id !== SCHOOL_NAME ? [mappingProblems.missing(column.heading)] : [];
    if (source === undefined || 'column' in source || isFit(source.value, column)) return [];
    return [mappingProblems.badValue(column.heading, source.value)];
  });
  const pupils = Object.values(columns).some(
    (source) => 'column' in source && isPupilHeading(headings[source.column] ?? ''),
  );
  const whole = wholeColumn(target);
  const hasShares = Object.values(columns).some((source) => 'column' in source && source.isShare === true);
  const noWhole =
    hasShares && !isGiven(whole)
      ? [mappingProblems.noWhole(targetSheets[target].columns[whole]?.heading ?? '')]
      : [];
  return [...school, ...others, ...noWhole, ...(pupils ? [mappingProblems.pupils] : [])];
}

/** The column holds codes of pupils. */
export function isPupilHeading(heading: string): boolean {
  return pupilHeading.test(headingKey(heading));
}

/** The server reads the cells by its own rules; here only a value for every row is told to be wrong at once. */
function isFit(value: string, { type, words }: Column): boolean {
  const number = readNumberText(value);
  if (words !== undefined) return Object.values(words).some((word) => comparable(word) === comparable(value));
  if (type === 'year') return readSchoolYear(value) !== undefined;
  if (type === 'grade')
    return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 12;
  if (type === 'count') return number !== undefined && Number.isInteger(number) && number >= 0;
  return type === 'number' || type === 'percent' ? number !== undefined : true;
}
