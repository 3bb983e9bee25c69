// What the answers of all forms of one table would do to it: rows to add, rows to replace, answers that cannot be taken.
import type { BlockWrite, CellsById } from '../block-plan';
import { type FoundColumns, findColumns } from '../heading';
import { linesByKey, readersOf } from '../key-lines';
import { asRead, planLines } from '../merge/merge-lines';
import { comparedColumns, sameValue } from '../merge/merge-unite';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';
import { keyText } from './answer-key';
import { answeredRows, type RowAnswers } from './answered-rows';
import { isRemoved } from './cell-steps';
import { type FormAnswers, latestAnswers } from './latest-answers';
import type { Answer } from './read-answers';

type Lines = readonly (readonly unknown[])[];

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

/** A value that its school has left blank in place of it: it stays until a person confirms it. */
export interface RemovedValue {
  /** `keyText` of the answer that its row is marked with. */
  readonly answer: string;
  /** Of the table, from 1. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly code: string;
  readonly year: unknown;
}

export interface AnswersPlan {
  readonly writes: readonly BlockWrite[];
  readonly added: number;
  readonly replaced: readonly ReplacedRow[];
  readonly untaken: readonly UntakenAnswer[];
  /** Answers that wait to be corrected. */
  readonly wrong: readonly Answer[];
  readonly removed: readonly RemovedValue[];
}

interface PlannedRow extends RowAnswers {
  readonly changed: readonly string[];
}

/**
 * All headings of the table must be there. Nothing is written here. Two forms that contradict each other make a row
 * that the check of the data names: which of them came first must not decide which is believed.
 */
export function planAnswers(table: AnsweredTable, forms: readonly FormAnswers[]): AnswersPlan {
  const { spec, values } = table;
  const found = findColumns(spec, values[0] ?? []);
  const latest = forms.map((form) => ({ ...form, ...latestAnswers(form.answers) }));
  const byKey = linesByKey(spec, values, found);
  const rows = answeredRows(spec, values, found, byKey, latest);
  const changed = changeTeller(spec, values, found.index);
  const planned: PlannedRow[] = [];
  const untaken: UntakenAnswer[] = [];
  const refused = new Set<string>();
  for (const row of rows.values()) {
    if (row.cells === undefined) continue;
    const problem = refusal(table, found, byKey.get(row.target) ?? [], row);
    if (problem === undefined) planned.push({ ...row, changed: changed(row.line, row.cells) });
    else {
      refused.add(row.target);
      untaken.push(...row.news.map((answer) => ({ answer, problem })));
    }
  }
  let next = values.length;
  const lines = new Map(planned.map((row) => [row.line ?? next++, row.cells ?? {}]));
  const isChanged = planned.some(({ line }) => line !== undefined);
  const blocks = planLines({ spec, values, formulas: isChanged ? table.formulas() : [] }, lines);
  return {
    writes: markLast(spec, values, blocks),
    added: planned.filter(({ line }) => line === undefined).length,
    replaced: planned.flatMap(({ line, news, changed: headings }) => {
      const [answer] = news;
      return line === undefined || answer === undefined ? [] : [{ answer, row: line + 1, headings }];
    }),
    untaken,
    wrong: latest.flatMap(({ wrong }) => wrong.filter((answer) => isStillWrong(answer, rows, refused))),
    removed: [...rows.values()].flatMap((row) => removedOf(table, found, row)),
  };
}

/** The block of the marks after all others: a row is marked when it is whole, whatever stops the writing. */
function markLast(spec: SheetSpec, values: Lines, writes: readonly BlockWrite[]): BlockWrite[] {
  const mark = (findColumns(spec, values[0] ?? []).index.get('answer') ?? 0) + 1;
  const holdsMark = ({ column, values: cells }: BlockWrite): boolean =>
    column <= mark && mark < column + (cells[0]?.length ?? 0);
  return [...writes].sort((a, b) => Number(holdsMark(a)) - Number(holdsMark(b)));
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

/** Why a row cannot take its answers: it stands there twice, or holds a person's formula where they say something. */
function refusal(
  { spec, formulas }: AnsweredTable,
  { index }: FoundColumns,
  [first, again]: readonly number[],
  { line, cells }: RowAnswers,
): Problem | undefined {
  if (line === undefined) return undefined;
  if (first !== undefined && again !== undefined) {
    return { code: 'ROW_TWICE', sheet: spec.title, row: first + 1, otherRow: again + 1 };
  }
  const own = formulas()[line] ?? [];
  for (const id of Object.keys(cells ?? {})) {
    const at = index.get(id) ?? -1;
    if ((own[at] ?? '') === '') continue;
    const heading = spec.columns[id]?.heading ?? '';
    return { code: 'FORMULA_IN_CELL', sheet: spec.title, row: line + 1, column: at + 1, heading };
  }
  return undefined;
}

/** A wrong answer that its row has left behind waits no more: all of its columns have been said anew since. */
function isStillWrong(
  answer: Answer,
  rows: ReadonlyMap<string, RowAnswers>,
  refused: ReadonlySet<string>,
): boolean {
  const row = answer.target === undefined ? undefined : rows.get(answer.target);
  if (row === undefined) return true;
  const { marksBefore, statesBefore, marks, states } = row;
  const isRefused = refused.has(row.target);
  const mark = (isRefused ? marksBefore : marks).get(answer.form);
  const known = isRefused ? statesBefore : states;
  if (known.size === 0 || answer.said.size === 0) return mark === undefined || mark.at <= answer.at;
  return [...answer.said].some((id) => (known.get(id)?.at ?? 0) <= answer.at);
}

function removedOf(
  { spec, values }: AnsweredTable,
  { index }: FoundColumns,
  row: RowAnswers,
): RemovedValue[] {
  const { line, states, marks, prints } = row;
  const [mark] = marks.values();
  if (line === undefined || mark === undefined) return [];
  const cell = (id: string): unknown => values[line]?.[index.get(id) ?? -1];
  return [...states].flatMap(([id, state]) => {
    const now = prints.get(id);
    if (now === undefined || !isRemoved(state, now)) return [];
    const heading = spec.columns[id]?.heading ?? '';
    const place = { row: line + 1, column: (index.get(id) ?? -1) + 1, heading };
    return [{ answer: keyText(mark), ...place, code: String(cell('code') ?? ''), year: cell('year') }];
  });
}
