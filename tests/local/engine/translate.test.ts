// Formulas as typed in a ru_RU sheet, translated for the engine.
import { describe, expect, it } from 'vitest';
import { type FormulaPlace, formulaTranslation } from '../../../local/engine/translate';

const place: FormulaPlace = {
  gridSize: (sheet) => (sheet === 'Нет такого' ? undefined : { rows: 1000, columns: 26 }),
  isCustomFunction: (name) => name === 'VPR_FAIL_SHARE',
};
const translated = formulaTranslation(place);

describe('separators', () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1;B1)'],
    ['=SUM(A1,B1)', '=SUM(A1;B1)'],
    ['=A1*1,5', '=A1*1,5'],
    ['=SUM(1,5;2)', '=SUM(1,5;2)'],
    ['=SUM(1,5)', '=SUM(1,5)'],
    ['=ROUND(2.345,2)', '=ROUND(2,345;2)'],
    ['=IF(A1>5,10,20)', '=IF(A1>5;10;20)'],
    ['={1\\2;3,5\\4}', '={1;2|3,5;4}'],
    ['=SUM({1;2};3)', '=SUM({1|2};3)'],
    ['={A1,B1;A2,B2}', '={A1;B1|A2;B2}'],
    ['=SUM({MAX(1;2)\\3})', '=SUM({MAX(1;2);3})'],
    ['=1E3', '=1e3'],
  ])('%s', (formula, expected) => {
    expect(translated(formula)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['=сумм(A1)', '=SUM(A1)'],
    ['=СЧЁТЕСЛИ(A1:A2;1)+СЧЕТЕСЛИ(A1:A2;1)', '=COUNTIF(A1:A2;1)+COUNTIF(A1:A2;1)'],
    ['=СУММЕСЛИМН(A1:A2;B1:B2;1)', '=SUMIFS(A1:A2;B1:B2;1)'],
    ['=ЕСЛИ(ИСТИНА;ЛОЖЬ;TRUE)', '=IF(TRUE();FALSE();TRUE())'],
    ['=ИСТИНА()', '=TRUE()'],
    [
      '=СРЗНАЧ(A1)+КОРРЕЛ(A1:A2;B1:B2)+КВАРТИЛЬ(A1:A2;1)',
      '=AVERAGE(A1)+CORREL(A1:A2;B1:B2)+QUARTILE(A1:A2;1)',
    ],
    ['=vpr_fail_share(A2;B2)', '=HOST.CALL("VPR_FAIL_SHARE";A2;B2)'],
    ['=VPR_FAIL_SHARE()', '=HOST.CALL("VPR_FAIL_SHARE")'],
    ['=ЕСЛИОШИБКА(A1)', '=IFERROR(A1;"")'],
    ['=ЕСЛИОШИБКА(A1;0)', '=IFERROR(A1;0)'],
  ])('%s', (formula, expected) => {
    expect(translated(formula)).toBe(expected);
  });
});

describe('references', () => {
  it.each([
    ['=Школы!a1', "='Школы'!A1"],
    ["='Мой ''лист'''!A1", "='Мой ''лист'''!A1"],
    ['=SUM(A2:A)', '=SUM(A2:A$1000)'],
    ['=SUM(Школы!$B$2:$C)', "=SUM('Школы'!$B$2:$C$1000)"],
    ['=SUM(B:C)', '=SUM(B$1:C$1000)'],
    ['=SUM(2:3)', '=SUM($A2:$Z3)'],
    ['=SUM(B2:2)', '=SUM(B2:$Z2)'],
    ['=SUM(A10:A2)', '=SUM(A2:A10)'],
    ["=SUM('Нет такого'!A2:A)", "=SUM('Нет такого'!A2:A)"],
  ])('%s', (formula, expected) => {
    expect(translated(formula)).toBe(expected);
  });
});

it('quotation marks and backslashes of a text go in as characters', () => {
  expect(translated('="а ""б"""&"\\"')).toBe('=("а "&CHAR(34)&"б"&CHAR(34))&(CHAR(92))');
  expect(translated('="A1;B1,ИСТИНА"')).toBe('="A1;B1,ИСТИНА"');
});

describe('a range as a criterion', () => {
  it.each([
    '=SUMIFS(A2:A9;B2:B9;C2:C9)',
    '=ARRAYFORMULA(СЧЁТЕСЛИ(A2:A;B2:B))',
    '=COUNTIFS(A1:A2;1;B1:B2;C:C)',
  ])('%s is refused', (formula) => {
    expect(translated(formula)).toMatch(/^=HOST\.REFUSE\(".*условие/);
  });

  it.each(['=SUMIFS(A2:A9;B2:B9;C2)', '=COUNTIF(A2:A9;">"&MAX(B2:B9))', '=SUM(A2:A9;B2:B9)'])(
    '%s is not',
    (formula) => {
      expect(translated(formula)).toBe(formula);
    },
  );
});
