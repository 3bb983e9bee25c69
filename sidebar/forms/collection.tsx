// The collection as it stands: how fresh it is, the forms, the answers to be corrected.
import { useState } from 'preact/hooks';
import type { Difference, Monitoring } from '../../src/contract/responses';
import { monitoringTexts } from '../../src/messages/forms/monitoring-section';
import type { CallState } from '../calls/use-call';
import { AnswersToCorrect } from './answers-to-correct';
import { Differences } from './differences';
import type { FormActions } from './form-details';
import { FormRow } from './form-row';
import { Freshness } from './freshness';

interface CollectionProps {
  readonly state: Monitoring;
  readonly busy: boolean;
  /** Why the last update failed is said elsewhere on the screen. */
  readonly isRefusalShown: boolean;
  /** The form that is open when the section is drawn. */
  readonly opened: string | undefined;
  readonly actions: FormActions;
  readonly selectCell: CallState<'selectCell'>;
  onSettle(chosen: readonly Difference[], take: boolean): void;
}

export function Collection(props: CollectionProps) {
  const { state, busy, isRefusalShown, actions, selectCell } = props;
  const [opened, setOpened] = useState(props.opened);
  return (
    <>
      <Freshness state={state} isRefusalShown={isRefusalShown} />
      <section class="part" aria-label={monitoringTexts.forms}>
        <h2>{monitoringTexts.forms}</h2>
        <ul class="rows">
          {state.forms.map((form) => (
            <FormRow
              key={form.form}
              form={form}
              isOpen={opened === form.form}
              busy={busy}
              actions={actions}
              onToggle={() => setOpened(opened === form.form ? undefined : form.form)}
            />
          ))}
        </ul>
      </section>
      <Differences
        differences={state.differences}
        total={state.differencesTotal}
        busy={busy}
        onSelect={({ table, cell }) => void selectCell.run({ sheet: table, cell })}
        onSettle={props.onSettle}
      />
      <AnswersToCorrect
        answers={state.toCorrect}
        total={state.toCorrectTotal}
        onSelect={({ sheet, cell }) => void selectCell.run({ sheet, cell })}
      />
    </>
  );
}
