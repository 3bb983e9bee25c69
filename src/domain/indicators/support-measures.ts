// Measures of support: how many different ones a table names.
import { comparable } from '../kernel/text';

/**
 * Number of different measures, a whole number from 1; undefined, «нет данных», when there is none. O(n).
 *
 * Texts that differ only in case, spaces, «ё» or look-alike letters are one measure; blanks are none.
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2, item 3 («количество мер
 * поддержки в решении проблем с дефицитом педагогических кадров»).
 * Example: `differentMeasures(['Подъёмные', ' подъемные', 'Жильё'])` is 2.
 */
export function differentMeasures(texts: Iterable<string>): number | undefined {
  const measures = new Set<string>();
  for (const text of texts) measures.add(comparable(text));
  measures.delete('');
  return measures.size === 0 ? undefined : measures.size;
}
