// Formulas alike but for their place are read once by the engine: each still has the value of its own place.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

let workbook: Workbook;
let sheet: Sheet;
let other: Sheet;

/** A1:A5 hold 1 … 5 on one sheet and 10 … 50 on the other. */
beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.insertSheet('Лист');
  other = workbook.insertSheet('Ответы A1');
  sheet.setContents(1, 1, [[1], [2], [3], [4], [5]]);
  other.setContents(1, 1, [[10], [20], [30], [40], [50]]);
});

/** Values of formulas typed into column C, one a row. */
function column(formulas: readonly string[], of = sheet): unknown[] {
  formulas.forEach((formula, at) => {
    of.type(at + 1, 3, formula);
  });
  return of.values(1, 3, formulas.length, 1).map(([value]) => value);
}

describe('formulas that go down a column', () => {
  it.each([
    ['a cell of the row', ['=A1*2', '=A2*2', '=A3*2'], [2, 4, 6]],
    ['a fixed cell and one of the row', ['=A1+$A$5', '=A2+$A$5', '=A3+$A$5'], [6, 7, 8]],
    ['a range that goes along', ['=СУММ(A1:A2)', '=СУММ(A2:A3)', '=СУММ(A3:A4)'], [3, 5, 7]],
    ['a range from its end', ['=СУММ(A2:A1)', '=СУММ(A3:A2)', '=СУММ(A4:A3)'], [3, 5, 7]],
    [
      'a range with one fixed end, which it passes',
      ['=СУММ($A$3:A1)', '=СУММ($A$3:A2)', '=СУММ($A$3:A3)', '=СУММ($A$3:A4)', '=СУММ($A$3:A5)'],
      [6, 5, 3, 7, 12],
    ],
    ['a text that looks like a cell', ['=A1&"A1"', '=A2&"A1"', '=A3&"A2"'], ['1A1', '2A1', '3A2']],
    [
      'a sheet whose name looks like a cell',
      ["='Ответы A1'!A1", "='Ответы A1'!A2", "='Ответы A1'!$A$5"],
      [10, 20, 50],
    ],
    ['a function whose name ends in digits', ['=LOG10(A1)', '=LOG10(A1)', '=LOG10(100)'], [0, 0, 2]],
    ['a column to its open end', ['=СУММ(A1:A)', '=СУММ(A2:A)', '=СУММ(A:A)'], [15, 14, 15]],
  ])('%s', (_, formulas, values) => {
    expect(column(formulas)).toEqual(values);
  });

  it('the same formula on two sheets reads its own sheet', () => {
    expect([column(['=A2'], sheet), column(['=A2'], other)]).toEqual([[2], [20]]);
  });

  it('a formula that cannot be read shows its error at every place', () => {
    const error = { error: '#ERROR!' };
    expect(column(['=A1+*2', '=A2+*2'])).toMatchObject([error, error]);
  });
});
