// A school of a list: opens to its reasons and takes the selection in the sheet to its row.
import { useId, useState } from 'preact/hooks';
import { accreditationWords } from '../../src/catalogue/words';
import type { ListId } from '../../src/contract/requests';
import type { ListRow } from '../../src/contract/responses';
import { decisionTexts } from '../../src/messages/lists/decision-queue';
import { listTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { StatusMark } from '../parts/status-mark';

interface SchoolRowProps {
  readonly row: ListRow;
  readonly list: ListId;
  onOpen(): void;
}

export function SchoolRow({ row, list, onOpen }: SchoolRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const marks = [
    row.byAccreditation ? accreditationWords.ground : listTexts.reached[list](row.reached, row.usable),
    row.borderline && listTexts.borderlineMark,
    row.needsDecision !== '' && row.decision === null && decisionTexts.mark,
  ]
    .filter(Boolean)
    .join('; ');
  const toggle = () => {
    if (!open) onOpen();
    setOpen(!open);
  };
  return (
    <li class={open ? 'school school-open' : 'school'}>
      <Button class="row" aria-expanded={open} aria-controls={id} onClick={toggle}>
        <span class="row-text">
          <span class="row-title">{row.name}</span>
          <StatusMark status={row.status} note={row.movement} />
          {marks !== '' && <span class="soft">{marks}</span>}
        </span>
        <Icon name="unfold" />
      </Button>
      <div id={id} hidden={!open} class="reasons">
        {open && (
          <>
            <p class="soft">{row.code}</p>
            <ul class="sentences" aria-label={listTexts.reasons}>
              {row.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            {row.needsDecision !== '' && (
              <p>
                <span class="soft">{`${decisionTexts.needed}: `}</span>
                {row.needsDecision}
              </p>
            )}
            {row.decision !== null && (
              <p>
                <span class="soft">{`${decisionTexts.decision}: `}</span>
                {decisionTexts.decided(row.decision.include, row.decision.reason)}
              </p>
            )}
            {row.regionDifference !== '' && (
              <p>
                <span class="soft">{listTexts.regionMark}: </span>
                {row.regionDifference}
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}
