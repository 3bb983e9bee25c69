// What a form refuses in an answer, and the words it says beside the question.

/** What a text must be. */
export type TextRule =
  | { readonly kind: 'number' | 'whole' | 'url' }
  | { readonly kind: 'atLeast'; readonly least: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  /** The whole text must match the regular expression. */
  | { readonly kind: 'pattern'; readonly pattern: string };

/** A rule with the form's own words for a text that breaks it; '' leaves the usual ones. */
export interface TextValidation {
  readonly rule: TextRule;
  readonly helpText: string;
}

/** What the check needs to know of a question. */
export interface CheckedQuestion {
  readonly kind: 'list' | 'choice' | 'text' | 'paragraph';
  readonly required: boolean;
  /** Answers to choose from; empty for texts. */
  readonly choices: readonly string[];
  readonly validation: TextValidation | null;
}

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const WHOLE = /^-?\d+$/;
const URL_LIKE = /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i;

/** What is wrong with an answer, in Russian; undefined when the form takes it. A blank answer is ''. */
export function answerProblem(question: CheckedQuestion, answer: string): string | undefined {
  if (answer.trim() === '') return question.required ? 'Это обязательный вопрос.' : undefined;
  const chosen = question.kind === 'list' || question.kind === 'choice';
  if (chosen) return question.choices.includes(answer) ? undefined : 'Выберите ответ из списка.';
  if (question.validation === null) return undefined;
  const { rule, helpText } = question.validation;
  return fits(rule, answer.trim()) ? undefined : helpText || usualWords(rule);
}

function fits(rule: TextRule, text: string): boolean {
  switch (rule.kind) {
    case 'number':
      return NUMBER.test(text);
    case 'whole':
      return WHOLE.test(text);
    case 'url':
      return URL_LIKE.test(text);
    case 'atLeast':
      return NUMBER.test(text) && numberOf(text) >= rule.least;
    case 'between':
      return NUMBER.test(text) && numberOf(text) >= rule.from && numberOf(text) <= rule.to;
    case 'pattern':
      return new RegExp(`^(?:${rule.pattern})$`, 'u').test(text);
  }
}

const numberOf = (text: string): number => Number(text.replace(',', '.'));
const shown = (number: number): string => String(number).replace('.', ',');

function usualWords(rule: TextRule): string {
  switch (rule.kind) {
    case 'number':
      return 'Введите число.';
    case 'whole':
      return 'Введите целое число.';
    case 'url':
      return 'Введите адрес страницы.';
    case 'atLeast':
      return `Введите число не меньше ${shown(rule.least)}.`;
    case 'between':
      return `Введите число от ${shown(rule.from)} до ${shown(rule.to)}.`;
    case 'pattern':
      return 'Ответ записан не в том виде.';
  }
}
