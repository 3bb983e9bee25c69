// How the loading ended: one sentence, counts by sheet, and the ways on.
import type { Response } from '../../src/contract/responses';
import { loadedTexts } from '../../src/messages/loading-section';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { PlanTable } from './what-changes';

interface LoadedProps {
  readonly outcome: Response<'addLoading'>;
  readonly busy: boolean;
  onMore(): void;
  onUndo(): void;
}

export function Loaded({ outcome, busy, onMore, onUndo }: LoadedProps) {
  return (
    <section class="loaded" aria-label={loadedTexts.title}>
      <div class="verdict verdict-clean">
        <Icon name="done" />
        <h2>{outcome.summary}</h2>
      </div>
      {outcome.plan.sheets.length > 0 && <PlanTable plan={outcome.plan} />}
      <p class="soft">{loadedTexts.checkLead}</p>
      <div class="actions">
        <Button class="link" onClick={onMore}>
          {loadedTexts.more}
        </Button>
        {outcome.last.undoable && (
          <Button class="link" off={busy} onClick={onUndo}>
            {loadedTexts.undo}
          </Button>
        )}
      </div>
    </section>
  );
}
