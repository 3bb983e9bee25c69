// Answers to forms as respondents give and change them, and the events that they cause.
import { randomUUID } from 'node:crypto';
import type { Execution } from '../services/execution';
import type { Faults } from '../services/faults';
import type { HostState } from '../services/host-state';
import { bookContext } from '../services/spreadsheet-app';
import { answerProblem } from '../workbook/answer-check';
import type { Form, FormResponse, Question } from '../workbook/forms';
import {
  columnsOf,
  responseSheet,
  rowOfResponse,
  TIMESTAMP_HEADING,
  writeResponse,
} from '../workbook/response-sheet';
import type { Sheet } from '../workbook/sheet';
import { formTexts } from './form-texts';
import type { TriggerRuns } from './trigger-runs';

/** Texts by the question's title; a question that is left out is left blank, or as it was. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerOptions {
  /**
   * What becomes of the event: `sent` when left out; `lost` runs no trigger, `doubled` runs each twice, `blank` gives
   * them an event that tells neither values nor range.
   */
  readonly event?: 'sent' | 'lost' | 'doubled' | 'blank';
  /** Faults of the triggers' runs. */
  readonly faults?: Faults;
}

export class FormRuns {
  readonly #triggers: TriggerRuns;
  readonly #state: HostState;

  constructor(triggers: TriggerRuns, state: HostState) {
    this.#triggers = triggers;
    this.#state = state;
  }

  /** Sends an answer and gives its id. Throws in Russian what the form refuses. */
  answer(formId: string, answers: Answers, options: AnswerOptions): string {
    const form = this.#form(formId);
    const response: FormResponse = { id: randomUUID(), sentAt: 0, answers: {} };
    this.#send(form, response, answers, options);
    return response.id;
  }

  /** Sends an answer again with the texts that changed. Throws in Russian what the form refuses. */
  edit(formId: string, responseId: string, answers: Answers, options: AnswerOptions): void {
    const form = this.#form(formId);
    if (!form.allowResponseEdits) throw new Error(formTexts.noEdits(form.title));
    this.#send(form, responseOf(form, responseId), answers, options);
  }

  /** Delivers an event late or again; one that tells nothing when no form is named. */
  fire(formId: string | undefined, responseId: string | undefined): void {
    const form = formId === undefined ? undefined : this.#form(formId);
    if (form === undefined) {
      this.#triggers.fire('ON_FORM_SUBMIT', () => ({}));
      return;
    }
    const response = responseId === undefined ? form.responses.at(-1) : responseOf(form, responseId);
    if (response === undefined) throw new Error(formTexts.noResponses(form.title));
    this.#deliver(form, response, form.questions, {});
  }

  #send(form: Form, response: FormResponse, answers: Answers, options: AnswerOptions): void {
    if (!form.published) throw new Error(formTexts.unpublished(form.title));
    if (form.signIn) throw new Error(formTexts.signIn(form.title));
    if (!form.acceptingResponses) throw new Error(formTexts.closed(form.title));
    const { workbook, clock } = this.#state;
    const texts = checked(form, { ...response.answers, ...byQuestion(form, answers) });
    const changed = form.questions.filter(({ id }) => texts[id] !== response.answers[id]);
    response.answers = texts;
    response.sentAt = clock.now();
    if (!form.responses.includes(response)) form.responses.push(response);
    const sheet = responseSheet(workbook, form);
    if (sheet === undefined) return;
    writeResponse(sheet, form, response);
    workbook.recalculate();
    this.#deliver(form, response, changed, options);
  }

  #deliver(form: Form, response: FormResponse, told: readonly Question[], options: AnswerOptions): void {
    const { event = 'sent', faults } = options;
    if (event === 'lost') return;
    const payload = (execution: Execution): object =>
      event === 'blank' ? {} : submitEvent(execution, form, response, told);
    this.#triggers.fire('ON_FORM_SUBMIT', payload, faults);
    if (event === 'doubled') this.#triggers.fire('ON_FORM_SUBMIT', payload, faults);
  }

  #form(id: string): Form {
    const form = this.#state.workbook.forms.find((candidate) => candidate.id === id);
    if (form === undefined) throw new Error(formTexts.noForm);
    return form;
  }
}

function responseOf(form: Form, id: string): FormResponse {
  const response = form.responses.find((candidate) => candidate.id === id);
  if (response === undefined) throw new Error(formTexts.noResponse(form.title));
  return response;
}

function byQuestion(form: Form, answers: Answers): Record<number, string> {
  return Object.fromEntries(
    Object.entries(answers).map(([title, text]) => {
      const question = form.questions.find((candidate) => candidate.title === title);
      if (question === undefined) throw new Error(formTexts.noQuestion(form.title, title));
      return [question.id, text];
    }),
  );
}

/** The texts that are not blank; an Error that names every question whose answer the form refuses. */
function checked(form: Form, texts: Readonly<Record<number, string>>): Record<number, string> {
  const problems = form.questions.flatMap((question) => {
    const problem = answerProblem(question, texts[question.id] ?? '');
    return problem === undefined ? [] : [`«${question.title}»: ${problem}`];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** What Google tells of an answer; of one that was sent again it tells only the texts that changed. */
function submitEvent(
  execution: Execution,
  form: Form,
  response: FormResponse,
  told: readonly Question[],
): object {
  const sheet = responseSheet(execution.host.workbook, form);
  const row = sheet === undefined ? undefined : rowOfResponse(sheet, response);
  if (sheet === undefined || row === undefined) return {};
  const { timestamp, questions } = columnsOf(sheet, form);
  const columns = sheet.lastColumn();
  const tells = (column: number): boolean => {
    const question = questions.get(column);
    return column === timestamp || (question !== undefined && told.includes(question));
  };
  const shown = sheet.displayValues(row, 1, 1, columns)[0] ?? [];
  const values = shown.map((text, index) => (tells(index + 1) ? text : ''));
  const area = { row, column: 1, rows: 1, columns };
  return {
    range: bookContext(execution).rangeOf(sheet, area),
    values,
    namedValues: namedValues(sheet, form, values),
  };
}

/** Two questions with the same title share one list, as with Google. */
function namedValues(sheet: Sheet, form: Form, values: readonly string[]): Record<string, string[]> {
  const { timestamp, questions } = columnsOf(sheet, form);
  const named: Record<string, string[]> = {};
  values.forEach((text, index) => {
    const column = index + 1;
    const title = column === timestamp ? TIMESTAMP_HEADING : questions.get(column)?.title;
    if (title === undefined) return;
    named[title] ??= [];
    named[title].push(text);
  });
  return named;
}
