// «Отменить загрузку»: asked once more, because the sheets change.
import type { LastLoading } from '../../src/contract/responses';
import { loadingTexts } from '../../src/messages/intake/loading-section';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

interface UndoLoadingDialogProps {
  readonly last: LastLoading;
  readonly commands: Commands;
  /** In a sentence what was undone and what was left. */
  onUndone(summary: string): void;
  onClose(): void;
}

export function UndoLoadingDialog({ last, commands, onUndone, onClose }: UndoLoadingDialogProps) {
  const undo = async () => {
    const answer = await commands.run('undoLoading', {});
    if (answer === undefined) return;
    onUndone(answer.summary);
    onClose();
  };
  return (
    <Dialog
      title={loadingTexts.undo}
      confirm={loadingTexts.undoConfirm}
      work={commands}
      onConfirm={() => void undo()}
      onClose={onClose}
    >
      <p class="soft">{`${last.at}. ${last.summary}`}</p>
      <p>{loadingTexts.undoLead}</p>
    </Dialog>
  );
}
