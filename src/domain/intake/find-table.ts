// Finding the table of an export on its sheet by the headings, wherever a user has moved it.
import { headingKey } from '../kernel/text';
import type { Layout, TaskColumn } from './layouts';
import { cellText, isBlankRow, type SheetRows } from './sheet-rows';

/** How far below the first filled row the headings may stand. */
const HEADING_ROWS = 40;
const COUNT_HEADING = 'кол-воучастников';

/** How well a heading row fits one layout. */
export interface HeadingMatch {
  readonly headingRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly tasks: readonly TaskColumn[];
  /** Required columns that were not found, by id. */
  readonly missing: readonly string[];
  /** Column of a heading that no report of the layout has. */
  readonly foreign: number | undefined;
  /** Column and id of a heading that stands twice. */
  readonly doubled: { readonly id: string; readonly column: number } | undefined;
  readonly found: number;
}

/** The rows among which the headings may stand, their cells in comparable form: worked out once for all layouts. */
export function headingRows(rows: SheetRows): readonly (readonly string[])[] {
  const first = Math.max(
    0,
    rows.findIndex((row) => !isBlankRow(row)),
  );
  return rows.slice(0, first + HEADING_ROWS).map(headingKeys);
}

/** The row that has most of the layout's headings; undefined when none has any. `rows` as `headingRows` gives them. */
export function matchHeadings(
  rows: readonly (readonly string[])[],
  layout: Layout,
): HeadingMatch | undefined {
  const required = testsOf(layout.required);
  let best = { headingRow: -1, found: 0 };
  rows.forEach((keys, headingRow) => {
    const found = required.filter(([, fits]) => keys.some(fits)).length;
    if (found > best.found) best = { headingRow, found };
  });
  const keys = rows[best.headingRow];
  return keys === undefined ? undefined : matchRow(keys, best.headingRow, layout);
}

type HeadingTest = (key: string) => boolean;

/** A test for each heading, by id of its column. */
function testsOf(headings: Readonly<Record<string, string>>): (readonly [id: string, fits: HeadingTest])[] {
  return Object.entries(headings).map(([id, heading]) => [id, headingTest(heading)]);
}

function matchRow(keys: readonly string[], headingRow: number, layout: Layout): HeadingMatch {
  const columns: Record<string, number> = {};
  let doubled: HeadingMatch['doubled'];
  for (const [id, fits] of [...testsOf(layout.required), ...testsOf(layout.optional)]) {
    const [first, second] = keys.flatMap((key, column) => (fits(key) ? [column] : []));
    if (first === undefined) continue;
    columns[id] = first;
    if (second !== undefined) doubled ??= { id, column: second };
  }
  const missing = Object.keys(layout.required).filter((id) => !(id in columns));
  const found = Object.keys(layout.required).length - missing.length;
  const foreign = keys.findIndex((key) => layout.foreign?.test(key) === true);
  return {
    headingRow,
    columns,
    tasks: taskColumns(keys, layout.task),
    missing,
    foreign: foreign < 0 ? undefined : foreign,
    doubled,
    found,
  };
}

/**
 * The headings of a row in comparable form. A bare «Кол-во участников» after «Понизили (…) %» belongs to the
 * same group, and is read as «Понизили (…) Кол-во участников».
 */
function headingKeys(row: readonly unknown[]): string[] {
  const keys: string[] = [];
  for (const cell of row) {
    const key = headingKey(cellText(cell));
    const before = keys[keys.length - 1] ?? '';
    const carried = key === COUNT_HEADING && before.length > 1 && before.endsWith('%');
    keys.push(carried ? `${before.slice(0, -1)}${key}` : key);
  }
  return keys;
}

/** The test of a heading: any of its spellings to the letter, or with «…» for any text. */
function headingTest(heading: string): HeadingTest {
  const spellings = heading.split('|').map(spellingTest);
  return (key) => spellings.some((fits) => fits(key));
}

function spellingTest(spelling: string): HeadingTest {
  const [start = '', end] = spelling.split('…').map(headingKey);
  if (end === undefined) return (key) => key === start;
  return (key) => key.length >= start.length + end.length && key.startsWith(start) && key.endsWith(end);
}

function taskColumns(keys: readonly string[], pattern: RegExp | undefined): TaskColumn[] {
  if (pattern === undefined) return [];
  return keys.flatMap((key, column) => {
    const match = pattern.exec(key);
    if (match === null) return [];
    return [{ column, maximum: match[1] === undefined ? undefined : Number(match[1]) }];
  });
}
