// The address of the selection; a typed address is gone to.
import { useState } from 'preact/hooks';
import { areaName, readArea } from './address';
import type { PageState } from './page-state';
import { texts } from './texts';

export function AddressBox({ page }: { page: PageState }) {
  const [draft, setDraft] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const area = event.key === 'Enter' ? readArea(draft ?? '') : undefined;
    setDraft(null);
    event.currentTarget.blur();
    if (area !== undefined) page.goTo(area);
    else page.onGoTo(page.selection);
  };
  return (
    <input
      type="text"
      class="address"
      spellcheck={false}
      aria-label={texts.formulaBar.name}
      value={draft ?? areaName(page.selection)}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={onKeyDown}
    />
  );
}
