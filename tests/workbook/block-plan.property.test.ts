// Whatever stands on a computed sheet: people's cells stay beside their school, and a run can be put back exactly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComputedSheet, planComputedSheet } from '../../src/workbook/block-plan';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import { applied, type Grid, gridOf, putBack } from './grid';

const spec: SheetSpec = {
  title: 'Перечень',
  filledBy: 'addon',
  columns: {
    code: { heading: 'Код', type: 'code' },
    status: { heading: 'Статус', type: 'text' },
    reasons: { heading: 'Причины', type: 'text' },
    comment: { heading: 'Комментарий', type: 'text', person: true },
  },
};
const OURS = ['Код', 'Статус', 'Причины'];
/** What every formula shows. */
const COMPUTED = 'значение';
const HEADINGS = [...OURS, 'Комментарий', 'Заметка', ''];

const code = fc.constantFrom('', '1', '2', '3', '4', '5');
const text = fc.constantFrom('', '', 'текст', 7, ' ');
const formula = fc.constantFrom('', '', '', '=A1');

/** A sheet that has lived: columns in any order, rows doubled, blank, foreign, with and without people's cells. */
const lived: fc.Arbitrary<Grid> = fc
  .record({
    headings: fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length }),
    rows: fc.array(
      fc.record({ Код: code, Статус: text, Причины: text, Комментарий: text, Заметка: text, '': text }),
      { maxLength: 8 },
    ),
    formulas: fc.array(fc.array(formula, { minLength: 6, maxLength: 6 }), { maxLength: 9 }),
  })
  .map(({ headings, rows, formulas }) => {
    const withFormula = (line: number, at: number): string =>
      ['Код', 'Статус'].includes(headings[at] ?? '') ? '' : (formulas[line]?.[at] ?? '');
    const cells = rows.map((row, line) =>
      headings.map((heading, at) =>
        withFormula(line, at) === '' ? row[heading as keyof typeof row] : COMPUTED,
      ),
    );
    const texts = rows.map((_, line) => headings.map((_heading, at) => withFormula(line, at)));
    return gridOf([headings, ...cells], [[], ...texts]);
  });

const run: fc.Arbitrary<ComputedSheet> = fc
  .uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'))
  .map((codes) => ({
    spec,
    rows: codes.map((key) => ({ key, cells: { code: key, status: 'новый' } })),
    keyOf: (cells) => (cells.code === '' ? undefined : String(cells.code)),
    gone: (cells) => ({ code: String(cells.code), status: 'нет' }),
  }));

/** What people have typed in each row, with the code beside it; formulas filled down in advance are not typed. */
function peoplesCells(values: readonly (readonly unknown[])[]): unknown[][] {
  const [headings = [], ...rows] = values;
  const at = (heading: string): number => headings.indexOf(heading);
  return rows
    .map((row) => [row[at('Код')], row[at('Комментарий')], row[at('Заметка')], row[at('')]])
    .filter(([, ...theirs]) => theirs.some((cell) => !isFormula(cell) && String(cell).trim() !== ''));
}

describe('planComputedSheet', () => {
  it('leaves every cell of people where it is, beside the same code', () => {
    fc.assert(
      fc.property(lived, run, (grid, sheet) => {
        const before = applied(grid, []).values;
        const after = applied(grid, planComputedSheet(sheet, grid)).values;
        const headings = before[0] ?? [];
        const theirs = headings.flatMap((heading, at) => (OURS.includes(String(heading)) ? [] : [at]));
        before.forEach((row, line) => {
          for (const at of theirs) expect(after[line]?.[at]).toEqual(row[at]);
        });
        expect(peoplesCells(after)).toEqual(peoplesCells(before));
      }),
    );
  });

  it('leaves each row of the run on the sheet at least once', () => {
    fc.assert(
      fc.property(lived, run, (grid, sheet) => {
        const after = applied(grid, planComputedSheet(sheet, grid)).values;
        const codeAt = after[0]?.indexOf('Код') ?? -1;
        const codes = after.slice(1).map((row) => row[codeAt]);
        for (const { key } of sheet.rows) expect(codes).toContain(key);
      }),
    );
  });

  it('changes nothing when it is carried out again', () => {
    fc.assert(
      fc.property(lived, run, (grid, sheet) => {
        const once = applied(grid, planComputedSheet(sheet, grid)).values;
        const readAgain = {
          values: once.map((row) => row.map((cell) => (isFormula(cell) ? COMPUTED : cell))),
          formulas: once.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ''))),
        };
        expect(applied(readAgain, planComputedSheet(sheet, readAgain)).values).toEqual(once);
      }),
    );
  });

  it('carries with it what stood there before, to the last cell', () => {
    fc.assert(
      fc.property(lived, run, (grid, sheet) => {
        const before = applied(grid, []).values;
        const after = putBack(grid, planComputedSheet(sheet, grid)).values;
        expect(after.slice(0, before.length)).toEqual(before);
        expect(
          after
            .slice(before.length)
            .flat()
            .every((cell) => cell === ''),
        ).toBe(true);
      }),
    );
  });
});

function isFormula(cell: unknown): cell is { formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
