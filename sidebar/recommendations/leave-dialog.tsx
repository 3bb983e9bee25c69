// «Изменения не сохранены»: asked once before what was written is lost.
import { templateTexts } from '../../src/messages/recommendations-section';
import { Dialog } from '../parts/dialog';
import type { Commands } from '../state/use-commands';

interface LeaveDialogProps {
  readonly commands: Commands;
  onLeave(): void;
  onClose(): void;
}

export function LeaveDialog({ commands, onLeave, onClose }: LeaveDialogProps) {
  return (
    <Dialog
      title={templateTexts.leaveTitle}
      confirm={templateTexts.leave}
      work={commands}
      onConfirm={onLeave}
      onClose={onClose}
    >
      <p>{templateTexts.leaveLead}</p>
    </Dialog>
  );
}
