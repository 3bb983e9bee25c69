// The form for schools in an Excel file: what a school reads in it, and why a filled one is not taken.
import { counted } from '../russian';
import { filled } from '../template';

/** «Форма для школ»: what the file is, in the list of loaded files. */
export const schoolFormName = 'Форма для школ';
/** «Источник» of the rows that come from forms. */
export const schoolFormSource = 'Форма школы (.xlsx)';

/** «Контекстные данные, 2025/2026» */
export function schoolFormAbout(table: string, year: string): string {
  return `${table}, ${year}`;
}

/** Words by which a form is read back: changed ones make a form of another version. */
export const formLandmarks = {
  /** Titles of the sheets: what a school fills, and the schools to choose from. */
  sheet: 'Форма',
  schools: 'Школы',
  schoolsHeading: 'Школы для выбора в форме',
  school: 'Школа',
  field: 'Показатель',
  value: 'Значение',
  markStart: 'Служебная отметка, не меняйте:',
} as const;

export const formTexts = {
  title: (table: string, year: string) => `${table} за ${year} учебный год`,
  lead: (deadline: string) =>
    `Выберите школу, заполните жёлтые ячейки и верните файл${deadline === '' ? '' : ` до ${deadline}`}.`,
  blanks:
    'Пустая ячейка значит «нет данных». Если таких нет, поставьте 0. Все ответы — о школе в целом: без фамилий, телефонов и сведений об отдельных людях.',
  number: '№',
  note: 'Пояснение',
} as const;

/** What Excel says when a cell is filled otherwise; no longer than its 32 and 225 characters. */
export const validationTexts = {
  title: 'Проверьте значение',
  school: 'Выберите школу из списка.',
  count: 'Нужно целое число: 0 или больше.',
  part: (whole: string) => `Нужно целое число от 0 до числа в строке «${whole}».`,
  yesNo: 'Выберите «да» или «нет».',
  link: 'Нужен адрес, который начинается с https:// или http:// и открывается в браузере.',
} as const;

/** Why a filled form is not taken. */
export type FormRefusalCode =
  | 'FORM_MARK_SPOILT'
  | 'FORM_VERSION'
  | 'FORM_LINES_GONE'
  | 'FORM_SCHOOL_BLANK'
  | 'FORM_BLANK';

const newForm = 'Скачайте форму заново и перенесите в неё ответы.';

/** `{field}`, `{value}` and `{school}` are the words of the form itself. */
const refusals: Readonly<Record<FormRefusalCode, { readonly what: string; readonly todo: string }>> = {
  FORM_MARK_SPOILT: {
    what: 'Это форма для школ, но служебная отметка внизу удалена или изменена: неясно, какая таблица и какой год.',
    todo: newForm,
  },
  FORM_VERSION: {
    what: 'Это форма другой версии дополнения.',
    todo: newForm,
  },
  FORM_LINES_GONE: {
    what: 'Это форма для школ, но в ней нет строки с заголовками «{field}» и «{value}».',
    todo: newForm,
  },
  FORM_SCHOOL_BLANK: {
    what: 'В форме не выбрана школа.',
    todo: 'Выберите её в строке «{school}», сохраните файл и загрузите снова.',
  },
  FORM_BLANK: {
    what: 'В форме не заполнена ни одна ячейка.',
    todo: 'Попросите школу заполнить форму или уберите файл из списка.',
  },
};

export function formRefusalText(code: FormRefusalCode): { readonly what: string; readonly todo: string } {
  const { what, todo } = refusals[code];
  const { field, value, school } = formLandmarks;
  const words = { field, value, school };
  return { what: filled(what, words), todo: filled(todo, words) };
}

/** A line of a form that is not taken; `{heading}` is as the table has it. */
const lineTexts = {
  FORM_LINE_UNKNOWN: {
    what: 'Строка {row}: такого показателя в таблице «{table}» нет.',
    todo: 'Если показатель переименован, верните его название и загрузите файл снова.',
  },
  FORM_LINE_TWICE: {
    what: 'Строки {otherRow} и {row}: показатель «{heading}» стоит дважды с разными ответами, не взят ни один.',
    todo: 'Оставьте одну из двух строк и загрузите файл снова.',
  },
} as const;
export type FormLineCode = keyof typeof lineTexts;

export function formLineText(
  code: FormLineCode,
  facts: {
    readonly row: number;
    readonly otherRow?: number;
    readonly table: string;
    readonly heading?: string;
  },
): { readonly what: string; readonly todo: string } {
  const { what, todo } = lineTexts[code];
  return { what: filled(what, { ...facts }), todo };
}

/** A note on lines that the form should have and has not. */
export function formLinesMissing(headings: readonly string[]): string {
  const lines = counted(headings.length, 'строки', 'строк', 'строк');
  return `В форме нет ${lines}: ${headings.map((heading) => `«${heading}»`).join(', ')}. Там останется «нет данных».`;
}
