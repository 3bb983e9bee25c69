// Forms of the workbook and the answers given to them: plain data that its file keeps.
import type { CheckedQuestion } from './answer-check';

export type QuestionKind = CheckedQuestion['kind'];

/** One question; `id` never changes and is never given again within its form. */
export interface Question extends CheckedQuestion {
  readonly id: number;
  readonly kind: QuestionKind;
  title: string;
  /** Explanation under the title; '' for none. */
  help: string;
  required: boolean;
  choices: readonly string[];
  validation: CheckedQuestion['validation'];
}

/** One answered form. */
export interface FormResponse {
  readonly id: string;
  /** When it was sent or last changed: milliseconds since 1970. */
  sentAt: number;
  /** Texts by the question's id; a question that was left blank is not there. */
  answers: Readonly<Record<number, string>>;
}

export interface Form {
  readonly id: string;
  /** Name of the form's file; respondents see the title. */
  readonly name: string;
  title: string;
  description: string;
  /** Until then nobody can open it. */
  published: boolean;
  /** Only members of the owner's organisation can answer. */
  signIn: boolean;
  /** In the order in which they are asked. */
  questions: Question[];
  /** Ids up to this one were given to questions. */
  lastQuestionId: number;
  collectEmail: boolean;
  allowResponseEdits: boolean;
  acceptingResponses: boolean;
  /** What the respondent reads after sending; '' for the usual words. */
  confirmationMessage: string;
  /** The sheet into which answers are written; null until one is set. */
  sheetId: number | null;
  /** In the order in which they were first sent. */
  responses: FormResponse[];
}

/** A form without title and questions that nobody can open yet. */
export function newForm(id: string, name: string): Form {
  return {
    id,
    name,
    title: '',
    published: false,
    signIn: true,
    description: '',
    questions: [],
    lastQuestionId: 0,
    collectEmail: false,
    allowResponseEdits: false,
    acceptingResponses: true,
    confirmationMessage: '',
    sheetId: null,
    responses: [],
  };
}

/** Adds a question without a title at the end. */
export function addQuestion(form: Form, kind: QuestionKind): Question {
  form.lastQuestionId += 1;
  const question: Question = {
    id: form.lastQuestionId,
    kind,
    title: '',
    help: '',
    required: false,
    choices: [],
    validation: null,
  };
  form.questions.push(question);
  return question;
}

/** Where respondents answer. */
export function publishedUrl(form: Form): string {
  return `https://docs.google.com/forms/d/e/${form.id}/viewform`;
}

/** How a response sheet names its form. */
export function formUrl(form: Form): string {
  return `https://docs.google.com/forms/d/${form.id}/viewform`;
}

/** Where the form is edited. */
export function editUrl(form: Form): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}
