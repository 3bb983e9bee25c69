// What was loaded last and when, with the way back.
import type { LastIntake } from '../../src/contract/responses';
import { lastIntakeTexts } from '../../src/messages/intake/section';
import { Button } from '../parts/button';

interface LastIntakeNoteProps {
  readonly last: LastIntake;
  readonly busy: boolean;
  onUndo(): void;
}

export function LastIntakeNote({ last, busy, onUndo }: LastIntakeNoteProps) {
  return (
    <section class="last-intake" aria-label={lastIntakeTexts.title}>
      <h2>{`${lastIntakeTexts.title}: ${last.at}`}</h2>
      <p>{last.summary}</p>
      {last.undoable && (
        <Button class="link" off={busy} onClick={onUndo}>
          {lastIntakeTexts.undo}
        </Button>
      )}
    </section>
  );
}
