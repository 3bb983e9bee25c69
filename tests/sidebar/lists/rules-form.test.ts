// Settings edited in the sidebar: only real changes are sent, and nothing that is no number.
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  hasErrors,
  offeredWords,
  settingError,
  shownValue,
  withWord,
  wordsOf,
} from '../../../sidebar/lists/rules-form';
import type { SettingView } from '../../../src/contract/responses';

const setting = (part: Partial<SettingView>): SettingView => ({
  key: 'Порог',
  value: '30',
  note: '',
  type: 'number',
  options: [],
  list: 'shnor',
  blank: false,
  ...part,
});

describe('changesOf', () => {
  const settings = [setting({ key: 'Порог' }), setting({ key: 'Минимум', value: '10', type: 'count' })];

  it('holds nothing while nothing was typed', () => {
    expect(changesOf(settings, {})).toEqual([]);
  });

  it('holds the trimmed text of what differs', () => {
    expect(changesOf(settings, { Порог: ' 25,5 ' })).toEqual([{ key: 'Порог', value: '25,5' }]);
  });

  it('forgets a change that was taken back', () => {
    expect(changesOf(settings, { Порог: '30 ', Минимум: '10' })).toEqual([]);
  });

  it('sends a field that was emptied', () => {
    expect(changesOf([setting({ key: 'Предметы', blank: true })], { Предметы: '' })).toEqual([
      { key: 'Предметы', value: '' },
    ]);
  });
});

describe('shownValue', () => {
  it('is what was typed, an empty text too, else what stands on the sheet', () => {
    expect(shownValue(setting({}), {})).toBe('30');
    expect(shownValue(setting({}), { Порог: '' })).toBe('');
  });
});

describe('settingError', () => {
  it.each(['30', '12,5', '12.5', ' 7 ', '0', '100', '100,0'])('takes %j for a number', (text) => {
    expect(settingError(setting({}), { Порог: text })).toBeUndefined();
  });

  it.each(['тридцать', '-5', '1,2,3', '30 %', '1e3', '300', '100,1'])(
    'does not take %j for a number',
    (text) => {
      expect(settingError(setting({}), { Порог: text })).toBe('number');
    },
  );

  it.each(['2,5', '0', '-1', 'два'])('does not take %j for a count', (text) => {
    expect(settingError(setting({ type: 'count' }), { Порог: text })).toBe('count');
  });

  it.each(['1', '10', '250'])('takes %j for a count', (text) => {
    expect(settingError(setting({ type: 'count' }), { Порог: text })).toBeUndefined();
  });

  it.each(['1; 2; 3; 4; 5; 6; 7; 8', '1;1;1;1;1;1;1;1;а', '1;1;1;1;1;1;1;1;1;1'])(
    'does not take %j for nine weights',
    (text) => {
      expect(settingError(setting({ type: 'weights' }), { Порог: text })).toBe('weights');
    },
  );

  it('takes nine numbers for weights, whole or not', () => {
    const weights = '0,2; 0,2; 0,1; 0.1; 1; 0; 0; 2; 0';
    expect(settingError(setting({ type: 'weights' }), { Порог: weights })).toBeUndefined();
  });

  it('takes the grades of a school and no others', () => {
    const errorOf = (text: string) => settingError(setting({ type: 'grades' }), { Порог: text });
    expect(errorOf('4; 5; 8')).toBeUndefined();
    expect(errorOf('1;12')).toBeUndefined();
    for (const text of ['0', '13', '4, 5', '4 класс', ';']) expect(errorOf(text), text).toBe('grades');
  });

  it('lets only those settings be blank that may', () => {
    expect(settingError(setting({}), { Порог: '  ' })).toBe('blank');
    expect(settingError(setting({ blank: true }), { Порог: '' })).toBeUndefined();
  });

  it('leaves what a word names to the server', () => {
    expect(settingError(setting({ type: 'words' }), { Порог: 'что угодно' })).toBeUndefined();
  });
});

describe('hasErrors', () => {
  it('finds a setting that is already wrong on the sheet', () => {
    expect(hasErrors([setting({}), setting({ key: 'Минимум', value: 'десять' })], {})).toBe(true);
    expect(hasErrors([setting({})], {})).toBe(false);
  });
});

describe('words that are ticked', () => {
  const procedures = setting({
    key: 'Процедуры',
    type: 'words',
    value: 'ВПР; ОГЭ',
    options: ['ВПР', 'ОГЭ', 'ЕГЭ'],
  });

  it('are read apart, whatever their case, and spelt as the options', () => {
    expect(wordsOf(' впр;ЕГЭ ;; слово\nогэ', procedures.options)).toEqual(['ВПР', 'ЕГЭ', 'слово', 'ОГЭ']);
  });

  it('are joined in the order of the options, not of the presses', () => {
    const withEge = withWord(procedures, {}, 'ЕГЭ');
    expect(withEge).toBe('ВПР; ОГЭ; ЕГЭ');
    const withoutVpr = withWord(procedures, { Процедуры: withEge }, 'ВПР');
    expect(withoutVpr).toBe('ОГЭ; ЕГЭ');
    expect(withWord(procedures, { Процедуры: withoutVpr }, 'ВПР')).toBe('ВПР; ОГЭ; ЕГЭ');
  });

  it('may be none, which a setting that must hold something refuses', () => {
    const none = withWord({ ...procedures, value: 'ВПР' }, {}, 'ВПР');
    expect(none).toBe('');
    expect(settingError(procedures, { Процедуры: none })).toBe('blank');
  });

  it('keep a word that is no option on offer, so that it can be taken away', () => {
    const odd = { ...procedures, value: 'ВПР; срез' };
    expect(offeredWords(odd)).toEqual(['ВПР', 'ОГЭ', 'ЕГЭ', 'срез']);
    expect(withWord(odd, {}, 'срез')).toBe('ВПР');
  });
});
