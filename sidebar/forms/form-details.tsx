// What a linked form opens to: the reminder, the schools that have not answered, the ways to the form and its sheet.
import type { MonitoredForm } from '../../src/contract/responses';
import { formTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { isWebAddress } from './collection-state';
import { WaitingSchools } from './waiting-schools';

export interface FormActions {
  openSheet(form: MonitoredForm): void;
  change(form: MonitoredForm): void;
  unlink(form: MonitoredForm): void;
}

interface FormDetailsProps {
  readonly form: MonitoredForm;
  readonly busy: boolean;
  readonly actions: FormActions;
}

export function FormDetails({ form, busy, actions }: FormDetailsProps) {
  const { waiting, correcting, reminder, sheet, url } = form;
  return (
    <>
      {waiting.length === 0 && correcting.length === 0 && <p class="soft">{formTexts.nobodyWaits}</p>}
      {waiting.length > 0 && <WaitingSchools waiting={waiting} />}
      {correcting.length > 0 && <p>{formTexts.correcting(correcting)}</p>}
      {reminder !== '' && (
        <CopyText label={formTexts.reminder} text={reminder} rows={6} copy={formTexts.copyReminder} />
      )}
      <div class="actions">
        {sheet !== '' && (
          <Button class="link" onClick={() => actions.openSheet(form)}>
            {formTexts.openSheet}
          </Button>
        )}
        {isWebAddress(url) && (
          <a class="link" href={url} target="_blank" rel="noopener">
            {formTexts.openForm}
          </a>
        )}
        {sheet !== '' && (
          <Button class="link" off={busy} onClick={() => actions.change(form)}>
            {formTexts.change}
          </Button>
        )}
        <Button class="link" off={busy} onClick={() => actions.unlink(form)}>
          {formTexts.unlinkMenu}
        </Button>
      </div>
    </>
  );
}
