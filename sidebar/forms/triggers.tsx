// «Автоматическое обновление»: whether answers are taken without a press, on whose behalf, and the switch.
import type { Monitoring } from '../../src/contract/responses';
import { triggerTexts } from '../../src/messages/forms/monitoring-section';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';

type TriggersState = Monitoring['triggers'];

interface TriggersProps {
  readonly triggers: TriggersState;
  readonly busy: boolean;
  onSwitchOn(): void;
  onSwitchOff(): void;
}

export function Triggers({ triggers, busy, onSwitchOn, onSwitchOff }: TriggersProps) {
  const { state, owner } = triggers;
  const isOn = state === 'mine' || state === 'other';
  return (
    <section class="part" aria-label={triggerTexts.title}>
      <h2>{triggerTexts.title}</h2>
      <p class={isOn ? 'note-line form-complete' : 'note-line form-waiting'}>
        <Icon name={isOn ? 'done' : 'todo'} />
        <span>{wordsOf(triggers)}</span>
      </p>
      {state === 'mine' && owner !== '' && <p class="soft">{triggerTexts.mineOwner(owner)}</p>}
      {state === 'other' && <p class="soft">{triggerTexts.otherHint}</p>}
      {state === 'mine' && (
        <Button class="link" off={busy} onClick={onSwitchOff}>
          {triggerTexts.switchOff}
        </Button>
      )}
      {(state === 'off' || state === 'other') && (
        <Button class="link" off={busy} onClick={onSwitchOn}>
          {state === 'off' ? triggerTexts.switchOn : triggerTexts.switchOnToo}
        </Button>
      )}
    </section>
  );
}

function wordsOf({ state, owner, since }: TriggersState): string {
  if (state === 'mine') return triggerTexts.mine(since);
  if (state === 'other') return triggerTexts.other(owner, since);
  return triggerTexts[state];
}
