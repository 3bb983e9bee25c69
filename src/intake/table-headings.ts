// Where the headings of an unknown table stand: their rows, and the text of each column.
import { countUnit, shareUnit } from '../catalogue/table-headings';
import { cellNumber, cellText, type SheetRows } from '../domain/intake/sheet-rows';
import { headingKey } from '../domain/kernel/text';
import { knownColumns } from './suggest-columns';
import { MAPPING_TARGETS } from './target-sheets';

const HEADING_ROWS = 40;
/** Headings take no more rows above their last one. */
const UPPER_ROWS = 2;

/**
 * The headings in a row. A blank one is what stands above it, where cells of several rows are merged; one that
 * says too little, a unit or the same as another, is told with the upper one: «Русский язык, Средний балл».
 */
export function headingsAt(rows: SheetRows, headingRow: number): string[] {
  const own = (rows[headingRow] ?? []).map(cellText);
  const upper = upperRows(rows, headingRow);
  const width = Math.max(own.length, ...upper.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, column) => {
    const text = own[column] ?? '';
    if (text === '') return upper.map((row) => row[column] ?? '').find((one) => one !== '') ?? '';
    const isClear = !isUnit(text) && own.filter((other) => sameHeading(other, text)).length === 1;
    const above = isClear ? '' : (upper.map((row) => mergedAt(row, column)).find((one) => one !== '') ?? '');
    return above === '' ? text : `${above}, ${text}`;
  });
  while (headings.length > 0 && headings[headings.length - 1] === '') headings.pop();
  return headings;
}

/** The row, from 0, with most headings that we know, or else with most texts. */
export function guessedHeadingRow(rows: SheetRows): number {
  let best = { row: 0, known: 0, texts: 0 };
  const count = Math.min(rows.length, HEADING_ROWS);
  for (let row = 0; row < count; row += 1) {
    const own = (rows[row] ?? []).filter((cell) => cellText(cell) !== '');
    const texts = own.filter((cell) => cellNumber(cell) === undefined).length;
    if (own.length < 2 || isData(rows, row, best.known > 0 ? best.row : undefined)) continue;
    const headings = headingsAt(rows, row);
    const known = Math.max(...MAPPING_TARGETS.map((target) => knownColumns(target, headings).size));
    const isBetter = known > best.known || (known === best.known && known === 0 && texts > best.texts);
    const isLower = row === best.row + 1 && known === best.known && isLowerHeadings(rows, row);
    if (isBetter || isLower) best = { row, known, texts };
  }
  return best.row;
}

/** Rows above with more than a title in them, the nearest first. */
function upperRows(rows: SheetRows, headingRow: number): string[][] {
  return rows
    .slice(Math.max(0, headingRow - UPPER_ROWS), headingRow)
    .map((row) => row.map(cellText))
    .filter((row) => row.filter((text) => text !== '').length > 1)
    .reverse();
}

/** The text over a column, in cells that may be merged to the right. */
function mergedAt(row: readonly string[], column: number): string {
  for (let at = Math.min(column, row.length - 1); at >= 0; at -= 1) {
    const text = row[at] ?? '';
    if (text !== '') return text;
  }
  return '';
}

function isUnit(text: string): boolean {
  const key = headingKey(text);
  return [countUnit, shareUnit].some((unit) => key.replace(unit, '') === '');
}

function sameHeading(a: string, b: string): boolean {
  return headingKey(a) === headingKey(b);
}

/** Under the headings of some columns others stand below: units, or texts under cells merged to the right. */
function isLowerHeadings(rows: SheetRows, row: number): boolean {
  const own = (rows[row] ?? []).map(cellText).filter((text) => text !== '');
  if (own.some((text) => cellNumber(text) !== undefined)) return false;
  return own.some((text, at) => isUnit(text) || own.findIndex((other) => sameHeading(other, text)) < at);
}

/**
 * Numbers are headings where nothing stands above most of them; under a row of texts, or of headings that we know
 * (`known`, by index), they are figures.
 */
function isData(rows: SheetRows, row: number, known: number | undefined): boolean {
  const upper = known === undefined ? rows.slice(0, row).reverse().find(isOfTexts) : rows[known];
  const numbers = (rows[row] ?? []).flatMap((cell, column) =>
    cellNumber(cell) === undefined ? [] : [column],
  );
  const under = numbers.filter((column) => cellText(upper?.[column]) !== '').length;
  return under > numbers.length - under;
}

function isOfTexts(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length > 1 && filled.every((cell) => cellNumber(cell) === undefined);
}
