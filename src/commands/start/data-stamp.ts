// A fingerprint of all that «Проверка» looks at: with an equal one its remarks still stand.
import { textHash } from '../../domain/kernel/text-hash';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { approvedSheet, shnorSheet } from '../../workbook/sheets/lists';
import type { Reads } from '../reading';

/** 16 hexadecimal digits. The add-on's own sheets count where people may write or spoil something. */
export function dataStamp(book: Reads, sheets: readonly SheetSpec[]): string {
  const watched: readonly string[] = [shnorSheet.title, approvedSheet.title];
  const values = sheets
    .filter(({ title, filledBy }) => filledBy !== 'addon' || watched.includes(title))
    .map(({ title }) => book.read(title) ?? null);
  return textHash(JSON.stringify(values));
}
