// Refusing a sheet with a column that looks like data of persons, before anything of it is read.
import { isPersonalHeading, isPersonalText } from '../kernel/personal-text';
import { headingKey } from '../kernel/text';
import type { Layout } from './layouts';
import type { SheetRefusal } from './problems';
import { cellText, type SheetRows } from './sheet-rows';

/** One look-alike may be chance (a school named after a person); this many in a column are not. */
const ENOUGH_VALUES = 2;
/** Codes of pupils are digits, Latin letters and dashes; a Cyrillic word in their place is a name. */
const CYRILLIC_WORD = /[а-яё]{2,}/i;
/** «Кол-во участников: 89» may stand in the column of codes, in the line that opens a school. */
const GROUP_LINE = /кол-во участников/i;

/**
 * The first column, left to right, whose heading or values look like persons; its place and nothing else, no
 * heading and no value, is told. `pupilColumn` is the one with pupils' codes, where there is one.
 */
export function personalColumn(
  rows: SheetRows,
  headingRow: number,
  layout: Layout,
  pupilColumn: number | undefined,
): SheetRefusal | undefined {
  const headings = (rows[headingRow] ?? []).map(cellText);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const body = rows.slice(headingRow + 1);
  for (let column = 0; column < width; column += 1) {
    const heading = headings[column] ?? '';
    if (layout.unread?.test(headingKey(heading)) === true) continue;
    const suspicious =
      isPersonalHeading(heading) ||
      hasPersonalValues(body, column) ||
      (column === pupilColumn && body.some((row) => isName(cellText(row[column]))));
    if (suspicious) return { code: 'PERSONAL_DATA', row: headingRow + 1, column: column + 1 };
  }
  return undefined;
}

function isName(code: string): boolean {
  return CYRILLIC_WORD.test(code) && !GROUP_LINE.test(code);
}

function hasPersonalValues(body: SheetRows, column: number): boolean {
  let seen = 0;
  for (const row of body) {
    const cell = row[column];
    if (typeof cell === 'string' && isPersonalText(cellText(cell))) seen += 1;
    if (seen >= ENOUGH_VALUES) return true;
  }
  return false;
}
