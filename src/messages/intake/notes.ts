// Sentences about a sheet that is taken: what agrees, what is left out and why.
import { counted, numberText } from '../russian';

const people = (n: number): string => counted(n, 'участник', 'участника', 'участников');
const schools = (n: number): string => counted(n, 'школа', 'школы', 'школ');
const SHOWN_ROWS = 8;

export const intakeNotes = {
  sumAgrees: (name: string, summed: Summed) =>
    `${name}: ${schools(summed.schools)} и ${people(summed.participants)} — сходится с отчётом.`,
  sumDiffers: (name: string, summed: Summed, printed: Printed) =>
    `${name}: в строках школ ${people(summed.participants)}, в строке муниципалитета ${numberText(printed.participants)}${
      printed.schools === undefined
        ? ''
        : ` (школ ${numberText(summed.schools)} и ${numberText(printed.schools)})`
    }. Отчёт может не показывать самые малые школы.`,
  widerRows: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'Строка' : 'Строки'} ${rowList(rows)} — выборка, регион или муниципалитет, а не школы.`,
  totalRows: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'Строка' : 'Строки'} ${rowList(rows)} — итоги и номера столбцов, а не школы.`,
  percentsOfOther: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'Строка' : 'Строки'} ${rowList(rows)}: проценты не подходят к числам. Взяты числа, проверьте их.`,
  sharesForPercents: (heading: string) =>
    `«${heading}»: ни одно значение не больше 1, похоже на доли вместо процентов. Если это доли, умножьте столбец на 100 и загрузите таблицу снова.`,
  withoutJournal: (more: number) =>
    `«Всего» больше суммы на ${numberText(more)}: у этих участников нет отметки в журнале. Доли считаются без них.`,
  notVpr: 'В «Сопоставление» попадает только ВПР: сравнение с журналом из этого отчёта не отправляется.',
  absent: (n: number) => `Отсутствовали: ${numberText(n)}. В число участников они не входят.`,
  unused: (n: number) => `Кодов, которые никому не выдали: ${numberText(n)}.`,
  untaught: (n: number) =>
    `С заданиями «не пройд.»: ${people(n)}. Их балл взят из файла, сумма заданий не сверялась.`,
  noCorrelation: (n: number, least: number) =>
    `Связь с журналом не считается: ${schools(n)}. Пар отметок меньше ${numberText(least)}, или все они одинаковы.`,
  unreadFact: (fact: string, cell: string) =>
    `${fact}: ячейка ${cell} не читается, поэтому взято как «не указано».`,
  repeatedHeadings: (rows: readonly number[]) => `${inRows(rows)} заголовки повторены: это не школы.`,
  fromAbove: (rows: readonly number[]) =>
    `${inRows(rows)} пустые ячейки прочитаны как объединённые: значение взято из строки выше. Проверьте, нет ли среди этих строк итогов.`,
  countsOfShares: (headings: readonly string[]) =>
    `${headings.map((heading) => `«${heading}»`).join(', ')}: число людей получено из процентов и числа людей всего. Строки, где оно получается не одним способом, не взяты.`,
  noMarks: 'Порогов отметок нет, поэтому «2», «3», «4» и «5» — нет данных.',
  cannotAdd: (n: number) =>
    `Нельзя добавить в «Школы»: ${schools(n)}. Для новой школы нужны код, название и муниципалитет; муниципалитет можно указать в «Настройках».`,
} as const;

/** What reading a file has found beside its cells. */
export const readingNotes = {
  oddQuotes: (rows: readonly number[]) =>
    `${inRows(rows)} кавычка открыта и не закрыта или закрыта не там. Текст прочитан как есть, с кавычками: сверьте ${rows.length === 1 ? 'эту строку' : 'эти строки'} с файлом.`,
  hiddenRows: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'Строка' : 'Строки'} ${rowList(rows)} на листе ${rows.length === 1 ? 'скрыта. Она прочитана' : 'скрыты. Они прочитаны'} тоже: лишнее удалите из файла.`,
  hiddenColumns: (letters: readonly string[]) =>
    `${letters.length === 1 ? 'Столбец' : 'Столбцы'} ${letters.join(', ')} на листе ${letters.length === 1 ? 'скрыт. Он прочитан' : 'скрыты. Они прочитаны'} тоже.`,
} as const;

/** Why a sheet is passed over. */
export const passedTexts = {
  blank: 'Лист пуст.',
  other: 'На этом листе нет результатов.',
  hidden: 'Лист скрыт в файле, поэтому не взят.',
  hiddenTooLong: (rows: number) =>
    `Лист скрыт в файле, и на нём больше ${counted(rows, 'строки', 'строк', 'строк')}: не взят.`,
  /** Tabs of a book that are no sheets of cells. */
  tabs: {
    chart: 'Это лист-диаграмма: таблицы на нём нет.',
    macro: 'Это лист макросов: таблицы с результатами на нём нет.',
    dialog: 'Это лист диалога Excel 5.0: таблицы на нём нет.',
    other: 'Этот лист — не таблица: прочитать его нельзя.',
  },
  same: (from: string) => `То же, что уже есть в списке: ${from.slice(0, 1).toLowerCase()}${from.slice(1)}.`,
} as const;

/** What keeps a mapping from being used. */
export const mappingProblems = {
  noSchool: 'Выберите столбец с кодом или названием школы.',
  missing: (heading: string) => `Выберите столбец или значение: «${heading}».`,
  badValue: (heading: string, value: string) => `«${heading}»: значение «${value}» не подходит.`,
  noWhole: (heading: string) =>
    `Проценты станут числом людей, только если выбрать столбец или значение: «${heading}».`,
  pupils: 'Столбец с кодами обучающихся взять нельзя: в таблицу идут только числа по школам.',
  noRows: 'Под заголовками нет ни одной строки: выберите другую строку заголовков.',
} as const;

interface Summed {
  readonly schools: number;
  readonly participants: number;
}
interface Printed {
  readonly schools: number | undefined;
  readonly participants: number;
}

function inRows(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'В строке' : 'В строках'} ${rowList(rows)}`;
}

function rowList(rows: readonly number[]): string {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map((row) => numberText(row))
    .join(', ');
  return rows.length > SHOWN_ROWS ? `${shown}… (всего ${numberText(rows.length)})` : shown;
}
