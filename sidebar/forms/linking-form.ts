// A response sheet being linked: which column each question fills, what is missing, and what is chosen twice.
import type { Request } from '../../src/contract/requests';
import type { Linking } from '../../src/contract/responses';
import { type Terms, termsOf, termsRequest, wrongTerms } from './form-terms';

export interface LinkingForm {
  readonly terms: Terms;
  /** The column of each question, in the order of the sheet; blank for none. */
  readonly columns: readonly string[];
  /** Columns that several questions fill because they are one, deleted and added again. */
  readonly joined: ReadonlySet<string>;
}

/** Columns that an answer cannot do without: whose it is, and of which year unless that is given. */
const SCHOOL = 'code';
const YEAR = 'year';

export const isSchoolColumn = (column: string) => column === SCHOOL;

/** A form that asks the year itself is given none, so that the two do not contradict each other. */
export function linkingForm(linking: Linking, years: readonly string[]): LinkingForm {
  const columns = linking.questions.map(({ column, personal }) => (personal ? '' : column));
  const year = columns.includes(YEAR) ? '' : linking.year;
  // Only a link that was kept fills a column twice: there a person has joined the questions.
  const joined = new Set(columns.filter((column, at) => column !== '' && columns.indexOf(column) !== at));
  return { terms: termsOf(linking.table, year, linking.deadline, years), columns, joined };
}

/** The form with another column for the question at `place`. */
export function withColumn(form: LinkingForm, place: number, column: string): LinkingForm {
  return { ...form, columns: form.columns.map((before, at) => (at === place ? column : before)) };
}

/** Whether another question fills the same column as the one at `place`. */
export function isShared({ columns }: LinkingForm, place: number): boolean {
  const column = columns[place] ?? '';
  return column !== '' && columns.some((other, at) => at !== place && other === column);
}

/** The same, and nobody has said that the two are one question. */
export function isDoubled(form: LinkingForm, place: number): boolean {
  return isShared(form, place) && !form.joined.has(form.columns[place] ?? '');
}

/** The form with the questions of the column joined, or apart. */
export function withJoined(form: LinkingForm, column: string, isOne: boolean): LinkingForm {
  const joined = new Set(form.joined);
  if (isOne) joined.add(column);
  else joined.delete(column);
  return { ...form, joined };
}

/** What keeps the sheet from being linked, besides texts that cannot be read. */
export interface LinkingProblems {
  readonly noSchool: boolean;
  /** No year is given, and no question asks it. */
  readonly noYear: boolean;
  readonly twoYears: boolean;
}

export function linkingProblems({ terms, columns }: LinkingForm): LinkingProblems {
  const asksYear = columns.includes(YEAR);
  return {
    noSchool: !columns.includes(SCHOOL),
    noYear: terms.year === '' && !asksYear,
    twoYears: terms.year !== '' && asksYear,
  };
}

/** Nothing is missing, chosen twice or unreadable. */
export function canBeLinked(form: LinkingForm): boolean {
  return (
    Object.values(linkingProblems(form)).every((isWrong) => !isWrong) &&
    wrongTerms(form.terms).length === 0 &&
    form.columns.every((_, place) => !isDoubled(form, place))
  );
}

export function linkingRequest(form: LinkingForm, { sheetId, questions }: Linking): Request<'linkForm'> {
  return {
    sheetId,
    ...termsRequest(form.terms),
    joined: [...form.joined],
    questions: questions.map(({ question }, place) => ({ question, column: form.columns[place] ?? '' })),
  };
}
