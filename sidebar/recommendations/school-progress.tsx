// «Ход работы по школам»: how far each school has come; a press leaves the recommendations of that school.
import { useRef, useState } from 'preact/hooks';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { findSchools, type SchoolWork } from './recommendation-list-state';
import { WorkBar } from './work-bar';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 10;

interface SchoolProgressProps {
  readonly schools: readonly SchoolWork[];
  /** Code of the school that is shown; blank for all. */
  readonly chosen: string;
  onChoose(code: string): void;
}

export function SchoolProgress({ schools, chosen, onChoose }: SchoolProgressProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [query, setQuery] = useState('');
  const found = findSchools(schools, query);
  const choose = (code: string) => {
    onChoose(code);
    setQuery('');
    if (fold.current === null) return;
    fold.current.open = false;
    fold.current.querySelector('summary')?.focus();
  };
  const name = schools.find(({ code }) => code === chosen)?.name ?? chosen;
  return (
    <details class="fold" ref={fold}>
      <summary>
        {recommendationTexts.progress}
        <span class="fold-state soft">
          {chosen === '' ? recommendationTexts.allSchoolsOf(schools.length) : name}
        </span>
      </summary>
      {schools.length >= SEARCHED_FROM && (
        <SearchField
          label={recommendationTexts.searchSchool}
          value={query}
          onChange={setQuery}
          count={recommendationTexts.schoolsFound(found.length, schools.length)}
        />
      )}
      {chosen !== '' && (
        <Button class="link" onClick={() => choose('')}>
          {recommendationTexts.allSchools}
        </Button>
      )}
      {found.length === 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      <Paged
        items={found}
        resetBy={query}
        render={(shown) => (
          <ul class="rows">
            {shown.map((school) => (
              <li key={school.code}>
                <Button class="row" aria-pressed={school.code === chosen} onClick={() => choose(school.code)}>
                  <span class="row-text">
                    <span class="row-title">{school.name}</span>
                    <WorkBar work={school} />
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}
