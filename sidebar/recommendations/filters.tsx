// What narrows the recommendations: the status by its count, the school with its progress, the addressee.
import type { Recommendations } from '../../src/contract/responses';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { numberText } from '../../src/messages/russian';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { type RecommendationFilter, wholeWork } from './recommendation-list-state';
import { RecommendationMark } from './recommendation-mark';
import { SchoolProgress } from './school-progress';
import { WorkBar } from './work-bar';

interface FiltersProps {
  readonly state: Recommendations;
  readonly filter: RecommendationFilter;
  onChange(part: Partial<RecommendationFilter>): void;
}

export function Filters({ state, filter, onChange }: FiltersProps) {
  return (
    <>
      <WorkBar work={wholeWork(state.schools)} />
      <StatusCounts state={state} filter={filter} onChange={onChange} />
      <SchoolProgress
        schools={state.schools}
        chosen={filter.school}
        onChoose={(school) => onChange({ school })}
      />
      <SelectField
        name="addressee"
        label={recommendationTexts.addressee}
        value={filter.addressee}
        blank={recommendationTexts.anyAddressee}
        options={state.addressees.map((addressee) => ({ value: addressee, text: addressee }))}
        onChange={(addressee) => onChange({ addressee })}
      />
    </>
  );
}

/** A press on the status that is chosen shows all again. */
function StatusCounts({ state, filter, onChange }: FiltersProps) {
  return (
    <ul class="counts" aria-label={recommendationTexts.counts}>
      {state.counts.map(({ status, count }) => (
        <li key={status}>
          <Button
            class="count-row"
            title={recommendationTexts.counts}
            aria-pressed={filter.status === status}
            onClick={() => onChange({ status: filter.status === status ? '' : status })}
          >
            <RecommendationMark status={status} />
            <span class="number">{numberText(count)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
