// «Изменения не сохранены»: asked once before what was written is lost.
import { templateTexts } from '../../src/messages/recommendations/recommendations-section';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

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
