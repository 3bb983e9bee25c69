// What «Проверка» can mend by one click, each thing with its button, and the way back.
import type { CheckResult, DataProblem } from '../../src/contract/responses';
import { checkTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { ProblemRow } from './problem-row';

interface MendsProps {
  readonly problems: readonly DataProblem[];
  readonly busy: boolean;
  onSelect(problem: DataProblem): void;
  /** Ids of what is to be mended. */
  onMend(ids: readonly string[]): void;
}

export function Mends({ problems, busy, onSelect, onMend }: MendsProps) {
  const offered = problems.flatMap((problem) =>
    problem.mend === null ? [] : [{ problem, mend: problem.mend }],
  );
  if (offered.length === 0) return null;
  return (
    <section class="mends" aria-label={checkTexts.mendable}>
      <h2 class="group">{checkTexts.mendable}</h2>
      <p class="soft">{checkTexts.mendHint}</p>
      {offered.length > 1 && (
        <Button class="quiet wide" off={busy} onClick={() => onMend(offered.map(({ mend }) => mend.id))}>
          {checkTexts.mendAll(offered.length)}
        </Button>
      )}
      <Paged
        items={offered}
        resetBy=""
        render={(shown) => (
          <ul class="rows">
            {shown.map(({ problem, mend }) => (
              <li key={mend.id}>
                <ProblemRow problem={problem} named onSelect={onSelect} />
                <Button class="link mend" off={busy} onClick={() => onMend([mend.id])}>
                  {mend.label}
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}

interface LastMendNoteProps {
  readonly last: NonNullable<CheckResult['lastMend']>;
  readonly busy: boolean;
  onUndo(): void;
}

export function LastMendNote({ last, busy, onUndo }: LastMendNoteProps) {
  return (
    <section class="last-mend" aria-label={checkTexts.lastMend(last.at)}>
      <h2 class="group">{checkTexts.lastMend(last.at)}</h2>
      <p class="soft">{last.summary}</p>
      <Button class="link" off={busy} onClick={onUndo}>
        {checkTexts.undo}
      </Button>
    </section>
  );
}
