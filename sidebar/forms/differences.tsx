// Cells that hold another thing than the answers: one by one, or all, they stay as they are or take the answers.
import type { Difference } from '../../src/contract/responses';
import { differenceTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';

interface DifferencesProps {
  /** The first of them. */
  readonly differences: readonly Difference[];
  readonly total: number;
  readonly busy: boolean;
  onSelect(difference: Difference): void;
  onSettle(chosen: readonly Difference[], take: boolean): void;
}

export function Differences({ differences, total, busy, onSelect, onSettle }: DifferencesProps) {
  if (total === 0) return null;
  const known = differences.filter((one) => one.known);
  return (
    <section class="part" aria-label={differenceTexts.title(total)}>
      <h2>{differenceTexts.title(total)}</h2>
      <p class="soft">{differenceTexts.lead}</p>
      {differences.length > 1 && (
        <div class="actions">
          <Button class="quiet" off={busy} onClick={() => onSettle(differences, false)}>
            {differenceTexts.keepAll}
          </Button>
          {known.length > 1 && (
            <Button class="quiet" off={busy} onClick={() => onSettle(known, true)}>
              {differenceTexts.takeAll}
            </Button>
          )}
        </div>
      )}
      <Paged
        items={differences}
        resetBy={total}
        render={(shown) => (
          <ul class="rows">
            {shown.map((one) => (
              <Row
                key={`${one.table} ${one.cell}`}
                difference={one}
                busy={busy}
                onSelect={() => onSelect(one)}
                onSettle={(take) => onSettle([one], take)}
              />
            ))}
          </ul>
        )}
      />
    </section>
  );
}

interface RowProps {
  readonly difference: Difference;
  readonly busy: boolean;
  onSelect(): void;
  onSettle(take: boolean): void;
}

function Row({ difference, busy, onSelect, onSettle }: RowProps) {
  const { school, heading, table, cell, mine, said, known } = difference;
  return (
    <li>
      <Button class="row" onClick={onSelect}>
        <span class="row-text">
          <span class="row-title">{school}</span>
          <span class="soft">{differenceTexts.place(heading, table, cell)}</span>
          <span>{known ? differenceTexts.values(mine, said) : differenceTexts.unknown(mine)}</span>
        </span>
      </Button>
      <div class="actions">
        <Button
          class="quiet"
          off={busy}
          aria-label={differenceTexts.keepOne(school, heading)}
          onClick={() => onSettle(false)}
        >
          {differenceTexts.keep}
        </Button>
        {known && (
          <Button
            class="quiet"
            off={busy}
            aria-label={differenceTexts.takeOne(school, heading)}
            onClick={() => onSettle(true)}
          >
            {differenceTexts.take}
          </Button>
        )}
      </div>
    </li>
  );
}
