// Everything that is wrong with rows from outside, row by row, the gravest first.
import { describe, expect, it } from 'vitest';
import { type CheckedRow, checkedRows } from '../../../src/workbook/checks/checked-rows';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { cellsOf, type Row } from '../cells';

function checked(spec: SheetSpec, rows: readonly Row[], schools?: ReadonlySet<string>): CheckedRow[] {
  const [, ...lines] = cellsOf(spec, rows);
  return checkedRows(
    spec,
    lines.map((cells) => (_, nth) => cells[nth]),
    schools,
  );
}

/** Codes of the problems by row, from 1, with the headings that they name. */
function problemsOf(
  spec: SheetSpec,
  rows: readonly Row[],
  schools?: ReadonlySet<string>,
): Record<number, string[]> {
  return Object.fromEntries(
    checked(spec, rows, schools).flatMap(({ problems }, nth) =>
      problems.length === 0 ? [] : [[nth + 1, problems.map(({ code, heading }) => `${code} ${heading}`)]],
    ),
  );
}

const good = { code: '1', year: '2025/2026', pupils: 100, registered: 5 };

describe('checkedRows', () => {
  it('are none for good rows, two of one key among them', () => {
    expect(problemsOf(contextSheet, [good, good, { ...good, pupils: 90 }])).toEqual({});
  });

  it('stand by the row, all of them', () => {
    expect(
      problemsOf(contextSheet, [
        good,
        { ...good, pupils: 'много', remote: 'отчасти' },
        { ...good, year: '' },
      ]),
    ).toEqual({
      2: ['NOT_A_NUMBER Обучающихся', 'UNKNOWN_YES_NO Отдалённость'],
      3: ['REQUIRED_BLANK Учебный год'],
    });
  });

  it('begin with a person’s data, of which nothing but the heading is told', () => {
    const person = { ...good, pupils: '8 913 222-33-44', missing: 'Иванова М. П.' };
    const told = checked(contextSheet, [person])[0]?.problems ?? [];
    expect(told.map(({ code, heading }) => `${code} ${heading}`)).toEqual([
      'PERSONAL_TEXT Обучающихся',
      'PERSONAL_TEXT Чего не хватает',
      'NOT_A_NUMBER Обучающихся',
    ]);
    expect(JSON.stringify(told)).not.toMatch(/913|Иванова/);
  });

  it('are those between the cells too', () => {
    expect(
      problemsOf(contextSheet, [
        { ...good, truancy: 101 },
        { ...good, truancy: 100 },
      ]),
    ).toEqual({
      1: ['COUNT_ABOVE_WHOLE Систематически пропускают без уважительной причины'],
    });
  });

  it('are schools that do not exist, when it is told which do', () => {
    expect(problemsOf(contextSheet, [good, { ...good, code: '2' }], new Set(['1']))).toEqual({
      2: ['UNKNOWN_SCHOOL Код ОО'],
    });
    expect(problemsOf(contextSheet, [{ ...good, code: '2' }])).toEqual({});
  });

  it('are not what only lessens what can be judged', () => {
    const row = {
      code: '1',
      year: '2025/2026',
      procedure: 'ВПР',
      grade: 4,
      subject: 'Математика',
      participants: 10,
    };
    expect(problemsOf(resultsSheet, [{ ...row, marks2: 1, marks3: 2 }])).toEqual({});
    const marks = { marks2: 1, marks3: 2, marks4: 3, marks5: 5 };
    expect(Object.keys(problemsOf(resultsSheet, [{ ...row, ...marks }]))).toEqual(['1']);
  });
});
