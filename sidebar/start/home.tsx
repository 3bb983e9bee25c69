// «Все разделы»: the product, the year and rules in force, and the sections with their states in words.
import { useEffect } from 'preact/hooks';
import type { StartState } from '../../src/contract/responses';
import { SECTIONS, type Section } from '../../src/contract/sections';
import { monitoringTexts } from '../../src/messages/forms/monitoring-section';
import { intakeSectionTexts } from '../../src/messages/intake/section';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { frameTexts, homeTexts, indicatorTexts, sectionTitles, startTexts } from '../../src/messages/sidebar';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { Screen } from '../parts/screen';
import { useReturn } from '../parts/use-return';
import type { SectionProps } from '../section-props';
import { nextStep } from './next-step';

export function Home({ start, commands, go }: SectionProps) {
  const read = start.run;
  useEffect(() => void read({}), [read]);
  useReturn(() => {
    if (commands.activity === undefined) void read({});
  });
  const state = start.data;
  const next = state && nextStep(state.steps);

  return (
    <Screen
      title={frameTexts.product}
      onRefresh={() => void read({})}
      work={commands}
      primary={
        state && {
          label: next ? homeTexts.next(startTexts.steps[next.id].title) : startTexts.openLists,
          onPress: () => go(sectionOf(next?.id)),
        }
      }
    >
      <p class="soft lead">{frameTexts.productLong}</p>
      <Loading call={start} onRetry={() => void read({})} />
      {state && <InForce state={state} />}
      <nav aria-label={frameTexts.allSections}>
        <ul class="rows">
          {SECTIONS.map((section) => (
            <li key={section}>
              <Button class="row" onClick={() => go(section)}>
                <span class="row-text">
                  <span class="row-title">{sectionTitles[section]}</span>
                  {state && <span class="soft">{stateOf(section, state)}</span>}
                </span>
                <Icon name="forward" />
              </Button>
            </li>
          ))}
        </ul>
      </nav>
    </Screen>
  );
}

function InForce({ state }: { readonly state: StartState }) {
  return (
    <dl class="facts">
      {state.municipality !== '' && <dd class="facts-wide">{state.municipality}</dd>}
      <dt>{homeTexts.year}</dt>
      <dd>{state.year === '' ? homeTexts.noYear : state.year}</dd>
      <dt>{homeTexts.ruleSet}</dt>
      <dd>{state.ruleSet}</dd>
    </dl>
  );
}

/** The state of a section in words. */
function stateOf(section: Section, state: StartState): string {
  if (section === 'about') return homeTexts.version(state.version);
  if (section === 'intake') return intakeSectionTexts.state(state.loadedAt);
  if (section === 'monitoring') return monitoringTexts.state(state.forms);
  if (section === 'recommendations') return recommendationTexts.state(state.recommendations);
  if (section === 'indicators') return indicatorTexts.state(state.indicatorsBuiltAt);
  if (section === 'start') {
    return homeTexts.stepsDone(
      state.steps.filter((step) => step.state === 'done').length,
      state.steps.length,
    );
  }
  return state.steps.find((step) => step.id === section)?.note ?? '';
}

/** Where a step is taken. */
function sectionOf(step: StartState['steps'][number]['id'] | undefined): Section {
  if (step === undefined || step === 'lists') return 'lists';
  if (step === 'results') return 'intake';
  return step === 'check' ? 'check' : 'start';
}
