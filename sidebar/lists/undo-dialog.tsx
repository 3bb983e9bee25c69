// «Вернуть прежний перечень»: asked once more, because the sheets change.
import { listTexts } from '../../src/messages/sidebar';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

interface UndoDialogProps {
  readonly commands: Commands;
  onClose(): void;
}

export function UndoDialog({ commands, onClose }: UndoDialogProps) {
  const undo = async () => {
    const answer = await commands.run('undoLists', {});
    if (answer !== undefined) onClose();
  };
  return (
    <Dialog
      title={listTexts.undo}
      confirm={listTexts.undoConfirm}
      work={commands}
      onConfirm={() => void undo()}
      onClose={onClose}
    >
      <p>{listTexts.undoLead}</p>
    </Dialog>
  );
}
