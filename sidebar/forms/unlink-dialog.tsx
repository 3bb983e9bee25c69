// «Отключить форму»: asked once more, and what stays is said.
import type { MonitoredForm } from '../../src/contract/responses';
import { formTexts } from '../../src/messages/forms/monitoring-section';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

interface UnlinkDialogProps {
  readonly form: MonitoredForm;
  readonly commands: Commands;
  onClose(): void;
}

export function UnlinkDialog({ form, commands, onClose }: UnlinkDialogProps) {
  const unlink = async () => {
    const answer = await commands.run('unlinkForm', { form: form.form });
    if (answer !== undefined) onClose();
  };
  return (
    <Dialog
      title={formTexts.unlink}
      confirm={formTexts.unlinkConfirm}
      work={commands}
      onConfirm={() => void unlink()}
      onClose={onClose}
    >
      <p class="soft">{formTexts.unlinkWhat(form.sheet, form.table)}</p>
      <p>{formTexts.unlinkLead(form.table)}</p>
    </Dialog>
  );
}
