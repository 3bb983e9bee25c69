// Answers that could not be taken: whose, what is wrong, what to do; a click takes the selection to the cell.
import { useState } from 'preact/hooks';
import type { AnswerToCorrect } from '../../src/contract/responses';
import { correctionTexts } from '../../src/messages/forms/monitoring-section';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { SearchField } from '../parts/search-field';
import { filterAnswers } from './collection-state';

interface AnswersToCorrectProps {
  /** The first of them. */
  readonly answers: readonly AnswerToCorrect[];
  readonly total: number;
  onSelect(answer: AnswerToCorrect): void;
}

export function AnswersToCorrect({ answers, total, onSelect }: AnswersToCorrectProps) {
  const [query, setQuery] = useState('');
  if (total === 0) return <p class="soft">{correctionTexts.none}</p>;
  const found = filterAnswers(answers, query);
  return (
    <section class="part" aria-label={correctionTexts.title(total)}>
      <h2>{correctionTexts.title(total)}</h2>
      <p class="soft">
        {answers.length < total ? correctionTexts.firstShown(answers.length, total) : correctionTexts.lead}
      </p>
      <SearchField
        label={correctionTexts.search}
        value={query}
        onChange={setQuery}
        count={correctionTexts.matching(found.length, answers.length)}
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
  readonly answer: AnswerToCorrect;
}) {
  return (
    <span class="row-text">
      <span class="row-title">{school === '' ? correctionTexts.noSchool : school}</span>
      <span class="soft">{[table, question, cell].filter((part) => part !== '').join(' · ')}</span>
      <span>{what}</span>
      <span class="soft">{todo}</span>
    </span>
  );
}
