// The rule set «по приказу»: the order's own indicators, calculated by hand.
import { describe, expect, it } from 'vitest';
import { ege, graduates, judge, ofKind, shnor, vpr, withShnor } from './district';

const rules = withShnor({ ruleSet: 'order' });
const before = { year: 2020 };

function low(data: Parameters<typeof shnor>[0], changed = rules) {
  return ofKind(shnor(data, changed).reasons, 'low-procedure').map(({ procedure }) => procedure);
}

describe('ВПР', () => {
  it('of 5 and 8 is pooled over two years, never averaged', () => {
    // 1 of 10 and 8 of 20: 9 of 30 = 30 %. The mean of 10 % and 40 % would be 25 %.
    const results = [vpr(1, 10), vpr(8, 20, before)];
    expect(low({ results })).toMatchObject([{ years: [2021, 2020], grades: [5], count: 9, whole: 30 }]);
  });

  it('takes the year that has data when the other has none', () => {
    expect(low({ results: [vpr(3, 10)] })).toMatchObject([{ years: [2021], count: 3 }]);
    const russian = vpr(0, 10, { subject: 'Русский язык' });
    expect(low({ results: [russian, vpr(3, 10, before)] })).toMatchObject([{ years: [2020], count: 3 }]);
  });

  it('takes the possible year when the other is impossible', () => {
    const verdict = shnor({ results: [vpr(11, 10), vpr(3, 10, before)] }, rules);
    expect(verdict).toMatchObject({ low: 1, usable: 1 });
    expect(ofKind(verdict.reasons, 'impossible-counts')).toMatchObject([{ procedure: { years: [2021] } }]);
  });

  it('of other grades is no indicator, and the setting of grades does not matter', () => {
    const results = [vpr(9, 10, { grade: 4 }), vpr(9, 10, { grade: 8 })];
    const setting = withShnor({ ruleSet: 'order', vprGrades: [4] });
    expect(low({ results }, setting)).toMatchObject([{ grades: [8] }]);
  });

  it('needs enough participants of both years together', () => {
    expect(shnor({ results: [vpr(4, 5), vpr(4, 5, before)] }, rules)).toMatchObject({ usable: 1, low: 1 });
    expect(shnor({ results: [vpr(4, 5), vpr(4, 4, before)] }, rules)).toMatchObject({ usable: 0, low: 0 });
  });
});

describe('ГИА', () => {
  it('is those below the minimum over all graduates, from «Результаты» first', () => {
    // The row of ОГЭ, of the main period, has 4; «Выпускники», after retakes, 3 of 12.
    const oge = vpr(undefined, 11, { procedure: 'oge', grade: 9, belowMinimum: 4 });
    const data = { results: [oge], graduates: [graduates(12, { belowMathematics: 3 })] };
    expect(low(data)).toMatchObject([
      { procedure: 'oge', count: 4, whole: 12, measure: 'belowMinimum', people: 'graduates' },
    ]);
    expect(shnor(data, rules).usable).toBe(1);
  });

  it('is those of «Выпускники» where the rows lack the count', () => {
    const oge = vpr(undefined, 11, { procedure: 'oge', grade: 9 });
    const data = { results: [oge], graduates: [graduates(10, { belowMathematics: 3 })] };
    expect(low(data)).toMatchObject([
      { procedure: 'oge', count: 3, whole: 10, measure: 'belowMinimum', people: 'graduates' },
    ]);
  });

  it('is over graduates where they are known, else over participants', () => {
    const oge = vpr(0, 10, { procedure: 'oge', grade: 9, belowMinimum: 3 });
    const data = { results: [oge, ege(3, 10)], graduates: [graduates(10)] };
    expect(low(data)).toMatchObject([
      { procedure: 'oge', count: 3, whole: 10, people: 'graduates', measure: 'belowMinimum' },
      { procedure: 'ege', count: 3, whole: 10, people: 'participants' },
    ]);
  });

  it('counts when its kind is among the procedures of the rules', () => {
    const data = { graduates: [graduates(10, { belowMathematics: 3 })] };
    expect(low(data, withShnor({ ruleSet: 'order', procedures: ['vpr', 'ege', 'rdr'] }))).toEqual([]);
  });

  it('is of the judged year only, unless it is small and the rules pool', () => {
    const data = {
      graduates: [graduates(6, { belowMathematics: 2 }), graduates(7, { ...before, belowMathematics: 2 })],
    };
    expect(shnor(data, rules)).toMatchObject({ usable: 0 });
    // 4 of 13 = 30.8 %.
    expect(low(data, withShnor({ ruleSet: 'order', poolSmall: true }))).toMatchObject([
      { years: [2021, 2020], count: 4, whole: 13 },
    ]);
  });

  it('over graduates is not pooled with ГИА over participants', () => {
    const data = {
      results: [ege(2, 7, before)],
      graduates: [graduates(6, { level: 11, belowMathematics: 2 })],
    };
    expect(shnor(data, withShnor({ ruleSet: 'order', poolSmall: true }))).toMatchObject({ usable: 0 });
  });
});

describe('РДР', () => {
  it('of the judged year is pooled over its grades', () => {
    // 1 of 10 in grade 10 and 5 of 10 in grade 6: 6 of 20 = 30 %.
    const rdr = { procedure: 'rdr' as const };
    const results = [
      vpr(1, 10, { ...rdr, grade: 10 }),
      vpr(5, 10, { ...rdr, grade: 6 }),
      vpr(0, 90, { ...rdr, grade: 6, ...before }),
    ];
    expect(low({ results })).toMatchObject([
      { procedure: 'rdr', years: [2021], grades: [6, 10], count: 6, whole: 20 },
    ]);
  });
});

describe('status', () => {
  const vprLow = vpr(3, 10);
  const rdrLow = vpr(3, 10, { procedure: 'rdr', grade: 6 });
  const rdrFine = vpr(0, 10, { procedure: 'rdr', grade: 6 });

  it.each([
    ['listed', [vprLow, rdrLow]],
    ['risk', [vprLow, rdrFine]],
    ['clear', [vpr(0, 10), rdrFine]],
    ['insufficient', [rdrFine]],
  ] as const)('is %s by the number of low indicators', (status, results) => {
    expect(shnor({ results }, rules).status).toBe(status);
  });

  it('says how many indicators are usable', () => {
    expect(shnor({ results: [rdrFine] }, rules).reasons).toEqual([
      { kind: 'too-little-data', unit: 'indicators', usable: 1, needed: 2 },
    ]);
  });

  it('takes mathematics and Russian when the rules name no subjects, else those named', () => {
    const biology = vpr(3, 10, { subject: 'Биология' });
    expect(shnor({ results: [biology] }, withShnor({ ruleSet: 'order', subjects: [] })).usable).toBe(0);
    expect(
      shnor({ results: [biology] }, withShnor({ ruleSet: 'order', subjects: ['биология'] })).usable,
    ).toBe(1);
  });

  it('of the year before is judged by its own two years', () => {
    // 2020 with 2019: ВПР 9 of 30, РДР 3 of 10 → listed. 2021 with 2020: ВПР 1 of 40, РДР none → insufficient.
    const results = [
      vpr(0, 30),
      vpr(1, 10, before),
      vpr(8, 20, { year: 2019 }),
      vpr(3, 10, { procedure: 'rdr', grade: 6, ...before }),
    ];
    expect(judge({ results }, rules).movements).toMatchObject([
      {
        previousStatus: 'listed',
        currentStatus: 'insufficient',
        movement: 'no-conclusion',
        before: 2,
        now: 0,
      },
    ]);
  });
});
