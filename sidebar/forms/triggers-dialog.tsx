// «Включить автоматическое обновление»: what it does, how long it works, and what colleagues will read.
import { useState } from 'preact/hooks';
import { triggerTexts } from '../../src/messages/forms/monitoring-section';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/text-field';

interface TriggersDialogProps {
  readonly commands: Commands;
  onClose(): void;
}

export function TriggersDialog({ commands, onClose }: TriggersDialogProps) {
  const [owner, setOwner] = useState('');
  const switchOn = async () => {
    const answer = await commands.run('ensureTriggers', { owner: owner.trim() });
    if (answer !== undefined) onClose();
  };
  return (
    <Dialog
      title={triggerTexts.title}
      confirm={triggerTexts.confirm}
      work={commands}
      onConfirm={() => void switchOn()}
      onClose={onClose}
    >
      <p>{triggerTexts.lead}</p>
      <p class="soft">{triggerTexts.access}</p>
      <TextField
        name="owner"
        label={triggerTexts.owner}
        hint={triggerTexts.ownerHint}
        value={owner}
        error=""
        onChange={setOwner}
      />
    </Dialog>
  );
}
