// Measures as documents have them: whose they are, of which years, and how the list takes them.
import { describe, expect, it } from 'vitest';
import { earlierShare, SeriesList } from '../../../src/commands/reports/report-series';
import type { Measure } from '../../../src/domain/measures/measure';

const ONE: Measure = {
  indicator: 'VPR_FAIL_SHARE',
  schoolKey: '1',
  years: [2021],
  procedure: 'vpr',
  grades: [5],
  subject: 'Математика',
  count: 4,
  whole: 20,
  counted: 'marks2',
  people: 'participants',
  threshold: 30,
  enough: true,
  standing: 'not-low',
  notCounted: undefined,
  countCells: [],
  wholeCells: [],
  before: undefined,
  inTotal: { count: 4, whole: 20 },
};
/** 3 of 8, too few, together with 2 of 7 of the year before: 5 of 15. */
const POOLED: Measure = {
  ...ONE,
  schoolKey: '2',
  years: [2021, 2020],
  count: 5,
  whole: 15,
  standing: 'low',
  inTotal: { count: 3, whole: 8 },
};

function listOf(...measures: Measure[]) {
  const schools = measures.map((measure) => ({
    schoolKey: measure.schoolKey,
    outside: measure.notCounted === 'outside',
    measures: [measure],
    earlier: [],
  }));
  const list = new SeriesList(schools);
  return { shares: measures.flatMap((measure) => list.take(measure)), series: list.all };
}

describe('a series', () => {
  it('is of the latest year where only small procedures are added up', () => {
    const { shares, series } = listOf(POOLED, ONE);
    expect(series).toHaveLength(1);
    // The total has 3 of 8 and 4 of 20: 7 of 28.
    expect(series[0]).toMatchObject({
      years: '2020/2021',
      yearBefore: '2019/2020',
      overall: { count: 7, whole: 28 },
      judged: 2,
      low: 1,
    });
    expect(shares.map(({ years, now, inTotal }) => [years, now, inTotal])).toEqual([
      ['2019/2020 и 2020/2021', { count: 5, whole: 15 }, { count: 3, whole: 8 }],
      ['2020/2021', { count: 4, whole: 20 }, { count: 4, whole: 20 }],
    ]);
  });

  it('is of both years where the rule takes them together, in whatever school they are', () => {
    const both = { ...POOLED, inTotal: { count: 5, whole: 15 } };
    expect(listOf(ONE, both).series[0]?.years).toBe('2019/2020 и 2020/2021');
    expect(listOf(ONE, both).series[0]?.yearBefore).toBe('2019/2020');
  });

  it('is counted when some school has it counted', () => {
    const left: Measure = { ...ONE, standing: 'not-counted', notCounted: 'outside' };
    expect(listOf(left).series[0]).toMatchObject({ counted: false, overall: null, answered: 0 });
    expect(listOf(left, POOLED).series[0]).toMatchObject({ counted: true, answered: 1 });
  });
});

describe('a share', () => {
  it('carries why it is not counted', () => {
    const [share] = listOf({ ...ONE, standing: 'not-counted', notCounted: 'grade' }).shares;
    expect(share).toMatchObject({ standing: 'not-counted', notCounted: 'grade' });
    expect(listOf(ONE).shares[0]?.notCounted).toBeNull();
  });

  it('is none for numbers that cannot be', () => {
    const impossible: Measure = { ...ONE, count: 21, standing: 'impossible' };
    expect(listOf(impossible)).toEqual({ shares: [], series: [] });
    expect(earlierShare(impossible)).toEqual([]);
  });

  it('of a year before names its procedure and its year', () => {
    expect(earlierShare({ ...ONE, years: [2020] })).toEqual([
      {
        indicator: 'VPR_FAIL_SHARE',
        procedure: 'ВПР',
        subject: 'Математика',
        grades: [5],
        now: { count: 4, whole: 20 },
        people: 'participants',
        standing: 'not-low',
        notCounted: null,
        years: '2019/2020',
      },
    ]);
  });
});
