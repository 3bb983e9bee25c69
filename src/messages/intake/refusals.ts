// Files and sheets that are not taken, in words: what is wrong and what to do.
import type { HeadFact, SheetRefusal, SheetRefusalCode } from '../../domain/intake/problems';
import { filled } from '../template';
import { reportName } from './reports';

export interface SheetRefusalText {
  readonly what: string;
  readonly todo: string;
}

/** Why a file could not be opened. */
export type OpeningCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'OLD_EXCEL'
  | 'OTHER_SPREADSHEET'
  | 'MARKUP_FILE'
  | 'NOT_A_TABLE'
  | 'PASSWORD'
  | 'BROKEN_FILE'
  | 'UNREADABLE_FILE';

/** `{megabytes}` and `{rows}` are the limits. */
export const openingTexts: Readonly<Record<OpeningCode, SheetRefusalText>> = {
  EMPTY_FILE: {
    what: 'Здесь нет ни одной заполненной ячейки.',
    todo: 'Проверьте, тот ли это файл, и выгрузите его заново.',
  },
  FILE_TOO_LARGE: {
    what: 'Файл слишком большой: больше {megabytes} МБ.',
    todo: 'Выгрузите результаты по одному предмету или по одному муниципалитету.',
  },
  TOO_MANY_ROWS: {
    what: 'На листе больше {rows#строки|строк|строк}.',
    todo: 'Выгрузите результаты по одному муниципалитету или разделите файл на части.',
  },
  OLD_EXCEL: {
    what: 'Это старый формат Excel (.xls): панель его не читает.',
    todo: 'Откройте файл в Excel или LibreOffice, сохраните как «Книга Excel (.xlsx)» и загрузите снова.',
  },
  OTHER_SPREADSHEET: {
    what: 'Это таблица, но не в формате .xlsx.',
    todo: 'Откройте её и сохраните как «Книга Excel (.xlsx)» или скопируйте таблицу и вставьте сюда.',
  },
  MARKUP_FILE: {
    what: 'Это веб-страница или XML, а не таблица Excel.',
    todo: 'Откройте файл в Excel или LibreOffice, скопируйте таблицу и вставьте её сюда или сохраните файл как .xlsx.',
  },
  NOT_A_TABLE: {
    what: 'Это не таблица.',
    todo: 'Нужна выгрузка в Excel (.xlsx) или csv. Таблицу из документа можно скопировать и вставить сюда.',
  },
  PASSWORD: {
    what: 'Файл закрыт паролем.',
    todo: 'Откройте его, снимите пароль, сохраните и загрузите снова.',
  },
  BROKEN_FILE: {
    what: 'Файл повреждён: прочитать его не удалось.',
    todo: 'Скачайте или выгрузите его заново. Если он открывается в Excel, сохраните его там ещё раз.',
  },
  UNREADABLE_FILE: {
    what: 'Браузер не отдал этот файл.',
    todo: 'Возможно, он открыт, перемещён или удалён. Закройте его в других программах и выберите снова.',
  },
};

/** `{report}`, `{heading}`, `{fact}` and `{row}` are of the refusal. */
const sheetRefusalTexts: Readonly<Record<SheetRefusalCode, SheetRefusalText>> = {
  UNKNOWN_LAYOUT: {
    what: 'Такая таблица пока незнакома.',
    todo: 'Назовите её столбцы.',
  },
  LAYOUT_DISAGREES: {
    what: 'Название отчёта и столбцы не сходятся: столбцы отчёта {report}, а название другое.',
    todo: 'Выгрузите отчёт заново и не меняйте его название и заголовки.',
  },
  HEADING_FOREIGN: {
    what: 'Столбцы похожи на отчёт {report}, но в нём не бывает столбца «{heading}» ({column}{row}).',
    todo: 'Это другой отчёт или таблица с теми же заголовками: назовите её столбцы сами.',
  },
  REPORT_NOT_TAKEN: {
    what: 'Это отчёт «{title}»: такой отчёт не загружается.',
    todo: 'Отметки школ берутся из Ф3 «Статистика по отметкам» или Ф1 «Индивидуальные результаты». Если это другая таблица, назовите её столбцы.',
  },
  HEADING_MISSING: {
    what: 'Похоже на отчёт {report}, но в нём нет столбца «{heading}».',
    todo: 'Столбец, видимо, удалили или переименовали. Выгрузите отчёт заново.',
  },
  HEADING_DOUBLED: {
    what: 'В отчёте {report} столбец «{heading}» стоит дважды (строка {row}): неясно, какой читать.',
    todo: 'Уберите лишний столбец или выгрузите отчёт заново.',
  },
  HEAD_FACTS_DISAGREE: {
    what: 'В отчёте {report} одно и то же сказано по-разному: {fact} (строка {row}).',
    todo: 'Сверьте строки над таблицей и имя листа с исходным отчётом или выгрузите его заново.',
  },
  PERSONAL_DATA: {
    what: 'Столбец {column} (строка {row}) похож на персональные данные: имена, телефоны, адреса или СНИЛС. Ничего не взято.',
    todo: 'Удалите этот столбец или эти сведения и загрузите файл снова.',
  },
};

const factWords: Readonly<Record<HeadFact, string>> = {
  grade: 'класс',
  subject: 'предмет',
  maximum: 'максимальный первичный балл',
  date: 'дата',
};

/** «Максимальный первичный балл» */
export function headFactName(fact: HeadFact): string {
  const word = factWords[fact];
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The title of a known report with no headings of it below. */
const titleAlone: SheetRefusalText = {
  what: 'Есть название отчёта {report}, но строки с заголовками его таблицы нет.',
  todo: sheetRefusalTexts.HEADING_MISSING.todo,
};

/** A file that could not be opened, in words. */
export function openingText(
  code: OpeningCode,
  limits: { megabytes?: number; rows?: number } = {},
): SheetRefusalText {
  const { what, todo } = openingTexts[code];
  return { what: filled(what, limits), todo };
}

/** A sheet that is not taken, in words; `columnLetters` is the column as the sheet shows it. */
export function sheetRefusalText(refusal: SheetRefusal, columnLetters: string): SheetRefusalText {
  const isTitleAlone = refusal.code === 'HEADING_MISSING' && refusal.heading === undefined;
  const { what, todo } = isTitleAlone ? titleAlone : sheetRefusalTexts[refusal.code];
  const facts = {
    report: refusal.layout === undefined ? '' : reportName(refusal.layout),
    heading: refusal.heading,
    fact: refusal.fact === undefined ? '' : factWords[refusal.fact],
    title: refusal.title,
    row: refusal.row,
    column: columnLetters,
  };
  return { what: filled(what, facts), todo };
}
