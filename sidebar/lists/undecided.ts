// Schools that want a decision and have none.
import type { ListRow } from '../../src/contract/responses';

export function undecided(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.filter(({ needsDecision, decision }) => needsDecision !== '' && decision === null);
}
