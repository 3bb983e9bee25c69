// Texts that a spreadsheet might take for a formula, a number or a date, and what must be left of them.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Host } from '../../local/host';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', "'", '＝', '＋', '－', '＠'];
/** What may hide a sign: nothing, spaces of all kinds, characters without width, and several of them. */
const BEFORE = [
  '',
  ' ',
  '\u00a0',
  '\u2003',
  '\u202f',
  '\u3000',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u0001',
  ' \u200b\u00a0',
  "'",
];
const PAYLOADS = ['1+1', 'HYPERLINK("http://example.test";"ok")', 'СУММ(A1:A9)', "cmd|'/C calc'!A0", 'A1'];

export const riskyTexts: readonly string[] = BEFORE.flatMap((before, nth) =>
  SIGNS.map((sign, at) => `${before}${sign}${PAYLOADS[(nth + at) % PAYLOADS.length]}`),
);

/** Texts that only look like something else. */
export const plainTexts: readonly string[] = [
  '+7 классов',
  '0012',
  '1/2',
  '3.5',
  '01.02.2026',
  '-5 %',
  '5%',
  '1e5',
  'ИСТИНА',
  'TRUE',
  '12:30',
  '- нет -',
  '@куратор',
  '"=1+1"',
];

/** Any text, often with a risky beginning. */
export const anyText = fc
  .tuple(
    fc.constantFrom('', ...BEFORE),
    fc.constantFrom('', ...SIGNS),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((parts) => parts.join(''));

/** Nowhere in the workbook stands a formula. */
export function expectNoFormulas({ workbook }: Host): void {
  const found = workbook.sheets.flatMap((sheet) =>
    sheet
      .formulas(1, 1, Math.max(1, sheet.lastRow()), Math.max(1, sheet.lastColumn()))
      .flatMap((line, row) =>
        line.flatMap((formula, column) =>
          formula === '' ? [] : [`${sheet.name} ${row + 1}:${column + 1} ${formula}`],
        ),
      ),
  );
  expect(found).toEqual([]);
}
