// References of formulas after edits of rows and columns, renames and sorting.
import { describe, expect, it } from 'vitest';
import { afterEdit, afterRename, afterRowMoved, sheetsNamedIn } from '../../../local/workbook/formula-shift';
import { readTokens, writeTokens } from '../../../local/workbook/formula-tokens';
import type { StructureEdit } from '../../../local/workbook/structure-edit';

const insertRows = (at: number, count: number): StructureEdit => ({ kind: 'insert', axis: 'row', at, count });
const deleteRows = (at: number, count: number): StructureEdit => ({ kind: 'delete', axis: 'row', at, count });

it.each([
  ['=СУММ(Школы!A2:A;"А1 ""б""";\'Мой лист\'!$B$2)*1,5&LOG10(7)'],
  ['={1\\2;3,5}+#REF!+А1'],
  ['=нет "закрытой'],
])('cuts %s without losing a letter', (formula) => {
  expect(writeTokens(readTokens(formula))).toBe(formula);
});

it('knows references from functions, names and texts', () => {
  const references = readTokens('=LOG10(A1)+"B2"+C3x+\'D4\'!E5+Лист1!F6:G').filter(
    (token) => token.kind === 'reference',
  );
  expect(references.map((token) => token.text)).toEqual(['A1', "'D4'!E5", 'Лист1!F6:G']);
});

describe('rows and columns', () => {
  it.each<[string, StructureEdit, string]>([
    ['=A5+B$2', insertRows(3, 2), '=A7+B$2'],
    ['=SUM(A2:A10)', insertRows(5, 1), '=SUM(A2:A11)'],
    ['=SUM(A2:A10)', insertRows(11, 1), '=SUM(A2:A10)'],
    ['=SUM(A2:A)', insertRows(2, 3), '=SUM(A5:A)'],
    ['=SUM(A:A)', insertRows(2, 3), '=SUM(A:A)'],
    ['=SUM(2:4)', insertRows(3, 1), '=SUM(2:5)'],
    ['=A5', deleteRows(5, 1), '=#REF!'],
    ['=SUM(A2:A10)', deleteRows(1, 3), '=SUM(A1:A7)'],
    ['=SUM(A2:A10)', deleteRows(9, 5), '=SUM(A2:A8)'],
    ['=SUM(A2:A4)', deleteRows(2, 3), '=SUM(#REF!)'],
    ['=C1+D1', { kind: 'insert', axis: 'column', at: 4, count: 1 }, '=C1+E1'],
    ['=B1+C1+D1+E1', { kind: 'move', axis: 'column', at: 2, count: 1, to: 5 }, '=D1+B1+C1+E1'],
    ['=B1+C1+D1+E1', { kind: 'move', axis: 'column', at: 4, count: 1, to: 2 }, '=C1+D1+B1+E1'],
    ['=Иной!A5', insertRows(3, 2), '=Иной!A5'],
  ])('%s', (formula, edit, expected) => {
    expect(afterEdit(formula, 'Лист', 'Лист', edit)).toBe(expected);
  });

  it('follow on other sheets that name the edited one', () => {
    expect(afterEdit('=Школы!A5+A5', 'Свод', 'Школы', insertRows(3, 1))).toBe("='Школы'!A6+A5");
  });
});

it('a renamed sheet keeps its references', () => {
  expect(afterRename("=Школы!A1+'Мой лист'!B2+A1", 'школы', "О'кей")).toBe("='О''кей'!A1+'Мой лист'!B2+A1");
});

it('a sorted row keeps the references to its own cells', () => {
  expect(afterRowMoved('=E2*F$2+Школы!A2+$A2', 'Лист', 3)).toBe('=E5*F$2+Школы!A2+$A5');
  expect(afterRowMoved('=A1', 'Лист', -1)).toBe('=#REF!');
});

it('names the sheets it refers to', () => {
  expect(sheetsNamedIn("='Мой лист'!A1+Школы!B:B+C1")).toEqual(['Мой лист', 'Школы']);
});
