// «Ответы на доработку»: every answer that could not be taken, where it stands, what is wrong and what to do.
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import { type ProblemTexts, problemText } from '../../messages/problems';
import { cellAddress } from '../../workbook/address';
import {
  type BlockWrite,
  type CellsById,
  type ComputedRow,
  planComputedSheet,
} from '../../workbook/block-plan';
import { keyText } from '../../workbook/forms/answer-key';
import type { Answer } from '../../workbook/forms/read-answers';
import type { Problem } from '../../workbook/problem';
import { answeredSheets, correctionsSheet } from '../../workbook/sheets/forms';
import type { Values } from '../reading';
import type { PulledTables, TablePlan } from './pull-tables';
import type { FormProblem } from './table-answers';

export interface CorrectionTexts {
  readonly problems: ProblemTexts;
  /** What is said of an answer that is right now, while somebody's comment still stands beside it. */
  readonly corrected: string;
}

/**
 * The sheet as it must be after a run. Rows of tables that this run has not looked at stay; a comment of a person
 * stays beside its answer, the corrected one too.
 */
export function correctionWrites(
  values: Values,
  { plans, problems, done }: PulledTables,
  names: ReadonlyMap<string, string>,
  texts: CorrectionTexts,
): BlockWrite[] {
  const rows = [
    ...problems.map((problem) => problemRow(problem, texts)),
    ...plans.flatMap((plan) => answerRows(plan, names, texts)),
  ];
  const unique = new Map<string, CellsById>();
  // Of several problems of one question the first is the one best told.
  for (const cells of rows) if (!unique.has(keyOf(cells))) unique.set(keyOf(cells), cells);
  return planComputedSheet(
    {
      spec: correctionsSheet,
      rows: [...unique].map(([key, cells]): ComputedRow => ({ key, cells })),
      keyOf: (cells) => (isLookedAt(textOf(cells.table), done) ? keyOf(cells) : undefined),
      gone: (cells) => ({ ...(cells as CellsById), what: texts.corrected, todo: '' }),
    },
    // A formula of a person in a column of theirs is not touched: our columns hold none.
    { values, formulas: [] },
  );
}

/** Answers that wait, as the sheet will tell of them. */
export function waitingAnswers({ plans }: PulledTables): number {
  return plans.reduce(
    (sum, { plan }) => sum + plan.wrong.length + plan.untaken.length + plan.removed.length,
    0,
  );
}

/** A row of a table that is none of ours any more is looked at by every run. */
function isLookedAt(table: string, done: ReadonlySet<string>): boolean {
  return done.has(table) || !answeredSheets.some(({ title }) => title === table);
}

function problemRow({ link, problem }: FormProblem, texts: CorrectionTexts): CellsById {
  const told = problemText(problem, texts.problems);
  return {
    answer: link.id,
    table: link.table,
    sheet: problem.sheet === link.table ? link.table : link.sheet,
    cell: problem.sheet === link.sheet ? cellAddress(problem) : '',
    question: problem.sheet === link.sheet ? (problem.heading ?? '') : '',
    ...told,
  };
}

function answerRows(
  { spec, plan, titles }: TablePlan,
  names: ReadonlyMap<string, string>,
  texts: CorrectionTexts,
): CellsById[] {
  const row = (answer: Answer, column: number, question: string, problem: Problem): CellsById => {
    const { code, year } = answer.values;
    return {
      answer: keyText(answer),
      table: spec.title,
      code: code === undefined ? '' : { text: String(code) },
      name: code === undefined ? '' : (names.get(schoolKey(String(code))) ?? ''),
      year: typeof year === 'number' ? schoolYearText(year) : '',
      sheet: titles.get(answer.form) ?? '',
      cell: cellAddress({ row: answer.row, column }),
      question,
      ...problemText(problem, texts.problems),
    };
  };
  return [
    ...plan.wrong.flatMap((answer) =>
      answer.problems.map(({ column, question, problem }) => row(answer, column, question, problem)),
    ),
    ...plan.untaken.map(({ answer, problem }) => row(answer, 1, problem.heading ?? '', problem)),
    ...plan.removed.map(({ answer, row: at, column, heading, code, year }) => ({
      answer,
      table: spec.title,
      code: { text: code },
      name: names.get(schoolKey(code)) ?? '',
      year: String(year ?? ''),
      sheet: spec.title,
      cell: cellAddress({ row: at, column }),
      question: heading,
      ...problemText({ code: 'VALUE_REMOVED', sheet: spec.title, heading }, texts.problems),
    })),
  ];
}

function keyOf(cells: Readonly<Record<string, unknown>>): string {
  return ['answer', 'table', 'question'].map((id) => textOf(cells[id])).join('\t');
}

function textOf(cell: unknown): string {
  return typeof cell === 'object' && cell !== null && 'text' in cell ? String(cell.text) : String(cell ?? '');
}
