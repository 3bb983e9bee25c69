// The two lists, one shown at a time; arrow keys move between the tabs.
import { useId, useRef, useState } from 'preact/hooks';
import type { ListId, Request } from '../../src/contract/requests';
import type { ListState, ListsState } from '../../src/contract/responses';
import { numberText } from '../../src/messages/russian';
import { listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { statusLook } from '../parts/status-mark';
import { ListView } from './list-view';

interface ListTabsProps {
  readonly state: ListsState;
  /** A command runs. */
  readonly busy: boolean;
  onSelect(list: ListId, code: string): void;
  onApprove(list: ListId): void;
  onDecide(decision: Request<'decideSchool'>): void;
}

export function ListTabs({ state, busy, onSelect, onApprove, onDecide }: ListTabsProps) {
  const { lists, formedAt } = state;
  const isStale = state.stale !== '';
  const [chosen, setChosen] = useState<ListId>('shnor');
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const shown = lists.find((list) => list.id === chosen) ?? lists[0];
  if (shown === undefined) return null;

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = lists[(lists.indexOf(shown) + step + lists.length) % lists.length];
    if (next === undefined) return;
    setChosen(next.id);
    tabs.current?.querySelector<HTMLElement>(`[data-list="${next.id}"]`)?.focus();
  };

  return (
    <>
      <div ref={tabs} class="tabs" role="tablist" aria-label={listTexts.tabs}>
        {lists.map((list) => (
          <Button
            key={list.id}
            role="tab"
            id={`${id}-${list.id}`}
            data-list={list.id}
            aria-selected={list === shown}
            aria-controls={`${id}-panel`}
            tabIndex={list === shown ? 0 : -1}
            onKeyDown={move}
            onClick={() => setChosen(list.id)}
          >
            {list.title} <span class="number">{numberText(listedCount(list))}</span>
          </Button>
        ))}
      </div>
      <div
        role="tabpanel"
        class={isStale ? 'stale' : undefined}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown.id}`}
      >
        <ListView
          key={shown.id}
          list={shown}
          formedAt={formedAt}
          isStale={isStale}
          busy={busy}
          onSelect={(code) => onSelect(shown.id, code)}
          onApprove={() => onApprove(shown.id)}
          onDecide={onDecide}
        />
      </div>
    </>
  );
}

/** How many schools are on the list itself. */
function listedCount(list: ListState): number {
  return list.counts.find((entry) => statusLook(entry.status) === 'listed')?.count ?? 0;
}
