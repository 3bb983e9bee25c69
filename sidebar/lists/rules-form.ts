// The settings as they are edited in the sidebar: what was changed, and what cannot be sent yet.
import type { SettingChange } from '../../src/contract/requests';
import type { SettingView } from '../../src/contract/responses';
import { toggled } from './list-filter';

/** Texts typed over the settings, by key; a key that is absent was not touched. */
export type Edits = Readonly<Record<string, string>>;

/** What a setting must hold: something at all, or what its type wants. */
export type SettingError = 'blank' | 'number' | 'count' | 'grades' | 'weights';

/** One weight a criterion: five shares and four marks. */
const WEIGHTS = 9;

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

/** Why the text of a setting cannot be sent; undefined when it can. Words and rule sets are judged by the server. */
export function settingError(setting: SettingView, edits: Edits): SettingError | undefined {
  const text = shownValue(setting, edits).trim();
  if (text === '') return setting.blank ? undefined : 'blank';
  const { type } = setting;
  return type in fits && !fits[type as keyof typeof fits](text) ? (type as keyof typeof fits) : undefined;
}

export function hasErrors(settings: readonly SettingView[], edits: Edits): boolean {
  return settings.some((setting) => settingError(setting, edits) !== undefined);
}

/** The words of a text, parted by semicolons or lines; one of the options is spelt as the option. */
export function wordsOf(text: string, options: readonly string[] = []): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => options.find((option) => option.toLowerCase() === word.toLowerCase()) ?? word);
}

/** The words to tick: the options, then what else stands on the sheet, so that it can be seen and taken away. */
export function offeredWords(setting: SettingView): readonly string[] {
  return [...new Set([...setting.options, ...wordsOf(setting.value, setting.options)])];
}

/** The text of a setting after one more press on `word`: the ticked words in the order in which they stand. */
export function withWord(setting: SettingView, edits: Edits, word: string): string {
  const ticked = toggled(wordsOf(shownValue(setting, edits), setting.options), word);
  return offeredWords(setting)
    .filter((offered) => ticked.includes(offered))
    .join('; ');
}

const fits = {
  /** Every number among the settings is a percent. */
  number: (text: string) => isNumber(text) && Number(text.replace(',', '.')) <= 100,
  count: (text: string) => /^0*[1-9]\d*$/.test(text),
  grades: (text: string) => /\d/.test(text) && wordsOf(text).every((word) => /^([1-9]|1[0-2])$/.test(word)),
  weights: (text: string) => wordsOf(text).length === WEIGHTS && wordsOf(text).every(isNumber),
} as const satisfies { readonly [E in Exclude<SettingError, 'blank'>]: (text: string) => boolean };

function isNumber(text: string): boolean {
  return /^\d+([.,]\d+)?$/.test(text);
}
