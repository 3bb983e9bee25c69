// The settings as they are edited in the sidebar: what was changed, and what cannot be sent yet.
import type { SettingChange } from '../../src/contract/requests';
import type { SettingView } from '../../src/contract/responses';

/** Texts typed over the settings, by key; a key that is absent was not touched. */
export type Edits = Readonly<Record<string, string>>;

export type SettingError = 'blank' | 'number' | 'count';

/** The text that a field shows. */
export function shownValue(setting: SettingView, edits: Edits): string {
  return edits[setting.key] ?? setting.value;
}

/** The settings whose text differs from the one on the sheet. */
export function changesOf(settings: readonly SettingView[], edits: Edits): SettingChange[] {
  return settings
    .map((setting) => ({ key: setting.key, value: shownValue(setting, edits).trim(), was: setting.value }))
    .filter((entry) => entry.value !== entry.was.trim())
    .map(({ key, value }) => ({ key, value }));
}

/** Why the text of a setting cannot be sent; undefined when it can. Meaning is judged by the server. */
export function settingError(setting: SettingView, edits: Edits): SettingError | undefined {
  const text = shownValue(setting, edits).trim();
  if (text === '') return setting.blank ? undefined : 'blank';
  if (setting.type === 'number') return /^\d+([.,]\d+)?$/.test(text) ? undefined : 'number';
  if (setting.type === 'count') return /^\d+$/.test(text) ? undefined : 'count';
  return undefined;
}

export function hasErrors(settings: readonly SettingView[], edits: Edits): boolean {
  return settings.some((setting) => settingError(setting, edits) !== undefined);
}
