// Texts with placeholders: what is read and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/domain/recommendations/parse-text';
import { runs } from '../../runs';

describe('a text', () => {
  it('is literal pieces, placeholders, words of numbers and fragments', () => {
    expect(parseText('Всего {k} {k|школа|школы|школ}[[, {Прош}]].').value).toEqual([
      'Всего ',
      { at: 6, placeholder: 'count' },
      ' ',
      { at: 10, placeholder: 'count', forms: ['школа', 'школы', 'школ'] },
      [', ', { at: 34, placeholder: 'before' }],
      '.',
    ]);
  });

  it('may be empty, and may have single square brackets', () => {
    expect(parseText('').value).toEqual([]);
    expect(parseText('[а] [б').value).toEqual(['[а] [б']);
  });

  it.each([
    ['школа', 'school'],
    ['год', 'year'],
    ['класс', 'grade'],
    ['предмет', 'subject'],
    ['по_предмету', 'bySubject'],
    ['предмета', 'ofSubject'],
    ['знач', 'value'],
    ['k', 'count'],
    ['n', 'whole'],
    ['порог', 'threshold'],
    ['прош', 'before'],
    ['разн', 'change'],
    ['мун', 'municipality'],
    ['партнёр', 'partner'],
    ['профиль_дефицита', 'deficit'],
    ['перечень', 'list'],
    ['низких', 'low'],
    ['учтено', 'usable'],
    ['критериев', 'criteria'],
    ['среди_школ', 'amongSchools'],
    ['из_кого', 'people'],
  ])('knows {%s}', (word, placeholder) => {
    expect(parseText(`{${word}}`).value).toEqual([{ at: 0, placeholder }]);
  });

  it.each(['k', 'n', 'низких', 'учтено', 'критериев'])('knows the word of the number {%s}', (placeholder) => {
    expect(parseText(`{${placeholder}|а|б|в}`).problem).toBeUndefined();
  });

  it.each([
    ['Итого {доля}', 6, 'unknown-placeholder', '{доля}'],
    ['{}', 0, 'unknown-placeholder', '{}'],
    ['{k', 0, 'unclosed-placeholder', '{k'],
    ['k}', 1, 'unclosed-placeholder', '}'],
    ['{{k}}', 0, 'unclosed-placeholder', '{{k}}'],
    ['{k|школа|школы}', 0, 'bad-forms', '{k|школа|школы}'],
    ['{k|школа|школы|}', 0, 'bad-forms', '{k|школа|школы|}'],
    ['{k|а|б|в|г}', 0, 'bad-forms', '{k|а|б|в|г}'],
    ['{знач|а|б|в}', 0, 'bad-forms', '{знач|а|б|в}'],
    ['а [[б', 2, 'unclosed-fragment', '[[б'],
    ['а]] б', 1, 'unclosed-fragment', ']] б'],
    ['[[а [[б]]]]', 4, 'nested-fragment', '[[б]]]]'],
    ['{k}'.repeat(101), 300, 'too-many', '{k}'],
    ['а'.repeat(50_001), 50_000, 'too-long', 'а'],
  ])('%s is refused', (text, at, what, near) => {
    expect(parseText(text).problem).toEqual({ at, what, near });
  });

  it('of any kind and of 50 000 characters is read or has a problem, and never throws', () => {
    const pieces = fc.constantFrom('{', '}', '[[', ']]', '{k}', '{k|а|б|в}', 'а', ' ', ',', '|', '😀');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
      fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').repeat(5_000)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // Read in square time, the long ones would take minutes each.
        const { value, problem } = parseText(text.slice(0, 50_000));
        expect(value === undefined).toBe(problem !== undefined);
      }),
      { numRuns: runs({ quick: 50, deep: 200 }) },
    );
  });
});
