// Movement of schools between the list of the year before and that of the year judged.
import type { Movement, MovementRow, ShnorStatus, ShnsuStatus } from './verdict';

/** One school in one year: its status and the number beside it (low procedures, criteria met). */
export interface Membership {
  readonly status: ShnorStatus | ShnsuStatus;
  readonly number: number;
}

export interface MembershipNow extends Membership {
  readonly schoolKey: string;
  readonly conclusive: boolean;
}

/**
 * A row for each school that is on the list of either year, in the order of the schools.
 * Both lists are in that order; a list of the year before that is empty gives no rows.
 */
export function movementsOf(
  list: 'shnor' | 'shnsu',
  before: readonly Membership[],
  now: readonly MembershipNow[],
): MovementRow[] {
  const rows: MovementRow[] = [];
  now.forEach((current, i) => {
    const previous = before[i];
    const movement = previous && movementOf(previous, current);
    if (previous === undefined || movement === undefined) return;
    rows.push({
      list,
      schoolKey: current.schoolKey,
      previousStatus: previous.status,
      currentStatus: current.status,
      movement,
      before: previous.number,
      now: current.number,
    });
  });
  return rows;
}

/** A school that was listed and whose data no longer suffice has not «left»: there is no conclusion about it. */
function movementOf(before: Membership, now: MembershipNow): Movement | undefined {
  const wasListed = before.status === 'listed';
  if (now.status === 'listed') return wasListed ? 'stayed' : 'entered';
  if (!wasListed) return undefined;
  return now.conclusive ? 'left' : 'no-conclusion';
}
