// A recommendation: can be ticked, opens to its text, its term, whoever answers for it, and what can be done with it.
import { useId, useState } from 'preact/hooks';
import type { RecommendationView } from '../../src/contract/responses';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RecommendationMark } from './recommendation-mark';
import { StatusChange } from './status-change';

export interface RecommendationActions {
  /** Takes the selection to the row on its sheet. */
  openRow(recommendation: RecommendationView): void;
  /** Gives whether it was done. */
  setStatus(ids: readonly string[], status: string): Promise<boolean>;
  /** Gives whether it was done. */
  plan(ids: readonly string[]): Promise<boolean>;
}

interface RecommendationRowProps {
  readonly recommendation: RecommendationView;
  readonly statuses: readonly string[];
  readonly isTicked: boolean;
  readonly busy: boolean;
  readonly actions: RecommendationActions;
  onTick(isTicked: boolean): void;
}

export function RecommendationRow(props: RecommendationRowProps) {
  const { recommendation, isTicked, onTick } = props;
  const { problem, name, addressee, figures, status } = recommendation;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li class={isOpen ? 'recommendation recommendation-open' : 'recommendation'}>
      <div class="recommendation-line">
        <label class="tick">
          <input
            type="checkbox"
            aria-label={recommendationTexts.tick(problem, name)}
            checked={isTicked}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
        </label>
        <Button class="row" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <span class="row-text">
            <span class="row-title">{problem}</span>
            <span class="soft">{name}</span>
            <span>{[addressee, figures].filter((part) => part !== '').join(' · ')}</span>
            <RecommendationMark status={status} />
          </span>
          <Icon name="unfold" />
        </Button>
      </div>
      <div id={id} hidden={!isOpen} class="recommendation-details">
        {isOpen && <Details {...props} />}
      </div>
    </li>
  );
}

function Details({ recommendation, statuses, busy, actions }: RecommendationRowProps) {
  const { id, text, term, responsible, comment, status } = recommendation;
  return (
    <>
      <p class="recommendation-text">{text}</p>
      <Fact label={recommendationTexts.term} text={term} />
      <Fact label={recommendationTexts.responsible} text={responsible} />
      <Fact label={recommendationTexts.comment} text={comment} />
      <StatusChange
        key={status}
        statuses={statuses}
        current={status}
        busy={busy}
        onSet={(next) => void actions.setStatus([id], next)}
      />
      <div class="actions">
        <Button class="link" onClick={() => actions.openRow(recommendation)}>
          {recommendationTexts.openRow}
        </Button>
        <Button class="link" off={busy} onClick={() => void actions.plan([id])}>
          {recommendationTexts.plan}
        </Button>
      </div>
    </>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <p>
      <span class="soft">{label}: </span>
      {text}
    </p>
  );
}
