// Verdicts that one pupil decides, calculated by hand.
import { describe, expect, it } from 'vitest';
import { context, graduates, kinds, ofKind, shnor, vpr, withShnor } from './district';

const russian = { subject: 'Русский язык' };

describe('a verdict on ШНОР is borderline', () => {
  it('and names the procedure just below the threshold, which no other reason names', () => {
    // 29 of 97 = 29.9 %: one more «2» would make it 30.9 % and the school listed.
    const verdict = shnor({ results: [vpr(9, 10), vpr(29, 97, { subject: 'Русский язык' })] });
    expect(verdict).toMatchObject({ status: 'risk', borderline: true });
    expect(ofKind(verdict.reasons, 'near-threshold').map(({ procedure }) => procedure)).toMatchObject([
      { subject: 'Русский язык', count: 29, whole: 97, low: false },
    ]);
  });

  it('and names every procedure that one pupil decides, in the order of the list, not of the rows', () => {
    // 3 of 11 = 27.3 % and 3 of 13 = 23.1 %: with one «2» more 36.4 % and 30.8 %.
    const results = [vpr(3, 13, { grade: 8 }), vpr(3, 11, { grade: 5 })];
    const rules = withShnor({ proceduresForList: 1 });
    for (const rows of [results, [...results].reverse()]) {
      const named = ofKind(shnor({ results: rows }, rules).reasons, 'near-threshold');
      expect(named.map(({ procedure }) => procedure.grades)).toEqual([[5], [8]]);
    }
  });

  it('and names a low procedure without which the school would not be listed', () => {
    // 3 of 10 is exactly the threshold: one «2» fewer would take the school off the list.
    const verdict = shnor({ results: [vpr(3, 10), vpr(9, 10, { subject: 'Русский язык' })] });
    expect(verdict).toMatchObject({ status: 'listed', borderline: true });
    expect(ofKind(verdict.reasons, 'near-threshold')).toMatchObject([
      { year: 2021, procedure: { subject: 'Математика', count: 3, whole: 10, low: true } },
    ]);
  });

  it('when one «2» less takes the school off the list', () => {
    // 3 of 10 at 30 %: 2 of 10 is not low.
    const verdict = shnor({ results: [vpr(3, 10), vpr(9, 10, russian)] });
    expect(verdict).toMatchObject({ status: 'listed', borderline: true });
    expect(kinds(verdict.reasons).at(-1)).toBe('borderline');
  });

  it('when one «2» more puts the school on the list', () => {
    expect(shnor({ results: [vpr(2, 10), vpr(9, 10, russian)] })).toMatchObject({
      status: 'risk',
      borderline: true,
    });
  });

  it('not when two procedures are low beyond the one at the boundary', () => {
    const results = [vpr(3, 10), vpr(9, 10, russian), vpr(9, 10, { grade: 8 })];
    expect(shnor({ results })).toMatchObject({ status: 'listed', borderline: false });
  });

  it('not when no procedure is near the threshold', () => {
    expect(shnor({ results: [vpr(4, 10), vpr(9, 10, russian)] })).toMatchObject({
      status: 'listed',
      borderline: false,
    });
  });

  it('not by a procedure that does not count', () => {
    expect(shnor({ results: [vpr(2, 9), vpr(9, 10, russian), vpr(0, 10, { grade: 8 })] })).toMatchObject({
      status: 'risk',
      borderline: false,
    });
  });

  it('not when accreditation puts it on the list', () => {
    const contexts = [context({ accreditationSuspended: true })];
    expect(shnor({ results: [vpr(3, 10), vpr(9, 10, russian)], contexts }).borderline).toBe(false);
  });

  it('not beyond the whole: everyone may have a «2», and no one more', () => {
    // At 101 % nothing is low, and 11 of 10 is impossible.
    const rules = withShnor({ lowThreshold: 101 });
    expect(shnor({ results: [vpr(10, 10), vpr(10, 10, russian)] }, rules).borderline).toBe(false);
  });

  it('not below 0', () => {
    const rules = withShnor({ lowThreshold: 0 });
    expect(shnor({ results: [vpr(0, 10), vpr(0, 10, russian)] }, rules)).toMatchObject({
      status: 'listed',
      borderline: false,
    });
  });

  it('over graduates, by the whole that was used', () => {
    // 3 of 12 graduates; 4 would be low. Of the 10 participants 3 are low already.
    const oge = vpr(3, 10, { procedure: 'oge', grade: 9 });
    expect(shnor({ results: [oge, vpr(9, 10)], graduates: [graduates(12)] }).borderline).toBe(true);
  });

  it('under «два года подряд», by a year before', () => {
    const rules = withShnor({ ruleSet: 'two-years' });
    expect(shnor({ results: [vpr(9, 10), vpr(2, 10, { year: 2020 })] }, rules)).toMatchObject({
      status: 'risk',
      borderline: true,
    });
  });

  it('under «два года подряд», not by one low procedure of several in a year', () => {
    const rules = withShnor({ ruleSet: 'two-years' });
    const results = [vpr(9, 10), vpr(3, 10, { year: 2020 }), vpr(9, 10, { year: 2020, grade: 8 })];
    expect(shnor({ results }, rules)).toMatchObject({ status: 'listed', borderline: false });
  });

  it('when a pupil of a small procedure turns the two years in which it counts', () => {
    // 2019: 2 of 10; 2020: 0 of 5, with 2019 2 of 15; 2021: 4 of 5, with 2020 4 of 10.
    // One «2» more in 2020: 2021 stays low with 5 of 10, 2020 has 3 of 15 = 20 %: nothing changes there.
    // One «2» more in 2019: 3 of 10 is low, 3 of 15 is not: two low years → listed under «три года».
    const results = [vpr(4, 5), vpr(0, 5, { year: 2020 }), vpr(2, 10, { year: 2019 })];
    const rules = withShnor({ ruleSet: 'three-years', poolSmall: true });
    expect(shnor({ results }, rules)).toMatchObject({ status: 'risk', borderline: true });
  });

  it('when one pupil turns two years at once', () => {
    // 2019: 9 of 10. 2020: 3 of 10. 2021: 2 of 5, with 2020 5 of 15 = 33.3 %. Three low years → listed.
    // One «2» less in 2020: 2 of 10 and 4 of 15 = 26.7 %: one low year → risk. No other pupil turns two years.
    const results = [vpr(2, 5), vpr(3, 10, { year: 2020 }), vpr(9, 10, { year: 2019 })];
    const rules = withShnor({ ruleSet: 'three-years', poolSmall: true });
    expect(shnor({ results }, rules)).toMatchObject({ status: 'listed', borderline: true });
  });
});
