// Breaking cells of input sheets: what a column of each type must refuse, and what is merely odd.

import type { CellContent } from '../../local/workbook/cell';
import type { Workbook } from '../../local/workbook/workbook';
import { type Random, seededRandom } from '../../src/example/random';
import { columnLetters } from '../../src/workbook/address';
import type { ColumnType, SheetSpec } from '../../src/workbook/sheet-spec';
import { sheets } from '../../src/workbook/sheets';
import { headingsOf } from './district';

const date = new Date(2021, 5, 12);
const arabic = 'م١٢';
const errors = ['#N/A', '#ДЕЛ/0!', '#REF!', '#ERROR!'];
const notNumbers = ['много', date, ...errors, true, '😀', arabic, '12 34', '5-6', 'x'.repeat(49_000)];

/** What a column of the type may not hold, whatever else stands in the row. */
const FORBIDDEN: Readonly<Record<ColumnType, readonly CellContent[]>> = {
  code: [date, ...errors],
  text: [date, ...errors],
  link: [date, ...errors],
  date: errors,
  year: ['осень', date, ...errors, true, 12_345, -1, '2020/2022', '😀', arabic, '2020/2021/2022'],
  grade: [...notNumbers, 0, 13, 2.5, -1, 1e15],
  count: [...notNumbers, -3, 2.5, '-1', '0,5'],
  number: notNumbers,
  percent: [...notNumbers, -0.1, 100.5, 1e12],
  yesno: ['может быть', date, ...errors, 2, '😀', arabic, 'x'.repeat(49_000)],
  choice: ['неизвестно что', date, ...errors, 7, true, '😀', arabic],
};
/** Odd, and for some columns right: nobody may stumble over them. */
const ODD: readonly CellContent[] = [
  1e15,
  -1e308,
  '\u00a0',
  '\u200b',
  arabic,
  'ё'.repeat(49_999),
  `=${'1'.repeat(60)}`,
  "'",
  true,
  '😀',
  '<script>alert(1)</script>',
  '{heading} {value}',
  'null',
  '__proto__',
];

export interface BrokenCell {
  readonly sheet: string;
  readonly address: string;
}

/** Sheets that people fill in rows of schools. */
const inputs: readonly SheetSpec[] = sheets.filter(
  ({ filledBy, title }) => filledBy !== 'addon' && title !== 'Настройки',
);

/** Breaks so many cells, chosen by the seed, of rows that may be broken; each with a forbidden or an odd value. */
export function breakCells(
  workbook: Workbook,
  seed: number,
  howMany: number,
  mayBreak: (codeOfRow: string) => boolean,
  kinds: 'forbidden' | 'any',
): BrokenCell[] {
  const random = seededRandom(seed);
  const places = inputs.flatMap((spec) => breakablePlaces(workbook, spec, mayBreak));
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [places[at], places[other]] = [places[other] as Place, places[at] as Place];
  }
  return places.slice(0, howMany).map(({ spec, row, column, type }) => {
    const values = kinds === 'any' && random.whole(0, 1) === 1 ? ODD : FORBIDDEN[type];
    workbook.sheet(spec.title)?.setContents(row, column, [[pick(random, values)]]);
    return { sheet: spec.title, address: `${columnLetters(column)}${row}` };
  });
}

interface Place {
  readonly spec: SheetSpec;
  readonly row: number;
  readonly column: number;
  readonly type: ColumnType;
}

function breakablePlaces(workbook: Workbook, spec: SheetSpec, mayBreak: (code: string) => boolean): Place[] {
  const sheet = workbook.sheet(spec.title);
  const headings = headingsOf(workbook, spec.title);
  const codes = headings.indexOf('Код ОО') + 1;
  const places: Place[] = [];
  for (let row = 2; row <= (sheet?.lastRow() ?? 0); row += 1) {
    const code = codes === 0 ? '' : String(sheet?.values(row, codes, 1, 1)[0]?.[0] ?? '');
    if (!mayBreak(code)) continue;
    for (const { heading, type } of Object.values(spec.columns)) {
      places.push({ spec, row, column: headings.indexOf(heading) + 1, type });
    }
  }
  return places;
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.whole(0, values.length - 1)] as T;
}
