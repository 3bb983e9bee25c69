// The address of the selected cell and its contents as typed, to be edited there; what a formula elsewhere put into it can be read.
import { useEffect, useRef, useState } from 'preact/hooks';
import { AddressBox } from './address-box';
import type { PageState } from './page-state';
import { texts } from './texts';

export function FormulaBar({ page }: { page: PageState }) {
  const { selection } = page;
  const { cell } = page.cells.at(selection.row, selection.column);
  const contents = cell?.typed || cell?.text || '';
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const place = `${selection.sheet}!${selection.row}:${selection.column}`;

  useEffect(() => setDraft(null), [place]);

  const commit = (): void => {
    if (draft === null || draft === contents) return;
    setDraft(null);
    void page.edit([{ row: selection.row, column: selection.column, text: draft }]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
      input.current?.blur();
      page.onGoTo(selection);
    } else if (event.key === 'Escape') {
      setDraft(null);
      input.current?.blur();
      page.onGoTo(selection);
    }
  };
  return (
    <div class="formula-bar">
      <AddressBox page={page} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={input}
        rows={1}
        class="contents"
        spellcheck={false}
        aria-label={texts.formulaBar.contents}
        value={draft ?? contents}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
