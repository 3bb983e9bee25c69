// Recognising a column that looks like a person's data, by its heading or by its values.

import { isDateCell } from '../../domain/kernel/cell';
import { isPersonalHeading, isPersonalText } from '../../domain/kernel/personal-text';
import type { FoundColumns } from '../heading';
import type { Problem } from '../problem';
import type { SheetSpec } from '../sheet-spec';

/** What a cell shows, short enough for a message; never what looks like a person's data. */
export function shownValue(cell: unknown): string {
  if (isDateCell(cell)) return 'дата';
  if (typeof cell === 'boolean') return cell ? 'ИСТИНА' : 'ЛОЖЬ';
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
  if (isPersonalText(text)) return '…';
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
}

const SHOWN_VALUE = 40;
/** One look-alike may be chance (a school named after a person); this many in a column are not. */
const ENOUGH_VALUES = 2;

/**
 * Columns of a sheet that look like personal data: PERSONAL_DATA with the heading's place and nothing else,
 * no value of them is ever shown. Columns of officials are exempt, and so are our own headings.
 */
export function personalDataProblems(
  spec: SheetSpec,
  columns: FoundColumns,
  values: readonly (readonly unknown[])[],
): Problem[] {
  const suspects = [...columns.foreign, ...ownTextColumns(spec, columns)];
  return suspects
    .filter((index) => looksPersonal(index, columns, values))
    .map((index) => ({
      code: 'PERSONAL_DATA',
      sheet: spec.title,
      row: 1,
      column: index + 1,
      heading: shownValue(String(values[0]?.[index] ?? '').trim()),
    }));
}

function ownTextColumns(spec: SheetSpec, columns: FoundColumns): number[] {
  return Object.entries(spec.columns).flatMap(([id, column]) => {
    const index = columns.index.get(id);
    return index === undefined || column.type !== 'text' || column.officials === true ? [] : [index];
  });
}

function looksPersonal(
  index: number,
  columns: FoundColumns,
  values: readonly (readonly unknown[])[],
): boolean {
  if (columns.foreign.includes(index) && isPersonalHeading(String(values[0]?.[index] ?? ''))) return true;
  let seen = 0;
  for (let row = 1; row < values.length; row += 1) {
    const cell = values[row]?.[index];
    if (cell === '' || isDateCell(cell)) continue;
    if (isPersonalText(String(cell ?? ''))) seen += 1;
    if (seen >= ENOUGH_VALUES) return true;
  }
  return false;
}
