// What was loaded last and when, with the way back.
import type { LastLoading } from '../../src/contract/responses';
import { loadingTexts } from '../../src/messages/intake/loading-section';
import { Button } from '../parts/button';

interface LastLoadingNoteProps {
  readonly last: LastLoading;
  readonly busy: boolean;
  onUndo(): void;
}

export function LastLoadingNote({ last, busy, onUndo }: LastLoadingNoteProps) {
  return (
    <section class="last-loading" aria-label={loadingTexts.last}>
      <h2>{`${loadingTexts.last}: ${last.at}`}</h2>
      <p>{last.summary}</p>
      {last.undoable && (
        <Button class="link" off={busy} onClick={onUndo}>
          {loadingTexts.undoMenu}
        </Button>
      )}
    </section>
  );
}
