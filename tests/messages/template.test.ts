// Facts put into a text, numbers with the word that goes with them.
import { describe, expect, it } from 'vitest';
import { filled } from '../../src/messages/template';

describe('filled', () => {
  it('puts texts and Russian numbers in', () => {
    expect(filled('Лист «{sheet}»: {n}', { sheet: 'Школы', n: 12.5 })).toBe('Лист «Школы»: 12,5');
    expect(filled('{n}', { n: 12030 })).toBe('12\u00a0030');
  });

  it.each([
    [0, '0\u00a0школ'],
    [1, '1\u00a0школа'],
    [3, '3\u00a0школы'],
    [11, '11\u00a0школ'],
    [21, '21\u00a0школа'],
  ])('counts %d with its word', (n, text) => {
    expect(filled('{n#школа|школы|школ}', { n })).toBe(text);
  });

  it('leaves a fact that is not known out', () => {
    expect(filled('а{nothing}б', {})).toBe('аб');
    expect(filled('а{nothing}б', { nothing: undefined })).toBe('аб');
  });

  it('does not quote a fact twice that has quotes of its own', () => {
    expect(filled('в столбце «{heading}» пусто', { heading: '«2»' })).toBe('в столбце «2» пусто');
  });

  it('takes a fact as it is, marks and dollar signs included', () => {
    expect(filled('«{value}», {n}', { value: '{n} $& $1', n: 5 })).toBe('«{n} $& $1», 5');
  });
});
