// Schools whose place on ШНОР wants a decision: why, what the sum of two years would say, and the decision with its reason.
import { useState } from 'preact/hooks';
import type { Request } from '../../src/contract/requests';
import type { ListRow } from '../../src/contract/responses';
import { decisionTexts } from '../../src/messages/lists/decision-queue';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { undecided } from './undecided';

interface DecisionQueueProps {
  readonly rows: readonly ListRow[];
  readonly busy: boolean;
  onDecide(decision: Request<'decideSchool'>): void;
}

export function DecisionQueue({ rows, busy, onDecide }: DecisionQueueProps) {
  const waiting = undecided(rows);
  if (waiting.length === 0) return null;
  return (
    <section class="card decisions" aria-label={decisionTexts.title(waiting.length)}>
      <h3>{decisionTexts.title(waiting.length)}</h3>
      <ul>
        {waiting.map((row) => (
          <Undecided key={row.code} row={row} busy={busy} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  );
}

interface UndecidedProps extends Omit<DecisionQueueProps, 'rows'> {
  readonly row: ListRow;
}

function Undecided({ row, busy, onDecide }: UndecidedProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const decide = (include: boolean) => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '') onDecide({ code: row.code, include, reason });
  };
  return (
    <li>
      <p class="row-title">{row.name}</p>
      <p class="soft">{row.needsDecision}</p>
      <TextField
        name={`reason-${row.code}`}
        label={decisionTexts.reason}
        value={reason}
        error={isMissing ? decisionTexts.reasonMissing : ''}
        onChange={(text) => {
          setReason(text);
          setIsMissing(false);
        }}
      />
      <div class="actions">
        <Button class="quiet" off={busy} onClick={() => decide(true)}>
          {decisionTexts.include}
        </Button>
        <Button class="quiet" off={busy} onClick={() => decide(false)}>
          {decisionTexts.decline}
        </Button>
      </div>
    </li>
  );
}
