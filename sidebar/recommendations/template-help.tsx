// «Как писать условие» and «Подстановки»: what may be written, each piece put in at a press.
import { templateTexts } from '../../src/messages/recommendations/recommendations-section';
import {
  conditionExamples,
  type Insertion,
  indicatorInsertions,
  textInsertions,
} from '../../src/messages/recommendations/template-help';
import { Button } from '../parts/button';

interface HelpProps {
  onInsert(piece: string): void;
}

export function ConditionHelp({ onInsert }: HelpProps) {
  return (
    <details class="template-help">
      <summary class="link">{templateTexts.howToCondition}</summary>
      <p class="soft">{templateTexts.conditionLead}</p>
      <Insertions insertions={conditionExamples} onInsert={onInsert} />
      <p class="soft">{templateTexts.flags}</p>
      <h3>{templateTexts.indicators}</h3>
      <Insertions insertions={indicatorInsertions} onInsert={onInsert} />
    </details>
  );
}

export function TextHelp({ onInsert }: HelpProps) {
  return (
    <details class="template-help">
      <summary class="link">{templateTexts.placeholders}</summary>
      <p class="soft">{templateTexts.placeholdersLead}</p>
      <Insertions insertions={textInsertions} onInsert={onInsert} />
    </details>
  );
}

interface InsertionsProps extends HelpProps {
  readonly insertions: readonly Insertion[];
}

function Insertions({ insertions, onInsert }: InsertionsProps) {
  return (
    <ul class="insertions">
      {insertions.map(({ piece, meaning }) => (
        <li key={piece}>
          <Button class="insertion" title={templateTexts.insert(piece)} onClick={() => onInsert(piece)}>
            <code>{piece}</code>
            <span class="soft">{meaning}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
