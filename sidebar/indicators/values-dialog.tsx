// «Сделать значениями»: asked once more, because the formulas of the add-on will be gone.
import { indicatorTexts } from '../../src/messages/sidebar';
import { Dialog } from '../parts/dialog';
import type { Commands } from '../state/use-commands';

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
      onConfirm={() => void make()}
      onClose={onClose}
    >
      <p>{indicatorTexts.valuesLead}</p>
      <p>
        <strong>{indicatorTexts.valuesCopy}</strong>
      </p>
      <p>{indicatorTexts.valuesEffect}</p>
    </Dialog>
  );
}
