// SUMIFS and its kin: what they say of cells worked out by hand, and of random tables what the engine itself says.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellContent, type CellValue, Formula, isCellError } from '../../../local/workbook/cell';
import { Workbook } from '../../../local/workbook/workbook';
import { runs } from '../../runs';

/** Required, not imported: a second copy of the engine, in which nothing is replaced. */
const { HyperFormula: Untouched } = createRequire(import.meta.url)(
  'hyperformula',
) as typeof import('hyperformula');

const FORMULA_SHEET = 'Свод';
const TABLE_SHEET = 'Результаты';

/** The workbook with the table on one sheet and the formulas, one a row, on the other. */
function workbookOf(table: CellContent[][], formulas: readonly string[]): Workbook {
  const workbook = new Workbook();
  workbook.insertSheet(TABLE_SHEET).setContents(1, 1, table);
  const lines = formulas.map((formula) => [new Formula(formula)]);
  workbook.insertSheet(FORMULA_SHEET).setContents(1, 1, lines);
  return workbook;
}

function results(workbook: Workbook, count: number): CellValue[] {
  const values = workbook.sheet(FORMULA_SHEET)?.values(1, 1, count, 1) ?? [];
  return values.map(([value]) => (isCellError(value) ? value.error : (value ?? null)));
}

describe('by hand', () => {
  const table: CellContent[][] = [
    ['Код', 'Предмет', 'Класс', 'Двойки'],
    ['0012', 'Математика', 5, 3],
    ['12', 'математика (профиль)', 8, 4],
    ['0012', 'Русский язык', 5, 2],
    ['А1', 'Математика', '5', null],
    ['А1', null, 5, 'нет данных'],
    ['А2', 'Алгебра*', 9, -1],
  ];

  it.each([
    ['a beginning with any end, in any case', "SUMIFS('Р'!D:D;'Р'!B:B;\"Математика*\")", 3 + 4],
    ['two conditions', "SUMIFS('Р'!D:D;'Р'!B:B;\"Математика*\";'Р'!C:C;5)", 3],
    ['a code of digits is a number to a condition', "SUMIFS('Р'!D:D;'Р'!A:A;\"0012\")", 3 + 4 + 2],
    ['at least', "SUMIFS('Р'!D:D;'Р'!D:D;\">=0\")", 3 + 4 + 2],
    ['texts and blanks are not summed', "SUMIFS('Р'!D:D;'Р'!A:A;\"А1\")", 0],
    ['a number also as text', "COUNTIFS('Р'!C:C;5)", 4],
    ['unequal', 'COUNTIFS(\'Р\'!A2:A7;"<>А1")', 4],
    ['nothing fits', "COUNTIFS('Р'!A:A;\"А1\";'Р'!C:C;9)", 0],
    ['a tilde before a star', 'COUNTIFS(\'Р\'!B:B;"Алгебра~*")', 1],
    ['blank cells', 'COUNTIFS(\'Р\'!B2:B7;"=")', 1],
    ['one column for all', 'SUMIF(\'Р\'!D:D;">2")', 3 + 4],
    ['a column of its own', "SUMIF('Р'!C:C;\">5\";'Р'!D:D)", 4 - 1],
    ['a mean', "AVERAGEIF('Р'!C:C;5;'Р'!D:D)", (3 + 2) / 2],
    ['a mean of nothing', "AVERAGEIF('Р'!C:C;7;'Р'!D:D)", '#DIV/0!'],
    ['the largest', "MAXIFS('Р'!D:D;'Р'!C:C;\">5\")", 4],
    ['the smallest', "MINIFS('Р'!D:D;'Р'!C:C;\">5\")", -1],
    ['ranges of different sizes', "SUMIFS('Р'!D2:D7;'Р'!C2:C6;5)", '#VALUE!'],
  ])('%s', (_name, formula, expected) => {
    const workbook = workbookOf(table, [`=${formula.replaceAll("'Р'", `'${TABLE_SHEET}'`)}`]);
    expect(results(workbook, 1)).toEqual([expected]);
  });

  it('an error counts only where it is summed', () => {
    const withError = [...table, ['А3', 'Математика', 5, new Formula('=1/0')]];
    const sum = (code: string) => `=SUMIFS('${TABLE_SHEET}'!D:D;'${TABLE_SHEET}'!A:A;"${code}")`;
    expect(results(workbookOf(withError, [sum('0012'), sum('А3')]), 2)).toEqual([9, '#DIV/0!']);
  });

  it('of several errors the topmost shows', () => {
    const [none, division] = [new Formula('=NA()'), new Formula('=1/0')];
    const cells: CellContent[][] = [
      ['а', 1],
      ['б', division],
      ['а', none],
    ];
    const workbook = workbookOf(cells, [`=SUMIFS('${TABLE_SHEET}'!B1:B3;'${TABLE_SHEET}'!A1:A3;"*")`]);
    expect(results(workbook, 1)).toEqual(['#DIV/0!']);
  });

  it('follows each edit, of the sums and of the conditions', () => {
    const sheet = `'${TABLE_SHEET}'!`;
    const workbook = workbookOf(table, [`=SUMIFS(${sheet}D:D;${sheet}A:A;"А2";${sheet}C:C;">=9")`]);
    const type = (row: number, column: number, text: string) => {
      workbook.sheet(TABLE_SHEET)?.type(row, column, text);
      return results(workbook, 1)[0];
    };
    expect(results(workbook, 1)).toEqual([-1]);
    expect(type(7, 4, '6')).toBe(6);
    expect(type(3, 1, 'а2')).toBe(6);
    expect(type(3, 3, '10')).toBe(6 + 4);
    expect(type(7, 3, '')).toBe(4);
    expect(type(20, 1, 'А2')).toBe(4);
    expect(type(20, 3, '9')).toBe(4);
    expect(type(20, 4, '0,5')).toBe(4.5);
  });
});

const cell: fc.Arbitrary<CellContent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellContent>(
      'Математика',
      'математика',
      'Мат',
      'Русский язык',
      'а*б',
      'а?',
      '',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom<CellContent>(0, 1, 5, 5.5, -2, 1e-12, 1234567890123) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellContent>('5', '0012', '12', '5,5', '01.02.2021', 'ИСТИНА', 'TRUE', ' 5'),
  },
  { weight: 2, arbitrary: fc.constant<CellContent>(null) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(new Date(2021, 1, 1), new Date(2021, 8, 1, 12)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('=1/0', '=NA()', '="Мат"&"ематика"', '=2+3', '=""')
      .map((text) => new Formula(text)),
  },
);

const condition = fc.constantFrom(
  '"Математика"',
  '"мат*"',
  '"*"',
  '"?ат"',
  '"а~*б"',
  '"<>Математика"',
  '"<>мат*"',
  '"=Мат"',
  '""',
  '"="',
  '"<>"',
  '">"',
  '5',
  '"5"',
  '"0012"',
  '"=5,5"',
  '">=0"',
  '"<5"',
  '"<=5,5"',
  '">-2"',
  '"<>5"',
  '"=5"',
  '">=а"',
  '"01.02.2021"',
  '">01.02.2021"',
  'TRUE()',
  '"TRUE"',
  '"<>FALSE"',
  '-2',
  '1/0',
  'A1',
  'B2',
  'C3',
  'A9',
  '">="&A2',
  '"=<5"',
);

const ROWS = 9;
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: ROWS, maxLength: ROWS });
const COLUMN_RANGES = ['A1:A12', 'B1:B12', 'C1:C12'];
const range = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...COLUMN_RANGES) },
  { weight: 1, arbitrary: fc.constantFrom('A2:A12', 'A1:B12', 'A1:A11', 'C4', 'A2:C4') },
);
const pairs = fc.array(fc.tuple(range, condition), { minLength: 1, maxLength: 3 });
const listed = (given: readonly (readonly [string, string])[]) =>
  given.map((pair) => pair.join(';')).join(';');
const formula = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(range, pairs).map(([sum, given]) => `=SUMIFS(${sum};${listed(given)})`) },
  { weight: 4, arbitrary: pairs.map((given) => `=COUNTIFS(${listed(given)})`) },
  fc.tuple(range, condition, range).map((parts) => `=SUMIF(${parts.join(';')})`),
  fc.tuple(range, condition).map((parts) => `=COUNTIF(${parts.join(';')})`),
  fc.tuple(range, condition, range).map((parts) => `=AVERAGEIF(${parts.join(';')})`),
  fc.tuple(range, pairs).map(([best, given]) => `=MAXIFS(${best};${listed(given)})`),
  fc.tuple(range, pairs).map(([best, given]) => `=MINIFS(${best};${listed(given)})`),
);
const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: 3 }), cell), {
  minLength: 1,
  maxLength: 3,
});

/** What the untouched engine makes of the same cells. */
function plainResults(cells: readonly (readonly CellContent[])[], formulas: readonly string[]): CellValue[] {
  const raw = (content: CellContent) => {
    if (content instanceof Formula) return content.text;
    return typeof content === 'string' ? `'${content}` : content;
  };
  const table = cells.map((line) => line.map(raw));
  const sheets = { [TABLE_SHEET]: table, [FORMULA_SHEET]: formulas.map((text) => [text]) };
  const engine = Untouched.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    functionArgSeparator: ';',
    decimalSeparator: ',',
    thousandSeparator: '',
    dateFormats: ['DD.MM.YYYY', 'YYYY-MM-DD'],
    currencySymbol: [],
    localeLang: 'ru',
  });
  const values = formulas.map((_, row) => {
    const address = { sheet: engine.getSheetId(FORMULA_SHEET) ?? -1, row, col: 0 };
    const shown = engine.getCellValue(address);
    const unrounded = engine.dependencyGraph.getScalarValue(address);
    if (typeof unrounded === 'number') return unrounded;
    return typeof shown === 'object' && shown !== null ? shown.value : shown;
  });
  engine.destroy();
  return values;
}

describe('on random tables', () => {
  const onTable = (text: string) => text.replace(/(?<![A-Z])[ABC]\d+(?::[ABC]\d+)?/g, `'${TABLE_SHEET}'!$&`);
  const formulas = fc.array(formula.map(onTable), { minLength: 1, maxLength: 4 });

  it('gives what the engine gives, also after edits', () => {
    fc.assert(
      fc.property(table, formulas, edits, (cells, wanted, changes) => {
        const workbook = workbookOf(cells, wanted);
        expect(results(workbook, wanted.length)).toEqual(plainResults(cells, wanted));
        for (const [row, column, content] of changes) {
          workbook.sheet(TABLE_SHEET)?.setContents(row, column, [[content]]);
          cells[row - 1]?.splice(column - 1, 1, content);
        }
        expect(results(workbook, wanted.length)).toEqual(plainResults(cells, wanted));
      }),
      { numRuns: runs({ quick: 40, deep: 300 }) },
    );
  });
});
