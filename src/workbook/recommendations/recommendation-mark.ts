// The mark beside a recommendation: which one it is, and what the add-on itself has written into the cells that people may edit.
import { recommendationStatusWords as words } from '../../catalogue/words';
import { textHash } from '../../domain/kernel/text-hash';

/** Cells that people may edit; what they have typed there stays. */
export const EDITABLE = ['text', 'term', 'responsible', 'status'] as const;
export type Editable = (typeof EDITABLE)[number];

export type EditableCells = Readonly<Record<Editable, string>>;

const DIGITS = 16;
const STATUS_AT = EDITABLE.indexOf('status') + 1;
/** Fingerprints in a mark; whatever follows them is the status before «Не актуальна». */
const FINGERPRINTS = EDITABLE.length + 1;

/** Fingerprints of the key and of each editable cell, one after another. */
export function markOf(key: string, cells: EditableCells): string {
  return [textHash(key), ...EDITABLE.map((id) => textHash(cells[id]))].join(' ');
}

/** The fingerprint of the key in a mark; undefined when the cell holds no mark. */
export function keyIn(mark: string): string | undefined {
  const [key = ''] = mark.split(' ');
  return key.length === DIGITS ? key : undefined;
}

/** True when the cell is not what the add-on has written: a person has edited it. */
export function isEdited(mark: string, id: Editable, cell: string): boolean {
  const written = mark.split(' ')[EDITABLE.indexOf(id) + 1];
  return written !== undefined && written !== textHash(cell);
}

/** The mark of a row that becomes «Не актуальна»; a status that a person had set is remembered in it. */
export function outdatedMark(mark: string, status: string): string {
  const fingerprints = mark.split(' ').slice(0, FINGERPRINTS);
  fingerprints[STATUS_AT] = textHash(words.outdated);
  return [...fingerprints, ...(isEdited(mark, 'status', status) ? [status] : [])].join(' ');
}

/** True when the add-on has said «Не актуальна» of the row, whatever people have made of that. */
export function isMarkedOutdated(mark: string): boolean {
  return mark.split(' ')[STATUS_AT] === textHash(words.outdated);
}

/** The status that a person had set before the row became «Не актуальна»; undefined when nobody had. */
export function statusBefore(mark: string): string | undefined {
  const rest = mark.split(' ').slice(FINGERPRINTS);
  return rest.length === 0 ? undefined : rest.join(' ');
}
