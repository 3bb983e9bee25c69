// Which answer of a school counts and which must be corrected, whatever the order of the rows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestAnswers } from '../../../src/workbook/forms/latest-answers';
import type { Answer } from '../../../src/workbook/forms/read-answers';

const fault = {
  problem: { code: 'NOT_A_NUMBER', sheet: 'Ответы' },
  question: 'Сколько?',
  column: 2,
} as const;

/** An answer of a school at a moment; `wrong` ones cannot be taken. */
function answer(
  school: string | undefined,
  at: number,
  wrong = false,
  hash = 'a',
  said: readonly string[] = ['pupils'],
): Answer {
  return {
    form: '1',
    at,
    hash: hash.repeat(16),
    nth: 1,
    row: 2,
    target: school,
    values: {},
    said: new Set(said),
    erased: new Set(),
    problems: wrong ? [fault] : [],
  };
}

function told(answers: readonly Answer[]): { taken: Record<string, string>; wrong: string[] } {
  const { given, wrong } = latestAnswers(answers);
  const text = ({ at, hash, target = 'никто' }: Answer): string => `${target} ${at}${hash[0]}`;
  return {
    taken: Object.fromEntries([...given].map(([school, all]) => [school, all.map(text).at(-1) ?? ''])),
    wrong: wrong.map(text).sort(),
  };
}

describe('latestAnswers', () => {
  it('of nothing are none', () => {
    expect(told([])).toEqual({ taken: {}, wrong: [] });
  });

  it('take the latest of each school', () => {
    expect(told([answer('1', 5), answer('2', 1), answer('1', 7), answer('1', 6)])).toEqual({
      taken: { 1: '1 7a', 2: '2 1a' },
      wrong: [],
    });
  });

  it('of one moment take the greater fingerprint', () => {
    expect(told([answer('1', 5, false, 'b'), answer('1', 5, false, 'c')]).taken).toEqual({ 1: '1 5c' });
  });

  it('leave a right answer in force below a wrong later one, which is told of', () => {
    expect(told([answer('1', 5), answer('1', 6, true)])).toEqual({ taken: { 1: '1 5a' }, wrong: ['1 6a'] });
  });

  it('tell nothing of a wrong answer that a right later one has replaced', () => {
    expect(told([answer('1', 5, true), answer('1', 6)])).toEqual({ taken: { 1: '1 6a' }, wrong: [] });
  });

  it('tell of the latest of several wrong ones alone', () => {
    expect(told([answer('1', 5, true), answer('1', 7, true), answer('1', 6, true)])).toEqual({
      taken: {},
      wrong: ['1 7a'],
    });
  });

  it('tell of a wrong answer as long as later ones have not said all of it anew', () => {
    const both = answer('1', 5, true, 'a', ['pupils', 'registered']);
    const part = answer('1', 6, false, 'a', ['registered']);
    expect(told([both, part]).wrong).toEqual(['1 5a']);
    expect(told([both, part, answer('1', 7, true, 'a', ['pupils'])]).wrong).toEqual(['1 7a']);
    expect(told([both, part, answer('1', 7, false, 'a', ['pupils'])]).wrong).toEqual([]);
    expect(told([answer('1', 5, true, 'a', []), part]).wrong).toEqual([]);
  });

  it('keep all answers of a school in their order, each once', () => {
    const { given } = latestAnswers([answer('1', 7), answer('1', 5), answer('1', 6, true), answer('1', 5)]);
    expect(given.get('1')?.map(({ at }) => at)).toEqual([5, 7]);
  });

  it('tell of a wrong answer doubled in the sheet once', () => {
    const twice = { ...answer('1', 5, true), nth: 2, row: 3 };
    expect(latestAnswers([answer('1', 5, true), twice]).wrong).toMatchObject([{ nth: 1, row: 2 }]);
  });

  it('tell of every wrong answer of nobody known', () => {
    expect(told([answer(undefined, 5, true), answer('1', 9), answer(undefined, 6, true)]).wrong).toEqual([
      'никто 5a',
      'никто 6a',
    ]);
  });

  it('are the same in any order of the rows', () => {
    const some = fc
      .tuple(fc.constantFrom('1', '2', undefined), fc.nat(3), fc.boolean(), fc.constantFrom('a', 'b'))
      // An answer of nobody known is always wrong, and content decides whether one is.
      .map(([school, at, wrong, hash]) =>
        answer(school, at, school === undefined || (wrong && hash === 'b'), hash),
      );
    const shuffled = fc
      .array(some, { maxLength: 12 })
      .map((all) => [...new Map(all.map((one) => [`${one.target} ${one.at} ${one.hash}`, one])).values()])
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        expect(told(again)).toEqual(told(all));
      }),
    );
  });
});
