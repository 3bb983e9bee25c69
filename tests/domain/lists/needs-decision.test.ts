// Listed schools whose place a person must confirm, and what the sum of two years would say: calculated by hand.
import { describe, expect, it } from 'vitest';
import { context, shnor, vpr, withShnor } from './district';

const russian = { subject: 'Русский язык' };
const before = { year: 2020 };

describe('a listed school wants a decision', () => {
  it('when one pupil decides its place', () => {
    // 9 of 30 is exactly 30 %; with 12 of 36 two low procedures, without one «2» in the first only one.
    const { status, needsDecision } = shnor({ results: [vpr(9, 30), vpr(20, 36, russian)] });
    expect(status).toBe('listed');
    expect(needsDecision).toEqual({ why: 'one-pupil', pooled: undefined });
  });

  it('when every low procedure has fewer than 25 pupils', () => {
    const { needsDecision } = shnor({ results: [vpr(12, 24), vpr(12, 24, russian)] });
    expect(needsDecision).toEqual({ why: 'few-participants', pooled: undefined });
  });

  it('not when one low procedure has 25 and no pupil decides', () => {
    expect(shnor({ results: [vpr(12, 25), vpr(12, 24, russian)] }).needsDecision).toBeUndefined();
  });

  it('not when accreditation puts it there', () => {
    const contexts = [context({ accreditationSuspended: true })];
    const results = [vpr(12, 24), vpr(12, 24, russian)];
    expect(shnor({ results, contexts })).toMatchObject({ status: 'listed', needsDecision: undefined });
  });

  it('and no other school does, however small', () => {
    // At risk by one pupil: 2 of 10 and 9 of 10.
    const { status, borderline, needsDecision } = shnor({ results: [vpr(2, 10), vpr(9, 10, russian)] });
    expect({ status, borderline, needsDecision }).toEqual({
      status: 'risk',
      borderline: true,
      needsDecision: undefined,
    });
  });
});

describe('the sum of two years', () => {
  it('takes the school off the list when the year before was good', () => {
    // 5 of 12 and 0 of 12: 5 of 24 = 20.8 %. Russian 10 of 20 and 8 of 20: 18 of 40 = 45 %. One low → risk.
    const results = [
      vpr(5, 12),
      vpr(10, 20, russian),
      vpr(0, 12, before),
      vpr(8, 20, { ...russian, ...before }),
    ];
    expect(shnor({ results }).needsDecision).toEqual({ why: 'few-participants', pooled: 'risk' });
  });

  it('leaves it there when both years are low', () => {
    // 10 of 24 and 18 of 40.
    const results = [
      vpr(5, 12),
      vpr(10, 20, russian),
      vpr(5, 12, before),
      vpr(8, 20, { ...russian, ...before }),
    ];
    expect(shnor({ results }).needsDecision).toMatchObject({ pooled: 'listed' });
  });

  it('sums only what is in doubt: 25 pupils and more stand by themselves', () => {
    // 12 of 40 is exactly 30 % and in doubt: with 0 of 40 it is 12 of 80 = 15 %.
    // 20 of 40 is not: with 0 of 40 it would be 25 %, and the school not at risk.
    const results = [
      vpr(12, 40),
      vpr(20, 40, russian),
      vpr(0, 40, before),
      vpr(0, 40, { ...russian, ...before }),
    ];
    expect(shnor({ results }).needsDecision).toEqual({ why: 'one-pupil', pooled: 'risk' });
  });

  it('counts small procedures that alone are not usable', () => {
    // Low: 5 of 12 twice. Grade 8: 4 of 6 alone is too small, with 4 of 6 before 8 of 12 = 67 %.
    // The sums: 5 of 24, 5 of 24, 8 of 12: one low.
    const results = [
      vpr(5, 12),
      vpr(5, 12, russian),
      vpr(4, 6, { grade: 8 }),
      vpr(0, 12, before),
      vpr(0, 12, { ...russian, ...before }),
      vpr(4, 6, { grade: 8, ...before }),
    ];
    expect(shnor({ results }).needsDecision).toMatchObject({ pooled: 'risk' });
  });

  it('is of the year directly before, and of no older one', () => {
    const older = { year: 2019 };
    const results = [
      vpr(5, 12),
      vpr(5, 12, russian),
      vpr(0, 12, older),
      vpr(0, 12, { ...russian, ...older }),
    ];
    expect(shnor({ results }).needsDecision).toEqual({ why: 'few-participants', pooled: undefined });
  });

  it('adds nothing to what is a sum already: ВПР of «по приказу»', () => {
    // ВПР 5 of both years: 5 of 10 and 5 of 10, Russian the same: 10 of 20 twice, listed.
    const results = [
      vpr(5, 10),
      vpr(5, 10, russian),
      vpr(5, 10, before),
      vpr(5, 10, { ...russian, ...before }),
    ];
    const verdict = shnor({ results }, withShnor({ ruleSet: 'order' }));
    expect(verdict).toMatchObject({
      status: 'listed',
      needsDecision: { why: 'few-participants', pooled: undefined },
    });
  });

  it('of «два года подряд» sums each year with the one before it', () => {
    // 2021: 5 of 12 + 2020: 5 of 12 = 10 of 24 low; 2020 + 2019: 5 of 12 + 0 of 12 = 20.8 % → one low year.
    const results = [vpr(5, 12), vpr(5, 12, before), vpr(0, 12, { year: 2019 })];
    const verdict = shnor({ results }, withShnor({ ruleSet: 'two-years' }));
    expect(verdict).toMatchObject({ status: 'listed', needsDecision: { pooled: 'risk' } });
  });
});
