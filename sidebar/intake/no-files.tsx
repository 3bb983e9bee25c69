// The dialog before any file: what can be loaded, the ways in, where the files are read, what was loaded last.
import type { LastIntake } from '../../src/contract/responses';
import { intakeTexts } from '../../src/messages/intake/dialog';
import { DropZone, PasteField } from './choose-files';
import { LastIntakeNote } from './last-intake-note';

interface NoFilesProps {
  readonly last: LastIntake | undefined;
  readonly busy: boolean;
  onChoose(): void;
  onPaste(text: string): void;
  onUndo(): void;
}

export function NoFiles({ last, busy, onChoose, onPaste, onUndo }: NoFilesProps) {
  return (
    <>
      <p class="soft lead">{intakeTexts.lead}</p>
      <div class="ways-in">
        <DropZone onChoose={onChoose} />
        <PasteField onPaste={onPaste} />
      </div>
      <p class="soft">{intakeTexts.privacy}</p>
      {last && <LastIntakeNote last={last} busy={busy} onUndo={onUndo} />}
    </>
  );
}
