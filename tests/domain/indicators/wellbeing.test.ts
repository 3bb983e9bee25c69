// The index of social well-being, calculated by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Criteria,
  criteriaFrom,
  scaleOf,
  wellbeingOfSchools,
} from '../../../src/domain/indicators/wellbeing';

interface WellbeingTable extends Pick<Criteria, 'weights' | 'scale'> {
  readonly shares: Parameters<typeof criteriaFrom>[0];
  readonly flags: Parameters<typeof criteriaFrom>[1];
}

function wellbeingIndex({ shares, flags, ...choices }: WellbeingTable) {
  return wellbeingOfSchools({ ...criteriaFrom(shares, flags), ...choices });
}

function indices(table: WellbeingTable): (number | undefined)[] {
  return wellbeingIndex(table).schools.map((school) => school.index);
}

describe('wellbeingOfSchools', () => {
  it('scales shares between the best and the worst school and takes «да» for 1', () => {
    // Share 0…20: 0, 10, 20 → 0, 1/2, 1. Flag: нет, нет, да → 0, 0, 1.
    // Means 0, 1/4, 1 → indices 100, 75, 0.
    expect(indices({ shares: [[0], [10], [20]], flags: [[false], [false], [true]] })).toEqual([100, 75, 0]);
  });

  it('does not depend on whether shares are percents or fractions', () => {
    const flags = [[true], [false], [false]];
    expect(indices({ shares: [[0], [0.25], [0.5]], flags })).toEqual(
      indices({ shares: [[0], [25], [50]], flags }),
    );
  });

  it('weighs criteria, shares first', () => {
    // Second school: (3·1/2 + 1·0) / 4 = 3/8 → 62.5. Third: (3·1 + 1·1) / 4 = 1 → 0.
    const table = { shares: [[0], [10], [20]], flags: [[false], [false], [true]], weights: [3, 1] };
    expect(indices(table)).toEqual([100, 62.5, 0]);
  });

  it('leaves a criterion of weight 0 out', () => {
    const table = { shares: [[0], [10]], flags: [[true], [false]], weights: [1, 0] };
    const { schools } = wellbeingIndex(table);
    expect(schools).toEqual([
      { index: 100, used: 1 },
      { index: 0, used: 1 },
    ]);
  });

  it('leaves a missing value out of that school’s mean and says how many criteria were used', () => {
    // Columns 0…10 and 0…20. Second school: only the first, 5/10 → 50. Third: (1 + 1)/2 → 0.
    const { schools } = wellbeingIndex({
      shares: [
        [0, 0],
        [5, undefined],
        [10, 20],
      ],
      flags: [[], [], []],
    });
    expect(schools).toEqual([
      { index: 100, used: 2 },
      { index: 50, used: 1 },
      { index: 0, used: 2 },
    ]);
  });

  it('leaves out a share that is the same everywhere, and keeps a flag that is', () => {
    // Column 2 is constant. Flags are «да» everywhere: means (0 + 1)/2 and (1 + 1)/2.
    const table = {
      shares: [
        [0, 7],
        [10, 7],
      ],
      flags: [[true], [true]],
    };
    expect(wellbeingIndex(table).schools).toEqual([
      { index: 50, used: 2 },
      { index: 0, used: 2 },
    ]);
  });

  it('leaves out a share that differs in its last bits alone', () => {
    // 0.1 + 0.2 is 0.30000000000000004; the flags alone are left.
    expect(indices({ shares: [[0.3], [0.1 + 0.2]], flags: [[true], [false]] })).toEqual([0, 100]);
  });

  it('has no index for a school without any value', () => {
    expect(indices({ shares: [[undefined], [0], [10]], flags: [[undefined], [], []] })).toEqual([
      undefined,
      100,
      0,
    ]);
  });

  it.each([
    ['alone in the table', [[5]], [[true]]],
    ['beside schools without data', [[5], [undefined]], [[true], [undefined]]],
  ])('has no index for a single school with data, %s', (_name, shares, flags) => {
    expect(indices({ shares, flags }).every((index) => index === undefined)).toBe(true);
  });

  it('uses a fixed scale, and takes shares beyond it for its ends', () => {
    // Scale 10…20: 5 → 0, 15 → 1/2, 30 → 1.
    const scale = scaleOf([[10], [20]]);
    expect(indices({ shares: [[5], [15], [30]], flags: [[], [], []], scale })).toEqual([100, 50, 0]);
  });

  it('leaves out a share that the fixed scale does not know', () => {
    const table = { shares: [[5], [15]], flags: [[false], [true]], scale: [undefined] };
    expect(indices(table)).toEqual([100, 0]);
  });

  const share = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const rows = fc.array(fc.tuple(fc.tuple(share, share, share), fc.tuple(flag, flag)), {
    minLength: 2,
    maxLength: 12,
  });

  it('lies between 0 and 100, or is not there', () => {
    fc.assert(
      fc.property(rows, (schools) => {
        const table = { shares: schools.map(([shares]) => shares), flags: schools.map(([, flags]) => flags) };
        for (const index of indices(table)) {
          if (index === undefined) continue;
          expect(index).toBeGreaterThanOrEqual(-1e-9);
          expect(index).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('never rises when a problem is added', () => {
    fc.assert(
      fc.property(rows, ([first, ...others]) => {
        if (first === undefined) return;
        const indexWith = (problem: boolean) =>
          indices({
            shares: [first[0], ...others.map(([shares]) => shares)],
            flags: [[problem, first[1][1]], ...others.map(([, flags]) => flags)],
          })[0];
        const [worse, better] = [indexWith(true), indexWith(false)];
        if (worse === undefined || better === undefined) expect(worse).toBe(better);
        else expect(worse).toBeLessThan(better);
      }),
    );
  });
});
