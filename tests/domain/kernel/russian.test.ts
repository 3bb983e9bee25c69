// Numbers and the forms of words beside them as Russian typography wants them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideSentence, numberText, percentText, plural } from '../../../src/domain/kernel/russian';

const schools = (n: number) => plural(n, 'школа', 'школы', 'школ');

describe('plural', () => {
  it.each([
    [0, 'школ'],
    [1, 'школа'],
    [2, 'школы'],
    [4, 'школы'],
    [5, 'школ'],
    [11, 'школ'],
    [12, 'школ'],
    [14, 'школ'],
    [21, 'школа'],
    [22, 'школы'],
    [25, 'школ'],
    [101, 'школа'],
    [111, 'школ'],
    [112, 'школ'],
    [1002, 'школы'],
  ])('gives the form that goes with %i', (n, word) => {
    expect(schools(n)).toBe(word);
  });

  it('takes the genitive singular after a fraction: «2,5 школы»', () => {
    expect(schools(2.5)).toBe('школы');
  });

  it('repeats with every hundred', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (n) => {
        expect(schools(n + 100)).toBe(schools(n));
      }),
    );
  });
});

describe('numberText', () => {
  it('writes a decimal comma', () => {
    expect(numberText(36.5)).toBe('36,5');
  });

  it('leaves four digits together and groups five with no-break spaces', () => {
    expect(numberText(1203)).toBe('1203');
    expect(numberText(12030)).toBe('12\u00a0030');
    expect(numberText(1234567.5)).toBe('1\u00a0234\u00a0567,5');
  });

  it('rounds a half away from zero, a half that binary cannot hold too', () => {
    expect(numberText(1.005, 2)).toBe('1,01');
    expect(numberText(0.25, 1)).toBe('0,3');
    expect(numberText(-2.5, 0)).toBe('\u22123');
  });

  it('writes a real minus, but none before a zero', () => {
    expect(numberText(-4)).toBe('\u22124');
    expect(numberText(-0.01, 1)).toBe('0,0');
  });

  it('writes a number that is too long with its exponent, as a sheet does', () => {
    expect(numberText(1.5e300)).toBe('1,5E+300');
    expect(numberText(-1e21)).toBe('\u22121E+21');
  });

  it('refuses what is not a number rather than print it', () => {
    expect(() => numberText(Number.NaN)).toThrow(RangeError);
  });
});

describe('percentText', () => {
  it('shows one decimal and a no-break space', () => {
    expect(percentText(36.111)).toBe('36,1\u00a0%');
    expect(percentText(30)).toBe('30,0\u00a0%');
    expect(percentText(100)).toBe('100,0\u00a0%');
  });
});

describe('insideSentence', () => {
  it.each([
    ['Русский язык', 'русский язык'],
    ['ОБЖ', 'ОБЖ'],
    ['алгебра', 'алгебра'],
    ['', ''],
  ])('«%s» stands in a sentence as «%s»', (name, inside) => {
    expect(insideSentence(name)).toBe(inside);
  });
});
