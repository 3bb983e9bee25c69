// The files of the list: how many are in which state, a search when they are many, and a row for each sheet.
import { useState } from 'preact/hooks';
import type { Item, PassedItem } from '../../src/intake/types';
import { fileStates, fileTexts, intakeTexts } from '../../src/messages/intake/dialog';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { FileRow } from './file-row';
import { countFiles, type ListedItem, type ListedState, shownItems } from './intake-list';
import type { IntakeWork } from './use-intake';

/** Fewer files are seen at once. */
const MANY_ITEMS = 8;

interface FileListProps {
  readonly work: IntakeWork;
  readonly items: readonly Item[];
  readonly opened: ReadonlySet<string>;
  readonly busy: boolean;
  onToggle(id: string): void;
  onChoose(): void;
  onColumns(item: Item): void;
}

export function FileList({ work, items, opened, busy, onToggle, onChoose, onColumns }: FileListProps) {
  const [state, setState] = useState<ListedState>();
  const [query, setQuery] = useState('');
  const counts = countFiles(items);
  const passed = items.filter((item): item is PassedItem => item.kind === 'passed');
  const listed = items.filter((item): item is ListedItem => item.kind !== 'passed');
  const states = counts.map((entry) => entry.state).filter((of): of is ListedState => of !== 'passed');
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const isLong = listed.length > MANY_ITEMS;
  // The last file of a state may have left it: then there is nothing to choose it by.
  const chosen = states.length > 1 && states.some((of) => of === state) ? state : undefined;
  const shown = isLong ? shownItems(listed, chosen, query, opened) : listed;
  return (
    <section class="files" aria-label={fileTexts.title}>
      <h2 aria-live="polite">
        {fileTexts.counts(
          all,
          counts.map(({ state: of, count }) => fileStates[of].counted(count)),
        )}
      </h2>
      <div class="actions">
        <Button class="link" off={busy} onClick={onChoose}>
          {intakeTexts.chooseMore}
        </Button>
        <Button class="link" off={busy} onClick={work.clear}>
          {intakeTexts.clear}
        </Button>
      </div>
      {isLong && states.length > 1 && (
        <fieldset class="choices" aria-label={fileTexts.filter}>
          <Button aria-pressed={chosen === undefined} onClick={() => setState(undefined)}>
            {fileTexts.all}
          </Button>
          {states.map((of) => (
            <Button key={of} aria-pressed={chosen === of} onClick={() => setState(of)}>
              {fileStates[of].filter}
            </Button>
          ))}
        </fieldset>
      )}
      {isLong && (
        <SearchField
          label={fileTexts.search}
          value={query}
          onChange={setQuery}
          count={fileTexts.matching(shown.length, listed.length)}
        />
      )}
      {shown.length === 0 && listed.length > 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      <Paged
        items={shown}
        resetBy={`${chosen} ${query}`}
        render={(page) => (
          <ul class={page.length === 0 ? '' : 'rows'}>
            {page.map((item) => (
              <FileRow
                key={item.id}
                item={item}
                items={items}
                work={work}
                busy={busy}
                isOpen={opened.has(item.id)}
                onToggle={() => onToggle(item.id)}
                onColumns={() => onColumns(item)}
              />
            ))}
          </ul>
        )}
      />
      {passed.length > 0 && (
        <details class="fold" open={listed.length === 0}>
          <summary>{fileTexts.passed(passed.length, passed.filter(({ hidden }) => hidden).length)}</summary>
          <ul class="sentences">
            {passed.map((item) => (
              <li key={item.id}>
                <span class="soft">{fileTexts.fileAndSheet(item.file, item.sheet)}: </span>
                {item.why}{' '}
                {item.hidden && (
                  <Button
                    class="link"
                    off={busy}
                    aria-label={`${fileTexts.takeHidden}: ${fileTexts.fileAndSheet(item.file, item.sheet)}`}
                    onClick={() => work.takeHidden(item)}
                  >
                    {fileTexts.takeHidden}
                  </Button>
                )}{' '}
                <Button
                  class="link"
                  off={busy}
                  aria-label={`${fileTexts.removePassed}: ${fileTexts.fileAndSheet(item.file, item.sheet)}`}
                  onClick={() => work.remove(item)}
                >
                  {fileTexts.removePassed}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
