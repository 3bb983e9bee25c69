// Answers of the linked forms planned against their tables: one table after another, while there is time.

import { type AnswersPlan, planAnswers } from '../../workbook/forms/plan-answers';
import type { AnswerContext } from '../../workbook/forms/read-answers';
import { findColumns } from '../../workbook/heading';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { answeredSheets } from '../../workbook/sheets/forms';
import type { Book } from '../ports';
import type { FormLink } from './form-links';
import { type FormProblem, tableAnswers } from './table-answers';

export interface TablePlan {
  readonly spec: SheetSpec;
  readonly plan: AnswersPlan;
  /** Title of the response sheet by its number. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface PulledTables {
  readonly plans: readonly TablePlan[];
  readonly problems: readonly FormProblem[];
  /** Tables that were looked at. */
  readonly done: ReadonlySet<string>;
  /** The table at which the next run begins; blank when the time was enough. */
  readonly next: string;
}

/**
 * Reads each table and each response sheet once. Begins with the table `first`; `isOver` is asked before every
 * table with a form but the first one, so that each run comes at least one table further.
 */
export function pullTables(
  book: Book,
  links: readonly FormLink[],
  context: AnswerContext,
  first: string,
  isOver: () => boolean,
): PulledTables {
  const isTable = (title: string): boolean => answeredSheets.some((spec) => spec.title === title);
  const problems = broken(links.filter(({ table }) => !isTable(table)));
  const plans: TablePlan[] = [];
  const done = new Set<string>();
  let isFirst = true;
  for (const spec of tablesFrom(first)) {
    const own = links.filter(({ table }) => table === spec.title);
    if (own.length > 0) {
      if (!isFirst && isOver()) return { plans, problems, done, next: spec.title };
      isFirst = false;
      problems.push(...broken(own));
      const pulled = pullTable(book, spec, own, context);
      problems.push(...pulled.problems);
      if (pulled.plan !== undefined) plans.push(pulled.plan);
    }
    done.add(spec.title);
  }
  return { plans, problems, done, next: '' };
}

function broken(links: readonly FormLink[]): FormProblem[] {
  return links.flatMap((link) => (link.problem === undefined ? [] : [{ link, problem: link.problem }]));
}

function tablesFrom(title: string): readonly SheetSpec[] {
  const at = Math.max(
    0,
    answeredSheets.findIndex((spec) => spec.title === title),
  );
  return [...answeredSheets.slice(at), ...answeredSheets.slice(0, at)];
}

function pullTable(
  book: Book,
  spec: SheetSpec,
  links: readonly FormLink[],
  context: AnswerContext,
): { readonly plan?: TablePlan; readonly problems: readonly FormProblem[] } {
  if (links.every(({ form }) => form === undefined)) return { problems: [] };
  const values = book.read(spec.title);
  const [problem] =
    values === undefined
      ? [{ code: 'SHEET_MISSING', sheet: spec.title } as const]
      : findColumns(spec, values[0] ?? []).problems;
  if (values === undefined || problem !== undefined) {
    return { problems: links.flatMap((link) => (problem === undefined ? [] : [{ link, problem }])) };
  }
  const { forms, problems } = tableAnswers(book, links, context);
  let formulas: readonly (readonly string[])[] | undefined;
  const readFormulas = () => (formulas ??= book.readFormulas(spec.title));
  const plan = planAnswers({ spec, values, formulas: readFormulas }, forms);
  const titles = new Map(links.map(({ sheetId, sheet }) => [String(sheetId), sheet]));
  return { plan: { spec, plan, titles }, problems };
}
