// «Сделать значениями»: asked once more, because the formulas of the add-on will be gone.
import { indicatorTexts } from '../../src/messages/sidebar';
import type { Commands } from '../calls/use-commands';
import { Dialog } from '../parts/dialog';

/** The refusal that says that no formula is left to replace. */
const NOTHING_LEFT = 'NO_FORMULAS';

interface ValuesDialogProps {
  readonly commands: Commands;
  onClose(): void;
}

export function ValuesDialog({ commands, onClose }: ValuesDialogProps) {
  const make = async () => {
    const answer = await commands.run('makeValues', {});
    if (answer !== undefined) onClose();
  };
  return (
    <Dialog
      title={indicatorTexts.values}
      confirm={indicatorTexts.valuesConfirm}
      work={commands}
      off={commands.refusal?.code === NOTHING_LEFT}
      onConfirm={() => void make()}
      onClose={onClose}
    >
      <p>{indicatorTexts.valuesLead}</p>
      <p>{indicatorTexts.valuesEffect}</p>
      <p>
        <strong>{indicatorTexts.valuesCopy}</strong>
      </p>
    </Dialog>
  );
}
