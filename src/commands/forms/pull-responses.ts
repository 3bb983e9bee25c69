// «Обновить сейчас»: answers of the linked forms into their tables; the form-submit and the hourly trigger run it too.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import type { OperationTexts } from '../../messages/operations';
import { refusalText } from '../../messages/refusals';
import { filled } from '../../messages/template';
import type { BlockWrite, CellsById } from '../../workbook/block-plan';
import { asRead } from '../../workbook/merge/merge-lines';
import { correctionsSheet, formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { CommandRefusal, causeOf, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet, requiredTable } from '../reading';
import { workbookTime } from '../workbook-time';
import { correctionWrites, waitingAnswers } from './corrections-sheet';
import { formLinks } from './form-links';
import { keep, PULL_REFUSAL, PULL_SUCCESS, recall } from './pull-memory';
import { type PulledTables, pullTables } from './pull-tables';
import { answerContext } from './table-answers';
import { writeForward } from './write-forward';

/** Google ends a run after six minutes; what is planned by then must still be written. */
const TIME_FOR_READING = 4 * 60_000;
/** Replaced rows named one by one in the journal. */
const NAMED_ROWS = 50;

/**
 * An event is a hint and reconciliation is the truth: whatever started the run, everything that is missing is
 * written, each answer once. Nothing new writes no cell. A fault keeps what is written and the next run goes on.
 */
export function pullResponses(ports: Ports): Response<'pullResponses'> {
  try {
    return withLock(ports, () => pulled(ports));
  } catch (error) {
    noteRefusal(ports, error);
    throw error;
  }
}

function pulled(ports: Ports): Response<'pullResponses'> {
  const { book, memory } = ports;
  const started = ports.now();
  const links = formLinks(requiredSheet(book, formsSheet), book.tabs());
  const schools = requiredTable(book, schoolsSheet).rows.map(({ values }) => values);
  const corrections = requiredSheet(book, correctionsSheet);
  const time = workbookTime(ports);
  const texts = ports.texts();
  const { operations } = texts;
  const context = answerContext(schools, time, operations.answerSource);
  const first = recall(memory, PULL_SUCCESS)?.next ?? '';
  const isOver = () => ports.now() - started > TIME_FOR_READING;
  const tables = pullTables(book, links, context, first, isOver);
  const names = new Map(schools.map(({ code, name }) => [schoolKey(code), name]));
  const problems = { ...texts.problems, ...texts.answerProblems };
  const writes = [
    ...tables.plans.flatMap(({ plan }) => plan.writes),
    ...correctionWrites(corrections, tables, names, { problems, corrected: operations.answerCorrected }),
  ].filter(changesAnything);
  const moment = time.momentOf(time.now);
  const summary = summaryOf(tables, links.length, operations, moment.slice(11));
  const news =
    writes.length === 0
      ? []
      : journalWrites(
          requiredSheet(book, journalSheet),
          journalLines(tables, names, operations, moment, summary),
        );
  // The note before the rows: of a run that Google stops half-way it tells too much rather than too little.
  writeForward(book, [...news, ...writes], () => {
    keep(memory, PULL_SUCCESS, { at: time.now, next: tables.next });
  });
  return { summary, finished: tables.next === '' };
}

function changesAnything({ values, before }: BlockWrite): boolean {
  return values.some((cells, line) =>
    cells.some((cell, at) => !isSame(asRead(cell), asRead(before[line]?.[at]))),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return (a ?? '') === (b ?? '');
}

function counts({ plans }: PulledTables): { added: number; replaced: number } {
  return plans.reduce(
    (sum, { plan }) => ({
      added: sum.added + plan.added,
      replaced: sum.replaced + plan.replaced.filter(({ headings }) => headings.length > 0).length,
    }),
    { added: 0, replaced: 0 },
  );
}

function summaryOf(tables: PulledTables, forms: number, texts: OperationTexts, time: string): string {
  if (forms === 0) return texts.noForms;
  const { added, replaced } = counts(tables);
  const wrong = waitingAnswers(tables);
  const parts = [
    added > 0 ? filled(texts.pulledAdded, { n: added }) : '',
    replaced > 0 ? filled(texts.pulledReplaced, { n: replaced }) : '',
  ].filter((part) => part !== '');
  const told = parts.length === 0 ? texts.pulledNothing : filled(texts.pulled, { counts: parts.join(', ') });
  return [
    told,
    wrong > 0 ? filled(texts.pulledWrong, { n: wrong }) : '',
    tables.problems.length > 0 ? filled(texts.pulledProblems, { n: tables.problems.length }) : '',
    tables.next === '' ? '' : filled(texts.pulledRest, { table: tables.next }),
    `${time}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The run in a line, and a line for each row whose values were replaced: which columns, never what stood there. */
function journalLines(
  tables: PulledTables,
  names: ReadonlyMap<string, string>,
  texts: OperationTexts,
  time: string,
  outcome: string,
): CellsById[] {
  const operation = calls.pullResponses.operation;
  const rows = tables.plans.flatMap(({ spec, plan }) =>
    plan.replaced
      .filter(({ headings }) => headings.length > 0)
      .map(({ answer, row, headings }) => ({
        time,
        operation,
        outcome: filled(texts.answerReplaced, {
          school: names.get(schoolKey(String(answer.values.code))) ?? '',
          columns: headings.map((heading) => `«${heading}»`).join(', '),
        }),
        sheet: spec.title,
        cell: `A${row}`,
      })),
  );
  const rest = rows.length - NAMED_ROWS;
  // A line without a sheet is that of a run.
  const sheet = rows[NAMED_ROWS]?.sheet ?? '';
  const more =
    rest > 0 ? [{ time, operation, outcome: filled(texts.answersReplacedToo, { n: rest }), sheet }] : [];
  return [{ time, operation, outcome }, ...rows.slice(0, NAMED_ROWS), ...more];
}

/** What the section «Мониторинг» will tell; another run at work is no refusal. */
function noteRefusal(ports: Ports, error: unknown): void {
  const facts =
    error instanceof CommandRefusal ? error.facts : ({ code: 'SERVICE', cause: causeOf(error) } as const);
  if (facts.code === 'LOCKED') return;
  try {
    const { message } = refusalText(facts, () => ports.texts().refusals);
    keep(ports.memory, PULL_REFUSAL, { at: ports.now(), reason: message });
  } catch {
    // The refusal itself goes on to whoever has called; that it could not be kept adds nothing to it.
  }
}
