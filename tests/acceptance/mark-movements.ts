// Marks that went down, stayed and went up, as a file counts them and as MARK_MATCH does.
import { asColumn, callBuilt } from '../bundle/built-functions';
import type { Row } from './altai';
import { differences } from './printed';

/** A row's pupils as two columns of marks, ВПР and journal: as many as it says were lowered, confirmed and raised. */
function pupils(row: Row): [unknown[][], unknown[][]] {
  const groups = [
    { vpr: 3, count: Number(row.lowered) },
    { vpr: 4, count: Number(row.confirmed) },
    { vpr: 5, count: Number(row.raised) },
  ];
  const vpr = groups.flatMap(({ vpr: mark, count }) => new Array<number>(count).fill(mark));
  return [asColumn(vpr), asColumn(vpr.map(() => 4))];
}

/** The movements that MARK_MATCH and the file see differently. */
export function movementDifferences(rows: readonly Row[]): string[] {
  const matches = rows.map((row) => callBuilt('MARK_MATCH', ...pupils(row)) as unknown[][]);
  return ['lowered', 'confirmed', 'raised'].flatMap((movement, line) => [
    ...differences(
      rows,
      movement,
      matches.map((match) => match[line]?.[0]),
    ),
    ...differences(
      rows,
      `${movement}_pct`,
      matches.map((match) => match[line]?.[1]),
    ),
  ]);
}
