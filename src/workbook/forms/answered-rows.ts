// What the answers of all forms make of each row of a table: the cells to write, the marks and the states beside them.
import type { CellsById, CellToWrite } from '../block-plan';
import type { FoundColumns } from '../heading';
import { readersOf } from '../key-lines';
import { cellsOf } from '../merge/merge-cells';
import type { SheetSpec } from '../sheet-spec';
import { type AnswerKey, isNews, marksIn, marksText } from './answer-key';
import { type CellState, type CellStates, isSameForm, printOf, statesIn, statesText } from './cell-states';
import { cellStep } from './cell-steps';
import type { FormAnswers, LatestAnswers } from './latest-answers';
import { provenanceOf } from './linked-form';
import type { Answer } from './read-answers';
import { askersOf, type FormSpeech, lastOf, latestOf, type Said, saidValues } from './said-values';

type Lines = readonly (readonly unknown[])[];
type Marks = ReadonlyMap<string, AnswerKey>;
export type LatestOfForm = FormAnswers & LatestAnswers;

export interface RowAnswers {
  readonly target: string;
  /** Index from 0; undefined for a new row. */
  readonly line: number | undefined;
  /** What is to be written; undefined when the answers are no news to the row. */
  readonly cells: CellsById | undefined;
  /** Answers that are news to the row, the latest first. */
  readonly news: readonly Answer[];
  /** What the answers say of each cell. */
  readonly said: ReadonlyMap<string, Said>;
  /** Fingerprints of the cells as they stand. */
  readonly prints: ReadonlyMap<string, string>;
  readonly marksBefore: Marks;
  readonly statesBefore: CellStates;
  readonly marks: Marks;
  readonly states: CellStates;
}

/** By the key of the row: every row that is answered, or marked with an answer. */
export function answeredRows(
  spec: SheetSpec,
  values: Lines,
  found: FoundColumns,
  byKey: ReadonlyMap<string, readonly number[]>,
  forms: readonly LatestOfForm[],
): ReadonlyMap<string, RowAnswers> {
  const rows = new RowsOfAnswers(spec, values, found, forms);
  const targets = new Set(forms.flatMap(({ given }) => [...given.keys()]));
  for (const [target, [line]] of byKey) if (line !== undefined && rows.isMarked(line)) targets.add(target);
  const answered = [...targets].map((target) => [target, rows.row(target, byKey.get(target)?.[0])] as const);
  return new Map(answered.flatMap(([target, row]) => (row === undefined ? [] : [[target, row] as const])));
}

class RowsOfAnswers {
  private readonly forms: readonly (LatestOfForm & {
    readonly askers: ReadonlyMap<string, string>;
    /** Moments of all answers that stand on the response sheet. */
    readonly moments: ReadonlySet<number>;
  })[];
  private readonly readers: ReturnType<typeof readersOf>;
  private readonly marksByLine: readonly Marks[];
  /** Every answer that is marked on any line. */
  private readonly marked: ReadonlySet<string>;

  constructor(
    private readonly spec: SheetSpec,
    private readonly values: Lines,
    private readonly found: FoundColumns,
    forms: readonly LatestOfForm[],
  ) {
    this.forms = forms.map((form) => ({
      ...form,
      askers: askersOf(form.form),
      moments: new Set(form.answers.map(({ at }) => at)),
    }));
    this.readers = readersOf(spec);
    const index = found.index.get('answer') ?? -1;
    this.marksByLine = values.map((cells, line) => marksIn(line === 0 ? '' : cells[index]));
    this.marked = new Set(this.marksByLine.flatMap((marks) => [...marks.values()].map(sameAnswer)));
  }

  isMarked(line: number): boolean {
    return (this.marksByLine[line]?.size ?? 0) > 0;
  }

  /** Undefined when there is neither a row nor an answer to make one of. */
  row(target: string, line: number | undefined): RowAnswers | undefined {
    const marksBefore: Marks = (line === undefined ? undefined : this.marksByLine[line]) ?? new Map();
    const statesBefore = line === undefined ? new Map() : statesIn(this.cell(line, 'answer'));
    const speeches = this.speeches(target, marksBefore);
    const latest = latestOf(speeches);
    const said = saidValues(this.spec, speeches);
    const told = speeches.map(lastOf);
    const marked = told.filter((answer) => isNews(answer, marksBefore.get(answer.form)));
    const standing = { target, line, said, marksBefore, statesBefore };
    // A row that was filled before cells had states gets them with its next answer.
    const isOld = line !== undefined && statesBefore.size === 0 && marksBefore.size > 0;
    if ((isOld && marked.length === 0) || (line === undefined && latest === undefined)) {
      if (line === undefined) return undefined;
      const prints = new Map<string, string>();
      return { ...standing, prints, cells: undefined, news: [], marks: marksBefore, states: statesBefore };
    }
    const marks = new Map(marksBefore);
    for (const answer of marked) marks.set(answer.form, answer);
    const { cells, states, prints, sources } = this.steps(standing, speeches, isOld);
    const isLatest =
      latest !== undefined &&
      marked.includes(latest) &&
      [...marksBefore.values()].every(({ at }) => at <= latest.at);
    if (isLatest) Object.assign(cells, this.provenance(speeches, latest, line === undefined));
    const text = `${marksText(marks)} ${statesText(states)}`.trim();
    const before = `${marksText(marksBefore)} ${statesText(statesBefore)}`.trim();
    const isChanged = Object.keys(cells).length > 0 || text !== before;
    if (isChanged) cells.answer = { text };
    const news = [...new Set([...marked, ...sources])].sort((a, b) => b.at - a.at);
    return { ...standing, prints, cells: isChanged ? cells : undefined, news, marks, states };
  }

  private steps(
    {
      line,
      said,
      marksBefore,
      statesBefore,
    }: Pick<RowAnswers, 'line' | 'said' | 'marksBefore' | 'statesBefore'>,
    speeches: readonly FormSpeech[],
    isOld: boolean,
  ) {
    const states = new Map<string, CellState>(statesBefore);
    const prints = new Map<string, string>();
    const cells: Record<string, CellToWrite> = {};
    const sources = new Set<Answer>();
    const answering = this.forms.filter(({ form }) => speeches.some((speech) => speech.form === form));
    for (const id of new Set([
      ...statesBefore.keys(),
      ...answering.flatMap(({ askers }) => [...askers.keys()]),
    ])) {
      const cell = line === undefined ? '' : this.cell(line, id);
      const now = printOf(this.readers.get(id)?.(cell), cell);
      prints.set(id, now);
      const state = statesBefore.get(id);
      const one = said.get(id);
      const mark = one && marksBefore.get(one.answer.form);
      const step = cellStep({
        state,
        said: one,
        now,
        askers: new Set(this.forms.flatMap(({ askers }) => askers.get(id) ?? [])),
        isAskedAnew: state !== undefined && this.isAskedAnew(state, id, speeches),
        isTold: isOld && mark !== undefined && one !== undefined && mark.at >= one.answer.at,
        edited: state && this.editedSince(state, id, speeches),
      });
      states.set(id, step.state);
      if (!step.writes || one === undefined) continue;
      cells[id] = (one.value === undefined ? undefined : cellsOf(this.spec, { [id]: one.value })[id]) ?? '';
      sources.add(one.answer);
    }
    return { cells, states, prints, sources };
  }

  /** The form that spoke last fills the column by another question now, and the school has answered that one. */
  private isAskedAnew({ asker }: CellState, id: string, speeches: readonly FormSpeech[]): boolean {
    return speeches.some((speech) => {
      const now = this.forms.find(({ form }) => form === speech.form)?.askers.get(id);
      const isChanged = now !== undefined && now !== asker && isSameForm(now, asker);
      return isChanged && saidValues(this.spec, [speech]).has(id);
    });
  }

  /** The school's latest answer to the form that spoke last, when the one it spoke in stands there no more. */
  private editedSince(
    { asker, at }: CellState,
    id: string,
    speeches: readonly FormSpeech[],
  ): Answer | undefined {
    const form = this.forms.find(({ askers }) => askers.get(id) === asker);
    if (form === undefined || form.moments.has(at)) return undefined;
    const speech = speeches.find((one) => one.form === form.form);
    return speech && lastOf(speech);
  }

  /** Answers of each form to a row, those left out that a person has moved to another school with their row. */
  private speeches(target: string, marks: Marks): FormSpeech[] {
    return this.forms.flatMap(({ form, given }) => {
      const all = given.get(target) ?? [];
      const own = marks.get(String(form.sheetId));
      const isElsewhere = (answer: Answer): boolean =>
        this.marked.has(sameAnswer(answer)) && (own === undefined || sameAnswer(own) !== sameAnswer(answer));
      const moved = all.map(isElsewhere).lastIndexOf(true);
      const rest = all.slice(moved + 1);
      return rest.length === 0 ? [] : [{ form, given: rest }];
    });
  }

  /** The key of a new row, where it comes from and of which day it is. */
  private provenance(speeches: readonly FormSpeech[], latest: Answer, isNew: boolean): CellsById {
    const form = speeches.find((speech) => String(speech.form.sheetId) === latest.form)?.form;
    const ids = [...(form === undefined ? [] : provenanceOf(form)), ...(isNew ? (this.spec.key ?? []) : [])];
    const said = cellsOf(this.spec, latest.values);
    return Object.fromEntries(ids.map((id) => [id, said[id] ?? '']));
  }

  private cell(line: number, id: string): unknown {
    return this.values[line]?.[this.found.index.get(id) ?? -1];
  }
}

function sameAnswer({ form, at, hash }: AnswerKey): string {
  return `${form} ${at} ${hash}`;
}
