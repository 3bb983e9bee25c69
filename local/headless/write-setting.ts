// Writes one value on «Настройки» as a user would type it beside its key.
import { settingsSheet } from '../../src/workbook/sheets/settings';
import type { Sheet } from '../workbook/sheet';
import { TEXT_FORMAT } from '../workbook/typing';
import type { Workbook } from '../workbook/workbook';
import { HeadlessError } from './headless-error';
import { nearestOf } from './nearest';

const DECIMAL_POINT = /^[+-]?\d+\.\d+$/;

/** Throws HeadlessError when the sheet, its headings or the key is not there. */
export function writeSetting(workbook: Workbook, key: string, value: string): void {
  const sheet = workbook.sheet(settingsSheet.title);
  if (sheet === undefined) throw new HeadlessError(`В книге нет листа «${settingsSheet.title}».`);
  const keyColumn = columnOf(sheet, settingsSheet.columns.key.heading);
  const valueColumn = columnOf(sheet, settingsSheet.columns.value.heading);
  const keys = sheet.displayValues(1, keyColumn, sheet.lastRow(), 1).map(([text = '']) => text.trim());
  const row = keys.findIndex((candidate, index) => index > 0 && isSame(candidate, key)) + 1;
  if (row === 0) {
    const known = keys.slice(1).filter((candidate) => candidate !== '');
    throw new HeadlessError(`На листе «${sheet.name}» нет ключа «${key}».${nearestOf(key, known)}`);
  }
  sheet.type(row, valueColumn, asTyped(value, sheet.look.numberFormats.get(row, valueColumn)));
}

function columnOf(sheet: Sheet, heading: string): number {
  const headings = sheet.displayValues(1, 1, 1, Math.max(1, sheet.lastColumn()))[0] ?? [];
  const at = headings.findIndex((text) => isSame(text.trim(), heading));
  if (at < 0) throw new HeadlessError(`На листе «${sheet.name}» нет столбца «${heading}».`);
  return at + 1;
}

/** A decimal point is the decimal comma of a Russian sheet, where 30.5 would be a day of May. */
function asTyped(value: string, format: string): string {
  return format !== TEXT_FORMAT && DECIMAL_POINT.test(value) ? value.replace('.', ',') : value;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
