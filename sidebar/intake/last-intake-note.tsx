// What was loaded last and when, with the way back.
import type { LastIntake } from '../../src/contract/responses';
import { intakeTexts } from '../../src/messages/intake/section';
import { Button } from '../parts/button';

interface LastIntakeNoteProps {
  readonly last: LastIntake;
  readonly busy: boolean;
  onUndo(): void;
}

export function LastIntakeNote({ last, busy, onUndo }: LastIntakeNoteProps) {
  return (
    <section class="last-intake" aria-label={intakeTexts.last}>
      <h2>{`${intakeTexts.last}: ${last.at}`}</h2>
      <p>{last.summary}</p>
      {last.undoable && (
        <Button class="link" off={busy} onClick={onUndo}>
          {intakeTexts.undoMenu}
        </Button>
      )}
    </section>
  );
}
