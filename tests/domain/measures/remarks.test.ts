// Two numbers of one exam: which was taken, and which stands beside it.
import { describe, expect, it } from 'vitest';
import { examRemarks } from '../../../src/domain/measures/exam-remarks';
import { ege, graduates, vpr } from '../lists/district';

const oge = (marks2: number | undefined, belowMinimum: number | undefined, participants = 20) =>
  vpr(marks2, participants, { row: 5, procedure: 'oge', grade: 9, belowMinimum });

describe('«2» and those below the minimum', () => {
  it('of one row of ОГЭ are one event: both numbers are told, the second is taken', () => {
    expect(examRemarks([oge(7, 2)], [])).toEqual([
      {
        kind: 'marks-differ',
        taken: { n: 2, cells: [{ table: 'results', row: 5, field: 'belowMinimum' }] },
        other: { n: 7, cells: [{ table: 'results', row: 5, field: 'marks2' }] },
      },
    ]);
  });

  it('say nothing when they agree, or one of them is blank', () => {
    expect(examRemarks([oge(7, 7)], [])).toEqual([]);
    expect(examRemarks([oge(7, undefined)], [])).toEqual([]);
    expect(examRemarks([ege(3, 20, { marks2: 5 })], [])).toEqual([]);
  });
});

describe('«Результаты» and «Выпускники»', () => {
  it('that differ: that of «Результаты» is taken', () => {
    const after = graduates(22, { row: 9, belowMathematics: 2 });
    expect(examRemarks([oge(8, undefined)], [after])).toEqual([
      {
        kind: 'sheets-differ',
        taken: { n: 8, cells: [{ table: 'results', row: 5, field: 'marks2' }] },
        other: { n: 2, cells: [{ table: 'graduates', row: 9, field: 'belowMathematics' }] },
      },
    ]);
  });

  it('of another year, subject or level are not compared', () => {
    expect(examRemarks([oge(8, undefined)], [graduates(22, { year: 2020, belowMathematics: 2 })])).toEqual(
      [],
    );
    expect(examRemarks([oge(8, undefined)], [graduates(22, { belowRussian: 2 })])).toEqual([]);
    expect(examRemarks([oge(8, undefined)], [graduates(22, { level: 11, belowMathematics: 2 })])).toEqual([]);
  });

  it('are compared by the sum of the levels of ЕГЭ', () => {
    const levels = [
      ege(2, 8, { subject: 'Математика (база)' }),
      ege(3, 12, { subject: 'Математика (профиль)' }),
    ];
    const of = (belowMathematics: number) => [graduates(20, { level: 11, belowMathematics })];
    expect(examRemarks(levels, of(5))).toEqual([]);
    expect(examRemarks(levels, of(4))).toMatchObject([
      { kind: 'sheets-differ', taken: { n: 5 }, other: { n: 4 } },
    ]);
  });
});

describe('participants and graduates', () => {
  // A fifth of 50 graduates is 10.
  it.each([
    [40, false],
    [39, true],
    [60, false],
    [61, true],
  ])('%i of 50 graduates: a remark %s', (participants, isRemark) => {
    const remarks = examRemarks([oge(1, undefined, participants)], [graduates(50)]);
    expect(remarks.map(({ kind }) => kind)).toEqual(isRemark ? ['participants-differ'] : []);
  });

  it('of an elective subject, and of ГВЭ, need not be alike', () => {
    const physics = { ...oge(1, undefined, 5), subject: 'Физика' };
    const gve = { ...oge(1, undefined, 5), procedure: 'gve' as const };
    expect(examRemarks([physics, gve], [graduates(50)])).toEqual([]);
  });
});

it('looks at every year, and at schools that one sheet alone has', () => {
  const rows = [oge(7, 2), { ...oge(6, 1), year: 2018, schoolKey: '2' }];
  expect(examRemarks(rows, [graduates(30, { schoolKey: '3', year: 2019 })])).toHaveLength(2);
  expect(examRemarks([], [])).toEqual([]);
});
