// Templates of the live sheets: what each mark becomes in a cell.
import { describe, expect, it } from 'vitest';
import { filledBlock, type PlacedSheet } from '../../../src/workbook/indicators/fill-templates';
import type { LiveColumn, LiveSheet } from '../../../src/workbook/indicators/live-sheet';

function column(id: string, school: string, cells: Record<number, string | number> = {}): LiveColumn {
  return { id, heading: `«${id}»`, note: '', width: 100, format: 'General', cells, school };
}

function sheet(title: string, ...columns: LiveColumn[]): LiveSheet {
  return { title, tabColour: '', frozenColumns: 0, quietRows: [2], columns };
}

/** The block of `drawn` beside «Свод» of two columns that stand at C. */
function block(drawn: LiveColumn, facts: Record<string, string | number> = {}) {
  const svod: PlacedSheet = { sheet: sheet('Свод', column('code', ''), column('sum', '')), column: 3 };
  const own: PlacedSheet = { sheet: sheet('Лист', column('code', ''), drawn), column: 27 };
  const cells = filledBlock(own, {
    placed: [svod, own],
    lastRow: 11,
    facts,
    sourceColumn: (title, id) => (title === 'Школы' && id === 'name' ? 1 : 0),
    lastSourceRow: (title) => (title === 'Школы' ? 40 : undefined),
  });
  return cells.map((line) => line[1]);
}

describe('a template', () => {
  it.each([
    ['={Школы.name}', "='Школы'!$B$1:$B$40"],
    ['={Школы.name*}', "='Школы'!$B:$B"],
    ['={Результаты.year}', "='Результаты'!$A:$A"],
    ['={Свод.sum}', "='Свод'!$D9"],
    ['={Свод.sum@2}', "='Свод'!$D$2"],
    ['={Свод.sum:7}', "='Свод'!$D$7:$D$11"],
    ['={Свод.code-sum:9}', "='Свод'!$C$9:$D$11"],
    ['={Свод.code-sum@5}', "='Свод'!$C$5:$D$5"],
    ['={Лист.code}', '=$AA9'],
    ['=SUM({c}9:{c}{last})', '=SUM(AB9:AB11)'],
    ['={r}', '=9'],
    ['="{year}"', '="2020/2021"'],
  ])('%s', (template, formula) => {
    expect(block(column('own', template), { year: '2020/2021' })[8]).toEqual({ formula });
  });

  it('follows the row', () => {
    const cells = block(column('own', '={Свод.sum}'));
    expect(cells.slice(8)).toEqual([
      { formula: "='Свод'!$D9" },
      { formula: "='Свод'!$D10" },
      { formula: "='Свод'!$D11" },
    ]);
  });

  it('that is nothing but a fact keeps the kind of its value', () => {
    const cells = block(column('own', '', { 2: '{year}', 6: '{threshold}' }), {
      year: '2020/2021',
      threshold: 30,
    });
    expect([cells[1], cells[5]]).toEqual(['2020/2021', 30]);
  });

  it('stands only in its own row; the frame is blank elsewhere', () => {
    const cells = block(column('own', '=1', { 4: 8 }));
    expect(cells.slice(0, 9)).toEqual(['«own»', '', '', 8, '', '', '', '', { formula: '=1' }]);
  });

  it('that names an unknown column of a live sheet is an error of ours', () => {
    expect(() => block(column('own', '={Свод.nothing}'))).toThrow('no column nothing');
  });
});
