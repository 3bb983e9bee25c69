// Finding our block of columns on a live sheet, wherever a user has put columns of his own beside it.
import { isBlankCell } from '../../domain/cell';
import { headingKey } from '../heading';
import type { LiveSheet } from './live-sheet';

/**
 * The column, from 1, at which our headings stand side by side in their shipped order; 1 on a sheet with nothing
 * on it; undefined when they are parted, moved, doubled or absent.
 */
export function blockColumn(sheet: LiveSheet, values: readonly (readonly unknown[])[]): number | undefined {
  if (values.every((row) => row.every(isBlankCell))) return 1;
  const headings = (values[0] ?? []).map((cell) => headingKey(String(cell ?? '')));
  const ours = sheet.columns.map(({ heading }) => headingKey(heading));
  const first = headings.indexOf(ours[0] ?? '');
  if (first < 0 || ours.some((key, at) => headings[first + at] !== key)) return undefined;
  const names = new Set(ours);
  const known = headings.filter((key) => names.has(key)).length;
  return known === ours.length ? first + 1 : undefined;
}
