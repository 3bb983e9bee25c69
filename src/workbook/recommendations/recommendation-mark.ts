// The mark beside a recommendation: which one it is, and what the add-on itself has written into the cells that people may edit.
import { textHash } from '../../domain/text-hash';

/** Cells that people may edit; what they have typed there stays. */
export const EDITABLE = ['text', 'term', 'responsible', 'status'] as const;
export type Editable = (typeof EDITABLE)[number];

export type EditableCells = Readonly<Record<Editable, string>>;

const DIGITS = 16;

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
