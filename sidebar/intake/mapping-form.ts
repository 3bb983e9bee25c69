// The columns of an unknown table as they are chosen: choices, what is still missing, the first rows as they will be.
import { isOfSchools, mappingColumns, partColumns, SCHOOL_NAME } from '../../src/intake/mapping-columns';
import type { ColumnSource, Mapping, UnknownItem } from '../../src/intake/types';

/** A column of the sheet that is filled. */
export interface TargetColumn {
  readonly id: string;
  readonly heading: string;
  readonly required: boolean;
  /** Words that the column may hold; empty where anything may stand. */
  readonly words: readonly string[];
  /** People who are a part of others: the file may have percents of them. */
  readonly isPart: boolean;
}

/** The columns to choose sources for, in the order in which they are asked. */
export function targetColumns(target: Mapping['target']): readonly TargetColumn[] {
  return mappingColumns(target).map(([id, { heading, required, words }]) => ({
    id,
    heading,
    required: required === true,
    words: Object.values(words ?? {}),
    isPart: partColumns(target).includes(id),
  }));
}

/** What a list of choices says for a source: '' for none, the same words for all, or a column by its number. */
export const CONSTANT = 'same';

export function choiceOfSource(source: ColumnSource | undefined): string {
  if (source === undefined) return '';
  return 'value' in source ? CONSTANT : String(source.column);
}

export function sourceOf(choice: string): ColumnSource | undefined {
  if (choice === '') return undefined;
  return choice === CONSTANT ? { value: '' } : { column: Number(choice) };
}

/** The mapping with another source for a column. */
export function withSource(mapping: Mapping, id: string, source: ColumnSource | undefined): Mapping {
  const { [id]: _, ...others } = mapping.columns;
  return { ...mapping, columns: source === undefined ? others : { ...others, [id]: source } };
}

/** A table names its schools by code or by name: either will do. */
export const SCHOOL_COLUMNS: readonly string[] = ['code', SCHOOL_NAME];

/** Columns that must be filled and are not yet, by heading; a school needs its code or its name. */
export function missingColumns(mapping: Mapping, columns: readonly TargetColumn[]): readonly string[] {
  const isFilled = (id: string) => {
    const source = mapping.columns[id];
    return source !== undefined && !('value' in source && source.value.trim() === '');
  };
  const isSchoolMissing = isOfSchools(mapping.target) && !SCHOOL_COLUMNS.some(isFilled);
  return columns
    .filter(({ id, required }) => (SCHOOL_COLUMNS.includes(id) ? isSchoolMissing : required && !isFilled(id)))
    .map(({ heading }) => heading);
}

/** The columns that have a source, each with its texts in the first rows. */
export function previewColumns(
  mapping: Mapping,
  columns: readonly TargetColumn[],
  sample: UnknownItem['sample'],
): readonly { readonly heading: string; readonly cells: readonly string[] }[] {
  return columns.flatMap(({ id, heading }) => {
    const source = mapping.columns[id];
    if (source === undefined) return [];
    const cells = sample.map((row) => ('value' in source ? source.value : (row[source.column] ?? '')));
    return [{ heading, cells }];
  });
}

/** Headings of the file's columns that fill nothing; a blank heading names nothing. */
export function unusedHeadings({ columns }: Mapping, headings: UnknownItem['headings']): readonly string[] {
  const used = new Set(Object.values(columns).map(choiceOfSource));
  return headings.filter((heading, place) => heading !== '' && !used.has(String(place)));
}

/** The first text that a column of the file holds, by which a person knows it. */
export function exampleOf(sample: UnknownItem['sample'], column: number): string {
  return sample.map((row) => row[column] ?? '').find((text) => text !== '') ?? '';
}
