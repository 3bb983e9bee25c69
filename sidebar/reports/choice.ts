// What is chosen in the dialog, and the documents that it makes.
import type { ReportData, ReportSchool } from '../../src/contract/report-data';
import { advisedSchools } from '../../src/reports/advice';
import type { ReportDocument } from '../../src/reports/block';
import { type DocumentKind, documents } from '../../src/reports/documents';
import { onEither } from '../../src/reports/listed';

/** All schools that a document of schools is made for. */
export const ALL = 'all';

export interface Choice {
  readonly kind: DocumentKind;
  /** A school, or all of them; undefined while there is none. */
  readonly school: ReportSchool | typeof ALL | undefined;
}

/** The first document, and the first school of a list where one is wanted. */
export function firstChoice(data: ReportData): Choice {
  const [kind] = documents;
  if (kind === undefined) throw new Error('no documents');
  return { kind, school: onEither(data)[0] ?? data.schools[0] };
}

/** Another document; «все школы» stays only where it may be chosen. */
export function withKind(choice: Choice, kind: DocumentKind, data: ReportData): Choice {
  const keeps = choice.school !== ALL || kind.need === 'one-or-all';
  return { kind, school: keeps ? choice.school : firstChoice(data).school };
}

/** Makers of the chosen documents: one, or one a school. Nothing while no school is chosen. */
export function makersOf({ kind, school }: Choice, data: ReportData): (() => ReportDocument)[] {
  if (kind.need === 'none') return [() => kind.make(data)];
  if (school === undefined) return [];
  if (school === ALL) return schoolsOfAll(data).map((one) => () => kind.make(data, one));
  return [() => kind.make(data, school)];
}

/** Schools that have recommendations; those on the lists while there are none at all. */
export function schoolsOfAll(data: ReportData): ReportSchool[] {
  const advised = advisedSchools(data);
  return advised.length > 0 ? advised : onEither(data);
}
