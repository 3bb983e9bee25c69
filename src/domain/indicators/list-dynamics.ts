// Dynamics of a list of schools: who left it, who stayed, who entered.
import { type CountedShare, countedShare } from './counted-share';

export interface ListDynamics {
  /** Percent over the previous list. */
  readonly left: CountedShare;
  /** Percent over the previous list. */
  readonly stayed: CountedShare;
  /** Percent over the current list. */
  readonly entered: CountedShare;
}

/**
 * Compares two lists by the codes of their schools: trimmed text, without case, a code written twice counts
 * once, blanks are no codes. O(n).
 *
 * The order says «доля» in the title and «количество» in the calculation, so both are given. A percent of an
 * empty list is «нет данных».
 * Source: order of the Ishimbay district No. 1048 of 05.07.2021, programme 1.2, item 2.
 * Example: `listDynamics(['sch1', 'sch2'], ['SCH2 ', 'sch3', 'sch4', 'sch5'])`: left 1 (50 %), stayed 1 (50 %),
 * entered 3 (75 %).
 */
export function listDynamics(previous: Iterable<string>, current: Iterable<string>): ListDynamics {
  const before = codes(previous);
  const now = codes(current);
  let stayed = 0;
  for (const code of before) if (now.has(code)) stayed += 1;
  return {
    left: countedShare(before.size - stayed, before.size),
    stayed: countedShare(stayed, before.size),
    entered: countedShare(now.size - stayed, now.size),
  };
}

function codes(list: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const code of list) found.add(code.trim().toLowerCase());
  found.delete('');
  return found;
}
