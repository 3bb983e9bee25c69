// Marks beside rows: written, read back, compared; what counts as news to a row.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerKey,
  isLater,
  isNews,
  keyText,
  marksIn,
  marksText,
} from '../../../src/workbook/forms/answer-key';

const LOW = '0000000000000001';
const HIGH = 'fedcba9876543210';

function key(changes: Partial<AnswerKey> = {}): AnswerKey {
  return { form: '1830462811', at: 1_781_262_000_000, hash: LOW, nth: 1, ...changes };
}

const keys = fc.record({
  form: fc.nat().map(String),
  at: fc.nat({ max: 4_000_000_000_000 }),
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  nth: fc.integer({ min: 1, max: 100 }),
});

describe('marks', () => {
  it('are written as the sheet, the moment, the fingerprint and the place among equals', () => {
    expect(keyText(key({ nth: 2 }))).toBe('1830462811:1781262000000:0000000000000001:2');
  });

  it('come back from the cell as they were, one a form', () => {
    fc.assert(
      fc.property(fc.uniqueArray(keys, { selector: ({ form }) => form, maxLength: 6 }), (all) => {
        const marks = new Map(all.map((mark) => [mark.form, mark]));
        expect(marksIn(marksText(marks))).toEqual(marks);
        expect(marksText(marksIn(marksText(marks)))).toBe(marksText(marks));
      }),
    );
  });

  it('stand in one order, whichever form answered first', () => {
    const [a, b] = [key({ form: '5' }), key({ form: '10' })];
    expect(marksText(new Map([a, b].map((mark) => [mark.form, mark])))).toBe(
      marksText(new Map([b, a].map((mark) => [mark.form, mark]))),
    );
  });

  it.each([
    ['a blank', ''],
    ['nothing', undefined],
    ['null', null],
    ['a number', 1830462811],
    ['a word', 'проверено'],
    ['a mark cut short', '1830462811:1781262000000:00000000'],
    ['a fingerprint in capitals', '1830462811:1781262000000:FEDCBA9876543210:1'],
    ['a mark without the place', '1830462811:1781262000000:0000000000000001:'],
  ])('are none in %s', (_, cell) => {
    expect(marksIn(cell).size).toBe(0);
  });

  it('are read between the words and line breaks of a person', () => {
    const cell = `сверено ${keyText(key())}\n${keyText(key({ form: '7' }))} !`;
    expect([...marksIn(cell).keys()]).toEqual(['1830462811', '7']);
  });
});

describe('isLater', () => {
  it.each<[string, Partial<AnswerKey>, Partial<AnswerKey>, boolean]>([
    ['an answer of a later moment', { at: 2, hash: LOW }, { at: 1, hash: HIGH }, true],
    ['an answer of an earlier moment', { at: 1, hash: HIGH }, { at: 2, hash: LOW }, false],
    ['the greater of two of one moment', { hash: HIGH }, { hash: LOW }, true],
    ['the lesser of two of one moment', { hash: LOW }, { hash: HIGH }, false],
    ['an equal one', {}, {}, false],
    ['an equal one that stands lower', { nth: 2 }, { nth: 1 }, false],
  ])('of %s is as it must be', (_, a, b, later) => {
    expect(isLater(key(a), key(b))).toBe(later);
  });

  it('puts any answers into one order', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const isSame = a.at === b.at && a.hash === b.hash;
        expect([isLater(a, b), isLater(b, a)].filter((later) => later)).toHaveLength(isSame ? 0 : 1);
      }),
    );
  });
});

describe('isNews', () => {
  it.each<[string, Partial<AnswerKey>, Partial<AnswerKey> | undefined, boolean]>([
    ['to a row without a mark', {}, undefined, true],
    ['of a later moment', { at: 2 }, { at: 1 }, true],
    ['of an earlier moment', { at: 1, hash: HIGH }, { at: 2 }, false],
    ['corrected at its own moment to a greater fingerprint', { hash: HIGH }, { hash: LOW }, true],
    ['corrected at its own moment to a lesser fingerprint', { hash: LOW }, { hash: HIGH }, true],
    ['that is marked already', {}, {}, false],
    ['that is marked already as another of equal ones', { nth: 2 }, { nth: 1 }, false],
  ])('of an answer %s is as it must be', (_, latest, mark, news) => {
    expect(isNews(key(latest), mark === undefined ? undefined : key(mark))).toBe(news);
  });
});
