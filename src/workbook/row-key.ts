// The key of a row: what makes two rows of a sheet one and the same, however they are typed.
import { schoolKey } from '../domain/kernel/school-key';
import { comparable } from '../domain/kernel/text';
import { subjectIdentity } from '../domain/subjects/declension';
import type { SheetSpec } from './sheet-spec';

/** How texts of a key column are compared, by its id; all others by `comparable`. */
const READERS: Readonly<Record<string, (text: string) => string>> = {
  code: schoolKey,
  subject: subjectIdentity,
};

export type RowKey = (values: Readonly<Record<string, unknown>>) => string;

/**
 * The key of a row's read values, '' on a sheet whose rows have none. Codes are compared by `schoolKey`, subjects by
 * what they are read to, other texts by `comparable`. All key columns must have been read.
 */
export function rowKeyOf({ key = [] }: SheetSpec): RowKey {
  const readers = key.map((id) => ({ id, read: cached(READERS[id] ?? comparable) }));
  return (values) => {
    let text = '';
    for (const { id, read } of readers) {
      const value = values[id];
      text += `${id === 'code' || typeof value === 'string' ? read(String(value)) : value}\t`;
    }
    return text;
  };
}

function cached(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
