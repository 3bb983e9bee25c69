// What «Проверка» can fix by one click, each thing with its button, and the way back.
import type { CheckResult, DataProblem } from '../../src/contract/responses';
import { checkTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Paged } from '../parts/paged';
import { ProblemRow } from './problem-row';

interface FixesProps {
  readonly problems: readonly DataProblem[];
  readonly busy: boolean;
  onSelect(problem: DataProblem): void;
  /** Ids of what is to be fixed. */
  onFix(ids: readonly string[]): void;
}

export function Fixes({ problems, busy, onSelect, onFix }: FixesProps) {
  const offered = problems.flatMap((problem) =>
    problem.fix === null ? [] : [{ problem, fix: problem.fix }],
  );
  if (offered.length === 0) return null;
  return (
    <section class="fixes" aria-label={checkTexts.fixable}>
      <h2 class="group">{checkTexts.fixable}</h2>
      <p class="soft">{checkTexts.fixHint}</p>
      {offered.length > 1 && (
        <Button class="quiet wide" off={busy} onClick={() => onFix(offered.map(({ fix }) => fix.id))}>
          {checkTexts.fixAll(offered.length)}
        </Button>
      )}
      <Paged
        items={offered}
        resetBy=""
        render={(shown) => (
          <ul class="rows">
            {shown.map(({ problem, fix }) => (
              <li key={fix.id}>
                <ProblemRow problem={problem} named onSelect={onSelect} />
                <Button class="link fix" off={busy} onClick={() => onFix([fix.id])}>
                  {fix.label}
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}

interface LastFixNoteProps {
  readonly last: NonNullable<CheckResult['lastFix']>;
  readonly busy: boolean;
  onUndo(): void;
}

export function LastFixNote({ last, busy, onUndo }: LastFixNoteProps) {
  return (
    <section class="last-fix" aria-label={checkTexts.lastFix(last.at)}>
      <h2 class="group">{checkTexts.lastFix(last.at)}</h2>
      <p class="soft">{last.summary}</p>
      <Button class="link" off={busy} onClick={onUndo}>
        {checkTexts.undo}
      </Button>
    </section>
  );
}
