// Which question of a form goes into which column: kept as text on «Формы», compared with the questions as they are now.
import { isPersonalHeading } from '../../domain/kernel/personal-text';
import { headingKey, tidied } from '../../domain/kernel/text';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';

export interface QuestionLink {
  readonly question: string;
  /** Id of a column; blank when the question is not taken. */
  readonly column: string;
}

const ARROW = ' → ';
const NOT_TAKEN = 'не переносить';
const TIMESTAMP: ReadonlySet<string> = new Set(['отметкавремени', 'timestamp']);

/** «Сколько обучающихся? → Обучающихся», a line a question. */
export function linksText(spec: SheetSpec, links: readonly QuestionLink[]): string {
  return links
    .map(({ question, column }) => tidied(question) + ARROW + (spec.columns[column]?.heading ?? NOT_TAKEN))
    .join('\n');
}

/** The links of such a text; undefined when a line of it cannot be read. */
export function linksIn(spec: SheetSpec, text: string): readonly QuestionLink[] | undefined {
  const ids = new Map(Object.entries(spec.columns).map(([id, { heading }]) => [headingKey(heading), id]));
  ids.set(headingKey(NOT_TAKEN), '');
  const links: QuestionLink[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const at = line.lastIndexOf(ARROW);
    const column = at < 0 ? undefined : ids.get(headingKey(line.slice(at + ARROW.length)));
    if (column === undefined) return undefined;
    links.push({ question: line.slice(0, at).trim(), column });
  }
  return links;
}

/** Index from 0 of «Отметка времени», or −1. */
export function timestampIndex(headings: readonly unknown[]): number {
  return headings.findIndex((heading) => TIMESTAMP.has(headingKey(String(heading ?? ''))));
}

/** The questions of a response sheet: all of its headings but «Отметка времени» and blanks. */
export function questionsOf(headings: readonly unknown[]): readonly string[] {
  const timestamp = timestampIndex(headings);
  return headings
    .map((heading) => tidied(String(heading ?? '')))
    .filter((heading, index) => index !== timestamp && heading !== '');
}

export interface FoundQuestions {
  /**
   * Indices from 0, on the response sheet, of the questions for each column id: several where a question was deleted
   * and added again, and a person has said that they are one. They stand from left to right.
   */
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly timestamp: number;
  /** What forbids to take any answer: a question taken is gone or stands there twice. */
  readonly problems: readonly Problem[];
  /** Questions that nobody has decided about. */
  readonly fresh: readonly string[];
}

/** Compares the links with the headings of the response sheet `title`. Nothing is guessed. */
export function findQuestions(
  title: string,
  headings: readonly unknown[],
  links: readonly QuestionLink[],
): FoundQuestions {
  const places = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const key = headingKey(String(heading ?? ''));
    if (key === '') return;
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const timestamp = timestampIndex(headings);
  const problems: Problem[] = [];
  if (timestamp < 0) problems.push({ code: 'TIMESTAMP_MISSING', sheet: title });
  const index = new Map<string, readonly number[]>();
  for (const [column, questions] of questionsByColumn(links)) {
    const found = new Set<number>();
    for (const question of questions) {
      const same = places.get(headingKey(question)) ?? [];
      const isJoined = questions.filter((other) => headingKey(other) === headingKey(question)).length > 1;
      const [first, again] = same;
      if (again !== undefined && !isJoined)
        problems.push({
          code: 'QUESTION_DOUBLED',
          sheet: title,
          row: 1,
          column: again + 1,
          heading: question,
        });
      else if (first !== undefined) for (const place of same) found.add(place);
    }
    const [question = ''] = questions;
    if (found.size > 0)
      index.set(
        column,
        [...found].sort((a, b) => a - b),
      );
    else if (questions.every((asked) => (places.get(headingKey(asked)) ?? []).length === 0))
      problems.push({ code: 'QUESTION_GONE', sheet: title, heading: question });
  }
  const known = new Set(links.map(({ question }) => headingKey(question)));
  const fresh = questionsOf(headings).filter((question) => !known.has(headingKey(question)));
  return { index, timestamp, problems, fresh };
}

/** The questions of each column that is filled; two equal ones are one question that stands on the sheet twice. */
export function questionsByColumn(links: readonly QuestionLink[]): ReadonlyMap<string, readonly string[]> {
  const byColumn = new Map<string, string[]>();
  for (const { question, column } of links) {
    if (column === '') continue;
    const questions = byColumn.get(column);
    if (questions === undefined) byColumn.set(column, [question]);
    else questions.push(question);
  }
  return byColumn;
}

/** The column that a question is for by its wording: the heading itself, or a question that holds it. */
export function suggestedLinks(
  columns: readonly { readonly id: string; readonly heading: string }[],
  questions: readonly string[],
): readonly (QuestionLink & { readonly personal: boolean })[] {
  const taken = new Set<string>();
  const keys = columns.map(({ id, heading }) => ({ id, key: headingKey(heading) }));
  const exact = new Map(keys.map(({ id, key }) => [key, id]));
  const suggest = (question: string, isExact: boolean): string => {
    const key = headingKey(question);
    const found = isExact
      ? exact.get(key)
      : keys
          .filter(
            ({ id, key: wanted }) =>
              !taken.has(id) && wanted.length >= ENOUGH_LETTERS && key.includes(wanted),
          )
          .sort((a, b) => b.key.length - a.key.length)[0]?.id;
    if (found === undefined || taken.has(found)) return '';
    taken.add(found);
    return found;
  };
  const personal = questions.map(isPersonalHeading);
  const first = questions.map((question, at) => (personal[at] ? '' : suggest(question, true)));
  const links = questions.map((question, at) => ({
    question,
    personal: personal[at] ?? false,
    column: first[at] || (personal[at] ? '' : suggest(question, false)),
  }));
  // Nobody asks a school for its «Код ОО»: it names itself in one way or another.
  const school = links.find(
    ({ question, column, personal: of }) => column === '' && !of && NAMES_SCHOOL.test(question),
  );
  if (taken.has('code') || school === undefined) return links;
  return links.map((link) => (link === school ? { ...link, column: 'code' } : link));
}

const NAMES_SCHOOL = /школ|организаци|учреждени|(^|[^а-яё])оо([^а-яё]|$)/i;

/** A shorter heading, such as «Класс», stands in too many questions by chance. */
const ENOUGH_LETTERS = 8;
