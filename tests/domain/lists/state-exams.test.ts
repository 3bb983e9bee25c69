// ОГЭ and ЕГЭ: levels, measures and denominators, calculated by hand.
import { describe, expect, it } from 'vitest';
import { ege, graduates, ofKind, RULES, shnor, vpr, withShnor } from './district';

function oge(marks2: number | undefined, belowMinimum: number | undefined, participants: number) {
  return vpr(marks2, participants, { procedure: 'oge', grade: 9, belowMinimum });
}

function lowProcedures(data: Parameters<typeof shnor>[0], rules = RULES) {
  return ofKind(shnor(data, rules).reasons, 'low-procedure').map(({ procedure }) => procedure);
}

describe('levels of one ЕГЭ', () => {
  it.each([
    ['Математика (база)', 'Математика (профиль)'],
    ['Математика (базовая)', 'Математика (профильная)'],
    ['Математика базовый уровень', 'Математика профильный уровень'],
    ['Математика (базовый уровень)', 'математика (профильный уровень)'],
    ['Математика, базовый уровень', 'Математика. Профильный уровень'],
    ['Математика базовая', 'Математика – профиль'],
    ['Математика (баз.)', 'Математика (проф.)'],
    ['МАТЕМАТИКА (БАЗА)', 'Математика'],
  ])('«%s» and «%s» are pooled', (base, profile) => {
    // 1 of 20 and 8 of 10: together 9 of 30 = 30 %, one low procedure.
    const results = [ege(1, 20, { subject: base }), ege(8, 10, { subject: profile })];
    expect(shnor({ results })).toMatchObject({ low: 1, usable: 1 });
    expect(lowProcedures({ results })).toMatchObject([
      { subject: 'Математика', count: 9, whole: 30, measure: 'belowMinimum', people: 'participants' },
    ]);
  });

  it('are small together, not each by itself', () => {
    // 6 + 6 = 12 participants are enough.
    const results = [
      ege(3, 6, { subject: 'Математика (база)' }),
      ege(3, 6, { subject: 'Математика (профиль)' }),
    ];
    expect(shnor({ results })).toMatchObject({ low: 1, usable: 1 });
  });

  it('keep the first of two rows of the same level', () => {
    const base = { subject: 'Математика (база)' };
    expect(lowProcedures({ results: [ege(5, 10, base), ege(5, 10, base)] })).toMatchObject([
      { count: 5, whole: 10 },
    ]);
  });

  it('name the sources of both', () => {
    const results = [
      ege(5, 10, { subject: 'Математика (база)', source: 'РИС, база', asOf: '01.07.2021' }),
      ege(5, 10, { subject: 'Математика (профиль)', source: 'РИС, профиль', asOf: '01.07.2021' }),
    ];
    for (const rows of [results, [...results].reverse()]) {
      expect(lowProcedures({ results: rows })).toMatchObject([
        { source: 'РИС, база; РИС, профиль', asOf: '01.07.2021' },
      ]);
    }
  });

  it('are their subject when the rules name one of them', () => {
    const results = [
      ege(5, 10, { subject: 'Математика (база)' }),
      ege(3, 10, { subject: 'Математика (профиль)' }),
    ];
    const rules = withShnor({ subjects: ['математика (профиль)'] });
    expect(lowProcedures({ results }, rules)).toMatchObject([{ count: 8, whole: 20 }]);
  });

  it('are of their subject in other procedures too', () => {
    const results = [vpr(5, 10, { subject: 'Математика (углублённый уровень)' })];
    expect(lowProcedures({ results })).toMatchObject([{ subject: 'Математика', count: 5, whole: 10 }]);
  });

  it('are summed in ВПР too', () => {
    // 2 of 10 and 8 of 20 = 10 of 30; each pupil takes one of them.
    const results = [
      vpr(2, 10, { subject: 'Математика' }),
      vpr(8, 20, { subject: 'Математика (углублённый уровень)' }),
    ];
    expect(lowProcedures({ results })).toMatchObject([{ count: 10, whole: 30, subject: 'Математика' }]);
  });
});

describe('measure', () => {
  it('of ЕГЭ is those below the minimum, never «2»', () => {
    expect(shnor({ results: [ege(undefined, 20, { marks2: 10 })] })).toMatchObject({ usable: 0 });
  });

  it('of ОГЭ is those below the minimum, whatever «2» says', () => {
    expect(lowProcedures({ results: [oge(1, 6, 20)] })).toMatchObject([
      { count: 6, measure: 'belowMinimum' },
    ]);
  });

  it('of ОГЭ is «2» where those below the minimum are not given', () => {
    expect(lowProcedures({ results: [oge(6, undefined, 20)] })).toMatchObject([
      { count: 6, measure: 'marks2' },
    ]);
  });
});

describe('denominator', () => {
  it('is the graduates of the level and year where they are known', () => {
    // 4 of 10 participants; 4 of 12 graduates = 33.3 %.
    const data = { results: [oge(4, undefined, 10)], graduates: [graduates(12)] };
    expect(lowProcedures(data)).toMatchObject([{ count: 4, whole: 12, people: 'graduates' }]);
    expect(lowProcedures(data)[0]?.source).toBe('ФИС ОКО, Ф3; РИС ГИА');
  });

  it('is judged only where enough pupils took part, however many graduates there are', () => {
    // 4 of 4 participants are below the minimum beside 60 graduates: too few, not «не в перечне».
    const data = { results: [oge(4, undefined, 4)], graduates: [graduates(60)] };
    const verdict = shnor(data);
    expect(verdict).toMatchObject({ low: 0, usable: 0, status: 'insufficient' });
  });

  it('of an elective subject is its participants, always', () => {
    // 6 of 12 who chose physics, not 6 of 48 graduates.
    const physics = { ...oge(6, undefined, 12), subject: 'Физика' };
    const data = { results: [physics], graduates: [graduates(48)] };
    expect(lowProcedures(data, withShnor({ subjects: [] }))).toMatchObject([
      { count: 6, whole: 12, people: 'participants' },
    ]);
  });

  it('can turn a low share of participants into one that is not', () => {
    // 3 of 10 participants, 3 of 11 graduates = 27.3 %.
    expect(shnor({ results: [oge(3, undefined, 10)], graduates: [graduates(11)] })).toMatchObject({
      low: 0,
      usable: 1,
    });
  });

  it.each([
    ['another level', { level: 11 as const }],
    ['another year', { year: 2020 }],
    ['another school', { schoolKey: '2' }],
  ])('is not the graduates of %s', (_what, rest) => {
    const data = { results: [oge(3, undefined, 10)], graduates: [graduates(20, rest)] };
    expect(lowProcedures(data)).toMatchObject([{ whole: 10, people: 'participants' }]);
  });

  it('of both levels of ЕГЭ is the graduates, counted once', () => {
    // 2 + 4 = 6 of 20 graduates = 30 %.
    const data = {
      results: [ege(2, 8, { subject: 'Математика (база)' }), ege(4, 12, { subject: 'Математика (профиль)' })],
      graduates: [graduates(20, { level: 11 })],
    };
    expect(lowProcedures(data)).toMatchObject([{ count: 6, whole: 20, people: 'graduates' }]);
  });

  it('is the participants of the other levels when one level lacks its count', () => {
    // 4 of 12 participants; over 20 graduates the unknown base level would count as 0.
    const data = {
      results: [
        ege(undefined, 8, { subject: 'Математика (база)' }),
        ege(4, 12, { subject: 'Математика (профиль)' }),
      ],
      graduates: [graduates(20, { level: 11 })],
    };
    expect(lowProcedures(data)).toMatchObject([{ count: 4, whole: 12, people: 'participants' }]);
  });

  it('of ВПР stays the participants', () => {
    const data = { results: [vpr(3, 10, { grade: 9 })], graduates: [graduates(20)] };
    expect(lowProcedures(data)).toMatchObject([{ whole: 10, people: 'participants' }]);
  });

  it('makes counts impossible when it is too small', () => {
    const verdict = shnor({ results: [oge(6, undefined, 20)], graduates: [graduates(5)] });
    expect(ofKind(verdict.reasons, 'impossible-counts')).toMatchObject([
      { procedure: { count: 6, whole: 5 } },
    ]);
  });
});

describe('graduates without rows of ГИА', () => {
  it('give the procedures of mathematics and Russian themselves', () => {
    // Level 9: 3 of 10 and 4 of 10; level 11: 1 of 10 and unknown.
    const data = {
      graduates: [
        graduates(10, { belowMathematics: 3, belowRussian: 4 }),
        graduates(10, { level: 11, belowMathematics: 1 }),
      ],
    };
    expect(shnor(data)).toMatchObject({ status: 'listed', low: 2, usable: 3, year: 2021 });
    expect(lowProcedures(data)).toMatchObject([
      { procedure: 'oge', grades: [9], subject: 'Математика', count: 3, whole: 10, measure: 'belowMinimum' },
      {
        procedure: 'oge',
        grades: [9],
        subject: 'Русский язык',
        count: 4,
        people: 'graduates',
        source: 'РИС ГИА',
      },
    ]);
  });

  it('yield to the rows of the same exam', () => {
    const data = { results: [oge(0, undefined, 10)], graduates: [graduates(10, { belowMathematics: 9 })] };
    expect(shnor(data)).toMatchObject({ low: 0, usable: 1 });
  });

  it('stand in for a row without its count', () => {
    const data = {
      results: [oge(undefined, undefined, 10)],
      graduates: [graduates(10, { belowMathematics: 9 })],
    };
    expect(shnor(data)).toMatchObject({ low: 1, usable: 1 });
  });

  it('count only for the procedures and subjects of the rules', () => {
    const data = { graduates: [graduates(10, { belowMathematics: 9, belowRussian: 9 })] };
    expect(shnor(data, withShnor({ procedures: ['vpr', 'ege'] })).usable).toBe(0);
    expect(shnor(data, withShnor({ subjects: ['русский язык'] })).usable).toBe(1);
  });
});
