// Another status for one recommendation or for several: chosen, then set by a press.
import { useId, useState } from 'preact/hooks';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { Button } from '../parts/button';

interface StatusChangeProps {
  readonly statuses: readonly string[];
  /** The status that stands now; blank when there are several. */
  readonly current: string;
  readonly busy: boolean;
  onSet(status: string): void;
}

export function StatusChange({ statuses, current, busy, onSet }: StatusChangeProps) {
  const id = useId();
  const [chosen, setChosen] = useState(current);
  return (
    <div class="status-change">
      <label for={id}>{recommendationTexts.status}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {current === '' && <option value="">{recommendationTexts.chooseStatus}</option>}
        {statuses.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      <Button class="quiet" off={busy || chosen === current} onClick={() => onSet(chosen)}>
        {recommendationTexts.set}
      </Button>
    </div>
  );
}
