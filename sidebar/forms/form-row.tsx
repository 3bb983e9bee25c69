// A linked form: how many schools have answered, its deadline, what stands in its way; opens to the schools it waits for.
import { useId } from 'preact/hooks';
import type { MonitoredForm } from '../../src/contract/responses';
import { formTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { type FormState, formState } from './collection-state';
import { type FormActions, FormDetails } from './form-details';

const icons: Readonly<Record<FormState, IconName>> = {
  complete: 'done',
  overdue: 'notice',
  waiting: 'clock',
};

interface FormRowProps {
  readonly form: MonitoredForm;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly actions: FormActions;
  onToggle(): void;
}

export const formRowId = (form: string) => `form ${form}`;

export function FormRow({ form, isOpen, busy, actions, onToggle }: FormRowProps) {
  const id = useId();
  const { table, year, sheet, answered, expected } = form;
  return (
    <li class={isOpen ? 'form form-open' : 'form'}>
      <Button
        class="row"
        id={formRowId(form.form)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span class="row-text">
          <span class="row-title">{table}</span>
          <span class="soft">{formTexts.about(year, sheet)}</span>
          <span>{formTexts.answered(answered, expected)}</span>
        </span>
        <Icon name="unfold" />
      </Button>
      <div class="form-state">
        {expected > 0 && (
          <progress
            aria-label={formTexts.progress(table, answered, expected)}
            max={expected}
            value={answered}
          />
        )}
        <Deadline form={form} />
        <Remarks form={form} />
      </div>
      <div id={id} hidden={!isOpen} class="form-details">
        {isOpen && <FormDetails form={form} busy={busy} actions={actions} />}
      </div>
    </li>
  );
}

function Deadline({ form }: { readonly form: MonitoredForm }) {
  const state = formState(form);
  const isComplete = state === 'complete';
  return (
    <p class={`note-line form-${state}`}>
      <Icon name={icons[state]} />
      <span>{isComplete ? formTexts.complete : formTexts.deadline(form.deadline, form.daysLeft)}</span>
    </p>
  );
}

/** What keeps answers from being taken, and what is only worth knowing. */
function Remarks({ form: { problems, notices } }: { readonly form: MonitoredForm }) {
  if (problems.length + notices.length === 0) return null;
  return (
    <ul class="notes">
      {problems.map(({ what, todo }) => (
        <li key={what} class="note-doubt">
          <Icon name="notice" />
          <span>
            {what} <span class="soft">{todo}</span>
          </span>
        </li>
      ))}
      {notices.map((notice) => (
        <li key={notice}>
          <Icon name="question" />
          <span>{notice}</span>
        </li>
      ))}
    </ul>
  );
}
