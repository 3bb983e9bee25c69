// A sheet of a file: its state, what it is of, how much it brings; opens to its details.
import { useId } from 'preact/hooks';
import type { Item } from '../../src/intake/types';
import { askedTexts, fileStates, fileTexts } from '../../src/messages/intake/dialog';
import { NO_BREAK_SPACE } from '../../src/messages/russian';
import { Button } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { FileDetails } from './file-details';
import { type ListedItem, type ListedState, reportOf, stateOf, titleOf } from './intake-list';
import type { IntakeWork } from './use-intake';

const icons: Readonly<Record<ListedState, IconName>> = {
  ready: 'done',
  asks: 'question',
  refused: 'notice',
};

interface FileRowProps {
  readonly item: ListedItem;
  readonly items: readonly Item[];
  readonly work: IntakeWork;
  readonly busy: boolean;
  readonly isOpen: boolean;
  onToggle(): void;
  onColumns(): void;
}

export const fileRowId = (id: string) => `file ${id}`;

export function FileRow({ item, items, work, busy, isOpen, onToggle, onColumns }: FileRowProps) {
  const id = useId();
  const state = stateOf(item);
  const lines = linesOf(item);
  const hasTwin = items.some((other) => isTwin(item, other));
  return (
    <li class={isOpen ? 'file file-open' : 'file'}>
      <Button
        class="row"
        id={fileRowId(item.id)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <span class={`file-icon file-${state}`}>
          <Icon name={icons[state]} />
        </span>
        <span class="row-text">
          <span class="row-title">{titleOf(item)}</span>
          {reportOf(item) !== '' && <span class="soft">{reportOf(item)}</span>}
          {hasTwin && <span class="soft">{item.file}</span>}
          <span>
            <span class={`file-word file-${state}`}>{fileStates[state].word}</span>
            {lines.map((line) => `${NO_BREAK_SPACE}· ${line}`)}
          </span>
        </span>
        <Icon name="unfold" />
      </Button>
      <div id={id} hidden={!isOpen} class="file-details">
        {isOpen && <FileDetails item={item} items={items} work={work} busy={busy} onColumns={onColumns} />}
      </div>
    </li>
  );
}

/** Two files of the same results are told apart by their names. */
function isTwin(item: ListedItem, other: Item): boolean {
  if (other.kind === 'passed' || other.id === item.id || titleOf(item) === item.file) return false;
  return titleOf(other) === titleOf(item) && reportOf(other) === reportOf(item);
}

/** What is said after the state. */
function linesOf(item: ListedItem): readonly string[] {
  if (item.kind === 'refused') return [item.refused.what];
  if (item.kind === 'unknown') return [fileTexts.needsColumns];
  if (item.kind === 'asks') return [fileTexts.needs(item.missing.map((field) => askedTexts.needed[field]))];
  const worthALook = item.notes.filter(({ agrees }) => !agrees).length;
  // A table whose columns a person named has no row that its sums could be held against.
  const isChecked = item.facts !== undefined && item.notes.some(({ ofSubject }) => ofSubject !== true);
  return [
    item.participants === undefined
      ? item.schools.map(({ name, code }) => (name === '' ? code : name)).join('; ')
      : fileTexts.size(item.schools.length, item.participants),
    ...(worthALook > 0 ? [fileTexts.worthALook(worthALook)] : isChecked ? [fileTexts.sumsAgree] : []),
    ...(item.refusedRows.length > 0 ? [fileTexts.rowsLeft(item.refusedRows.length)] : []),
  ];
}
