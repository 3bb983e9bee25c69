// The rule set «2 процедуры за год», calculated by hand: statuses, boundaries, what counts, reasons.
import { describe, expect, it } from 'vitest';
import { context, graduates, judge, kinds, ofKind, school, shnor, vpr, withShnor } from './district';

const russian = { subject: 'Русский язык' };

describe('status', () => {
  it('is listed with two low procedures; exactly the threshold is low', () => {
    // 3 of 10 = 30 %, 4 of 13 = 30.8 %.
    const verdict = shnor({ results: [vpr(3, 10), vpr(4, 13, russian)] });
    expect(verdict).toMatchObject({ status: 'listed', low: 2, usable: 2, conclusive: true, year: 2021 });
    expect(ofKind(verdict.reasons, 'low-procedure').map(({ procedure }) => procedure)).toMatchObject([
      {
        subject: 'Математика',
        count: 3,
        whole: 10,
        measure: 'marks2',
        people: 'participants',
        threshold: 30,
      },
      { subject: 'Русский язык', count: 4, whole: 13, usable: true, low: true },
    ]);
  });

  it('is a risk with one low procedure', () => {
    // 5 of 10 = 50 %, 2 of 10 = 20 %.
    const verdict = shnor({ results: [vpr(5, 10), vpr(2, 10, russian)] });
    expect(verdict).toMatchObject({ status: 'risk', low: 1, usable: 2, conclusive: true });
  });

  it('is clear when enough procedures count and none is low', () => {
    const verdict = shnor({ results: [vpr(0, 20), vpr(4, 20, russian)] });
    expect(verdict).toMatchObject({
      status: 'clear',
      low: 0,
      usable: 2,
      conclusive: true,
      borderline: false,
    });
    expect(verdict.reasons).toEqual([{ kind: 'no-low-procedures', usable: 2 }]);
  });

  it('is «insufficient» when fewer procedures count than the rule needs and none is low', () => {
    const verdict = shnor({ results: [vpr(0, 20)] });
    expect(verdict).toMatchObject({ status: 'insufficient', low: 0, usable: 1, conclusive: false });
    expect(verdict.reasons).toEqual([{ kind: 'too-little-data', unit: 'procedures', usable: 1, needed: 2 }]);
  });

  it('is a risk with one low procedure even when no other counts, and says that data are few', () => {
    const verdict = shnor({ results: [vpr(9, 10)] });
    expect(verdict).toMatchObject({ status: 'risk', conclusive: false });
    expect(kinds(verdict.reasons)).toEqual(['low-procedure', 'too-little-data']);
  });

  it('is «insufficient» for a school without a row', () => {
    const { shnor: verdicts } = judge({ schools: [school('1'), school('2')], results: [vpr(0, 20)] });
    expect(verdicts[1]).toMatchObject({ schoolKey: '2', status: 'insufficient', low: 0, usable: 0 });
  });

  it('takes the number of procedures from the rules', () => {
    const results = [vpr(5, 10), vpr(5, 10, russian), vpr(0, 10, { grade: 8 })];
    expect(shnor({ results }, withShnor({ proceduresForList: 3 })).status).toBe('risk');
    expect(shnor({ results }, withShnor({ proceduresForList: 1 })).status).toBe('listed');
  });
});

describe('what counts', () => {
  const low = vpr(5, 10);

  it('leaves a procedure with fewer participants than the minimum out, and names it', () => {
    const verdict = shnor({ results: [low, vpr(9, 9, russian)] });
    expect(verdict).toMatchObject({ status: 'risk', low: 1, usable: 1 });
    expect(ofKind(verdict.reasons, 'small-procedure')).toMatchObject([
      { minimum: 10, procedure: { subject: 'Русский язык', count: 9, whole: 9, usable: false, low: false } },
    ]);
  });

  it('does not name small procedures to a school that is listed or clear', () => {
    const small = vpr(9, 9, { grade: 8 });
    expect(kinds(shnor({ results: [low, vpr(5, 10, russian), small] }).reasons)).not.toContain(
      'small-procedure',
    );
    expect(kinds(shnor({ results: [vpr(0, 20), vpr(0, 20, russian), small] }).reasons)).toEqual([
      'no-low-procedures',
    ]);
  });

  it('does not take a missing count for 0, nor for a small procedure', () => {
    const verdict = shnor({ results: [vpr(0, 20), vpr(undefined, 20, russian)] });
    expect(verdict).toMatchObject({ status: 'insufficient', usable: 1 });
    expect(kinds(verdict.reasons)).toEqual(['too-little-data']);
  });

  it('refuses a count above its whole and says so', () => {
    const verdict = shnor({ results: [low, vpr(11, 10, russian)] });
    expect(verdict).toMatchObject({ status: 'risk', usable: 1 });
    expect(ofKind(verdict.reasons, 'impossible-counts')).toMatchObject([
      { procedure: { count: 11, whole: 10 } },
    ]);
  });

  it('never uses a procedure of nobody, even without a minimum', () => {
    const rules = withShnor({ minimumParticipants: 0 });
    expect(shnor({ results: [vpr(0, 0)] }, rules)).toMatchObject({ status: 'insufficient', usable: 0 });
  });

  it('compares subjects without regard to how they are typed', () => {
    const results = [vpr(5, 10, { subject: ' МАТЕМАТИКА' }), vpr(5, 10, { subject: 'русский\u00a0язык' })];
    expect(shnor({ results }).low).toBe(2);
  });

  it('does not count other subjects, procedures and grades than the rules name', () => {
    const other = vpr(5, 10, { subject: 'Биология' });
    const municipal = vpr(5, 10, { procedure: 'municipal' });
    const eighth = vpr(5, 10, { grade: 8 });
    expect(shnor({ results: [low, other, municipal, eighth] }).low).toBe(2);
    expect(shnor({ results: [low, other, municipal, eighth] }, withShnor({ vprGrades: [5] })).low).toBe(1);
    expect(shnor({ results: [low, other, municipal] }, withShnor({ subjects: [] })).low).toBe(2);
    expect(shnor({ results: [low, municipal] }, withShnor({ procedures: ['municipal'] })).low).toBe(1);
  });

  it('limits grades of ВПР only', () => {
    const regional = vpr(5, 10, { procedure: 'rdr', grade: 10 });
    expect(shnor({ results: [regional] }, withShnor({ vprGrades: [5] })).low).toBe(1);
  });

  it('measures ГВЭ, municipal tests and functional literacy by «2» over participants', () => {
    const procedures = ['gve', 'municipal', 'literacy'] as const;
    const results = procedures.map((procedure) => vpr(3, 10, { procedure, grade: 9 }));
    const verdict = shnor({ results }, withShnor({ procedures }));
    expect(ofKind(verdict.reasons, 'low-procedure').map(({ procedure }) => procedure.measure)).toEqual([
      'marks2',
      'marks2',
      'marks2',
    ]);
  });

  it('takes the first of two rows of the same procedure', () => {
    expect(shnor({ results: [vpr(5, 10), vpr(0, 10)] })).toMatchObject({ low: 1, usable: 1 });
  });
});

describe('years', () => {
  it('judges the latest year of the data unless one is chosen', () => {
    const results = [vpr(5, 10, { year: 2020 }), vpr(0, 10)];
    expect(shnor({ results })).toMatchObject({ year: 2021, low: 0 });
    const lists = judge({ results }, { ...withShnor({}), resultYear: 2020 });
    expect(lists).toMatchObject({ resultYear: 2020, previousResultYear: undefined });
    expect(lists.shnor[0]).toMatchObject({ year: 2020, low: 1 });
  });

  it('takes the calendar year directly before for the year before, and no older one', () => {
    const lists = judge({ results: [vpr(9, 10, { year: 2018 }), vpr(0, 10)] });
    expect(lists).toMatchObject({ resultYear: 2021, previousResultYear: undefined, movements: [] });
    expect(judge({ results: [vpr(0, 10, { year: 2020 }), vpr(0, 10)] })).toMatchObject({
      previousResultYear: 2020,
    });
  });

  it('is the latest of «Результаты»: «Выпускники» alone never moves it', () => {
    const data = { results: [vpr(0, 10)], graduates: [graduates(20, { year: 2022 })] };
    expect(judge(data).resultYear).toBe(2021);
    expect(judge({ graduates: data.graduates }).resultYear).toBe(2022);
  });

  it('gives no verdicts when no year is known', () => {
    expect(judge({})).toMatchObject({ resultYear: undefined, shnor: [], movements: [] });
  });
});

describe('outside the rule', () => {
  it.each(['evening', 'correctional', 'penal'] as const)(
    'leaves a school of kind %s out of the selection',
    (kind) => {
      const schools = [school('1', kind)];
      const results = [vpr(9, 10), vpr(9, 10, russian)];
      const contexts = [context({ accreditationSuspended: true })];
      const { shnor: verdicts, shnsu } = judge({ schools, results, contexts });
      for (const verdict of [...verdicts, ...shnsu]) {
        expect(verdict.status).toBe('excluded');
        expect(verdict.reasons).toEqual([{ kind: 'excluded', schoolKind: kind }]);
      }
    },
  );

  it('judges a school of another kind', () => {
    expect(shnor({ schools: [school('1', 'other')], results: [vpr(9, 10)] }).status).toBe('risk');
  });

  it('lists a school whose accreditation is suspended, whatever its results', () => {
    const contexts = [context({ accreditationSuspended: true, source: 'Рособрнадзор', asOf: '01.02.2021' })];
    const verdict = shnor({ results: [vpr(3, 10)], contexts });
    expect(verdict).toMatchObject({ status: 'listed', low: 1, usable: 1, borderline: false });
    expect(verdict.reasons[0]).toEqual({
      kind: 'accreditation',
      alone: true,
      year: 2021,
      source: 'Рособрнадзор',
      asOf: '01.02.2021',
    });
    expect(kinds(verdict.reasons)).toEqual(['accreditation', 'low-procedure']);
  });

  it('looks at accreditation in the year of the context that is judged', () => {
    const contexts = [context({ year: 2020, accreditationSuspended: true }), context()];
    expect(shnor({ results: [vpr(0, 10)], contexts }).status).toBe('insufficient');
  });
});

describe('reasons', () => {
  it('stand by procedure, grade and subject, with their source', () => {
    const results = [
      vpr(5, 10, { procedure: 'rdr', grade: 4 }),
      vpr(5, 10, { grade: 8 }),
      vpr(5, 10, russian),
      vpr(5, 10),
    ];
    const low = ofKind(shnor({ results }).reasons, 'low-procedure').map(({ procedure }) => procedure);
    expect(low.map(({ procedure, grades, subject }) => [procedure, ...grades, subject])).toEqual([
      ['vpr', 5, 'Математика'],
      ['vpr', 5, 'Русский язык'],
      ['vpr', 8, 'Математика'],
      ['rdr', 4, 'Математика'],
    ]);
    expect(low[0]).toMatchObject({ years: [2021], source: 'ФИС ОКО, Ф3', asOf: '12.06.2021' });
  });

  it('come in one order', () => {
    const results = [vpr(3, 10), vpr(9, 9, russian), vpr(11, 10, { grade: 8 })];
    expect(kinds(shnor({ results }).reasons)).toEqual([
      'low-procedure',
      'too-little-data',
      'small-procedure',
      'impossible-counts',
      'near-threshold',
      'borderline',
    ]);
  });
});
