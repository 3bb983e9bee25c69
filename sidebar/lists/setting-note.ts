// What is said under a setting and in place of a blank one; both come from the setting's own explanation.
import type { SettingView } from '../../src/contract/responses';
import { listTexts } from '../../src/messages/sidebar';

/** The explanation without the sentence that stands once above all the settings. */
export function settingNote({ note }: SettingView): string {
  return note.replace(/ ?Рекомендуемое значение, не норма\./, '');
}

/** What a blank means: «тот же год» of «Пусто — тот же год.». */
export function meaningOfBlank({ note }: SettingView): string {
  return /Пусто — ([^.]+)/.exec(note)?.[1] ?? listTexts.notSet;
}
