// «С чего начать»: six steps with their state; the button at the bottom is the next of them.
import { useEffect } from 'preact/hooks';
import type { StartState, Step } from '../../src/contract/responses';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { type PrimaryAction, Screen } from '../parts/screen';
import { useReturn } from '../parts/use-return';
import type { SectionProps } from '../section-props';
import { nextStep, stepAfter } from './next-step';

const stepIcons: Readonly<Record<Step['state'], IconName>> = {
  todo: 'todo',
  attention: 'notice',
  done: 'done',
};

/** The first cell under the headings of a sheet. */
const FIRST_CELL = 'A2';

export function Start({ start, selectCell, commands, go }: SectionProps) {
  const read = start.run;
  useEffect(() => void read({}), [read]);
  useReturn(() => {
    if (commands.activity === undefined) void read({});
  });
  const state = start.data;
  const busy = commands.activity !== undefined;
  const next = state && nextStep(state.steps);
  const take = (step: Step) => {
    if (step.id === 'prepare') void commands.run('prepareWorkbook', {});
    else if (step.id === 'check' || step.id === 'lists') go(step.id);
    else if (step.id === 'results') go('intake');
    else openSheet(step);
  };
  const openSheet = (step: Step) => {
    void selectCell.run({ sheet: step.sheet, cell: FIRST_CELL });
  };
  const action = (step: Step): PrimaryAction => ({
    label: actionLabel(step),
    off: busy,
    onPress: () => take(step),
  });

  return (
    <Screen
      title={sectionTitles.start}
      onBack={() => go('home')}
      onRefresh={() => void read({})}
      work={commands}
      primary={state && primaryOf(state, action, () => go('lists'))}
      secondary={state && (skipOf(state, action) ?? reportsOf(state, action) ?? sheetOf(state, openSheet))}
    >
      <p class="soft lead">{startTexts.lead}</p>
      <Loading call={start} onRetry={() => void read({})} />
      {selectCell.refusal && <RefusalNote refusal={selectCell.refusal} />}
      {state && (
        <ol class="rows steps">
          {state.steps.map((step) => (
            <li key={step.id} class={`step step-${step.state}`}>
              <Button
                class="row"
                off={busy || !available(step, state)}
                title={actionLabel(step)}
                onClick={() => take(step)}
              >
                <Icon name={stepIcons[step.state]} />
                <span class="row-text">
                  <span class="row-title">{startTexts.steps[step.id].title}</span>
                  <span class="step-note">
                    <span class="unseen">{startTexts.states[step.state]}: </span>
                    {step.note}
                  </span>
                  {step === next && <span class="soft">{startTexts.steps[step.id].hint}</span>}
                </span>
                <Icon name={fillsSheet(step) ? 'sheet' : 'forward'} />
              </Button>
              {step.id === 'results' && step !== next && available(step, state) && (
                <Button class="link step-sheet" off={busy} onClick={() => openSheet(step)}>
                  {startTexts.openSheet(step.sheet)}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {state?.empty && (
        <section class="card" aria-label={startTexts.example}>
          <p>{startTexts.exampleHint}</p>
          <Button class="quiet" off={busy} onClick={() => void commands.run('fillExample', {})}>
            {startTexts.example}
          </Button>
        </section>
      )}
    </Screen>
  );
}

/** The user fills its sheet by hand; the other steps are commands or sections. */
function fillsSheet(step: Step): boolean {
  return step.id === 'schools' || step.id === 'context';
}

function actionLabel(step: Step): string {
  if (step.id === 'results') return startTexts.loadResults;
  return fillsSheet(step) ? startTexts.openSheet(step.sheet) : startTexts.steps[step.id].title;
}

/** A sheet can be filled, by hand or from files, only after it was made. */
function available(step: Step, state: StartState): boolean {
  return (
    !(fillsSheet(step) || step.id === 'results') ||
    state.steps.every((other) => other.id !== 'prepare' || other.state !== 'todo')
  );
}

function primaryOf(
  state: StartState,
  action: (step: Step) => PrimaryAction,
  openLists: () => void,
): PrimaryAction {
  const next = nextStep(state.steps);
  return next === undefined ? { label: startTexts.openLists, onPress: openLists } : action(next);
}

/** Context data may come later: the way on without them stands above the primary button. */
function skipOf(state: StartState, action: (step: Step) => PrimaryAction): PrimaryAction | undefined {
  if (nextStep(state.steps)?.id !== 'context') return undefined;
  const later = stepAfter(state.steps, 'context');
  return later && { ...action(later), label: startTexts.skipContext };
}

/** Schools may come from a report that is loaded. */
function reportsOf(state: StartState, action: (step: Step) => PrimaryAction): PrimaryAction | undefined {
  const results = state.steps.find(({ id }) => id === 'results');
  return nextStep(state.steps)?.id === 'schools' && results ? action(results) : undefined;
}

/** Results may be typed by hand too. */
function sheetOf(state: StartState, open: (step: Step) => void): PrimaryAction | undefined {
  const next = nextStep(state.steps);
  if (next?.id !== 'results') return undefined;
  return { label: startTexts.openSheet(next.sheet), onPress: () => open(next) };
}
