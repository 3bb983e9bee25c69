// The section «Мониторинг»: who has answered and who has not, what is to be corrected, how the collecting goes.
import { calls } from '../../contract/calls';
import type { AnswerToCorrect, Difference, MonitoredForm, Response } from '../../contract/responses';
import type { KnownSchool } from '../../domain/intake/match-schools';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import type { OperationTexts } from '../../messages/operations';
import { problemText } from '../../messages/problems';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { differences, shownCell } from '../../workbook/forms/differences';
import { findQuestions } from '../../workbook/forms/questions';
import { findColumns } from '../../workbook/heading';
import { readTable } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { answeredSheets, correctionsSheet, formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { schoolsSheet } from '../../workbook/sheets/schools';
import type { LongTexts, Ports } from '../ports';
import { requiredTable, requiredValues, type Values } from '../reading';
import { type WorkbookTime, workbookTime } from '../workbook-time';
import { type FormLink, formLinks } from './form-links';
import { PULL_REFUSAL, PULL_SUCCESS, recall, TRIGGER_OWNER } from './pull-memory';
import { answerContext, tableAnswers } from './table-answers';

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
  const values = new Map(answeredSheets.map((spec) => [spec.title, book.read(spec.title) ?? []]));
  const tables = new Map(
    answeredSheets.map((spec) => [spec.title, rowsOf(spec, values.get(spec.title) ?? [])]),
  );
  const corrections = readTable(correctionsSheet, requiredValues(book, correctionsSheet)).rows.map(
    ({ values }) => values,
  );
  const journal = readTable(journalSheet, requiredValues(book, journalSheet)).rows.map(
    ({ values }) => values,
  );
  const success = recall(memory, PULL_SUCCESS);
  const refusal = recall(memory, PULL_REFUSAL);
  const toCorrect = corrections.filter(({ todo, answer }) => todo !== '' && answer.includes(':'));
  const differing = differencesOf(ports, links, schools, values, time);
  const linked = new Set(links.map(({ sheetId }) => sheetId));
  return {
    forms: links.map((link) =>
      formView(ports, link, tables.get(link.table) ?? [], toCorrect, schools, time, long),
    ),
    toCorrect: toCorrect.slice(0, ANSWERS_SHOWN).map(answerView),
    toCorrectTotal: toCorrect.length,
    differences: differing.slice(0, ANSWERS_SHOWN),
    differencesTotal: differing.length,
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

function rowsOf(spec: SheetSpec, values: Values): readonly Row[] {
  return readTable(spec, values).rows.map((row) => row.values as Row);
}

function formView(
  { book }: Ports,
  link: FormLink,
  rows: readonly Row[],
  toCorrect: readonly Row[],
  schools: readonly School[],
  time: WorkbookTime,
  texts: LongTexts,
): MonitoredForm {
  const { id, sheetId, sheet, table, deadline, url, form, problem } = link;
  const year = form?.year ?? Math.max(0, ...rows.map((row) => Number(row.year)));
  const answered = new Set(rows.filter((row) => row.year === year).map((row) => schoolKey(String(row.code))));
  const wrong = wrongAnswers(toCorrect, sheet);
  const missing = schools.filter(({ code }) => !answered.has(schoolKey(code)));
  // Who has answered with a mistake has answered: such a school is asked to correct it, not to answer.
  const waiting = missing.filter(({ code }) => !wrong.has(schoolKey(code)));
  const correcting = schools.flatMap(({ code, name }) => {
    const asked = wrong.get(schoolKey(code));
    return asked === undefined ? [] : [{ school: name, questions: asked.join('; ') }];
  });
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
    answered: schools.length - missing.length,
    expected: schools.length,
    waiting: byMunicipality(waiting),
    correcting: correcting.map(({ school }) => school),
    reminder: reminderText(
      operations,
      {
        table,
        year: yearText === '' ? '' : filled(operations.formReminderYear, { year: yearText }),
        deadline: deadline === '' ? '' : filled(operations.formReminderDeadline, { date: deadline }),
        url: url === '' ? '' : filled(operations.formReminderUrl, { url }),
      },
      waiting.map(({ name }) => name),
      correcting.map((one) => filled(operations.formReminderSchool, one)),
    ),
    problems: problems.map((problem) => problemText(problem, texts.problems)),
    notices: (questions?.fresh ?? []).map((question) => filled(operations.formNotTaken, { question })),
  };
}

/** By school: the questions of its answers on this response sheet that wait to be corrected. */
function wrongAnswers(toCorrect: readonly Row[], sheet: string): ReadonlyMap<string, readonly string[]> {
  const questions = new Map<string, string[]>();
  for (const row of toCorrect) {
    const key = schoolKey(String(row.code ?? ''));
    if (key === '' || row.sheet !== sheet) continue;
    questions.set(key, [...(questions.get(key) ?? []), String(row.question ?? '')]);
  }
  return questions;
}

/** Whom to ask for an answer, and whom to correct theirs; blank when there is nobody. */
function reminderText(
  texts: OperationTexts,
  form: Readonly<Record<'table' | 'year' | 'deadline' | 'url', string>>,
  waiting: readonly string[],
  correcting: readonly string[],
): string {
  if (waiting.length + correcting.length === 0) return '';
  const told = (text: string, schools: readonly string[]): string =>
    schools.length === 0 ? '' : filled(text, { schools: schools.join('; ') });
  const first = filled(waiting.length === 0 ? texts.formReminderAgain : texts.formReminder, form);
  const ask = told(texts.formReminderWaiting, waiting);
  const correct = told(texts.formReminderCorrect, correcting);
  if (ask === '') return `${first} ${correct}`;
  return correct === '' ? `${first} ${ask}` : `${first} ${ask}\n\n${correct}`;
}

/** Cells that differ from the answers; response sheets are read only where there is one. */
function differencesOf(
  { book, texts }: Ports,
  links: readonly FormLink[],
  schools: readonly KnownSchool[],
  tables: ReadonlyMap<string, Values>,
  time: WorkbookTime,
): Difference[] {
  const names = new Map(schools.map(({ code, name }) => [schoolKey(code), name]));
  return answeredSheets.flatMap((spec): Difference[] => {
    const values = tables.get(spec.title) ?? [];
    const isWhole = findColumns(spec, values[0] ?? []).problems.length === 0;
    const table = { spec, values, formulas: () => [] };
    if (!isWhole || differences(table, []).length === 0) return [];
    const context = answerContext(schools, time, texts().operations.answerSource);
    const own = links.filter((link) => link.table === spec.title);
    return differences(table, tableAnswers(book, own, context).forms).map((one) => ({
      table: spec.title,
      code: one.code,
      year: one.year,
      column: one.id,
      cell: cellAddress({ row: one.line + 1, column: one.column }),
      school: names.get(schoolKey(one.code)) ?? one.code,
      heading: spec.columns[one.id]?.heading ?? '',
      mine: shownText(one.mine),
      said: shownText(one.said),
      known: one.said !== undefined,
    }));
  });
}

/** Never what looks like a person's data. */
function shownText(cell: unknown): string {
  const text = shownCell(cell);
  return isPersonalText(text) ? '…' : text;
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
