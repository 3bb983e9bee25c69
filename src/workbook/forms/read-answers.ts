// The rows of a response sheet as answers: each one read by the rules of its table, or with everything that is wrong.
import { isBlankCell, isDateCell } from '../../domain/kernel/cell';
import { shownMoment } from '../../domain/kernel/date-text';
import { comparable, tidied } from '../../domain/kernel/text';
import { textHash } from '../../domain/kernel/text-hash';
import { type CheckedRow, checkedRows, type Values } from '../checks/checked-rows';
import { shownValue } from '../checks/personal-data';
import type { Problem } from '../problem';
import type { CellOf } from '../read-row';
import { rowKeyOf } from '../row-key';
import type { AnswerKey } from './answer-key';
import type { LinkedForm } from './linked-form';
import type { FoundQuestions } from './questions';

type Lines = readonly (readonly unknown[])[];

/** What is wrong with an answer, and the question of which it is; `column` is that of the response sheet, from 1. */
export interface AnswerProblem {
  readonly problem: Problem;
  readonly question: string;
  readonly column: number;
}

export interface Answer extends AnswerKey {
  /** Row of the response sheet, the heading being 1. */
  readonly row: number;
  /** Key of the row of the table it is for; undefined when the school or the year is not known. */
  readonly target: string | undefined;
  /** By column id; what is blank or cannot be read is not there. */
  readonly values: Values;
  /** Columns, the key apart, of which the answer says anything at all, right or wrong. */
  readonly said: ReadonlySet<string>;
  /** Those of them of which it says «нет данных» or «–»: what was said before goes. */
  readonly erased: ReadonlySet<string>;
  /** Empty for an answer that can be taken. */
  readonly problems: readonly AnswerProblem[];
}

export interface ResponseSheet {
  readonly title: string;
  readonly values: Lines;
}

/** What the workbook knows and the response sheet does not. */
export interface AnswerContext {
  /** The code of the school that a text names, undefined for none. */
  readonly schoolOf: (text: string) => string | undefined;
  /** «12.06.2026» of a moment, as the workbook's clock shows it. */
  readonly dayOf: (at: number) => string;
  /** The moment at which the workbook's clock shows what a clock in Greenwich shows at the moment `shown`. */
  readonly momentAt: (shown: number) => number;
  /** What stands in «Источник» of a row made of an answer. */
  readonly source: string;
}

/**
 * Every row that holds a moment or an answer to a question taken, in the order of the sheet; a note of a person in
 * a column of theirs is no answer. The questions must have been found without problems.
 */
export function readAnswers(
  form: LinkedForm,
  { title, values }: ResponseSheet,
  found: FoundQuestions,
  context: AnswerContext,
): Answer[] {
  const { spec } = form;
  const ids = Object.keys(spec.columns);
  const asked = [found.timestamp, ...[...found.index.values()].flat()];
  const rows = values.flatMap((raw, at) =>
    at === 0 || asked.every((index) => isBlankCell(raw[index])) ? [] : [{ row: at + 1, raw }],
  );
  const cells = rows.map(
    ({ raw }): CellOf =>
      (id) =>
        targetCell(form, found, context, raw, id),
  );
  const checked = checkedRows(spec, cells, undefined);
  const keyOf = rowKeyOf(spec);
  const equals = new Map<string, number>();
  return rows.map(({ row, raw }, nth) => {
    const at = momentOf(raw[found.timestamp], context);
    const hash = textHash(answeredText(form, found, raw));
    const same = `${at} ${hash}`;
    const times = (equals.get(same) ?? 0) + 1;
    equals.set(same, times);
    const { values: read, problems } = checked[nth] as CheckedRow;
    const isKnown = (spec.key ?? []).every((id) => read[id] !== undefined);
    const place = { title, row, headings: values[0] ?? [], raw };
    const wrong = problems.map((problem) => {
      const id = ids[(problem.column ?? 0) - 1] ?? '';
      return told(place, form, id, placeOf(found, id, raw), problem);
    });
    if (at === undefined) {
      wrong.unshift(told(place, form, '', found.timestamp, { code: 'TIMESTAMP_UNREADABLE', sheet: title }));
    }
    return {
      form: String(form.sheetId),
      at: at ?? 0,
      hash,
      nth: times,
      row,
      target: isKnown ? keyOf(read) : undefined,
      values: read,
      ...saidIn(form, found, raw),
      problems: wrong,
    };
  });
}

/** What stands in a column of the table because of this row. */
function targetCell(
  { spec, year }: LinkedForm,
  found: FoundQuestions,
  context: AnswerContext,
  raw: readonly unknown[],
  id: string,
): unknown {
  const { schoolOf, dayOf, source } = context;
  if (id === 'year' && year !== undefined) return year;
  const index = placeOf(found, id, raw);
  if (index === undefined) {
    if (id === 'source') return source;
    const at = id === 'asOf' ? momentOf(raw[found.timestamp], context) : undefined;
    return at === undefined ? '' : dayOf(at);
  }
  const cell = isErasing(raw[index]) ? '' : (raw[index] ?? '');
  if (id !== 'code' || spec.columns.code === undefined || isBlankCell(cell)) return cell;
  // A school that nobody knows stays a blank code here, and is told of by its own words.
  return schoolOf(String(cell)) ?? '';
}

/** The place of a question; of several that are one the last with an answer: it was added in place of the others. */
function placeOf(
  { index }: Pick<FoundQuestions, 'index'>,
  id: string,
  raw: readonly unknown[],
): number | undefined {
  const places = index.get(id) ?? [];
  return [...places].reverse().find((place) => !isBlankCell(raw[place])) ?? places[places.length - 1];
}

const ERASING: ReadonlySet<string> = new Set(['нет данных', '-', '–', '—']);

/** «Нет данных», «–»: said on purpose, unlike a blank. */
function isErasing(cell: unknown): boolean {
  return typeof cell === 'string' && ERASING.has(comparable(cell));
}

function saidIn(
  { spec }: LinkedForm,
  found: FoundQuestions,
  raw: readonly unknown[],
): Pick<Answer, 'said' | 'erased'> {
  const key = new Set(spec.key);
  const cells = [...found.index.keys()].flatMap((id) => {
    const cell = raw[placeOf(found, id, raw) ?? -1];
    return key.has(id) || isBlankCell(cell) ? [] : [{ id, cell }];
  });
  return {
    said: new Set(cells.map(({ id }) => id)),
    erased: new Set(cells.flatMap(({ id, cell }) => (isErasing(cell) ? [id] : []))),
  };
}

interface RawRow {
  readonly title: string;
  readonly row: number;
  readonly headings: readonly unknown[];
  readonly raw: readonly unknown[];
}

/** A problem of a column of the table as one of the question at `index`, from which the cell came. */
function told(
  { title, row, headings, raw }: RawRow,
  { spec }: LinkedForm,
  id: string,
  index: number | undefined,
  problem: Problem,
): AnswerProblem {
  const asked = index === undefined ? '' : tidied(String(headings[index] ?? ''));
  const question = asked === '' ? (spec.columns[id]?.heading ?? '') : asked;
  const answered = raw[index ?? -1];
  const isStranger = id === 'code' && problem.code === 'REQUIRED_BLANK' && !isBlankCell(answered);
  const stranger = { code: 'UNKNOWN_SCHOOL', value: shownValue(answered) } as const;
  const { column: _, ...rest } = problem;
  return {
    question,
    column: (index ?? 0) + 1,
    problem: {
      ...rest,
      ...(isStranger ? stranger : {}),
      sheet: title,
      row,
      column: (index ?? 0) + 1,
      heading: question,
    },
  };
}

/** Milliseconds since 1970; undefined for what is no moment. A table that was pasted holds moments as text. */
function momentOf(cell: unknown, { momentAt }: AnswerContext): number | undefined {
  if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? undefined : cell.getTime();
  const shown = shownMoment(String(cell ?? ''));
  return shown === undefined ? undefined : momentAt(shown);
}

/** What was answered to the questions that are taken, whatever the order in which they stand. */
function answeredText({ year }: LinkedForm, { index }: FoundQuestions, raw: readonly unknown[]): string {
  const parts = [...index.keys()].map((id) => {
    const cell = raw[placeOf({ index }, id, raw) ?? -1] ?? '';
    return `${id}\u0001${isDateCell(cell) ? cell.getTime() : `${typeof cell} ${cell}`}`;
  });
  return [...parts.sort(), String(year ?? '')].join('\u0002');
}
