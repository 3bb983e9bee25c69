// The templates: searched, with a mark on those that cannot be read and those that are switched off.
import type { TemplateRow } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import {
  recommendationTexts,
  templateTexts,
} from '../../src/messages/recommendations/recommendations-section';
import { numberText } from '../../src/messages/russian';
import { frameTexts } from '../../src/messages/sidebar';
import type { CallState } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { Paged } from '../parts/paged';
import { Screen } from '../parts/screen';
import { SearchField } from '../parts/search-field';
import { useEscape } from '../parts/use-escape';
import { findTemplates, unreadableColumns } from './template-form';

/** Which templates are shown. */
export interface ShownTemplates {
  readonly query: string;
  readonly onlyUnreadable: boolean;
}

export const ALL_TEMPLATES: ShownTemplates = { query: '', onlyUnreadable: false };

export const templateRowId = (id: string) => `template ${id}`;

interface TemplateListProps {
  readonly templates: CallState<'readTemplates'>;
  readonly shown: ShownTemplates;
  readonly commands: Commands;
  onShow(shown: ShownTemplates): void;
  onOpen(template: TemplateRow): void;
  onAdd(): void;
  onRead(): void;
  onBack(): void;
}

export function TemplateList(props: TemplateListProps) {
  const { templates, commands, onAdd, onRead, onBack } = props;
  useEscape(onBack, true);
  const book = templates.data;
  return (
    <Screen
      title={templateTexts.title}
      onBack={onBack}
      backTo={recommendationTexts.back}
      onRefresh={onRead}
      work={commands}
      primary={book && { label: templateTexts.add, off: commands.activity !== undefined, onPress: onAdd }}
    >
      <p class="soft lead">{templateTexts.lead}</p>
      <Loading call={templates} onRetry={onRead} />
      {book && <Rows {...props} book={book} />}
    </Screen>
  );
}

interface RowsProps extends Pick<TemplateListProps, 'shown' | 'onShow' | 'onOpen'> {
  readonly book: Response<'readTemplates'>;
}

function Rows({ book: { templates, problems }, shown, onShow, onOpen }: RowsProps) {
  const { query, onlyUnreadable } = shown;
  const unreadable = unreadableColumns(problems);
  const found = findTemplates(templates, query).filter(({ id }) => !onlyUnreadable || unreadable.has(id));
  if (templates.length === 0) return <p class="soft">{templateTexts.empty}</p>;
  return (
    <>
      <div>
        <SearchField
          label={templateTexts.search}
          value={query}
          onChange={(next) => onShow({ ...shown, query: next })}
          count={templateTexts.matching(found.length, templates.length)}
        />
        {(unreadable.size > 0 || onlyUnreadable) && (
          <label class="check">
            <input
              type="checkbox"
              checked={onlyUnreadable}
              onChange={({ currentTarget }) => onShow({ ...shown, onlyUnreadable: currentTarget.checked })}
            />
            <span>{templateTexts.onlyUnreadable}</span>
            <span class="number">{numberText(unreadable.size)}</span>
          </label>
        )}
      </div>
      {found.length === 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      <Paged
        items={found}
        resetBy={shown}
        render={(rows) => (
          <ul class="rows">
            {rows.map((template, place) => (
              // Two templates may have one name until that is fixed: the place tells them apart.
              <li key={`${place} ${template.id}`}>
                <Button class="row" id={templateRowId(template.id)} onClick={() => onOpen(template)}>
                  <TemplateText template={template} unreadable={unreadable.get(template.id) ?? []} />
                  <Icon name="forward" />
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}

interface TemplateTextProps {
  readonly template: TemplateRow;
  /** Headings of the columns that cannot be read. */
  readonly unreadable: readonly string[];
}

function TemplateText({ template: { id, problem, addressee, off }, unreadable }: TemplateTextProps) {
  const name = id === '' ? templateTexts.unnamed : id;
  return (
    <span class="row-text">
      <span class="row-title">{problem === '' ? name : problem}</span>
      <span class="soft">{[name, addressee].filter((part) => part !== '').join(' · ')}</span>
      {unreadable.length > 0 && (
        <span class="note-line note-doubt">
          <Icon name="notice" />
          <span>{templateTexts.unreadable(unreadable)}</span>
        </span>
      )}
      {off && (
        <span class="note-line soft">
          <Icon name="dash" />
          <span>{templateTexts.off}</span>
        </span>
      )}
    </span>
  );
}
