// School years as people type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchoolYear, schoolYearText } from '../../../src/domain/kernel/school-year';

describe('readSchoolYear', () => {
  it.each([
    ['2020/2021', 2021],
    ['2020-2021', 2021],
    ['2020–2021', 2021],
    ['2020—2021', 2021],
    ['2020\u22122021', 2021],
    ['2020\\2021', 2021],
    ['2020/21', 2021],
    [' 2020 / 2021 ', 2021],
    ['2020/2021\u00a0г.', 2021],
    ['2020/2021 уч. г.', 2021],
    ['2020/2021 уч.год', 2021],
    ['2020/2021 учебный год', 2021],
    ['2020/2021 УЧЕБНОГО ГОДА', 2021],
    ['2021 год', 2021],
    ['2021', 2021],
    [2021, 2021],
    ['1999/00', 2000],
    ['2099/2100', 2100],
  ])('reads %j as %i', (typed, year) => {
    expect(readSchoolYear(typed)).toBe(year);
  });

  it.each([
    [''],
    [' '],
    [undefined],
    [null],
    ['2020/2022'],
    ['2021/2020'],
    ['2020/20'],
    ['20/21'],
    ['2020/2021/2022'],
    ['весна 2021'],
    ['1989'],
    ['2101'],
    [2021.5],
    [21],
    [true],
    [new Date(2021, 5, 12)],
  ])('refuses %j', (typed) => {
    expect(readSchoolYear(typed)).toBeUndefined();
  });

  it('reads back what schoolYearText writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
        expect(readSchoolYear(schoolYearText(year))).toBe(year);
      }),
    );
  });
});

it('writes the year of the end as a pair', () => {
  expect(schoolYearText(2021)).toBe('2020/2021');
});
