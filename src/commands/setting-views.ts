// Settings of the lists in the form in which the sidebar edits them, and their changes written back.
import type { SettingView } from '../contract/responses';
import { asWritable, type BlockWrite } from '../workbook/block-plan';
import { headingKey } from '../workbook/heading';
import { cellText, entries, type SettingCells } from '../workbook/read-settings';
import { settingsSheet } from '../workbook/sheets/settings';
import type { LongTexts } from './ports';
import type { SettingChanges, Values } from './reading';

/** The settings that the section «Перечни» shows. */
export function settingViews(settings: SettingCells, texts: LongTexts): SettingView[] {
  const views: SettingView[] = [];
  for (const [id, entry] of entries()) {
    if (entry.list === undefined) continue;
    const { key, type, list } = entry;
    const note = texts.settings[id];
    const value = settings.cells.get(id)?.text ?? '';
    const options = [...(entry.options ?? [])];
    views.push({ key, value, note, type, list, options, blank: entry.blank === true });
  }
  return views;
}

/** Writes that put changed values into «Настройки»; a value that stands there already is not written. */
export function settingWrites(settings: SettingCells, values: Values, changes: SettingChanges): BlockWrite[] {
  const column = settings.valueColumn;
  if (column === undefined) return [];
  const wanted = new Map(changes.map(({ key, value }) => [headingKey(key), value.trim()]));
  return entries().flatMap(([id, entry]) => {
    const value = wanted.get(headingKey(entry.key));
    const row = settings.cells.get(id)?.row;
    if (value === undefined || row === undefined) return [];
    const old = values[row - 1]?.[column - 1];
    if (cellText(old) === value) return [];
    return [{ sheet: settingsSheet.title, row, column, values: [[value]], before: [[asWritable(old)]] }];
  });
}
