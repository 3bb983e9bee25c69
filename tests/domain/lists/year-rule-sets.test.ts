// The rule sets «два года подряд» and «три года», calculated by hand.
import { describe, expect, it } from 'vitest';
import type { ResultRecord } from '../../../src/domain/lists/records';
import { judge, kinds, ofKind, shnor, vpr, withShnor } from './district';

/** One procedure a year, the latest first: `low`, `fine`, `small` (too few pupils) or nothing. */
function years(...states: ('low' | 'fine' | 'small' | undefined)[]): ResultRecord[] {
  return states.flatMap((state, back) => {
    const year = { year: 2021 - back };
    if (state === 'low') return [vpr(10, 20, year)];
    if (state === 'small') return [vpr(5, 5, year)];
    return state === 'fine' ? [vpr(0, 20, year)] : [];
  });
}

describe('«два года подряд»', () => {
  const rules = withShnor({ ruleSet: 'two-years' });

  it.each([
    [['low', 'low'], 'listed', true],
    [['low', 'fine'], 'risk', true],
    [['fine', 'low'], 'risk', true],
    [['low', 'small'], 'risk', false],
    [['fine', 'fine'], 'clear', true],
    [['fine', 'small'], 'insufficient', false],
    [['fine'], 'insufficient', false],
    // A low year beyond the last two does not count.
    [['fine', 'fine', 'low'], 'clear', true],
  ] as const)('%j gives %s', (states, status, conclusive) => {
    expect(shnor({ results: years(...states) }, rules)).toMatchObject({ status, conclusive });
  });

  it('counts low and usable procedures of the year judged, and names the low years', () => {
    const results = [...years('low', 'low'), vpr(10, 20, { grade: 8, year: 2020 })];
    const verdict = shnor({ results }, rules);
    expect(verdict).toMatchObject({ low: 1, usable: 1 });
    expect(ofKind(verdict.reasons, 'low-procedure').map(({ procedure }) => procedure)).toMatchObject([
      { years: [2021], grades: [5] },
      { years: [2020], grades: [5] },
      { years: [2020], grades: [8] },
    ]);
    expect(ofKind(verdict.reasons, 'low-years')).toEqual([{ kind: 'low-years', years: [2021, 2020] }]);
  });

  it('says how many years are usable when they are too few', () => {
    const verdict = shnor({ results: years('fine', 'small') }, rules);
    expect(kinds(verdict.reasons)).toEqual(['too-little-data', 'small-procedure']);
    expect(verdict.reasons[0]).toEqual({ kind: 'too-little-data', unit: 'years', usable: 1, needed: 2 });
  });

  it('counts the usable procedures of both years when none is low', () => {
    const verdict = shnor({ results: years('fine', 'fine') }, rules);
    expect(verdict.reasons).toEqual([{ kind: 'no-low-procedures', usable: 2 }]);
  });
});

describe('«три года»', () => {
  const rules = withShnor({ ruleSet: 'three-years' });

  it.each([
    [['low', 'low', 'fine'], 'listed'],
    [['low', 'fine', 'low'], 'listed'],
    [['fine', 'low', 'low'], 'listed'],
    [['low', 'low', 'low'], 'listed'],
    [['low', 'low'], 'listed'],
    [['fine', 'fine', 'low'], 'risk'],
    [['low'], 'risk'],
    [['fine', 'fine', 'fine'], 'clear'],
    [['fine', 'small', 'fine'], 'clear'],
    [['fine', 'small', 'small'], 'insufficient'],
    [['fine', 'fine', 'fine', 'low'], 'clear'],
  ] as const)('%j gives %s', (states, status) => {
    // Another school has results in every year, so that the years of the data are 2021…2018.
    const others = years('fine', 'fine', 'fine', 'fine').map((row) => ({ ...row, schoolKey: '2' }));
    expect(shnor({ results: [...years(...states), ...others] }, rules).status).toBe(status);
  });

  it('judges the year before by the three years that end with it', () => {
    // 2021: fine, low, low, fine → listed. 2020: low, low, fine → listed.
    const listed = judge({ results: years('fine', 'low', 'low', 'fine') }, rules);
    expect(listed.movements).toMatchObject([{ movement: 'stayed', before: 1, now: 0 }]);
    // 2021: low, low, fine → listed. 2020: low, fine, fine → risk.
    const entered = judge({ results: years('low', 'low', 'fine', 'fine') }, rules);
    expect(entered.movements).toMatchObject([{ movement: 'entered', previousStatus: 'risk' }]);
  });
});
