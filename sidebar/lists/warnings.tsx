// Data that could not be used, in sentences; folded, because the good rows were judged all the same.
import { checkTexts, listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';

interface WarningsProps {
  /** One sentence a sheet. */
  readonly warnings: readonly string[];
  /** Shows every single problem. */
  onCheck(): void;
}

export function Warnings({ warnings, onCheck }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <details class="fold">
      <summary>{listTexts.warnings(warnings.length)}</summary>
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
