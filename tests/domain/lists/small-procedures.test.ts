// «Малочисленные: сумма за 2 года», calculated by hand.
import { describe, expect, it } from 'vitest';
import { graduates, judge, ofKind, shnor, vpr, withShnor } from './district';

const rules = withShnor({ poolSmall: true });
const before = { year: 2020, source: 'ФИС ОКО, 2020', asOf: '' };

describe('a small procedure', () => {
  it('is judged together with the same one of the year before', () => {
    // 2 of 6 and 2 of 7: 4 of 13 = 30.8 %.
    const verdict = shnor({ results: [vpr(2, 6), vpr(2, 7, before)] }, rules);
    expect(verdict).toMatchObject({ status: 'risk', low: 1, usable: 1 });
    expect(ofKind(verdict.reasons, 'low-procedure')).toMatchObject([
      {
        procedure: {
          years: [2021, 2020],
          grades: [5],
          count: 4,
          whole: 13,
          source: 'ФИС ОКО, Ф3; ФИС ОКО, 2020',
          asOf: '12.06.2021',
        },
      },
    ]);
  });

  it('is not, when the rules do not say so', () => {
    expect(shnor({ results: [vpr(2, 6), vpr(2, 7, before)] })).toMatchObject({ low: 0, usable: 0 });
  });

  it('stays small when both years together are', () => {
    const verdict = shnor({ results: [vpr(4, 4), vpr(4, 5, before)] }, rules);
    expect(verdict).toMatchObject({ status: 'insufficient', usable: 0 });
    expect(ofKind(verdict.reasons, 'small-procedure')).toMatchObject([
      { procedure: { years: [2021, 2020], count: 8, whole: 9 } },
    ]);
  });

  it('is pooled with the calendar year directly before, never with an older one', () => {
    expect(shnor({ results: [vpr(2, 6), vpr(2, 7, { year: 2020 })] }, rules)).toMatchObject({ low: 1 });
    expect(shnor({ results: [vpr(2, 6), vpr(2, 7, { year: 2019 })] }, rules)).toMatchObject({ low: 0 });
  });

  it.each([
    ['another grade', { grade: 8 }],
    ['another subject', { subject: 'Русский язык' }],
    ['another procedure', { procedure: 'rdr' as const }],
    ['another school', { schoolKey: '2' }],
    ['impossible counts', { marks2: 8 }],
  ])('is not pooled with %s', (_what, other) => {
    expect(shnor({ results: [vpr(2, 6), vpr(2, 7, { ...before, ...other })] }, rules)).toMatchObject({
      low: 0,
      usable: 0,
    });
  });

  it('over participants is not pooled with one over graduates', () => {
    const oge = { procedure: 'oge' as const, grade: 9 };
    const results = [vpr(2, 6, oge), vpr(2, 7, { ...oge, ...before })];
    expect(shnor({ results }, rules)).toMatchObject({ low: 1 });
    expect(shnor({ results, graduates: [graduates(7, { year: 2020 })] }, rules)).toMatchObject({ low: 0 });
  });
});

it('leaves a procedure that is large enough alone', () => {
  // 3 of 10 is low by itself; with 0 of 30 it would not be.
  expect(shnor({ results: [vpr(3, 10), vpr(0, 30, before)] }, rules)).toMatchObject({ low: 1 });
});

it('pools for the verdict of the year before with the year before that', () => {
  // 2020: 2 of 6 with 2 of 7 of 2019, in two subjects → listed. 2021: nothing low.
  const russian = { subject: 'Русский язык' };
  const results = [
    vpr(0, 20),
    vpr(0, 20, russian),
    vpr(2, 6, { year: 2020 }),
    vpr(2, 6, { year: 2020, ...russian }),
    vpr(2, 7, { year: 2019 }),
    vpr(2, 7, { year: 2019, ...russian }),
  ];
  expect(judge({ results }, rules).movements).toMatchObject([
    { previousStatus: 'listed', currentStatus: 'clear', movement: 'left', before: 2, now: 0 },
  ]);
});
