// The school year and the deadline of a form, as they are chosen or typed.
import { describe, expect, it } from 'vitest';
import { OTHER_YEAR, type Terms, termsOf, termsRequest, wrongTerms } from '../../../sidebar/forms/form-terms';

const years = ['2026/2027', '2025/2026'];
const terms: Terms = { table: 'Кадры', year: '2026/2027', ownYear: '', deadline: '' };

describe('termsOf', () => {
  it('chooses a year on offer, and none for a form that asks the year itself', () => {
    expect(termsOf('Кадры', '2025/2026', '', years)).toEqual({ ...terms, year: '2025/2026' });
    expect(termsOf('Кадры', '', '01.12.2026', years)).toEqual({ ...terms, year: '', deadline: '01.12.2026' });
  });

  it('shows a year that is not on offer as one that was typed', () => {
    const shown = termsOf('Кадры', '2019/2020', '', years);
    expect(shown).toEqual({ ...terms, year: OTHER_YEAR, ownYear: '2019/2020' });
    expect(termsRequest(shown).year).toBe('2019/2020');
  });
});

describe('wrongTerms', () => {
  it.each<[Partial<Terms>, readonly string[]]>([
    [{}, []],
    [{ year: '' }, []],
    [{ deadline: ' 1.2.2027 ' }, []],
    [{ deadline: '31.02.2027' }, ['deadline']],
    [{ deadline: 'завтра' }, ['deadline']],
    [{ year: OTHER_YEAR }, ['ownYear']],
    [{ year: OTHER_YEAR, ownYear: '2025/2027' }, ['ownYear']],
    [{ year: OTHER_YEAR, ownYear: '2025/26', deadline: '15/12/2026' }, ['deadline']],
    [{ ownYear: 'не год' }, []],
  ])('judges only what will be sent: %j gives %j', (part, wrong) => {
    expect(wrongTerms({ ...terms, ...part })).toEqual(wrong);
  });
});

describe('termsRequest', () => {
  it('sends the year and the date in full', () => {
    expect(termsRequest({ ...terms, year: OTHER_YEAR, ownYear: '2023-24', deadline: '1.2.2027' })).toEqual({
      table: 'Кадры',
      year: '2023/2024',
      deadline: '01.02.2027',
    });
  });

  it('sends blanks for a year that the form asks and a deadline that there is not', () => {
    expect(termsRequest({ ...terms, year: '', deadline: '  ' })).toEqual({
      table: 'Кадры',
      year: '',
      deadline: '',
    });
  });
});
