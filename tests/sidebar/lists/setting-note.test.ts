// What is said under each setting: the catalogue's own words, without what stands once above them all.
import { describe, expect, it } from 'vitest';
import { meaningOfBlank, settingNote } from '../../../sidebar/lists/setting-note';
import { settingHelp } from '../../../src/catalogue/setting-help';
import { type SettingId, settingEntries } from '../../../src/catalogue/settings';
import type { SettingView } from '../../../src/contract/responses';

/** The settings as the server sends them, with the notes of the catalogue. */
const views = (Object.keys(settingEntries) as SettingId[]).map((id): SettingView => {
  const { key, type } = settingEntries[id];
  return { key, type, note: settingHelp[id], value: '', options: [], list: 'shnor', blank: true };
});
const view = (key: string): SettingView => {
  const found = views.find((setting) => setting.key === key);
  if (found === undefined) throw new Error(`no setting «${key}»`);
  return found;
};

describe('settingNote', () => {
  it('never repeats that a value is recommended', () => {
    for (const setting of views) expect(settingNote(setting), setting.key).not.toMatch(/рекоменд|не норма/i);
  });

  it('keeps the rest of the explanation', () => {
    expect(settingNote(view('Минимум участников'))).toBe(
      'Процедура с меньшим числом участников не учитывается.',
    );
    expect(settingNote(view('Учитываемые классы ВПР'))).toBe(settingHelp.vprGrades);
  });
});

describe('meaningOfBlank', () => {
  it.each([
    ['Год результатов', 'последний в данных'],
    ['Год контекстных данных', 'последний в данных'],
    ['Границы шкалы по году', 'тот же год'],
    ['Веса индекса', 'равные веса'],
    ['Перечень на учебный год', 'не задан'],
  ])('of «%s» is «%s»', (key, meaning) => {
    expect(meaningOfBlank(view(key))).toBe(meaning);
  });
});
