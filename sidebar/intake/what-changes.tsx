// «Что изменится»: how the tables read stand against the workbook, before anything is written.
import { changeTexts, questionTexts } from '../../src/messages/intake/dialog';
import { Icon } from '../parts/icon';
import { RefusalNote } from '../parts/refusal-note';
import { verdictOf, waitingTexts } from './intake-plan';
import { ChangedValues, PlanTable, UnusableRows } from './plan-tables';
import { unanswered } from './school-answers';
import type { IntakeWork } from './use-intake';

interface WhatChangesProps {
  readonly work: IntakeWork;
}

export function WhatChanges({ work }: WhatChangesProps) {
  const { planState, preview, intake } = work;
  if (intake === undefined) return null;
  const waiting = waitingTexts(intake);
  const left = intake.leftSchools - unanswered(intake.questions);
  const plan = planState.kind === 'known' ? planState.plan : undefined;
  const verdict = plan && verdictOf(plan);
  return (
    <section class="changes" aria-label={changeTexts.title}>
      <h2>{changeTexts.title}</h2>
      <div aria-live="polite">
        {planState.kind === 'nothing' && <p class="soft">{changeTexts.nothingYet}</p>}
        {planState.kind === 'checking' && <p class="soft">{changeTexts.checking}</p>}
        {verdict !== undefined && (
          <p class="outcome">
            <Icon name="done" />
            <span>{verdict}</span>
          </p>
        )}
      </div>
      {planState.kind === 'failed' && preview.refusal && (
        <RefusalNote refusal={preview.refusal} onRetry={work.retryPreview} />
      )}
      {plan && <PlanTable plan={plan} words={changeTexts.columns} />}
      {waiting.length > 0 && <p class="soft">{changeTexts.wait(waiting)}</p>}
      {left > 0 && <p class="soft">{questionTexts.leftSchools(left)}</p>}
      {plan && plan.changes.length > 0 && <ChangedValues plan={plan} />}
      {plan && plan.problems.length > 0 && <UnusableRows plan={plan} />}
    </section>
  );
}
