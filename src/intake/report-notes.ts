// Sentences about the groups of a report: sums that agree or not, rows that are not schools.
import { type CountedRow, municipalSums, type WiderRow } from '../domain/intake/sums';
import { intakeNotes } from '../messages/intake/notes';
import type { ReadyItem } from './types';

type Notes = ReadyItem['notes'];

export function groupNotes(wider: readonly WiderRow[], schools: readonly CountedRow[]): Notes {
  const sums = municipalSums(wider, schools).map(({ agrees, name, summed, printed }) => ({
    agrees,
    text: agrees ? intakeNotes.sumAgrees(name, summed) : intakeNotes.sumDiffers(name, summed, printed),
  }));
  const rows = wider.map(({ row }) => row);
  return rows.length === 0 ? sums : [...sums, { agrees: true, text: intakeNotes.widerRows(rows) }];
}

/** The municipality of a school's row: the nearest one above it, '' where there is none. Rows are asked downwards. */
export function municipalityOf(wider: readonly WiderRow[]): (row: number) => string {
  const below = wider.filter(({ group }) => group.kind === 'municipality');
  let current = '';
  return (row) => {
    for (let next = below[0]; next !== undefined && next.row < row; next = below[0]) {
      current = next.group.name;
      below.shift();
    }
    return current;
  };
}
