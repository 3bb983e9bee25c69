// Words that look like a person's data: in a heading, or as a value.
import { comparable } from './text';

/** «ФИОКО», «Адресат», «Адресная помощь», «Адрес сайта», «Социальный паспорт», «Паспорт школы» are no persons. */
const HEADING =
  /(^|[^а-я])(фио(?![а-я])|ф\.\s?и\.\s?о|фамили|отчеств|снилс|(?<!социальный )паспорт(?! (школы|оо|доступности|безопасности))|телефон|тел\.|адреса?(?![а-я]| сайта)|почта|e-?mail|(дата|год) рождения|имя (ученика|обучающегося|ребенка|учителя|педагога|родителя)|имя$)/;
const VALUES: readonly RegExp[] = [
  /^\d{3}-\d{3}-\d{3}[\s-]\d{2}$/,
  // Codes of Russian telephones begin with 3, 4, 8 or 9; eleven other digits are a code of ОКТМО.
  /^(\+7|8)[\s(-]*[3489]\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}$/,
  /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/,
  /^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(ич|овна|евна|ична|оглы|кызы)$/,
  /^[А-ЯЁ]+(-[А-ЯЁ]+)?\s+[А-ЯЁ]+\s+[А-ЯЁ]+(ИЧ|ОВНА|ЕВНА|ИЧНА|ОГЛЫ|КЫЗЫ)$/,
  /^[А-ЯЁ]([а-яё]+(-[А-ЯЁ][а-яё]+)?|[А-ЯЁ-]+)\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.?$/,
];

/** The heading promises a person's data: a name, a document, a telephone, an address, a date of birth. */
export function isPersonalHeading(heading: string): boolean {
  return HEADING.test(comparable(heading));
}

/** The text looks like a person's name, telephone, e-mail or СНИЛС. */
export function isPersonalText(text: string): boolean {
  return VALUES.some((pattern) => pattern.test(text.trim()));
}
