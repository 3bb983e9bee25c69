// What a command says when it is done, and how it is called in the journal and the menu.
import { counted, numberText } from './russian';

export const operationNames = {
  prepareWorkbook: 'Подготовка таблицы',
  fillExample: 'Учебный пример',
  checkData: 'Проверка данных',
  identifyLists: 'Формирование перечней',
  approveLists: 'Утверждение перечня',
  undoLists: 'Возврат прежнего перечня',
} as const;

export const menuTexts = {
  title: 'МСОКО',
  start: 'С чего начать',
  prepareWorkbook: 'Подготовить таблицу',
  checkData: 'Проверить данные…',
  identifyLists: 'Перечни ШНОР и ШНСУ…',
  about: 'О программе',
  protection: 'Заполняет надстройка МСОКО',
} as const;

const schools = (n: number): string => counted(n, 'школа', 'школы', 'школ');

export const noErrors = 'Ошибок нет';

/** «Ошибок нет» or «Замечаний: 12». */
export function checkOutcome(total: number): string {
  return total === 0 ? noErrors : `Замечаний: ${numberText(total)}`;
}

export function checkSummary(total: number, time: string): string {
  return `${checkOutcome(total)}. Проверено в ${time}.`;
}

export function preparedSummary(sheets: number, headings: number, settings: number, time: string): string {
  if (sheets + headings + settings === 0) return `Таблица готова, добавлять нечего. ${time}.`;
  const added = [
    sheets > 0 ? counted(sheets, 'лист', 'листа', 'листов') : '',
    headings > 0 ? counted(headings, 'столбец', 'столбца', 'столбцов') : '',
    settings > 0 ? counted(settings, 'настройка', 'настройки', 'настроек') : '',
  ].filter((part) => part !== '');
  return `Таблица готова. Добавлено: ${added.join(', ')}. ${time}.`;
}

export function exampleSummary(schoolCount: number, rows: number, time: string): string {
  return `Учебный пример заполнен: ${schools(schoolCount)}, ${counted(rows, 'строка', 'строки', 'строк')} данных. Район и школы вымышлены. ${time}.`;
}

export interface ListCounts {
  readonly shnor: number;
  readonly risk: number;
  readonly shnsu: number;
  readonly schools: number;
  readonly unusedRows: number;
}

export function listsSummary(year: string, counts: ListCounts, time: string): string {
  const { shnor, risk, shnsu } = counts;
  const unused =
    counts.unusedRows === 0
      ? ''
      : ` Замечаний к данным: ${numberText(counts.unusedRows)} — нажмите «Проверить данные».`;
  return `Перечни за ${year} сформированы: ШНОР — ${numberText(shnor)}, группа риска — ${numberText(risk)}, ШНСУ — ${numberText(shnsu)}; всего ${schools(counts.schools)}.${unused} ${time}.`;
}

export function approvedSummary(lists: readonly string[], order: string, count: number): string {
  return `Утверждено приказом ${order}: ${lists.join(' и ')}, ${schools(count)}.`;
}

export function orderText(number: string, date: string): string {
  return `№ ${number} от ${date}`;
}

/** Written on «Утверждённые перечни» when an approved list holds no school. */
export const emptyListNote = 'В перечне нет школ';

export function undoneSummary(year: string, time: string): string {
  return `Перечни за ${year} возвращены к прежнему виду. ${time}.`;
}

export const stepNotes = {
  todo: 'не начато',
  prepared: 'таблица готова',
  missingSheets: (n: number): string => `не хватает листов: ${numberText(n)}`,
  schools,
  rows: (n: number): string => counted(n, 'строка', 'строки', 'строк'),
  missingSettings: 'не хватает настроек',
  unusable: (all: string, n: number): string => `${all}; не читается: ${numberText(n)}`,
  checked: (outcome: string, time: string): string => `${outcome}, ${time}`,
  optional: 'нет; нужны только для ШНСУ',
  formed: (time: string): string => `готово, ${time}`,
} as const;

/** One sentence about rows that were not judged. */
export function unusedRowsWarning(sheet: string, problems: number): string {
  return `«${sheet}»: ${counted(problems, 'замечание', 'замечания', 'замечаний')}; спорные строки не учтены`;
}

export const regionDifferenceTexts = {
  onlyHere: 'в нашем перечне есть, в перечне региона нет',
  onlyRegion: 'в перечне региона есть, в нашем нет',
} as const;

/** The last line of a long check in the journal. */
export function moreProblems(rest: number): string {
  return `И ещё замечаний: ${numberText(rest)}. Исправьте эти и проверьте снова.`;
}
