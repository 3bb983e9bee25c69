// Count, sum and mean of the selection, and what is in progress.
import type { PageState } from './page-state';
import { texts } from './texts';

export function StatusBar({ page }: { page: PageState }) {
  const { summary, announced } = page;
  return (
    <div class="status" role="status">
      {announced && <span class="busy">{texts[announced]}</span>}
      {summary !== undefined && summary.filled > 1 && (
        <>
          {summary.numbers > 0 && <Figure name={texts.status.sum} value={summary.sum} />}
          {summary.numbers > 0 && <Figure name={texts.status.mean} value={summary.mean} />}
          <Figure name={texts.status.filled} value={String(summary.filled)} />
        </>
      )}
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <span class="figure">
      {name}: <b>{value}</b>
    </span>
  );
}
