// ШНСУ by the number of criteria, calculated by hand.
import { describe, expect, it } from 'vitest';
import { context, flags, groups, judge, kinds, ofKind, school, shnsu, vpr, withShnsu } from './district';

/** A context in which no share is known. */
const noShares = groups({
  registered: undefined,
  migrantLanguage: undefined,
  notAttested: undefined,
  truancy: undefined,
  specialNeeds: undefined,
});

describe('status by criteria', () => {
  it('is listed with three criteria met; a share exactly at its threshold is met', () => {
    // 5 of 100 at 5 %, 10 of 100 at 10 %, remote.
    const contexts = [
      context({ ...groups({ registered: 5, migrantLanguage: 10 }), ...flags({ remote: true }) }),
    ];
    const verdict = shnsu({ contexts });
    expect(verdict).toMatchObject({ status: 'listed', met: 3, usable: 9, conclusive: true, year: 2021 });
    expect(ofKind(verdict.reasons, 'criterion').map(({ criterion }) => criterion)).toEqual([
      {
        criterion: 'registered',
        met: true,
        count: 5,
        pupils: 100,
        threshold: 5,
        year: 2021,
        source: 'Форма 2021',
        asOf: '',
      },
      expect.objectContaining({ criterion: 'migrantLanguage', count: 10, threshold: 10 }),
      expect.objectContaining({
        criterion: 'remote',
        count: undefined,
        pupils: undefined,
        threshold: undefined,
      }),
    ]);
  });

  it('uses the threshold of each share', () => {
    // One below each: 4 of 5 %, 9 of 10 %, 4 of 5 %, 2 of 3 %, 14 of 15 %.
    const below = { registered: 4, migrantLanguage: 9, notAttested: 4, truancy: 2, specialNeeds: 14 };
    expect(shnsu({ contexts: [context({ groups: below })] })).toMatchObject({ status: 'clear', met: 0 });
    const at = { registered: 5, migrantLanguage: 10, notAttested: 5, truancy: 3, specialNeeds: 15 };
    expect(shnsu({ contexts: [context({ groups: at })] })).toMatchObject({ status: 'listed', met: 5 });
  });

  it('is clear with fewer criteria, and names those that are met', () => {
    const verdict = shnsu({ contexts: [context(flags({ infrastructure: true, staffing: true }))] });
    expect(verdict).toMatchObject({ status: 'clear', met: 2 });
    expect(kinds(verdict.reasons)).toEqual(['criteria-count', 'criterion', 'criterion']);
    expect(shnsu({ contexts: [context()] }).reasons).toEqual([
      { kind: 'criteria-count', met: 0, usable: 9, missing: 0, needed: 3, decided: true },
    ]);
  });

  it('is listed as soon as three are met, whatever is missing', () => {
    // Four answers and no share: remoteness, a small school and staff are three of four.
    const contexts = [context({ ...noShares, ...flags({ remote: true, small: true, staffing: true }) })];
    const verdict = shnsu({ contexts });
    expect(verdict).toMatchObject({ status: 'listed', met: 3, usable: 4, conclusive: true });
    expect(verdict.reasons[0]).toEqual({
      kind: 'criteria-count',
      met: 3,
      usable: 4,
      missing: 5,
      needed: 3,
      decided: true,
    });
  });

  it('is «insufficient» only while the missing criteria could decide', () => {
    // One met, two missing: one, two or three in the end.
    const open = groups({ truancy: undefined, specialNeeds: undefined });
    const verdict = shnsu({ contexts: [context({ ...open, ...flags({ remote: true }) })] });
    expect(verdict).toMatchObject({ status: 'insufficient', met: 1, usable: 7, conclusive: false });
    expect(verdict.reasons[0]).toMatchObject({ missing: 2, needed: 3, decided: false });
    // None met, two missing: two at most.
    expect(shnsu({ contexts: [context(open)] })).toMatchObject({
      status: 'clear',
      usable: 7,
      conclusive: true,
    });
    // One met, one missing: two at most, though only eight are known.
    const one = groups({ truancy: undefined });
    expect(shnsu({ contexts: [context({ ...one, ...flags({ remote: true }) })] })).toMatchObject({
      status: 'clear',
      met: 1,
      usable: 8,
    });
  });

  it('is «insufficient» with a context in which nothing is known', () => {
    const unknown = flags({
      remote: undefined,
      small: undefined,
      infrastructure: undefined,
      staffing: undefined,
    });
    expect(shnsu({ contexts: [context({ ...noShares, ...unknown })] })).toMatchObject({
      status: 'insufficient',
      usable: 0,
      reasons: [{ kind: 'criteria-count', usable: 0, missing: 9 }],
    });
  });

  it('names what can be changed before what cannot, and apart', () => {
    const contexts = [context({ ...groups({ registered: 10 }), ...flags({ remote: true, staffing: true }) })];
    const { reasons } = shnsu({ contexts });
    expect(reasons[1]).toEqual({
      kind: 'criteria-apart',
      changeable: ['registered', 'staffing'],
      fixed: ['remote'],
    });
    expect(ofKind(reasons, 'criterion').map(({ criterion }) => criterion.criterion)).toEqual([
      'registered',
      'staffing',
      'remote',
    ]);
    expect(kinds(shnsu({ contexts: [context(groups({ registered: 10 }))] }).reasons)).not.toContain(
      'criteria-apart',
    );
  });

  it.each([
    ['without the number of pupils', { pupils: undefined }, 4],
    ['with no pupils', { pupils: 0 }, 4],
    ['with a group above all pupils', groups({ truancy: 101 }), 8],
    ['with a group not known', groups({ truancy: undefined }), 8],
    ['with a flag not known', flags({ small: undefined }), 8],
  ])('has no data for a criterion %s', (_what, rest, usable) => {
    expect(shnsu({ contexts: [context(rest)] })).toMatchObject({ usable, met: 0 });
  });

  it('takes the numbers from the rules', () => {
    const contexts = [context(flags({ remote: true }))];
    expect(shnsu({ contexts }, withShnsu({ criteriaForList: 1 })).status).toBe('listed');
    // The minimum of criteria with data is of the index alone.
    expect(shnsu({ contexts }, withShnsu({ minimumCriteria: 10 })).status).toBe('clear');
  });
});

describe('a share of few pupils', () => {
  // 1 of 19 is 5.3 %: at or above 5 % (registered, not attested) and 3 % (truancy).
  const single = { pupils: 19, ...groups({ registered: 1, notAttested: 1, truancy: 1 }) };

  it('is not met by single children, and is named as such', () => {
    const verdict = shnsu({ contexts: [context(single)] });
    expect(verdict).toMatchObject({ status: 'clear', met: 0, usable: 9 });
    expect(ofKind(verdict.reasons, 'too-few-children')).toMatchObject([
      { criterion: { criterion: 'registered', count: 1, pupils: 19, met: false }, minimum: 3 },
      { criterion: { criterion: 'notAttested' } },
      { criterion: { criterion: 'truancy' } },
    ]);
  });

  it('is met from three of them up', () => {
    // 3 of 19 is 15.8 %: above all thresholds.
    const three = { pupils: 19, ...groups({ registered: 3, notAttested: 3, truancy: 3 }) };
    expect(shnsu({ contexts: [context(three)] })).toMatchObject({ status: 'listed', met: 3 });
    const two = { pupils: 19, ...groups({ registered: 3, notAttested: 3, truancy: 2 }) };
    expect(shnsu({ contexts: [context(two)] })).toMatchObject({ status: 'clear', met: 2, borderline: true });
  });

  it('follows the setting', () => {
    expect(shnsu({ contexts: [context(single)] }, withShnsu({ minimumChildren: 1 })).met).toBe(3);
  });
});

describe('context', () => {
  it('is that of the latest year, or of the chosen one', () => {
    const contexts = [context({ year: 2020, ...flags({ remote: true }) }), context()];
    expect(shnsu({ contexts })).toMatchObject({ year: 2021, met: 0 });
    expect(shnsu({ contexts }, { ...withShnsu({}), contextYear: 2020 })).toMatchObject({
      year: 2020,
      met: 1,
    });
  });

  it('that is missing for a school leaves it «insufficient»', () => {
    const { shnsu: verdicts } = judge({ schools: [school('1'), school('2')], contexts: [context()] });
    expect(verdicts[1]).toMatchObject({
      schoolKey: '2',
      status: 'insufficient',
      usable: 0,
      index: undefined,
    });
    expect(verdicts[1]?.reasons).toEqual([{ kind: 'no-context' }]);
  });

  it('that is missing everywhere leaves all «insufficient» while ШНОР is judged', () => {
    const lists = judge({ results: [vpr(9, 10)] });
    expect(lists).toMatchObject({ contextYear: undefined, previousContextYear: undefined });
    expect(lists.shnsu).toMatchObject([
      { status: 'insufficient', year: 2021, reasons: [{ kind: 'no-context' }] },
    ]);
    expect(lists.shnor[0]?.status).toBe('risk');
  });
});

describe('a verdict is borderline', () => {
  const two = flags({ remote: true, small: true });

  it('when one pupil more in a group reaches the third criterion: the group and the direction are named', () => {
    // 4 of 100 at 5 %.
    const verdict = shnsu({ contexts: [context({ ...two, ...groups({ registered: 4 }) })] });
    expect(verdict).toMatchObject({ status: 'clear', borderline: true });
    expect(verdict.reasons.slice(-2)).toEqual([
      { kind: 'pupil-decides', criterion: 'registered', count: 4, pupils: 100, step: 1, outcome: 'listed' },
      { kind: 'borderline' },
    ]);
  });

  it('when one pupil less loses it', () => {
    const verdict = shnsu({ contexts: [context({ ...two, ...groups({ registered: 5 }) })] });
    expect(verdict).toMatchObject({ status: 'listed', borderline: true });
    expect(verdict.reasons.at(-2)).toMatchObject({ count: 5, step: -1, outcome: 'clear' });
  });

  it('when one pupil closes what the missing criteria leave open, or opens it', () => {
    // Two met with one at its border, one missing: with one pupil less one is met and two are the most.
    const open = { ...groups({ registered: 5, truancy: undefined }), ...flags({ remote: true }) };
    const verdict = shnsu({ contexts: [context(open)] });
    expect(verdict).toMatchObject({ status: 'insufficient', met: 2, borderline: true });
    expect(ofKind(verdict.reasons, 'pupil-decides')).toMatchObject([{ step: -1, outcome: 'clear' }]);
    // One met, one missing, 4 of 100 at 5 %: two are the most; with one pupil more three are possible.
    const closed = { ...groups({ registered: 4, truancy: undefined }), ...flags({ remote: true }) };
    expect(shnsu({ contexts: [context(closed)] })).toMatchObject({
      status: 'clear',
      borderline: true,
      reasons: expect.arrayContaining([expect.objectContaining({ step: 1, outcome: 'insufficient' })]),
    });
  });

  it('not when no group is near its threshold', () => {
    expect(shnsu({ contexts: [context({ ...two, ...groups({ registered: 6 }) })] }).borderline).toBe(false);
    expect(shnsu({ contexts: [context({ ...two, ...groups({ registered: 3 }) })] }).borderline).toBe(false);
  });

  it('not when other criteria suffice', () => {
    const contexts = [
      context({ ...flags({ remote: true, small: true, staffing: true }), ...groups({ registered: 5 }) }),
    ];
    expect(shnsu({ contexts })).toMatchObject({ status: 'listed', met: 4, borderline: false });
  });

  it('not by a pupil fewer than none, nor more than all', () => {
    const { thresholds } = withShnsu({}).shnsu;
    const none = withShnsu({ thresholds: { ...thresholds, registered: 0 }, minimumChildren: 0 });
    expect(shnsu({ contexts: [context(two)] }, none)).toMatchObject({ status: 'listed', borderline: false });
    // Two pupils in all: a third cannot be on the register.
    const few = { pupils: 2, ...two, ...groups({ registered: 2 }) };
    expect(shnsu({ contexts: [context(few)] })).toMatchObject({ status: 'clear', borderline: false });
  });
});
