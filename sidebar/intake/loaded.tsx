// How the intake ended: one sentence, counts by sheet, and the ways on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Response } from '../../src/contract/responses';
import { loadedTexts } from '../../src/messages/intake/dialog';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { PlanTable } from './plan-tables';

interface LoadedProps {
  readonly outcome: Response<'addIntake'>;
  /** Files and schools that wait for an answer, counted: their files stay in the list. */
  readonly waiting: readonly string[];
  readonly busy: boolean;
  onMore(): void;
  onUndo(): void;
}

export function Loaded({ outcome, waiting, busy, onMore, onUndo }: LoadedProps) {
  const section = useRef<HTMLElement>(null);
  // The list that stood here may have been scrolled far down.
  useLayoutEffect(() => section.current?.closest('main')?.scrollTo(0, 0), []);
  return (
    <section class="loaded" ref={section} aria-label={loadedTexts.title}>
      <div class="verdict verdict-clean">
        <Icon name="done" />
        <h2>{outcome.summary}</h2>
      </div>
      {outcome.plan.sheets.length > 0 && <PlanTable plan={outcome.plan} words={loadedTexts.columns} />}
      {waiting.length > 0 && <p>{loadedTexts.waiting(waiting)}</p>}
      <p class="soft">{loadedTexts.checkLead}</p>
      <div class="actions">
        <Button class="link" onClick={onMore}>
          {waiting.length > 0 ? loadedTexts.moreWaiting : loadedTexts.more}
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
