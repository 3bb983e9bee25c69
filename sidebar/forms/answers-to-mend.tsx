// Answers that could not be taken: whose, what is wrong, what to do; a click takes the selection to the cell.
import { useState } from 'preact/hooks';
import type { AnswerToMend } from '../../src/contract/responses';
import { mendingTexts } from '../../src/messages/forms/monitoring-section';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { filterAnswers } from './collection-state';

interface AnswersToMendProps {
  /** The first of them. */
  readonly answers: readonly AnswerToMend[];
  readonly total: number;
  onSelect(answer: AnswerToMend): void;
}

export function AnswersToMend({ answers, total, onSelect }: AnswersToMendProps) {
  const [query, setQuery] = useState('');
  if (total === 0) return <p class="soft">{mendingTexts.none}</p>;
  const found = filterAnswers(answers, query);
  return (
    <section class="part" aria-label={mendingTexts.title(total)}>
      <h2>{mendingTexts.title(total)}</h2>
      <p class="soft">
        {answers.length < total ? mendingTexts.firstShown(answers.length, total) : mendingTexts.lead}
      </p>
      <SearchField
        label={mendingTexts.search}
        value={query}
        onChange={setQuery}
        count={mendingTexts.matching(found.length, answers.length)}
      />
      {found.length === 0 && <p class="soft">{frameTexts.nothingFound}</p>}
      <Paged
        items={found}
        resetBy={query}
        render={(shown) => (
          <ul class="rows">
            {shown.map((answer) => (
              <li key={`${answer.sheet} ${answer.cell} ${answer.form} ${answer.what}`}>
                <Button class="row" onClick={() => onSelect(answer)}>
                  <AnswerText answer={answer} />
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}

function AnswerText({
  answer: { school, table, question, what, todo, cell },
}: {
  readonly answer: AnswerToMend;
}) {
  return (
    <span class="row-text">
      <span class="row-title">{school === '' ? mendingTexts.noSchool : school}</span>
      <span class="soft">{[table, question, cell].filter((part) => part !== '').join(' · ')}</span>
      <span>{what}</span>
      <span class="soft">{todo}</span>
    </span>
  );
}
