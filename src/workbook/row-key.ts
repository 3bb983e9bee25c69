// The key of a row: what makes two rows of a sheet one and the same, however they are typed.
import { schoolKey } from '../domain/kernel/school-key';
import { comparable } from '../domain/kernel/text';
import type { SheetSpec } from './sheet-spec';

export type RowKey = (values: Readonly<Record<string, unknown>>) => string;

/**
 * The key of a row's read values, '' on a sheet whose rows have none. Codes are compared by `schoolKey`, texts by
 * `comparable`. All key columns must have been read.
 */
export function rowKeyOf({ key = [] }: SheetSpec): RowKey {
  const comparableOf = cached(comparable);
  const keyOf = cached(schoolKey);
  return (values) => {
    let text = '';
    for (const id of key) {
      const value = values[id];
      text += `${id === 'code' ? keyOf(String(value)) : typeof value === 'string' ? comparableOf(value) : value}\t`;
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
