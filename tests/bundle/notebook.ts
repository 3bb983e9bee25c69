// What a person has written on the lists, remembered apart from the workbook: the oracle of the users' text test.

import { Formula } from '../../local/workbook/cell';
import { GENERAL_FORMAT } from '../../local/workbook/sheet-look';
import type { Workbook } from '../../local/workbook/workbook';
import { columnLetters } from '../../src/workbook/address';
import { DEPARTMENTS, LISTS, ListSheetRows, type ListTitle } from './list-sheet-rows';

interface Note {
  readonly title: ListTitle;
  readonly heading: string;
  readonly text: string;
  /** Undefined: typed in a row where no school stood. */
  readonly key: string | undefined;
}

interface FormulaColumn {
  readonly title: ListTitle;
  readonly heading: string;
  /** Headings of the cells of its own row that each formula joins. */
  readonly joins: readonly [string, string];
  readonly keys: readonly string[];
  readonly cells: number;
}

/** Columns that the formulas of a sheet join. */
const JOINED: Readonly<Record<ListTitle, readonly [string, string]>> = {
  ШНОР: ['Код ОО', 'Статус'],
  ШНСУ: ['Учебный год', 'Код ОО'],
  Динамика: ['Список', 'Код ОО'],
};

export class Notebook {
  #notes: Note[] = [];
  #formulas: FormulaColumn[] = [];
  #made = 0;
  readonly #ownColumns: Record<ListTitle, string[]> = { ШНОР: [], ШНСУ: [], Динамика: [] };

  /** Adds a column of the person's own before the column at `place`, or at the right end. */
  addColumn(workbook: Workbook, title: ListTitle, place: number): string {
    const heading = `Своё ${this.#next()}`;
    this.#insertColumn(workbook, title, place, heading);
    this.#ownColumns[title].push(heading);
    return heading;
  }

  /** A column of formulas in every row, and in `beyond` rows below the last one. */
  addFormulas(workbook: Workbook, title: ListTitle, place: number, beyond: number): void {
    const heading = `Формула ${this.#next()}`;
    this.#insertColumn(workbook, title, place, heading);
    const lines = new ListSheetRows(workbook, title);
    const joins = JOINED[title];
    const [left, right] = joins.map((joined) => columnLetters(lines.column(joined)));
    const rows = [...lines.rowNumbers(), ...Array.from({ length: beyond }, (_, at) => lines.rows + 1 + at)];
    lines.sheet.grow(lines.rows + beyond, lines.headings.length);
    const cells = rows.map((row) => [new Formula(`=${left}${row}&"|"&${right}${row}`)]);
    if (cells.length > 0) lines.sheet.setContents(2, lines.column(heading), cells);
    const keys = lines.rowNumbers().flatMap((row) => lines.key(row) ?? []);
    this.#formulas.push({ title, heading, joins, keys, cells: cells.length });
  }

  /** Types a text into a column that is the person's; nothing when the sheet has none. Texts never repeat. */
  type(workbook: Workbook, title: ListTitle, rowAt: number, columnAt: number, start: string): void {
    const headings = [...DEPARTMENTS[title], ...this.#ownColumns[title]];
    const heading = headings[columnAt % Math.max(1, headings.length)];
    if (heading === undefined) return;
    const lines = new ListSheetRows(workbook, title);
    const row = 2 + (rowAt % (lines.rows + 1));
    lines.sheet.grow(row, 1);
    const old = lines.text(row, heading);
    const text = `${start} ${this.#next()}`;
    lines.sheet.setContents(row, lines.column(heading), [[text]]);
    this.#notes = this.#notes.filter((note) => !(note.title === title && note.text === old));
    this.#notes.push({ title, heading, text, key: lines.key(row) });
  }

  /** Everything that is not where it was written, in words. */
  missing(workbook: Workbook): string[] {
    const sheets = new Map(LISTS.map((title) => [title, new ListSheetRows(workbook, title)]));
    const linesOf = (title: ListTitle): ListSheetRows => sheets.get(title) as ListSheetRows;
    return [
      ...this.#notes.flatMap((note) => noteTrouble(note, linesOf(note.title))),
      ...this.#formulas.flatMap((column) => formulaTrouble(column, linesOf(column.title))),
    ];
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }

  #insertColumn(workbook: Workbook, title: ListTitle, place: number, heading: string): void {
    const { sheet, headings } = new ListSheetRows(workbook, title);
    const column = 1 + (place % (headings.length + 1));
    sheet.insertColumnsBefore(column, 1);
    // A new column takes over the format of its neighbour; formulas need the general one.
    sheet.look.numberFormats.set(1, column, sheet.maxRows, 1, GENERAL_FORMAT);
    sheet.setContents(1, column, [[heading]]);
  }
}

function noteTrouble({ title, heading, text, key }: Note, lines: ListSheetRows): string[] {
  const rows = lines.rowNumbers().filter((row) => lines.value(row, heading) === text);
  const [row] = rows;
  if (row === undefined) return [`${title}: «${text}» is lost from «${heading}»`];
  if (rows.length > 1) return [`${title}: «${text}» stands ${rows.length} times`];
  const now = lines.key(row);
  return now === key ? [] : [`${title}: «${text}» of ${key} stands beside ${now}`];
}

function formulaTrouble(
  { title, heading, joins, keys, cells }: FormulaColumn,
  lines: ListSheetRows,
): string[] {
  const rows = lines.rowNumbers().filter((row) => lines.isFormula(row, heading));
  const beside = new Set(rows.map((row) => lines.key(row)));
  const wrong = rows.filter(
    (row) => lines.text(row, heading) !== joins.map((joined) => lines.text(row, joined)).join('|'),
  );
  return [
    ...keys.filter((key) => !beside.has(key)).map((key) => `${title}: no formula beside ${key}`),
    ...wrong.map(
      (row) => `${title}: the formula of row ${row} joins another row: ${lines.text(row, heading)}`,
    ),
    ...(rows.length < cells ? [`${title}: ${cells - rows.length} formulas of «${heading}» are gone`] : []),
  ];
}
