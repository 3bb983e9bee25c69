// Which recommendations are asked for, found and ticked, and how far the work on them has come.
import { describe, expect, it } from 'vitest';
import {
  findRecommendations,
  findSchools,
  isFiltered,
  NO_FILTER,
  tickedAmong,
  wholeWork,
  withTick,
} from '../../../sidebar/recommendations/recommendation-list-state';
import { listed, mathematics, recommendations } from '../../e2e/recommendation-answers';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('isFiltered', () => {
  it.each([
    [{}, false],
    [{ school: '-' }, true],
    [{ addressee: 'ШМО' }, true],
    [{ status: 'Проект' }, true],
  ])('with %j is %s', (part, expected) => {
    expect(isFiltered({ ...NO_FILTER, ...part })).toBe(expected);
  });
});

describe('findRecommendations', () => {
  const rows = [mathematics, listed];

  it.each<[string, readonly string[]]>([
    ['', ['a1', 'a2']],
    ['математика 5', ['a1']],
    ['заречная', ['a1', 'a2']],
    ['администрация', ['a2']],
    ['созвонились', ['a2']],
    ['нет такого', []],
  ])('«%s» finds %j', (query, ids) => {
    expect(idsOf(findRecommendations(rows, query))).toEqual(ids);
  });
});

describe('ticks', () => {
  it('are set and taken away one by one', () => {
    const one = withTick(new Set(), 'a1', true);
    expect([...withTick(one, 'a2', true)]).toEqual(['a1', 'a2']);
    expect([...withTick(one, 'a1', false)]).toEqual([]);
    expect([...one]).toEqual(['a1']);
  });

  it('count only on rows that are shown', () => {
    expect(tickedAmong([mathematics, listed], new Set(['gone', 'a2']))).toEqual(['a2']);
  });
});

describe('the work of schools', () => {
  it('is summed up', () => {
    expect(wholeWork(recommendations.schools)).toEqual({ total: 25, finished: 10, underWay: 5 });
    expect(wholeWork([])).toEqual({ total: 0, finished: 0, underWay: 0 });
  });

  it('is found by name or code', () => {
    const codesOf = (query: string) => findSchools(recommendations.schools, query).map(({ code }) => code);
    expect(codesOf('нижнеберезовская')).toEqual(['edu000102']);
    expect(codesOf('edu000777')).toEqual(['edu000777']);
  });
});
