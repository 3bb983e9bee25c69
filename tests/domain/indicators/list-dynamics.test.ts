// Dynamics of a list: who left, stayed and entered, and what each percent is taken of.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDynamics } from '../../../src/domain/indicators/list-dynamics';

describe('listDynamics', () => {
  it('gives the movement of the example in its doc comment', () => {
    expect(listDynamics(['sch1', 'sch2'], ['SCH2 ', 'sch3', 'sch4', 'sch5'])).toEqual({
      left: { count: 1, share: 50 },
      stayed: { count: 1, share: 50 },
      entered: { count: 3, share: 75 },
    });
  });

  it('compares trimmed text without case, and nothing more: a code of another prefix is another code', () => {
    const { stayed } = listDynamics([' Sch1', '\u00a0МОУ-2\t', 'sch220206'], ['SCH1', 'моу-2', 'edu220206']);
    expect(stayed.count).toBe(2);
  });

  it('counts a code once and blanks never', () => {
    expect(listDynamics(['a', 'A', ' a ', '', '  '], ['b', 'b', ''])).toEqual({
      left: { count: 1, share: 100 },
      stayed: { count: 0, share: 0 },
      entered: { count: 1, share: 100 },
    });
  });

  it('has no percent of an empty list', () => {
    expect(listDynamics([], ['a'])).toEqual({
      left: { count: 0, share: undefined },
      stayed: { count: 0, share: undefined },
      entered: { count: 1, share: 100 },
    });
    expect(listDynamics(['a'], [])).toEqual({
      left: { count: 1, share: 100 },
      stayed: { count: 0, share: 0 },
      entered: { count: 0, share: undefined },
    });
  });

  it('adds up: left and stayed are the previous list, stayed and entered the current one', () => {
    const list = fc.array(fc.constantFrom('1', '2', '3', 'a', 'A ', 'b', ''), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (previous, current) => {
        const { left, stayed, entered } = listDynamics(previous, current);
        expect(left.count + stayed.count).toBe(schools(previous));
        expect(stayed.count + entered.count).toBe(schools(current));
        const back = listDynamics(current, previous);
        expect([back.left, back.entered]).toEqual([entered, left]);
        expect(listDynamics([...previous].reverse(), [...current].reverse())).toEqual({
          left,
          stayed,
          entered,
        });
      }),
    );
  });
});

function schools(codes: readonly string[]): number {
  return new Set(codes.map((code) => code.trim().toLowerCase()).filter((code) => code !== '')).size;
}
