// What reading one sheet gives: an item of the list that does not yet know its place in it.
import { isPersonalText } from '../domain/kernel/personal-text';
import type { Item } from './types';

type WithoutPlace<I> = I extends Item ? Omit<I, 'id' | 'file' | 'sheet'> : never;

export type Reading = WithoutPlace<Item>;
export type ReadyReading = Extract<Reading, { kind: 'ready' }>;

/**
 * The name of a file or sheet as it may stand in the workbook: '' when words of it look like a person's name
 * or telephone.
 */
export function publicName(name: string): string {
  const words = name
    .replace(/\.[a-z]{3,4}$/i, '')
    .split(/[\s_,;()«»"]+/)
    .filter((word) => word !== '');
  const looksPersonal = words.some((_, start) =>
    [1, 2, 3].some((size) => isPersonalText(words.slice(start, start + size).join(' '))),
  );
  return looksPersonal ? '' : name;
}
