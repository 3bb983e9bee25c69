// What is known of a sheet: where it comes from, whether its sums agree, rows that are not taken, what is asked.
import type { Item, ReadyItem } from '../../src/intake/types';
import { fileTexts } from '../../src/messages/intake/dialog';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Paged } from '../parts/paged';
import { AskedForm } from './asked-form';
import type { ListedItem } from './intake-list';
import type { IntakeWork } from './use-intake';

interface FileDetailsProps {
  readonly item: ListedItem;
  readonly items: readonly Item[];
  readonly work: IntakeWork;
  readonly busy: boolean;
  onColumns(): void;
}

export function FileDetails({ item, items, work, busy, onColumns }: FileDetailsProps) {
  return (
    <>
      {item.kind === 'refused' && <p>{item.refused.todo}</p>}
      {item.kind === 'ready' && <Found item={item} />}
      {(item.kind === 'asks' || item.kind === 'ready') && item.asked.length > 0 && (
        <AskedForm item={item} items={items} work={work} busy={busy} />
      )}
      <p class="soft">{fileTexts.fileAndSheet(item.file, item.sheet)}</p>
      {item.kind === 'ready' && item.asOf !== '' && <p class="soft">{fileTexts.asOf(item.asOf)}</p>}
      <div class="actions">
        {item.kind === 'unknown' && (
          <Button class="quiet" off={busy} onClick={onColumns}>
            {fileTexts.columns}
          </Button>
        )}
        {item.kind === 'refused' && item.columns !== undefined && (
          <Button class="quiet" off={busy} onClick={onColumns}>
            {fileTexts.nameColumns}
          </Button>
        )}
        {item.kind === 'ready' && item.given.mapping !== undefined && (
          <Button class="link" off={busy} onClick={onColumns}>
            {fileTexts.columnsAgain}
          </Button>
        )}
        <Button class="link" off={busy} onClick={() => work.remove(item)}>
          {fileTexts.remove}
        </Button>
      </div>
    </>
  );
}

function Found({ item }: { readonly item: ReadyItem }) {
  return (
    <>
      {item.notes.length > 0 && (
        <ul class="notes" aria-label={fileTexts.notes}>
          {item.notes.map(({ agrees, text }) => (
            <li key={text} class={agrees ? 'note-agrees' : 'note-doubt'}>
              <Icon name={agrees ? 'done' : 'notice'} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {item.refusedRows.length > 0 && (
        <section class="rows-left">
          <h3>{fileTexts.refusedRows(item.refusedRows.length)}</h3>
          <Paged
            items={item.refusedRows}
            resetBy={item.id}
            render={(page) => (
              <ul class="sentences">
                {page.map(({ row, code, what, todo }) => (
                  <li key={`${row} ${code} ${what}`}>
                    {what} <span class="soft">{todo}</span>
                  </li>
                ))}
              </ul>
            )}
          />
        </section>
      )}
    </>
  );
}
