// Finding our block of columns on a live sheet, wherever a user has put columns of his own beside it.
import { isBlankCell } from '../../domain/kernel/cell';
import { headingKey } from '../heading';
import type { LiveSheet } from './live-sheet';

/**
 * The column, from 1, at which our headings stand side by side in their shipped order; 1 on a sheet with nothing
 * on it. When they are parted, moved, doubled or absent: the first heading that is not in its place.
 */
export function blockColumn(
  sheet: LiveSheet,
  values: readonly (readonly unknown[])[],
): number | { readonly misplaced: string } {
  if (values.every((row) => row.every(isBlankCell))) return 1;
  const headings = (values[0] ?? []).map((cell) => headingKey(String(cell ?? '')));
  const ours = sheet.columns.map(({ heading }) => headingKey(heading));
  const first = headings.indexOf(ours[0] ?? '');
  const misplaced = ours.findIndex((key, at) => first < 0 || headings[first + at] !== key);
  const doubled = ours.findIndex((key) => headings.indexOf(key) !== headings.lastIndexOf(key));
  const wrong = sheet.columns[misplaced >= 0 ? misplaced : doubled];
  return wrong === undefined ? first + 1 : { misplaced: wrong.heading };
}
