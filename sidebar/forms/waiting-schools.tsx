// Schools that have not answered, by municipality; a region brings hundreds of them, so they are searched and folded.
import { useState } from 'preact/hooks';
import type { MonitoredForm } from '../../src/contract/responses';
import { formTexts } from '../../src/messages/forms/monitoring-section';
import { frameTexts } from '../../src/messages/sidebar';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { countWaiting, filterWaiting } from './collection-state';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 10;

export function WaitingSchools({ waiting }: { readonly waiting: MonitoredForm['waiting'] }) {
  const [query, setQuery] = useState('');
  const all = countWaiting(waiting);
  const found = filterWaiting(waiting, query);
  return (
    <section class="waiting">
      <h3>{formTexts.waiting(all)}</h3>
      {all >= SEARCHED_FROM && (
        <SearchField
          label={formTexts.search}
          value={query}
          onChange={setQuery}
          count={formTexts.matching(countWaiting(found), all)}
        />
      )}
      {found.length === 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      {found.map(({ municipality, schools }) =>
        waiting.length === 1 ? (
          <Names key={municipality} schools={schools} query={query} />
        ) : (
          <details key={municipality} class="fold" open={query !== ''}>
            <summary>{formTexts.municipality(municipality, schools.length)}</summary>
            <Names schools={schools} query={query} />
          </details>
        ),
      )}
    </section>
  );
}

function Names({ schools, query }: { readonly schools: readonly string[]; readonly query: string }) {
  return (
    <Paged
      items={schools}
      resetBy={query}
      render={(shown) => (
        <ul class="names">
          {shown.map((school, place) => (
            // Two schools may be called alike.
            <li key={`${place} ${school}`}>{school}</li>
          ))}
        </ul>
      )}
    />
  );
}
