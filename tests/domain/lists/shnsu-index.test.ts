// The index of social well-being in the list of ШНСУ, and the lowest quarter, calculated by hand.
import { describe, expect, it } from 'vitest';
import type { ContextRecord } from '../../../src/domain/lists/records';
import type { ListRules } from '../../../src/domain/lists/rules';
import { context, flags, groups, judge, kinds, ofKind, school, withShnsu } from './district';

const quarter = withShnsu({ ruleSet: 'lowest-quarter' });

/** Verdicts on schools 1, 2, 3…, each with its context. */
function verdicts(contexts: readonly Partial<ContextRecord>[], rules: ListRules = quarter) {
  const keyed = contexts.map((rest, i) => context({ schoolKey: String(i + 1), ...rest }));
  const keys = [...new Set(keyed.map((record) => record.schoolKey))];
  return judge({ schools: keys.map((key) => school(key)), contexts: keyed }, rules).shnsu;
}

describe('index', () => {
  it('is given under either rule set', () => {
    // Only «registered» varies: 0, 10, 20 → 0, 1/2, 1; four flags of «нет». Means 0, 1/10, 1/5.
    const contexts = [0, 10, 20].map((registered) => groups({ registered }));
    for (const rules of [quarter, withShnsu({})]) {
      expect(verdicts(contexts, rules).map(({ index }) => index)).toEqual([100, 90, 80]);
    }
  });

  it('compares shares, not counts', () => {
    // 10 of 100 and 20 of 200 are the same share: the column is constant and left out.
    const contexts = [groups({ registered: 10 }), { pupils: 200, ...groups({ registered: 20 }) }];
    expect(verdicts(contexts).map(({ index }) => index)).toEqual([100, 100]);
  });

  it('leaves schools outside the selection out of the scale', () => {
    const contexts = [0, 10, 50].map((registered, i) =>
      context({ schoolKey: String(i + 1), ...groups({ registered }) }),
    );
    const schools = [school('1'), school('2'), school('3', 'evening')];
    // Scale 0…10: school 2 is the worst in one of five criteria.
    expect(judge({ schools, contexts }).shnsu.map(({ index }) => index)).toEqual([100, 80, undefined]);
  });

  it('is on the scale of the named year', () => {
    // Scale of 2020: 0…40. 2021: 10 and 20 → 1/4 and 1/2 of one of five criteria: 95 and 90.
    const year = { year: 2020 };
    const contexts = [
      { schoolKey: '1', ...groups({ registered: 10 }) },
      { schoolKey: '2', ...groups({ registered: 20 }) },
      { schoolKey: '1', ...year, ...groups({ registered: 0 }) },
      { schoolKey: '2', ...year, ...groups({ registered: 40 }) },
    ];
    expect(verdicts(contexts, withShnsu({ boundsYear: 2020 })).map(({ index }) => index)).toEqual([95, 90]);
  });

  it('is not there when the named year has no data', () => {
    const contexts = [groups({ registered: 0 }), groups({ registered: 10 })];
    const [verdict] = verdicts(contexts, withShnsu({ ruleSet: 'lowest-quarter', boundsYear: 2019 }));
    expect(verdict).toMatchObject({ status: 'insufficient', index: undefined });
    expect(verdict?.reasons).toEqual([{ kind: 'no-index' }]);
  });

  it('is that of a single school too on the scale of a named year', () => {
    // Scale of 2020: 0…40, of two schools. 2021: school 1 alone, 10 → 1/4 of one of five criteria: 95.
    const contexts = [
      { schoolKey: '1', ...groups({ registered: 10 }) },
      { schoolKey: '1', year: 2020, ...groups({ registered: 0 }) },
      { schoolKey: '2', year: 2020, ...groups({ registered: 40 }) },
    ];
    expect(verdicts(contexts, withShnsu({ boundsYear: 2020 })).map(({ index }) => index)).toEqual([
      95,
      undefined,
    ]);
  });

  it('is not there when a single school makes the scale', () => {
    const contexts = [
      { schoolKey: '1', ...groups({ registered: 10 }) },
      { schoolKey: '2', ...groups({ registered: 20 }) },
      { schoolKey: '1', year: 2020, ...groups({ registered: 0 }) },
    ];
    const [verdict] = verdicts(contexts, withShnsu({ ruleSet: 'lowest-quarter', boundsYear: 2020 }));
    expect(verdict).toMatchObject({
      status: 'insufficient',
      index: undefined,
    });
    expect(kinds(verdict?.reasons ?? [])).toEqual(['criterion', 'no-index']);
  });

  it('is not there for a single school', () => {
    const [verdict] = verdicts([flags({ remote: true })]);
    expect(verdict).toMatchObject({ status: 'insufficient', index: undefined });
    expect(kinds(verdict?.reasons ?? [])).toEqual(['criteria-apart', 'criterion', 'no-index']);
  });

  it('weighs criteria by name', () => {
    // «remote» 3, «small» 1, the others 0: (3·1 + 1·0)/4 → 25, (3·0 + 1·1)/4 → 75.
    const none = { registered: 0, migrantLanguage: 0, notAttested: 0, truancy: 0, specialNeeds: 0 };
    const weights = { ...none, remote: 3, small: 1, infrastructure: 0, staffing: 0 };
    const contexts = [flags({ remote: true }), flags({ small: true })];
    expect(verdicts(contexts, withShnsu({ weights })).map(({ index }) => index)).toEqual([25, 75]);
  });
});

describe('«нижняя четверть индекса»', () => {
  const registeredOf = (...counts: number[]) => counts.map((registered) => groups({ registered }));
  /** «registered» 0 … 40 of 100, scaled 0 … 1 of one of five criteria: 100 − registered/2. */
  const nine = registeredOf(0, 5, 10, 15, 20, 25, 30, 35, 40);

  it('lists schools at or below the lower quartile', () => {
    // Indices 100, 97.5, … 80 in steps of 2.5: Q1 (type 7) is the third smallest of nine, 85.
    const judged = verdicts(nine);
    expect(judged.map(({ status }) => status)).toEqual([
      ...new Array(6).fill('clear'),
      ...new Array(3).fill('listed'),
    ]);
    expect(ofKind(judged[6]?.reasons ?? [], 'index')).toMatchObject([
      { limit: expect.closeTo(85, 10), criteria: 5 },
    ]);
    expect(judged[6]?.index).toBeCloseTo(85, 10);
  });

  it('judges from eight schools with an index up', () => {
    expect(verdicts(nine.slice(1)).map(({ status }) => status)).toContain('listed');
    const seven = verdicts(nine.slice(2));
    expect(new Set(seven.map(({ status }) => status))).toEqual(new Set(['insufficient']));
    expect(seven[0]?.reasons).toContainEqual({ kind: 'few-indices', schools: 7, needed: 8 });
    expect(seven.every(({ conclusive, borderline }) => !conclusive && !borderline)).toBe(true);
  });

  it('includes ties', () => {
    // Indices 100 and seven of 80: Q1 = 80.
    const judged = verdicts(registeredOf(0, 40, 40, 40, 40, 40, 40, 40));
    expect(judged.map(({ status }) => status)).toEqual(['clear', ...new Array(7).fill('listed')]);
  });

  it('takes indices for tied that differ only by the order of their additions', () => {
    // Scaled 0.2 + 0.4 + 0.3 and 0.3 + 0.4 + 0.2 over three shares and one flag: both indices are 77.5, but the first
    // comes out as 77.49999999999999. Sorted from below: 25, 77.5, 77.5, six of 100; Q1 is the third of nine.
    const of = (registered: number, migrantLanguage: number, notAttested: number) => ({
      pupils: 10,
      ...groups({ registered, migrantLanguage, notAttested }),
      ...flags({ small: undefined, infrastructure: undefined, staffing: undefined }),
    });
    const best = new Array(6).fill(of(0, 0, 0));
    const judged = verdicts([of(10, 10, 10), of(2, 4, 3), of(3, 4, 2), ...best]);
    expect(judged.map(({ status }) => status)).toEqual([
      ...new Array(3).fill('listed'),
      ...new Array(6).fill('clear'),
    ]);
  });

  it('takes the quartile over the schools with enough criteria', () => {
    // School 10 has 4 flags only: no verdict, and its index 0 does not move the quartile.
    const few = {
      pupils: undefined,
      ...flags({ remote: true, small: true, infrastructure: true, staffing: true }),
    };
    const judged = verdicts([...nine, few]);
    expect(judged.map(({ status }) => status)).toEqual([
      ...new Array(6).fill('clear'),
      ...new Array(3).fill('listed'),
      'insufficient',
    ]);
    expect(judged[9]).toMatchObject({ index: 0, usable: 4, conclusive: false, borderline: false });
    expect(judged[9]?.reasons.at(-1)).toEqual({
      kind: 'too-little-data',
      unit: 'criteria',
      usable: 4,
      needed: 6,
    });
  });

  it('is borderline when one pupil moves the school across the quartile, scale and quartile held', () => {
    // Indices 100 five times, then 85.5, 85, 80 (registered 29, 30, 40). Sorted from below the position of eight is
    // 1.75, between 85 and 85.5: Q1 = 85.375. School 6 with one pupil more has 85 ≤ Q1; school 7 with one fewer
    // has 85.5 > Q1.
    const judged = verdicts(registeredOf(0, 0, 0, 0, 0, 29, 30, 40));
    expect(judged.map(({ status, borderline }) => [status, borderline])).toEqual([
      ...new Array(5).fill(['clear', false]),
      ['clear', true],
      ['listed', true],
      ['listed', false],
    ]);
    expect(judged[5]?.reasons.slice(-2)).toEqual([
      { kind: 'pupil-decides', criterion: 'registered', count: 29, pupils: 100, step: 1, outcome: 'listed' },
      { kind: 'borderline' },
    ]);
    expect(ofKind(judged[6]?.reasons ?? [], 'pupil-decides')).toMatchObject([{ step: -1, outcome: 'clear' }]);
  });

  it('is not borderline by a pupil more than there are', () => {
    // Indices six of 100, 90, 90, 80: Q1 is the third smallest of nine, 90. With 101 of 100 pupils the share of
    // school 9 would be gone, and its index 100.
    const judged = verdicts(registeredOf(0, 0, 0, 0, 0, 0, 50, 50, 100));
    expect(judged[8]).toMatchObject({ status: 'listed', borderline: false });
  });
});
