// «Отменить загрузку»: asked once more, because the sheets change.
import type { LastIntake } from '../../src/contract/responses';
import { lastIntakeTexts } from '../../src/messages/intake/section';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

interface UndoIntakeDialogProps {
  readonly last: LastIntake;
  readonly commands: Commands;
  /** In a sentence what was undone and what was left. */
  onUndone(summary: string): void;
  onClose(): void;
}

export function UndoIntakeDialog({ last, commands, onUndone, onClose }: UndoIntakeDialogProps) {
  const undo = async () => {
    const answer = await commands.run('undoIntake', {});
    if (answer === undefined) return;
    onUndone(answer.summary);
    onClose();
  };
  return (
    <Dialog
      title={lastIntakeTexts.undoTitle}
      confirm={lastIntakeTexts.undoConfirm}
      work={commands}
      onConfirm={() => void undo()}
      onClose={onClose}
    >
      <p class="soft">{`${last.at}. ${last.summary}`}</p>
      <p>{lastIntakeTexts.undoLead}</p>
    </Dialog>
  );
}
