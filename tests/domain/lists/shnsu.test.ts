// ШНСУ by the number of criteria, calculated by hand.
import { describe, expect, it } from 'vitest';
import { context, flags, groups, judge, kinds, ofKind, school, shnsu, vpr, withShnsu } from './district';

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
    const verdict = shnsu({ contexts: [context(flags({ small: true, staffing: true }))] });
    expect(verdict).toMatchObject({ status: 'clear', met: 2 });
    expect(kinds(verdict.reasons)).toEqual(['criterion', 'criterion']);
    expect(shnsu({ contexts: [context()] }).reasons).toEqual([{ kind: 'no-criteria-met', usable: 9 }]);
  });

  it('is «insufficient» with fewer than six criteria, even when three are met', () => {
    const contexts = [
      context({
        ...groups({
          registered: undefined,
          migrantLanguage: undefined,
          notAttested: undefined,
          truancy: undefined,
        }),
        ...flags({ remote: true, small: true, staffing: true }),
      }),
    ];
    const verdict = shnsu({ contexts });
    expect(verdict).toMatchObject({ status: 'insufficient', met: 3, usable: 5, conclusive: false });
    expect(verdict.reasons.at(-1)).toEqual({
      kind: 'too-little-data',
      unit: 'criteria',
      usable: 5,
      needed: 6,
    });
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
    expect(shnsu({ contexts }, withShnsu({ minimumCriteria: 10 })).status).toBe('insufficient');
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

  it('when one pupil more in a group reaches the third criterion', () => {
    // 4 of 100 at 5 %.
    const verdict = shnsu({ contexts: [context({ ...two, ...groups({ registered: 4 }) })] });
    expect(verdict).toMatchObject({ status: 'clear', borderline: true });
    expect(kinds(verdict.reasons).at(-1)).toBe('borderline');
  });

  it('when one pupil less loses it', () => {
    expect(shnsu({ contexts: [context({ ...two, ...groups({ registered: 5 }) })] })).toMatchObject({
      status: 'listed',
      borderline: true,
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

  it('not by a pupil fewer than none', () => {
    const { thresholds } = withShnsu({}).shnsu;
    const rules = withShnsu({ thresholds: { ...thresholds, registered: 0 } });
    expect(shnsu({ contexts: [context(two)] }, rules)).toMatchObject({ status: 'listed', borderline: false });
  });

  it('not when the data are too few for a verdict', () => {
    const contexts = [context({ ...two, ...groups({ registered: 4 }) })];
    expect(shnsu({ contexts }, withShnsu({ minimumCriteria: 10 })).borderline).toBe(false);
  });
});
