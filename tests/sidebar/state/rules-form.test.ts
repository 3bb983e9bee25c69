// Settings edited in the sidebar: only real changes are sent, and nothing that is no number.
import { describe, expect, it } from 'vitest';
import { changesOf, hasErrors, settingError, shownValue } from '../../../sidebar/state/rules-form';
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
  it.each(['30', '12,5', '12.5', ' 7 ', '0'])('takes %j for a number', (text) => {
    expect(settingError(setting({}), { Порог: text })).toBeUndefined();
  });

  it.each(['тридцать', '-5', '1,2,3', '30 %', '1e3'])('does not take %j for a number', (text) => {
    expect(settingError(setting({}), { Порог: text })).toBe('number');
  });

  it('wants a whole number for a count', () => {
    expect(settingError(setting({ type: 'count' }), { Порог: '2,5' })).toBe('count');
    expect(settingError(setting({ type: 'count' }), { Порог: '2' })).toBeUndefined();
  });

  it('lets only those settings be blank that may', () => {
    expect(settingError(setting({}), { Порог: '  ' })).toBe('blank');
    expect(settingError(setting({ blank: true }), { Порог: '' })).toBeUndefined();
  });

  it('leaves the meaning of words to the server', () => {
    expect(settingError(setting({ type: 'words' }), { Порог: 'что угодно' })).toBeUndefined();
  });
});

describe('hasErrors', () => {
  it('finds a setting that is already wrong on the sheet', () => {
    expect(hasErrors([setting({}), setting({ key: 'Минимум', value: 'десять' })], {})).toBe(true);
    expect(hasErrors([setting({})], {})).toBe(false);
  });
});
