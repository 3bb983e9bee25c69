// Data that could not be used, in sentences; folded, because the good rows count all the same.
import { checkTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';

interface WarningsProps {
  /** What they are and how many. */
  readonly title: string;
  /** One sentence a sheet or a kind. */
  readonly warnings: readonly string[];
  /** They are the answer to what was just done. */
  readonly open?: boolean;
  /** Shows every single problem. */
  onCheck(): void;
}

export function Warnings({ title, warnings, open = false, onCheck }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <ul class="sentences">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <Button class="link" onClick={onCheck}>
        {checkTexts.run}
      </Button>
    </details>
  );
}
