// «Что изменится»: rows by sheet, the values that become others, the rows that are not usable and why.
import type { IntakePlan } from '../../src/contract/responses';
import { changeTexts, type loadedTexts, questionTexts } from '../../src/messages/intake/section';
import { numberText } from '../../src/messages/russian';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Paged } from '../parts/paged';
import { RefusalNote } from '../parts/refusal-note';
import { verdictOf, waitingTexts } from './intake-plan';
import { unanswered } from './school-answers';
import type { IntakeWork } from './use-intake';

interface WhatChangesProps {
  readonly work: IntakeWork;
  onSelect(place: { readonly sheet: string; readonly cell: string }): void;
}

export function WhatChanges({ work, onSelect }: WhatChangesProps) {
  const { planState, preview, intake } = work;
  if (intake === undefined || (planState.kind === 'nothing' && intake.leftSchools === 0)) return null;
  const waiting = waitingTexts(intake);
  const left = intake.leftSchools - unanswered(intake.questions);
  const verdict = planState.kind === 'known' ? verdictOf(planState.plan) : undefined;
  return (
    <section class="changes" aria-label={changeTexts.title}>
      <h2>{changeTexts.title}</h2>
      <div aria-live="polite">
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
      {planState.kind === 'known' && <Plan plan={planState.plan} onSelect={onSelect} />}
      {waiting.length > 0 && <p class="soft">{changeTexts.wait(waiting)}</p>}
      {left > 0 && <p class="soft">{questionTexts.leftSchools(left)}</p>}
    </section>
  );
}

interface PlanProps extends Pick<WhatChangesProps, 'onSelect'> {
  readonly plan: IntakePlan;
}

function Plan({ plan, onSelect }: PlanProps) {
  return (
    <>
      <PlanTable plan={plan} words={changeTexts.columns} />
      {plan.changes.length > 0 && <Changes plan={plan} onSelect={onSelect} />}
      {plan.problems.length > 0 && <Problems plan={plan} />}
    </>
  );
}

const COUNTS = ['added', 'changed', 'same', 'refused'] as const;

interface PlanTableProps {
  readonly plan: IntakePlan;
  /** What is to come, or what has been done. */
  readonly words: typeof changeTexts.columns | typeof loadedTexts.columns;
}

/** Counts by sheet; a column of nothing but zeros is left out. */
export function PlanTable({ plan, words }: PlanTableProps) {
  const counts = COUNTS.filter((count) => plan.sheets.some((sheet) => sheet[count] > 0));
  return (
    <table class="plan">
      <thead>
        <tr>
          <th scope="col">{words.sheet}</th>
          {counts.map((count) => (
            <th key={count} scope="col">
              {words[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.sheets.map((sheet) => (
          <tr key={sheet.sheet}>
            <th scope="row">{sheet.sheet}</th>
            {counts.map((count) => (
              <td key={count} class={sheet[count] === 0 ? 'soft' : ''}>
                {numberText(sheet[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ plan, onSelect }: PlanProps) {
  return (
    <details class="fold" open>
      <summary>{changeTexts.values(plan.changesTotal)}</summary>
      {plan.changes.length < plan.changesTotal && (
        <p class="soft">{changeTexts.firstShown(plan.changes.length, plan.changesTotal)}</p>
      )}
      <Paged
        items={plan.changes}
        resetBy={plan}
        render={(page) => (
          <ul class="rows">
            {page.map((change) => (
              <li key={`${change.sheet} ${change.cell}`}>
                <Button
                  class="row"
                  title={changeTexts.openCell(change.sheet, change.cell)}
                  onClick={() => onSelect(change)}
                >
                  <span class="row-text">
                    <span class="soft">{change.row}</span>
                    <span>
                      {`${change.heading}: `}
                      <span class="unseen">{changeTexts.was} </span>
                      <span class="before">{shown(change.before)}</span>
                      <span aria-hidden="true">{' → '}</span>
                      <span class="unseen">, {changeTexts.becomes} </span>
                      <strong>{shown(change.after)}</strong>
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}

function Problems({ plan }: { readonly plan: IntakePlan }) {
  return (
    <details class="fold">
      <summary>{changeTexts.problems(plan.problemsTotal)}</summary>
      {plan.problems.length < plan.problemsTotal && (
        <p class="soft">{changeTexts.firstShown(plan.problems.length, plan.problemsTotal)}</p>
      )}
      <Paged
        items={plan.problems}
        resetBy={plan}
        render={(page) => (
          <ul class="sentences">
            {page.map(({ code, from, row, what, todo }) => (
              <li key={`${from} ${row} ${code} ${what}`}>
                <p class="soft">{row === '' ? from : `${row} · ${from}`}</p>
                <p>
                  {what} <span class="soft">{todo}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}

function shown(text: string): string {
  return text === '' ? changeTexts.blank : text;
}
