// A failure: what happened, what is untouched and what to do; details behind «Подробнее».
import type { Failure } from '../../src/contract/envelope';
import { consentTexts } from '../../src/messages/failures';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from './button';
import { Icon } from './icon';

interface FailureNoteProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  return (
    <div class="failure">
      <Icon name="notice" />
      <div class="failure-text">
        <p>{failure.message}</p>
        {failure.link?.startsWith('https:') && (
          <a class="link" href={failure.link} target="_blank" rel="noreferrer">
            {consentTexts.grant}
          </a>
        )}
        <details>
          <summary class="link">{frameTexts.details}</summary>
          {failure.details !== undefined && <p class="soft">{failure.details}</p>}
          <p class="soft">{failure.code}</p>
        </details>
        {onRetry && (
          <Button class="link" onClick={onRetry}>
            {frameTexts.retry}
          </Button>
        )}
      </div>
    </div>
  );
}
