// Movement of schools between the list of the year before and that of the year judged.
import type { Movement, MovementRow, ShnorStatus, ShnsuStatus } from './verdict';

/** A school's standing in one year. */
interface Standing {
  readonly status: ShnorStatus | ShnsuStatus;
}

interface Verdict extends Standing {
  readonly schoolKey: string;
  readonly conclusive: boolean;
}

/**
 * A row for each school that is on the list of either year, in the order of the schools.
 * Both years are in that order; a year before without verdicts gives no rows. `numberOf` is the number shown beside
 * the status: low procedures, criteria met.
 */
export function movementsOf<Before extends Standing, Now extends Before & Verdict>(
  list: 'shnor' | 'shnsu',
  before: readonly Before[],
  now: readonly Now[],
  numberOf: (standing: Before) => number,
): MovementRow[] {
  const rows: MovementRow[] = [];
  before.forEach((previous, i) => {
    const current = now[i];
    const movement = current && movementOf(previous, current);
    if (current === undefined || movement === undefined) return;
    rows.push({
      list,
      schoolKey: current.schoolKey,
      previousStatus: previous.status,
      currentStatus: current.status,
      movement,
      before: numberOf(previous),
      now: numberOf(current),
    });
  });
  return rows;
}

/** A school that was listed and whose data no longer suffice has not «left»: there is no conclusion about it. */
function movementOf(before: Standing, now: Verdict): Movement | undefined {
  const wasListed = before.status === 'listed';
  if (now.status === 'listed') return wasListed ? 'stayed' : 'entered';
  if (!wasListed) return undefined;
  return now.conclusive ? 'left' : 'no-conclusion';
}
