// A refusal: what happened, what is untouched and what to do; details behind «Подробнее».
import type { Refusal } from '../../src/contract/envelope';
import { consentTexts } from '../../src/messages/refusals';
import { frameTexts } from '../../src/messages/sidebar';
import { Button } from './button';
import { Icon } from './icon';

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly onRetry?: () => void;
}

export function RefusalNote({ refusal, onRetry }: RefusalNoteProps) {
  return (
    <div class="refusal">
      <Icon name="notice" />
      <div class="refusal-text">
        <p>{refusal.message}</p>
        {refusal.link?.startsWith('https:') && (
          <a class="link" href={refusal.link} target="_blank" rel="noreferrer">
            {consentTexts.grant}
          </a>
        )}
        <details>
          <summary class="link">{frameTexts.details}</summary>
          {refusal.details !== undefined && <p class="soft">{refusal.details}</p>}
          <p class="soft">{refusal.code}</p>
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
