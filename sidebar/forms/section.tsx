// «Мониторинг»: forms and who has answered them, answers to be corrected, automatic updates, the ways to more answers.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MonitoredForm, Monitoring as MonitoringState } from '../../src/contract/responses';
import { monitoringTexts, wayTexts } from '../../src/messages/forms/monitoring-section';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import { useCall } from '../calls/use-call';
import { useForgetRefusal } from '../calls/use-forget-refusal';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { type PrimaryAction, Screen } from '../parts/screen';
import type { SectionProps } from '../section-props';
import { Collection } from './collection';
import { CreateScreen } from './create-screen';
import type { FormActions } from './form-details';
import { formRowId } from './form-row';
import { Runs } from './freshness';
import { type LinkedSheet, LinkingScreen } from './linking-screen';
import { Triggers } from './triggers';
import { TriggersDialog } from './triggers-dialog';
import { UnlinkDialog } from './unlink-dialog';
import { useMonitoring } from './use-monitoring';
import { AllWays, CREATE_ID, unlinkedRowId, type Ways } from './ways';

/** A screen over the section: a form being created, or a response sheet being linked. */
type Inner = 'create' | LinkedSheet | undefined;
type OpenDialog = 'triggers' | MonitoredForm | undefined;

export function Monitoring({ selectCell, commands: shared, go }: SectionProps) {
  const { monitoring, commands, summary, isUnfinished, read, update } = useMonitoring(shared);
  const schoolForm = useCall('openSchoolForm');
  useForgetRefusal(schoolForm);
  const [inner, setInner] = useState<Inner>();
  const [dialog, setDialog] = useState<OpenDialog>();
  /** What opened the inner screen: the keyboard goes on from it. */
  const opener = useRef<{ readonly id: string; readonly form?: string }>();
  useEffect(() => {
    if (inner === undefined) document.getElementById(opener.current?.id ?? '')?.focus();
  }, [inner]);

  const state = monitoring.data;
  const busy = commands.activity !== undefined;
  const open = (next: Inner, id: string, form?: string) => {
    commands.clear();
    opener.current = form === undefined ? { id } : { id, form };
    setInner(next);
  };
  const leave = () => {
    commands.clear();
    setInner(undefined);
  };
  const ask = (next: OpenDialog) => {
    commands.clear();
    setDialog(next);
  };
  const closeDialog = () => {
    // A refusal was summary in the dialog; what was done is summary here.
    if (commands.refusal !== undefined) commands.clear();
    setDialog(undefined);
  };
  const ways: Ways = {
    busy,
    create: () => open('create', CREATE_ID),
    link: ({ sheetId, sheet }) => open({ sheetId, sheet, table: '' }, unlinkedRowId(sheetId)),
    openFile: () => void schoolForm.run({}),
    openIntake: () => go('intake'),
  };
  const shownRefusal = selectCell.refusal ?? schoolForm.refusal;

  if (state !== undefined && inner === 'create') {
    return (
      <CreateScreen
        state={state}
        commands={commands}
        ways={ways}
        refusal={schoolForm.refusal}
        onBack={leave}
      />
    );
  }
  if (state !== undefined && typeof inner === 'object') {
    const { tables, years } = state;
    return <LinkingScreen {...inner} tables={tables} years={years} commands={commands} onBack={leave} />;
  }

  const actions: FormActions = {
    openSheet: ({ sheet }) => void selectCell.run({ sheet, cell: 'A1' }),
    change: ({ sheetId, sheet, table, form }) => open({ sheetId, sheet, table }, formRowId(form), form),
    unlink: ask,
  };
  const primaryOf = ({ forms }: MonitoringState): PrimaryAction =>
    forms.length === 0
      ? { label: wayTexts.createShort, off: busy, onPress: ways.create }
      : {
          label: isUnfinished ? monitoringTexts.goOn : monitoringTexts.update,
          off: busy,
          onPress: () => void update(),
        };
  const prepare = {
    label: startTexts.steps.prepare.title,
    off: busy,
    onPress: () => void commands.run('prepareWorkbook', {}),
  };
  const isUnprepared = monitoring.refusal?.code === 'NOT_PREPARED';
  const hasForms = state !== undefined && state.forms.length > 0;

  return (
    <Screen
      title={sectionTitles.monitoring}
      onBack={() => go('home')}
      onRefresh={read}
      work={commands}
      primary={isUnprepared ? prepare : state && primaryOf(state)}
    >
      {summary !== undefined && (
        <p class="outcome">
          <Icon name="done" />
          <span>{summary}</span>
        </p>
      )}
      <Loading call={monitoring} onRetry={read} />
      {shownRefusal && <RefusalNote refusal={shownRefusal} />}
      {state && !hasForms && (
        <>
          <p class="soft lead">{monitoringTexts.lead(state.tables)}</p>
          <AllWays ways={ways} sheets={state.unlinked} isCreatePrimary />
        </>
      )}
      {state && hasForms && (
        <Collection
          state={state}
          busy={busy}
          isRefusalShown={commands.refusal !== undefined}
          opened={opener.current?.form}
          actions={actions}
          selectCell={selectCell}
          onSettle={(chosen, take) => {
            const cells = chosen.map(({ table, code, year, column }) => ({ table, code, year, column }));
            void commands.run('settleAnswers', { cells, take });
          }}
        />
      )}
      {state && (hasForms || state.triggers.state === 'mine') && (
        <Triggers
          triggers={state.triggers}
          busy={busy}
          onSwitchOn={() => ask('triggers')}
          onSwitchOff={() => void commands.run('removeTriggers', {})}
        />
      )}
      {state && <Runs runs={state.runs} />}
      {state && hasForms && (
        <details class="fold">
          <summary>{monitoringTexts.addForm}</summary>
          <AllWays ways={ways} sheets={state.unlinked} isCreatePrimary={false} />
        </details>
      )}
      {dialog === 'triggers' && <TriggersDialog commands={commands} onClose={closeDialog} />}
      {typeof dialog === 'object' && <UnlinkDialog form={dialog} commands={commands} onClose={closeDialog} />}
    </Screen>
  );
}
