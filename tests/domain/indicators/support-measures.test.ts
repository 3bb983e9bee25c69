// Measures of support: which texts are one measure.
import { describe, expect, it } from 'vitest';
import { differentMeasures } from '../../../src/domain/indicators/support-measures';

describe('differentMeasures', () => {
  it('is 2 for the example in its doc comment', () => {
    expect(differentMeasures(['Подъёмные', ' подъемные', 'Жильё'])).toBe(2);
  });

  it('takes texts that only look different for one: case, spaces, quotes, Latin letters', () => {
    expect(differentMeasures(['Программа «Земский учитель»', 'программа  "Земский\u00a0учитель"'])).toBe(1);
    expect(differentMeasures(['Жилье', 'Жильe'])).toBe(1);
  });

  it('keeps texts that differ by a word apart', () => {
    expect(differentMeasures(['подъёмные', 'подъёмные выплаты'])).toBe(2);
  });

  it('counts no blanks, and without a measure is «нет данных», not 0', () => {
    expect(differentMeasures(['', ' ', '\u200b', 'жильё'])).toBe(1);
    expect(differentMeasures(['', '\u200b'])).toBeUndefined();
    expect(differentMeasures([])).toBeUndefined();
  });
});
