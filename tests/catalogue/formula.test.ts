// What may stand as an argument of an inserted formula, and what the formula looks like in every locale.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenArguments, writtenCall } from '../../src/catalogue/formula';

const one = [{}];
const three = [{}, {}, { optional: true }];
const four = [...three, { optional: true }];

describe('writtenArguments', () => {
  it.each([
    ['B7', 'B7'],
    [' b2:b40 ', 'B2:B40'],
    ['$B$2:B$40', '$B$2:B$40'],
    ['A2:A', 'A2:A'],
    ['A:C', 'A:C'],
    ['2:2', '2:2'],
    ['Результаты!D2:D40', 'Результаты!D2:D40'],
    ["'Контекстные данные'!d2", "'Контекстные данные'!D2"],
    ["'7 «А», и ''Б'''!D2", "'7 «А», и ''Б'''!D2"],
    ['12', '12'],
    // A fraction as a division of whole numbers: 125 / 10 is 12,5.
    ['12,5', '125/10'],
    ['12.5', '125/10'],
    ['32,50', '325/10'],
    ['0,05', '5/100'],
    ['-0.5', '-5/10'],
    ['30,0', '30'],
    ['007', '7'],
    ['0', '0'],
    ['123456789012345', '123456789012345'],
    ['-3', '-3'],
    ['true', 'TRUE'],
    ['Ложь', 'FALSE'],
    ['истина', 'TRUE'],
    ['"спирмен"', '"спирмен"'],
    ['"он сказал ""да"""', '"он сказал ""да"""'],
  ])('takes %s', (given, text) => {
    expect(writtenArguments(one, [given])).toEqual([{ text }]);
  });

  it.each([
    'СУММ(B2:B40)',
    'SUM(B2:B40)',
    '=B2',
    'B2+C2',
    'B2:B40;C2',
    'B2:B40, C2',
    'В2:В40',
    'спирмен',
    '"спирмен',
    '"а"&"б"',
    '{1;2}',
    'Контекстные данные!D2',
    "'Лист'B2",
    'B0',
    'ABCD2',
    '12,5,6',
    '30 %',
    '1e5',
    'B2)',
    'IMPORTRANGE',
    '1234567890123456',
    '12345678901234,56',
    "'Лист\n1'!B2",
    "'Лист\u00001'!B2",
    "'Лист\u20281'!B2",
  ])('refuses %s', (given) => {
    expect(writtenArguments(one, [given])).toEqual([{ text: '…', problem: 'unreadable' }]);
  });

  it('leaves out what is optional from the last one given on', () => {
    expect(writtenArguments(four, ['B2', 'C2', '', ' '])).toEqual([{ text: 'B2' }, { text: 'C2' }]);
    expect(writtenArguments(four, ['B2', 'C2'])).toEqual([{ text: 'B2' }, { text: 'C2' }]);
  });

  it('finds what is required and blank, and an optional one skipped before another', () => {
    expect(writtenArguments(three, ['', 'C2'])).toEqual([{ text: '…', problem: 'blank' }, { text: 'C2' }]);
    expect(writtenArguments(four, ['B2', 'C2', '', '5'])[2]).toEqual({ text: '…', problem: 'blank' });
  });

  it('writes the very number that was given', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, (minus, whole, decimals) => {
        const [part = '', tenths = '1'] =
          writtenArguments(one, [`${minus}${whole.slice(0, 6)},${decimals}`])[0]?.text.split('/') ?? [];
        expect(Number(part) / Number(tenths)).toBe(Number(`${minus}${whole.slice(0, 6)}.${decimals}`));
      }),
    );
  });

  it('never lets an operator, a call or a second argument through', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AB2:!$\'",.;+-*/&()={}да ') }), (given) => {
        const [written] = writtenArguments(one, [given]);
        if (written?.problem !== undefined) return;
        // What stands in quotes of either kind is a text or the name of a sheet.
        const bare = (written?.text ?? '').replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)/g, '');
        expect(bare).toMatch(/^(?:-?\d+(?:\/10+)?|[A-Z\d:!$а-я]*)$/);
      }),
    );
  });
});

describe('writtenCall', () => {
  it('parts the arguments by semicolons', () => {
    expect(writtenCall('PASS_SHARE', [{ text: 'B2' }, { text: '125/10' }])).toBe('=PASS_SHARE(B2; 125/10)');
  });
});
