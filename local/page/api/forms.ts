// What the page and its server say to each other of forms, their answers and users.
import type { CheckedQuestion } from '../../workbook/answer-check';

export type UserName = 'first' | 'second';

/** A form as the menu names it. */
export interface FormLineView {
  readonly id: string;
  readonly title: string;
  /** Whether it takes answers now. */
  readonly open: boolean;
  /** Whether there are answers, and the form lets them be changed. */
  readonly changeable: boolean;
}

export interface QuestionView extends CheckedQuestion {
  readonly id: number;
  readonly title: string;
  /** Blank for none. */
  readonly help: string;
}

/** Texts by the question's title; a question that was left blank is not there. */
export type AnswersView = Readonly<Record<string, string>>;

export interface ResponseView {
  readonly id: string;
  /** When it was sent or last changed: 'dd.mm.yyyy hh:mm:ss'. */
  readonly time: string;
  readonly answers: AnswersView;
}

/** A form as a respondent sees it. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is said after sending; blank for the usual words. */
  readonly confirmation: string;
  readonly questions: readonly QuestionView[];
  /** The newest first. */
  readonly responses: readonly ResponseView[];
}

export interface SentAnswer {
  readonly form: string;
  /** The answer that is changed; null for a new one. */
  readonly response: string | null;
  readonly answers: AnswersView;
}
