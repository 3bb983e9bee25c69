// The section «Мониторинг»: who has answered and who has not, what is to be corrected, how the collecting goes.
import { calls } from '../../contract/calls';
import type { AnswerToCorrect, MonitoredForm, Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import { problemText } from '../../messages/problems';
import { filled } from '../../messages/template';
import { findQuestions } from '../../workbook/forms/questions';
import { readTable } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { answeredSheets, correctionsSheet, formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { schoolsSheet } from '../../workbook/sheets/schools';
import type { LongTexts, Ports } from '../ports';
import { requiredTable, requiredValues } from '../reading';
import { type WorkbookTime, workbookTime } from '../workbook-time';
import { type FormLink, formLinks } from './form-links';
import { PULL_REFUSAL, PULL_SUCCESS, recall, TRIGGER_OWNER } from './pull-memory';

const DAY = 24 * 60 * 60_000;
const ANSWERS_SHOWN = 200;
const RUNS_SHOWN = 5;

type School = { readonly code: string; readonly name: string; readonly municipality: string };
type Row = Readonly<Record<string, unknown>>;

export function readMonitoring(ports: Ports): Response<'readMonitoring'> {
  const { book, forms, memory, texts } = ports;
  const time = workbookTime(ports);
  const long = texts();
  const links = formLinks(requiredValues(book, formsSheet), book.tabs());
  const schools = requiredTable(book, schoolsSheet).rows.map(({ values }) => values);
  const tables = new Map(answeredSheets.map((spec) => [spec.title, rowsOf(ports, spec)]));
  const corrections = readTable(correctionsSheet, requiredValues(book, correctionsSheet)).rows.map(
    ({ values }) => values,
  );
  const journal = readTable(journalSheet, requiredValues(book, journalSheet)).rows.map(
    ({ values }) => values,
  );
  const success = recall(memory, PULL_SUCCESS);
  const refusal = recall(memory, PULL_REFUSAL);
  const toCorrect = corrections.filter(({ todo, answer }) => todo !== '' && answer.includes(':'));
  const linked = new Set(links.map(({ sheetId }) => sheetId));
  return {
    forms: links.map((link) => formView(ports, link, tables.get(link.table) ?? [], schools, time, long)),
    toCorrect: toCorrect.slice(0, ANSWERS_SHOWN).map(answerView),
    toCorrectTotal: toCorrect.length,
    lastSuccess: success === undefined ? '' : time.momentOf(success.at),
    stale: links.length > 0 && success !== undefined && time.now - success.at > DAY,
    lastRefusal:
      refusal === undefined || refusal.at <= (success?.at ?? 0)
        ? null
        : { at: time.momentOf(refusal.at), reason: refusal.reason },
    runs: journal
      .filter(({ operation, sheet }) => operation === calls.pullResponses.operation && sheet === '')
      .slice(-RUNS_SHOWN)
      .reverse()
      .map(({ time: at, outcome }) => ({ at, outcome })),
    triggers: triggersView(ports, time),
    tables: answeredSheets.map(({ title }) => title),
    years: [...time.years],
    unlinked: forms
      .responseSheets()
      .filter(({ id }) => !linked.has(id))
      .map(({ id, title }) => ({ sheetId: id, sheet: title })),
  };
}

function rowsOf({ book }: Ports, spec: SheetSpec): readonly Row[] {
  return readTable(spec, book.read(spec.title) ?? []).rows.map(({ values }) => values as Row);
}

function formView(
  { book }: Ports,
  link: FormLink,
  rows: readonly Row[],
  schools: readonly School[],
  time: WorkbookTime,
  texts: LongTexts,
): MonitoredForm {
  const { id, sheetId, sheet, table, deadline, url, form, problem } = link;
  const year = form?.year ?? Math.max(0, ...rows.map((row) => Number(row.year)));
  const answered = new Set(rows.filter((row) => row.year === year).map((row) => schoolKey(String(row.code))));
  const waiting = schools.filter(({ code }) => !answered.has(schoolKey(code)));
  const questions = form && findQuestions(sheet, book.read(sheet)?.[0] ?? [], form.links);
  const problems = problem === undefined ? (questions?.problems ?? []) : [problem];
  const { operations } = texts;
  const yearText = year === 0 ? '' : schoolYearText(year);
  return {
    form: id,
    sheetId,
    sheet,
    table,
    year: form?.year === undefined ? '' : yearText,
    deadline,
    daysLeft: time.daysUntil(deadline),
    url,
    answered: schools.length - waiting.length,
    expected: schools.length,
    waiting: byMunicipality(waiting),
    reminder:
      waiting.length === 0
        ? ''
        : filled(operations.formReminder, {
            table,
            year: yearText === '' ? '' : filled(operations.formReminderYear, { year: yearText }),
            deadline: deadline === '' ? '' : filled(operations.formReminderDeadline, { date: deadline }),
            url: url === '' ? '' : filled(operations.formReminderUrl, { url }),
            schools: waiting.map(({ name }) => name).join('; '),
          }),
    problems: problems.map((problem) => problemText(problem, texts.problems)),
    notices: (questions?.fresh ?? []).map((question) => filled(operations.formNotTaken, { question })),
  };
}

/** A municipality spelt in two ways is one. */
function byMunicipality(schools: readonly School[]): MonitoredForm['waiting'] {
  const groups = new Map<string, { municipality: string; schools: string[] }>();
  for (const { municipality, name } of schools) {
    const key = comparable(municipality);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { municipality, schools: [name] });
    else group.schools.push(name);
  }
  return [...groups.values()];
}

function answerView(row: Row): AnswerToCorrect {
  const text = (id: string): string => String(row[id] ?? '');
  return {
    form: text('answer'),
    table: text('table'),
    school: text('name'),
    sheet: text('sheet'),
    cell: text('cell'),
    question: text('question'),
    what: text('what'),
    todo: text('todo'),
  };
}

function triggersView(
  { triggers, memory }: Ports,
  time: WorkbookTime,
): Response<'readMonitoring'>['triggers'] {
  const own = triggers.own();
  const kept = recall(memory, TRIGGER_OWNER);
  const since = kept === undefined ? '' : time.momentOf(kept.at);
  const owner = kept?.owner ?? '';
  if (own === undefined) return { state: kept === undefined ? 'unknown' : 'other', owner, since };
  const isMine = own.length > 0;
  const isKeptMine = kept?.ids.some((id) => own.includes(id)) === true;
  if (isMine) return { state: 'mine', owner: isKeptMine ? owner : '', since: isKeptMine ? since : '' };
  return { state: kept === undefined ? 'off' : 'other', owner, since };
}
