// «Сделать значениями» beside formulas of a person's own: what they may be, and which of them stops the command.
import { expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { type CellContent, Formula } from '../../local/workbook/cell';
import { exampleWorkbook, hostOf, run } from './built-host';

const TITLE = 'Расчёт';
const COUNTS: CellContent[][] = [
  ['', '', 'Высокобалльников', 'Выпускников'],
  ['', '', 6, 60],
  ['', '', 3, 60],
  ['', '', 30, 60],
];
const SHARES = new Formula('=HIGH_SCORER_SHARE(C2:C4;D2:D4)');

/** A sheet of counts with the shares in F2:F4 and whatever else a person has put there. */
function hostWith(...own: readonly [row: number, column: number, formula: string][]): Host {
  const host = hostOf(exampleWorkbook());
  const sheet = host.workbook.insertSheet(TITLE);
  sheet.setContents(1, 1, COUNTS);
  sheet.setContents(2, 6, [[SHARES]]);
  for (const [row, column, formula] of own) sheet.setContents(row, column, [[new Formula(formula)]]);
  return host;
}

function shown(host: Host): unknown[][] | undefined {
  return host.workbook.sheet(TITLE)?.values(1, 1, 8, 8);
}

test.each([
  [
    'a formula a row, left of the shares it reads',
    [2, 1, '=IF(F2>=30;"!";"")'],
    [4, 1, '=IF(F4>=30;"!";"")'],
  ],
  ['a sum below and to the left', [6, 2, '=SUM(F2:F4)']],
  ['a date that reads nothing of ours', [2, 1, '=DATE(2026;9;1)']],
  ['a result of its own that spreads and reads nothing of ours', [2, 8, '=ARRAYFORMULA(C2:C4*2)']],
  ['a result of its own that spreads numbers made of ours', [2, 8, '=ARRAYFORMULA(F2:F4*2)']],
] as [string, ...[number, number, string][]][])('keeps %s', (_, ...own) => {
  const host = hostWith(...own);
  const before = shown(host);
  expect(run(host, 'makeValues').answer).toMatchObject({ ok: true });
  expect(shown(host)).toEqual(before);
  expect(host.workbook.sheet(TITLE)?.formulas(2, 6, 3, 1)).toEqual([[''], [''], ['']]);
  for (const [row, column, formula] of own) {
    expect(host.workbook.sheet(TITLE)?.formulas(row, column, 1, 1)).toEqual([[formula]]);
  }
});

test('stops at a result of somebody that spreads words made of ours, and changes nothing', () => {
  const host = hostWith([2, 8, '=ARRAYFORMULA(IF(F2:F4>=5;"!";""))']);
  const before = shown(host);
  const { answer } = run(host, 'makeValues');
  expect(answer).toMatchObject({ ok: false, code: 'VALUES_DEPEND' });
  expect(answer).toMatchObject({ message: expect.stringContaining('«Расчёт», H2') });
  expect(shown(host)).toEqual(before);
  expect(host.workbook.sheet(TITLE)?.formulas(2, 6, 1, 1)).toEqual([[SHARES.text]]);
});
