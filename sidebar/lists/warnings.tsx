// Data that could not be used, in sentences; folded, because the good rows were judged all the same.
import { listTexts } from '../../src/messages/sidebar';
import { Paged } from '../parts/paged';

export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <details class="fold warnings">
      <summary>{listTexts.warnings(warnings.length)}</summary>
      <Paged
        items={warnings}
        resetBy={warnings}
        render={(shown) => (
          <ul class="sentences">
            {shown.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}
