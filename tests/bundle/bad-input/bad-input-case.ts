// One row of the table of bad input, and the words in which a cell is refused, written down from the contract.
import type { FunctionName } from '../../../src/catalogue/functions';

/** The text of the error that the call throws. */
export interface Thrown {
  readonly throws: string;
}

export interface BadInputCase {
  readonly name: FunctionName;
  /** What stands in the arguments and what comes of it. */
  readonly what: string;
  readonly arguments: readonly unknown[];
  readonly expected: unknown;
}

/** A row of the table without its function. */
export type Row = readonly [what: string, given: readonly unknown[], expected: unknown];

export function casesOf(name: FunctionName, rows: readonly Row[]): BadInputCase[] {
  return rows.map(([what, given, expected]) => ({ name, what, arguments: given, expected }));
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** As many rows with one cell as a large workbook has. */
export function longColumn(cell: unknown, last: unknown = cell): unknown[][] {
  return Array.from({ length: ROWS }, (_, row) => [row === ROWS - 1 ? last : cell]);
}

export const ROWS = 40_000;

export function thrown(throws: string): Thrown {
  return { throws };
}

/** 12 June 2021, as a date cell reaches a function. */
export const date = new Date(2021, 5, 12);

export const noData = 'нет данных';

/** What is wrong with a cell and what to do about it. */
export const said = {
  date: 'в ячейке дата, а не число. Задайте ячейке числовой формат и впишите число заново.',
  dateForWord: 'в ячейке дата. Задайте ячейке формат «Текст» и впишите слово заново.',
  loading: 'ячейка ещё вычисляется. Дождитесь конца расчёта.',
  yes: 'в ячейке ИСТИНА, а не число. Впишите число.',
  no: 'в ячейке ЛОЖЬ, а не число. Впишите число.',
  error: (text: string) => `в ячейке «${text}». Сначала исправьте эту ошибку.`,
  notNumber: (text: string) => `«${text}» — не число. Впишите число или оставьте ячейку пустой.`,
  negativeCount: (text: string) => `${text} меньше нуля. Впишите целое число от 0.`,
  negative: (text: string) => `${text} меньше нуля. Впишите число от 0.`,
  notWhole: (text: string) => `${text} — не целое число. Впишите количество, а не долю.`,
  tooLarge: (text: string) => `${text} — слишком большое число. Проверьте количество.`,
  notPercent: (text: string) => `${text}\u00a0% не входит в границы от 0 до 100. Проверьте процент.`,
  notFlag: (text: string) => `«${text}» — не да и не нет. Впишите да или нет.`,
  notSign: (text: string) => `«${text}» — не признак. Впишите да или нет.`,
  notText: (text: string) => `«${text}» — не текст. Впишите текст.`,
  blankOption: (byDefault: string) =>
    `ячейка пуста. Впишите число или не указывайте этот аргумент: тогда он равен ${byDefault}.`,
  notOption: (text: string) => `«${text}» — не число. Впишите число или не указывайте этот аргумент.`,
  oneCell: (size: string) => `указан диапазон ${size}. Укажите одну ячейку или число.`,
  above: (count: string, whole: string) => `${count} больше, чем ${whole}. Проверьте оба числа.`,
};

export function missing(name: FunctionName, argument: string): Thrown {
  return thrown(`${name}: не указан аргумент ${argument}. Добавьте его через точку с запятой.`);
}

export function surplus(name: FunctionName, given: number, allowed: number): Thrown {
  return thrown(`${name}: аргументов ${given}, а должно быть не больше ${allowed}. Уберите лишние.`);
}

/** Ranges that must be of one size, each as «n2 — 3 × 1». */
export function sizes(name: FunctionName, ...ranges: readonly string[]): Thrown {
  return thrown(
    `${name}: диапазоны разного размера (строк × столбцов: ${ranges.join(', ')}). ` +
      'Укажите диапазоны одного размера.',
  );
}
