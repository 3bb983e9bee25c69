// A long list shown a page at a time, so that 5 000 rows open as fast as 50.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from './button';

const PAGE_ROWS = 50;

interface PagedProps<T> {
  readonly items: readonly T[];
  /** A change of it (another search, another list) goes back to the first page. */
  readonly resetBy: unknown;
  render(shown: readonly T[]): ComponentChildren;
}

export function Paged<T>({ items, resetBy, render }: PagedProps<T>) {
  const [shown, setShown] = useState(PAGE_ROWS);
  useEffect(() => setShown(PAGE_ROWS), [resetBy]);
  const rest = items.length - shown;
  return (
    <>
      {render(items.slice(0, shown))}
      {rest > 0 && (
        <Button class="quiet wide" onClick={() => setShown(shown + PAGE_ROWS)}>
          {frameTexts.showMore(Math.min(PAGE_ROWS, rest), rest)}
        </Button>
      )}
    </>
  );
}
