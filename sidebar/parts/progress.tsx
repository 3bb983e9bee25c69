// What is being done and for how long; the server does not tell how far it is, so the bar only moves.
import { frameTexts } from '../../src/messages/sidebar';
import type { Activity } from '../calls/use-commands';
import { Button } from './button';
import { useElapsed } from './use-elapsed';

interface ProgressProps {
  readonly activity: Activity;
  readonly onStop?: (() => void) | undefined;
}

export function Progress({ activity, onStop }: ProgressProps) {
  const seconds = useElapsed(activity.since);
  return (
    <div class="progress">
      <div class="progress-line">
        <span>{activity.label}</span>
        <span class="number" aria-hidden="true">
          {frameTexts.elapsed(seconds)}
        </span>
        {onStop && (
          <Button class="link" onClick={onStop}>
            {frameTexts.stop}
          </Button>
        )}
      </div>
      <div class="bar" aria-hidden="true" />
    </div>
  );
}
