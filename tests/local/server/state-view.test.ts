// When the page is told that a recalculation may take a while.
import { expect, it } from 'vitest';
import { stateView } from '../../../local/server/state-view';
import { type CellContent, Formula } from '../../../local/workbook/cell';
import { openFixture } from './fixture-add-on';

const column = (count: number, content: CellContent) => Array.from({ length: count }, () => [content]);

it.each([
  ['no formula among many rows', column(5000, 1), [], false],
  ['a formula over few rows', column(100, 1), column(1, new Formula('=Лист1!A1')), false],
  ['a formula over many rows of another sheet', column(2001, 1), column(1, new Formula('=Лист1!A1')), true],
  ['many formulas over few rows', column(100, 1), column(2001, new Formula('=Лист1!A1')), true],
])('%s', (_name, data, formulas, slow) => {
  const open = openFixture();
  open.workbook.sheet('Лист1')?.setContents(1, 1, data);
  open.workbook.insertSheet('Свод').setContents(1, 1, formulas);
  expect(stateView(open).slow).toBe(slow);
});
