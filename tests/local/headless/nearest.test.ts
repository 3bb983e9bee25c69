// Which names are offered for a mistyped one.
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../local/headless/nearest';

describe('nearestOf', () => {
  const sheets = ['Школы', 'Результаты', 'Регион', 'Рекомендации'];

  it.each([
    ['школы', ' Возможно: «Школы».'],
    ['Резултаты', ' Возможно: «Результаты».'],
    ['Рекомен', ' Возможно: «Рекомендации»'],
  ])('%s', (name, expected) => expect(nearestOf(name, sheets)).toContain(expected));

  it('puts the nearest first and names three at most', () => {
    expect(nearestOf('ab', ['abcd', 'abc', 'ab', 'abx', 'aby'])).toMatch(/^ Возможно: «ab», «abc», «abx»\.$/);
  });

  it.each(['--nope', '--xyz'])('offers nothing for %s', (name) =>
    expect(nearestOf(name, ['--set', '--save', '--help', '--stats'])).toBe(''),
  );

  it('names nothing when nothing is near', () => expect(nearestOf('xyz', sheets)).toBe(''));
});
