// The recommendations that were asked for: searched, ticked, opened; what is done with several stands at the bottom.
import { useState } from 'preact/hooks';
import type { Recommendations } from '../../src/contract/responses';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { findRecommendations, tickedAmong, withTick } from './recommendation-list-state';
import { type RecommendationActions, RecommendationRow } from './recommendation-row';
import { TickedActions } from './ticked-actions';

const NOTHING_TICKED: ReadonlySet<string> = new Set();

interface RecommendationListProps {
  readonly state: Recommendations;
  /** Other rows have been asked for and have not come yet. */
  readonly isReading: boolean;
  readonly busy: boolean;
  readonly actions: RecommendationActions;
  /** Shows all of them again; undefined while nothing is left out. */
  readonly onClearFilter: (() => void) | undefined;
}

export function RecommendationList(props: RecommendationListProps) {
  const { state, isReading, busy, actions, onClearFilter } = props;
  const { rows, matching, statuses } = state;
  const [query, setQuery] = useState('');
  const [ticks, setTicks] = useState(NOTHING_TICKED);
  const found = findRecommendations(rows, query);
  const ticked = tickedAmong(found, ticks);
  const isPart = query === '' && rows.length < matching;
  const untickWhenDone = async (done: Promise<boolean>) => {
    if (await done) setTicks(NOTHING_TICKED);
  };

  return (
    <section class="part" aria-label={recommendationTexts.sheet} aria-busy={isReading}>
      <SearchField
        label={recommendationTexts.search}
        value={query}
        onChange={setQuery}
        count={
          isReading
            ? recommendationTexts.readingAnew
            : isPart
              ? recommendationTexts.firstShown(rows.length, matching)
              : recommendationTexts.matching(found.length, rows.length)
        }
      />
      {found.length === 0 && !isReading && (
        <p class="soft">
          {frameTexts.nothingFound}{' '}
          {onClearFilter && (
            <Button class="link" onClick={onClearFilter}>
              {frameTexts.clearFilters}
            </Button>
          )}
        </p>
      )}
      {found.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={ticked.length === found.length}
            onChange={({ currentTarget }) =>
              setTicks(currentTarget.checked ? new Set(found.map(({ id }) => id)) : NOTHING_TICKED)
            }
          />
          <span>{recommendationTexts.tickAll(found.length)}</span>
        </label>
      )}
      <Paged
        items={found}
        resetBy={query}
        render={(shown) => (
          <ul class="rows">
            {shown.map((recommendation) => (
              <RecommendationRow
                key={recommendation.id}
                recommendation={recommendation}
                statuses={statuses}
                isTicked={ticks.has(recommendation.id)}
                busy={busy}
                actions={actions}
                onTick={(isTicked) => setTicks(withTick(ticks, recommendation.id, isTicked))}
              />
            ))}
          </ul>
        )}
      />
      {ticked.length > 0 && (
        <TickedActions
          count={ticked.length}
          statuses={statuses}
          busy={busy}
          onSet={(status) => void untickWhenDone(actions.setStatus(ticked, status))}
          onPlan={() => void untickWhenDone(actions.plan(ticked))}
          onUntick={() => setTicks(NOTHING_TICKED)}
        />
      )}
    </section>
  );
}
