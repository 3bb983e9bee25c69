// The custom function that compares the marks for ВПР with those in the journal.
import { markMatch } from '../domain/indicators/mark-match';
import { readCall } from './arguments';
import { countedRow, readColumns } from './whole-range';

/** Three rows (lowered, confirmed, raised): number of pupils and percent of those with both marks 2…5. */
export function MARK_MATCH(vpr_marks: unknown, journal_marks: unknown): unknown {
  const call = readCall('MARK_MATCH', [vpr_marks, journal_marks], arguments.length);
  const [vpr = [], journal = []] = readColumns(call, call.args);
  const { lowered, confirmed, raised } = markMatch(vpr, journal);
  return [lowered, confirmed, raised].map(countedRow);
}
