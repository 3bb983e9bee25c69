// «Рекомендации»: what was advised to whom and how far it has come; the templates; the way to the documents.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recommendations as RecommendationsState } from '../../src/contract/responses';
import { recommendationTexts } from '../../src/messages/recommendations/recommendations-section';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import { useForgetRefusal } from '../calls/use-forget-refusal';
import { Warnings } from '../lists/warnings';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { type PrimaryAction, Screen } from '../parts/screen';
import type { SectionProps } from '../section-props';
import { Filters } from './filters';
import { RecommendationList } from './recommendation-list';
import { isFiltered, NO_FILTER } from './recommendation-list-state';
import type { RecommendationActions } from './recommendation-row';
import { Templates } from './templates';
import { useRecommendations } from './use-recommendations';

const TEMPLATES_ID = 'templates';
/** The column that the selection is taken to. */
const FIRST_COLUMN = 'A';

export function Recommendations({ check, selectCell, commands: shared, go }: SectionProps) {
  const { recommendations, filter, commands, change, read } = useRecommendations(shared);
  const reports = useCall('openReports');
  useForgetRefusal(reports);
  const [built, setBuilt] = useState<{ readonly summary: string; readonly warnings: readonly string[] }>();
  const [isInTemplates, setIsInTemplates] = useState(false);
  const wasInTemplates = useRef(false);
  useEffect(() => {
    // The keyboard goes on from the button that opened them.
    if (wasInTemplates.current && !isInTemplates) document.getElementById(TEMPLATES_ID)?.focus();
    wasInTemplates.current = isInTemplates;
  }, [isInTemplates]);

  const switchTemplates = (isIn: boolean) => {
    commands.clear();
    setBuilt(undefined);
    setIsInTemplates(isIn);
  };
  if (isInTemplates) return <Templates commands={shared} onBack={() => switchTemplates(false)} />;

  const state = recommendations.data;
  const busy = commands.activity !== undefined;
  const build = async () => {
    setBuilt(undefined);
    setBuilt(await commands.run('buildRecommendations', {}));
  };
  const actions: RecommendationActions = {
    openRow: ({ row }) =>
      void selectCell.run({ sheet: recommendationTexts.sheet, cell: `${FIRST_COLUMN}${row}` }),
    setStatus: async (ids, status) =>
      (await commands.run('setRecommendations', { ids: [...ids], status })) !== undefined,
    plan: async (ids) => (await commands.run('planMeasures', { ids: [...ids] })) !== undefined,
  };
  const primaryOf = ({ ready, total }: RecommendationsState): PrimaryAction =>
    ready
      ? {
          label: total === 0 ? recommendationTexts.build : recommendationTexts.buildAgain,
          off: busy,
          onPress: () => void build(),
        }
      : { label: startTexts.openLists, onPress: () => go('lists') };
  const prepare = {
    label: startTexts.steps.prepare.title,
    off: busy,
    onPress: () => void commands.run('prepareWorkbook', {}),
  };
  const isUnprepared = recommendations.refusal?.code === 'NOT_PREPARED';
  const shownRefusal = selectCell.refusal ?? reports.refusal;

  return (
    <Screen
      title={sectionTitles.recommendations}
      onBack={() => go('home')}
      onRefresh={read}
      work={commands}
      primary={isUnprepared ? prepare : state && primaryOf(state)}
    >
      {built && (
        <p class="outcome">
          <Icon name="done" />
          <span>{built.summary}</span>
        </p>
      )}
      {state && <Lead state={state} />}
      <Loading call={recommendations} onRetry={read} />
      {state && (
        <div class="actions">
          <Button class="link" id={TEMPLATES_ID} off={busy} onClick={() => switchTemplates(true)}>
            {recommendationTexts.templates}
          </Button>
          <Button class="link" onClick={() => void reports.run({})}>
            {recommendationTexts.reports}
          </Button>
        </div>
      )}
      {shownRefusal && <RefusalNote refusal={shownRefusal} />}
      <Warnings
        title={recommendationTexts.warnings(built?.warnings.length ?? 0)}
        warnings={built?.warnings ?? []}
        open
        onCheck={() => {
          go('check');
          void check.run({});
        }}
      />
      {state && state.total > 0 && (
        <>
          <Filters state={state} filter={filter} onChange={change} />
          <RecommendationList
            state={state}
            isReading={recommendations.since !== undefined}
            busy={busy}
            actions={actions}
            onClearFilter={isFiltered(filter) ? () => change(NO_FILTER) : undefined}
          />
        </>
      )}
    </Screen>
  );
}

/** What to do first, or when they were built and what a rebuild keeps. */
function Lead({ state: { ready, builtAt, total } }: { readonly state: RecommendationsState }) {
  if (!ready) {
    return (
      <p class="note-line note-doubt">
        <Icon name="notice" />
        <span>{recommendationTexts.notReady}</span>
      </p>
    );
  }
  if (total > 0) {
    const built = builtAt === '' ? [] : [recommendationTexts.builtAt(builtAt)];
    return <p class="soft lead">{[...built, recommendationTexts.kept].join(' ')}</p>;
  }
  return (
    <p class="soft lead">
      {builtAt === '' ? recommendationTexts.neverBuilt : recommendationTexts.nothingFits}
    </p>
  );
}
