// One list: counts by status that filter it, search, and its schools with their reasons.
import { useMemo, useState } from 'preact/hooks';
import { movementWords } from '../../src/catalogue/words';
import type { Request } from '../../src/contract/requests';
import type { ListState } from '../../src/contract/responses';
import { numberText } from '../../src/messages/russian';
import { frameTexts, listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { StatusMark } from '../parts/status-mark';
import { ApprovalNote } from './approval-note';
import { DecisionQueue } from './decision-queue';
import {
  countMovements,
  countStatuses,
  filterRows,
  type ListFilter,
  NO_FILTER,
  orderRows,
  toggled,
} from './list-filter';
import { SchoolRow } from './school-row';

interface ListViewProps {
  readonly list: ListState;
  /** When the lists were formed. */
  readonly formedAt: string;
  /** The data have changed since. */
  readonly isStale: boolean;
  readonly busy: boolean;
  onSelect(code: string): void;
  onApprove(): void;
  onDecide(decision: Request<'decideSchool'>): void;
}

export function ListView(props: ListViewProps) {
  const { list, formedAt, isStale, busy, onSelect, onApprove, onDecide } = props;
  const [filter, setFilter] = useState<ListFilter>(NO_FILTER);
  const ordered = useMemo(() => orderRows(list.rows, list.counts), [list]);
  const found = useMemo(() => filterRows(ordered, filter), [ordered, filter]);
  const change = (part: Partial<ListFilter>) => setFilter({ ...filter, ...part });

  return (
    <>
      {list.year !== '' && <h2>{listTexts.ofYear(list.year)}</h2>}
      <DecisionQueue rows={list.rows} busy={busy} onDecide={onDecide} />
      <ApprovalNote
        approval={list.approval}
        formedAt={formedAt}
        isStale={isStale}
        onApprove={busy ? undefined : onApprove}
      />
      <Counts list={list} filter={filter} onChange={change} />
      <MoreFilters list={list} filter={filter} onChange={change} />
      <SearchField
        label={listTexts.search}
        value={filter.query}
        onChange={(query) => change({ query })}
        count={listTexts.matching(found.length, list.rows.length)}
      />
      {found.length === 0 && (
        <div class="nothing">
          <p class="soft">{list.rows.length === 0 ? listTexts.noSchools : frameTexts.nothingFound}</p>
          {list.rows.length > 0 && (
            <Button class="link" onClick={() => setFilter(NO_FILTER)}>
              {frameTexts.clearFilters}
            </Button>
          )}
        </div>
      )}
      <Paged
        items={found}
        resetBy={filter}
        render={(shown) => (
          <ul class="rows schools">
            {shown.map((row) => (
              <SchoolRow key={row.code} row={row} list={list.id} onOpen={() => onSelect(row.code)} />
            ))}
          </ul>
        )}
      />
    </>
  );
}

interface FilterProps {
  readonly list: ListState;
  readonly filter: ListFilter;
  onChange(part: Partial<ListFilter>): void;
}

function Counts({ list, filter, onChange }: FilterProps) {
  return (
    <ul class="counts" aria-label={listTexts.filterHint}>
      {countStatuses(list).map((entry) => (
        <li key={entry.status}>
          <Button
            class="count-row"
            title={listTexts.filterHint}
            aria-pressed={filter.statuses.includes(entry.status)}
            onClick={() => onChange({ statuses: toggled(filter.statuses, entry.status) })}
          >
            <StatusMark status={entry.status} />
            <span class="number">{numberText(entry.count)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function MoreFilters({ list, filter, onChange }: FilterProps) {
  const borderline = list.rows.filter((row) => row.borderline).length;
  const differing = list.rows.filter((row) => row.regionDifference !== '').length;
  const movements = countMovements(list.rows, Object.values(movementWords));
  const on = [filter.borderline, filter.regionDifference, filter.movement !== ''].filter(Boolean).length;
  return (
    <details class="more-filters">
      <summary class="soft">
        {listTexts.moreFilters}
        {on > 0 && <strong>{` · ${listTexts.filtersOn(on)}`}</strong>}
      </summary>
      <Check
        label={listTexts.borderline}
        count={borderline}
        checked={filter.borderline}
        onChange={(value) => onChange({ borderline: value })}
      />
      {list.id === 'shnor' && (
        <Check
          label={listTexts.regionDifference}
          count={differing}
          checked={filter.regionDifference}
          onChange={(value) => onChange({ regionDifference: value })}
        />
      )}
      {movements.length > 0 && (
        <select
          aria-label={listTexts.movement}
          value={filter.movement}
          onChange={(event) => onChange({ movement: event.currentTarget.value })}
        >
          <option value="">{listTexts.anyMovement}</option>
          {movements.map(({ movement, count }) => (
            <option key={movement} value={movement}>
              {`${movement}: ${numberText(count)}`}
            </option>
          ))}
        </select>
      )}
    </details>
  );
}

interface CheckProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ label, count, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
      <span class="number">{numberText(count)}</span>
    </label>
  );
}
