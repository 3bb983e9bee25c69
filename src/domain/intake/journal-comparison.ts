// «Сравнение отметок с отметками по журналу»: how many pupils got a lower, the same or a higher mark.
import { withoutDoubled } from './doubled-schools';
import { type Group, GroupReader, type SchoolGroup } from './groups';
import { blocksOf, type JournalBlock } from './journal-blocks';
import type { RowProblem, RowProblemCode } from './problems';
import type { Recognised } from './recognise';
import { cellCount, cellNumber, type SheetRows } from './sheet-rows';

/** Pupils by what the assessment's mark is against the journal's. */
export interface Movements {
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
}

export interface GroupComparison<G extends Group = Group> extends Movements {
  /** The row of the group, of the sheet, from 1. */
  readonly row: number;
  readonly group: G;
  /** Pupils with both marks: the sum of the three. This is the denominator, never the printed total. */
  readonly both: number;
  /** The printed total, a fact beside `both`: in real files it is larger by those without a journal mark. */
  readonly printedTotal: number | undefined;
  /** Of what the printed percents are shares; 'unknown' when a percent is missing. */
  readonly percentsOf: 'both' | 'printed-total' | 'neither' | 'unknown';
}

export interface JournalComparison {
  readonly schools: readonly GroupComparison<SchoolGroup>[];
  readonly wider: readonly GroupComparison<Exclude<Group, SchoolGroup>>[];
  readonly problems: readonly RowProblem[];
}

/** Percents are printed with two decimals. */
const HALF_UNIT = 0.005 + 1e-9;

/** Reads a recognised comparison of either layout. A group that is not whole is named and not taken. */
export function readJournalComparison(
  rows: SheetRows,
  sheet: Recognised<'journal-columns' | 'journal-rows'>,
): JournalComparison {
  const { blocks, problems: torn } = blocksOf(rows, sheet);
  const reader = new GroupReader();
  const schools: GroupComparison<SchoolGroup>[] = [];
  const wider: GroupComparison<Exclude<Group, SchoolGroup>>[] = [];
  const problems: RowProblem[] = [...torn];
  for (const block of blocks) {
    const read = readBlock(block, reader);
    if ('code' in read) problems.push(read);
    else if (isSchool(read)) schools.push(read);
    else wider.push(read as GroupComparison<Exclude<Group, SchoolGroup>>);
  }
  const unique = withoutDoubled(schools, sameMovements);
  return { schools: unique.good, wider, problems: [...problems, ...unique.problems] };
}

function readBlock(block: JournalBlock, reader: GroupReader): GroupComparison | RowProblem {
  const { row, name, groupColumn } = block;
  const problem = (code: RowProblemCode, at: number, column: number): RowProblem => ({
    code,
    row: at,
    column: column + 1,
    ...(name === '' ? {} : { group: name }),
  });
  const group = name === '' ? undefined : reader.read(name, 'absent');
  if (group === undefined) return problem('GROUP_UNCLEAR', row, groupColumn);
  const { lowered, confirmed, raised, total } = block.cells;
  if (lowered === undefined || confirmed === undefined || raised === undefined) {
    return problem('BLOCK_INCOMPLETE', row, groupColumn);
  }
  const counts = [lowered, confirmed, raised].map(({ count }) => cellCount(count));
  const unread = [lowered, confirmed, raised].find((_, i) => counts[i] === undefined);
  if (unread !== undefined) return problem('FIGURE_UNREADABLE', unread.row, unread.column);
  const [low, same, high] = counts as [number, number, number];
  const both = low + same + high;
  const printedTotal = total === undefined ? undefined : cellCount(total.count);
  if (total !== undefined && printedTotal === undefined) {
    return problem('FIGURE_UNREADABLE', total.row, total.column);
  }
  if (printedTotal !== undefined && both > printedTotal)
    return problem('PARTS_ABOVE_TOTAL', row, groupColumn);
  if (both === 0) return problem('NO_PARTICIPANTS', row, groupColumn);
  const percents = [lowered, confirmed, raised].map(({ percent }) => cellNumber(percent));
  const percentsOf = denominatorOf(percents, [low, same, high], both, printedTotal);
  return { row, group, lowered: low, confirmed: same, raised: high, both, printedTotal, percentsOf };
}

function denominatorOf(
  percents: readonly (number | undefined)[],
  counts: readonly number[],
  both: number,
  printedTotal: number | undefined,
): GroupComparison['percentsOf'] {
  const areSharesOf = (whole: number): boolean =>
    counts.every((count, i) => {
      const percent = percents[i];
      return percent !== undefined && Math.abs((100 * count) / whole - percent) <= HALF_UNIT;
    });
  if (percents.includes(undefined)) return 'unknown';
  if (areSharesOf(both)) return 'both';
  return printedTotal !== undefined && areSharesOf(printedTotal) ? 'printed-total' : 'neither';
}

function isSchool(comparison: GroupComparison): comparison is GroupComparison<SchoolGroup> {
  return comparison.group.kind === 'school';
}

function sameMovements(a: GroupComparison, b: GroupComparison): boolean {
  return a.lowered === b.lowered && a.confirmed === b.confirmed && a.raised === b.raised;
}
