// What can be done with the recommendations that are ticked, in sight wherever the list is scrolled to.
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { Button } from '../parts/button';
import { StatusChange } from './status-change';

interface TickedActionsProps {
  readonly count: number;
  readonly statuses: readonly string[];
  readonly busy: boolean;
  onSet(status: string): void;
  onPlan(): void;
  onUntick(): void;
}

export function TickedActions({ count, statuses, busy, onSet, onPlan, onUntick }: TickedActionsProps) {
  const title = recommendationTexts.ticked(count);
  return (
    <section class="ticked" aria-label={title}>
      <div class="ticked-line">
        <strong>{title}</strong>
        <Button class="link" onClick={onUntick}>
          {recommendationTexts.untick}
        </Button>
        <Button class="link" off={busy} onClick={onPlan}>
          {recommendationTexts.plan}
        </Button>
      </div>
      <StatusChange statuses={statuses} current="" busy={busy} onSet={onSet} />
    </section>
  );
}
