// A list's sheet as a person sees it: which columns are whose, and which school each row belongs to.
import type { CellValue } from '../../local/workbook/cell';
import { Formula } from '../../local/workbook/cell';
import type { Sheet } from '../../local/workbook/sheet';
import type { Workbook } from '../../local/workbook/workbook';
import { headingsOf } from './district';

export const LISTS = ['ШНОР', 'ШНСУ', 'Динамика'] as const;
export type ListTitle = (typeof LISTS)[number];

/** What the add-on writes, in the shipped order, and what on the same sheet is the department's to fill in. */
const OURS: Readonly<Record<ListTitle, readonly string[]>> = {
  ШНОР: [
    'Код ОО',
    'Наименование',
    'Муниципалитет',
    'Учебный год',
    'Статус',
    'Процедур с низкими результатами',
    'Процедур учтено',
    'Причины',
    'Требует решения',
  ],
  ШНСУ: [
    'Код ОО',
    'Наименование',
    'Муниципалитет',
    'Учебный год',
    'Статус',
    'Критериев выполнено',
    'Критериев учтено',
    'Индекс',
    'Причины',
  ],
  Динамика: ['Список', 'Код ОО', 'Наименование', 'Прошлый год', 'Этот год', 'Движение', 'Было', 'Стало'],
};
export const DEPARTMENTS: Readonly<Record<ListTitle, readonly string[]>> = {
  ШНОР: ['Решение по пограничной', 'В перечне региона', 'Реквизиты письма', 'Комментарий'],
  ШНСУ: ['Комментарий'],
  Динамика: [],
};

export class ListSheetRows {
  readonly sheet: Sheet;
  readonly headings: readonly string[];
  readonly rows: number;
  readonly #values: CellValue[][];

  constructor(
    workbook: Workbook,
    readonly title: ListTitle,
  ) {
    const sheet = workbook.sheet(title);
    if (sheet === undefined) throw new Error(`no sheet ${title}`);
    this.sheet = sheet;
    this.headings = headingsOf(workbook, title);
    this.rows = sheet.lastRow();
    this.#values = sheet.values(1, 1, Math.max(1, this.rows), this.headings.length);
  }

  /** From 1; a heading that is not there is a mistake of the test. */
  column(heading: string): number {
    const at = this.headings.indexOf(heading);
    if (at < 0) throw new Error(`no column «${heading}» on ${this.title}`);
    return at + 1;
  }

  value(row: number, heading: string): CellValue {
    return this.#values[row - 1]?.[this.column(heading) - 1] ?? null;
  }

  text(row: number, heading: string): string {
    return String(this.value(row, heading) ?? '');
  }

  isFormula(row: number, heading: string): boolean {
    return this.sheet.grid.get(row, this.column(heading)) instanceof Formula;
  }

  /** Digits of the code and the year, or the list on «Динамика»; undefined for a row without a school. */
  key(row: number): string | undefined {
    const digits = this.text(row, 'Код ОО').replace(/\D/g, '');
    if (digits === '') return undefined;
    return `${this.text(row, this.title === 'Динамика' ? 'Список' : 'Учебный год')} ${digits}`;
  }

  /** Numbers of the rows below the heading. */
  rowNumbers(): number[] {
    return Array.from({ length: Math.max(0, this.rows - 1) }, (_, at) => at + 2);
  }

  /** What stands in our columns of a row. */
  ours(row: number): readonly CellValue[] {
    return OURS[this.title].map((heading) => this.value(row, heading));
  }

  formulasInOurs(): number {
    return this.rowNumbers().reduce(
      (sum, row) => sum + OURS[this.title].filter((heading) => this.isFormula(row, heading)).length,
      0,
    );
  }

  /** Runs of our columns that stand side by side. */
  blocks(): number {
    const places = OURS[this.title].map((heading) => this.column(heading)).sort((a, b) => a - b);
    return places.filter((place, at) => at === 0 || places[at - 1] !== place - 1).length;
  }
}
