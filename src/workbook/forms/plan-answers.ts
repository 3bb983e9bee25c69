// What the answers of all forms of one table would do to it: rows to add, rows to replace, answers that cannot be taken.
import type { BlockWrite, CellsById, CellToWrite } from '../block-plan';
import { findColumns } from '../heading';
import { linesByKey, readersOf } from '../key-lines';
import { cellsOf } from '../merge/merge-cells';
import { asRead, planLines } from '../merge/merge-lines';
import { comparedColumns, sameValue } from '../merge/merge-unite';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';
import { type AnswerKey, isNews, marksIn, marksText } from './answer-key';
import { type LatestAnswers, latestAnswers } from './latest-answers';
import { filledColumns, type LinkedForm } from './linked-form';
import type { Answer } from './read-answers';

type Lines = readonly (readonly unknown[])[];

export interface FormAnswers {
  readonly form: LinkedForm;
  readonly answers: readonly Answer[];
}

/** The table as it stands; `formulas` is asked for only when a row that stands there is to change. */
export interface AnsweredTable {
  readonly spec: SheetSpec;
  readonly values: Lines;
  readonly formulas: () => readonly (readonly string[])[];
}

/** A row that gets other values: the headings of the columns that change, never what stands in them. */
export interface ReplacedRow {
  readonly answer: Answer;
  /** Of the table, from 1. */
  readonly row: number;
  readonly headings: readonly string[];
}

/** An answer that is right in itself, but that the table cannot take. */
export interface UntakenAnswer {
  readonly answer: Answer;
  readonly problem: Problem;
}

export interface AnswersPlan {
  readonly writes: readonly BlockWrite[];
  readonly added: number;
  readonly replaced: readonly ReplacedRow[];
  readonly untaken: readonly UntakenAnswer[];
  /** Answers that wait to be corrected. */
  readonly wrong: readonly Answer[];
}

interface PlannedRow {
  /** Index from 0; undefined for a new row. */
  readonly line: number | undefined;
  readonly cells: CellsById;
  /** Answers that are news to the row. */
  readonly news: readonly Answer[];
  readonly changed: readonly string[];
}

/**
 * All headings of the table must be there. Nothing is written here. Two forms that contradict each other make a row
 * that the check of the data names: which of them came first must not decide which is believed.
 */
export function planAnswers(table: AnsweredTable, forms: readonly FormAnswers[]): AnswersPlan {
  const { spec, values } = table;
  const { planned, untaken, wrong } = rowsOf(table, forms);
  let next = values.length;
  const lines = new Map(planned.map((row) => [row.line ?? next++, row.cells]));
  const isChanged = planned.some(({ line }) => line !== undefined);
  const blocks = planLines({ spec, values, formulas: isChanged ? table.formulas() : [] }, lines);
  return {
    writes: markLast(spec, values, blocks),
    added: planned.filter(({ line }) => line === undefined).length,
    replaced: planned.flatMap(({ line, news, changed }) =>
      line === undefined ? [] : news.map((answer) => ({ answer, row: line + 1, headings: changed })),
    ),
    untaken,
    wrong,
  };
}

/** The block of the marks after all others: a row is marked when it is whole, whatever stops the writing. */
function markLast(spec: SheetSpec, values: Lines, writes: readonly BlockWrite[]): BlockWrite[] {
  const mark = (findColumns(spec, values[0] ?? []).index.get('answer') ?? 0) + 1;
  const holdsMark = ({ column, values: cells }: BlockWrite): boolean =>
    column <= mark && mark < column + (cells[0]?.length ?? 0);
  return [...writes].sort((a, b) => Number(holdsMark(a)) - Number(holdsMark(b)));
}

/** What each row of the table would get, before rows are checked against themselves. */
function rowsOf(
  table: AnsweredTable,
  forms: readonly FormAnswers[],
): { planned: PlannedRow[]; untaken: UntakenAnswer[]; wrong: Answer[] } {
  const { spec, values } = table;
  const found = findColumns(spec, values[0] ?? []);
  const byKey = linesByKey(spec, values, found);
  const marked = marksOf(values, found.index.get('answer') ?? -1);
  const changed = changeTeller(spec, values, found.index);
  const latest = forms.map((form) => ({ ...form, ...latestAnswers(form.answers) }));
  const planned: PlannedRow[] = [];
  const untaken: UntakenAnswer[] = [];
  const targets = new Set(latest.flatMap(({ taken }) => [...taken.keys()]));
  for (const target of targets) {
    const [line, again] = byKey.get(target) ?? [];
    const row = rowOf(table, latest, target, line, marked, changed);
    if (row === undefined) continue;
    const problem =
      line !== undefined && again !== undefined
        ? ({ code: 'ROW_TWICE', sheet: spec.title, row: line + 1, otherRow: again + 1 } as const)
        : formulaIn(table, found.index, row);
    if (problem === undefined) planned.push(row);
    else untaken.push(...row.news.map((answer) => ({ answer, problem })));
  }
  return { planned, untaken, wrong: latest.flatMap((form) => stillWrong(form, byKey, marked)) };
}

interface Marked {
  /** The marks of each line, by index from 0. */
  readonly byLine: readonly ReadonlyMap<string, AnswerKey>[];
  /** Every answer that is marked on any line. */
  readonly all: ReadonlySet<string>;
}

function sameAnswer({ form, at, hash }: AnswerKey): string {
  return `${form} ${at} ${hash}`;
}

function marksOf(values: Lines, index: number): Marked {
  const byLine = values.map((cells, line) => marksIn(line === 0 ? '' : cells[index]));
  const all = new Set(byLine.flatMap((marks) => [...marks.values()].map(sameAnswer)));
  return { byLine, all };
}

type LatestOfForm = FormAnswers & LatestAnswers;

/** The latest answer of a form to a target, and whether the row has not been told of it yet. */
interface TargetAnswer {
  readonly form: LinkedForm;
  readonly at: number;
  /** Undefined when the row holds it already. */
  readonly news: Answer | undefined;
}

/** The row that the latest answers of all forms make of a target, undefined when none of them is news. */
function rowOf(
  { spec }: AnsweredTable,
  forms: readonly LatestOfForm[],
  target: string,
  line: number | undefined,
  marked: Marked,
  changed: ChangeTeller,
): PlannedRow | undefined {
  const marks = new Map(line === undefined ? [] : marked.byLine[line]);
  const latest = forms.flatMap((form): TargetAnswer[] => {
    const mark = marks.get(String(form.form.sheetId));
    const answer = form.taken.get(target);
    // Its row has got another code from a person's hand: that correction stays.
    const isElsewhere = answer !== undefined && marked.all.has(sameAnswer(answer));
    const news = answer === undefined || !isNews(answer, mark) || isElsewhere ? undefined : answer;
    const at = news?.at ?? mark?.at;
    return at === undefined ? [] : [{ form: form.form, at, news }];
  });
  const news = latest.flatMap((one) => one.news ?? []);
  if (news.length === 0) return undefined;
  const cells: Record<string, CellToWrite> = {};
  // Earlier answers first: of a column that several forms ask, the latest answer is the one that stays.
  for (const { form, news: answer } of [...latest].sort(byMoment)) {
    const said = answer === undefined ? undefined : cellsOf(spec, answer.values);
    for (const id of filledColumns(form)) {
      if (said === undefined) delete cells[id];
      else cells[id] = said[id] ?? '';
    }
    if (answer === undefined || said === undefined) continue;
    if (line === undefined) for (const id of spec.key ?? []) cells[id] = said[id] ?? '';
    marks.set(answer.form, answer);
  }
  cells.answer = { text: marksText(marks) };
  return { line, cells, news, changed: changed(line, cells) };
}

function byMoment(a: TargetAnswer, b: TargetAnswer): number {
  return a.at - b.at || a.form.sheetId - b.form.sheetId;
}

/** Headings of the columns whose cells would say another thing than now; none for a new row. */
type ChangeTeller = (line: number | undefined, cells: CellsById) => string[];

function changeTeller(spec: SheetSpec, values: Lines, index: ReadonlyMap<string, number>): ChangeTeller {
  const readers = readersOf(spec);
  const isCompared = comparedColumns(spec);
  return (line, cells) => {
    if (line === undefined) return [];
    return Object.entries(cells).flatMap(([id, cell]) => {
      const read = readers.get(id);
      if (read === undefined || id === 'answer' || !isCompared(id)) return [];
      const before = values[line]?.[index.get(id) ?? -1];
      return sameValue(read(before), read(asRead(cell))) ? [] : [spec.columns[id]?.heading ?? ''];
    });
  };
}

/** A person's formula where the answer says something: neither of the two is thrown away. */
function formulaIn(
  { spec, formulas }: AnsweredTable,
  index: ReadonlyMap<string, number>,
  { line, cells }: PlannedRow,
): Problem | undefined {
  if (line === undefined) return undefined;
  const own = formulas()[line] ?? [];
  for (const id of Object.keys(cells)) {
    const at = index.get(id) ?? -1;
    if ((own[at] ?? '') === '') continue;
    const heading = spec.columns[id]?.heading ?? '';
    return { code: 'FORMULA_IN_CELL', sheet: spec.title, row: line + 1, column: at + 1, heading };
  }
  return undefined;
}

/** Wrong answers, save those that the row has left behind: a later one of the same form has filled it. */
function stillWrong(
  { wrong }: LatestOfForm,
  byKey: ReadonlyMap<string, readonly number[]>,
  marked: Marked,
): Answer[] {
  return wrong.filter((answer) => {
    const line = answer.target === undefined ? undefined : byKey.get(answer.target)?.[0];
    const mark = line === undefined ? undefined : marked.byLine[line]?.get(answer.form);
    return mark === undefined || mark.at <= answer.at;
  });
}
