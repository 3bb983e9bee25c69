// «Мониторинг»: forms and who has answered them, answers to be mended, automatic updates, the ways to more answers.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MonitoredForm, Monitoring as MonitoringState } from '../../src/contract/responses';
import { monitoringTexts, wayTexts } from '../../src/messages/monitoring-section';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import { AnswersToMend } from '../monitoring/answers-to-mend';
import { CreateScreen } from '../monitoring/create-screen';
import type { FormActions } from '../monitoring/form-details';
import { FormRow, formRowId } from '../monitoring/form-row';
import { Freshness, Runs } from '../monitoring/freshness';
import { type LinkedSheet, LinkingScreen } from '../monitoring/linking-screen';
import { Triggers } from '../monitoring/triggers';
import { TriggersDialog } from '../monitoring/triggers-dialog';
import { UnlinkDialog } from '../monitoring/unlink-dialog';
import { CREATE_ID, CreateWay, FileWay, LinkWay, unlinkedRowId, type Ways } from '../monitoring/ways';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { type PrimaryAction, Screen } from '../parts/screen';
import { useCall } from '../state/use-call';
import type { Commands } from '../state/use-commands';
import { useForgetFailure } from '../state/use-forget-failure';
import type { SectionProps } from './section-props';

/** A screen over the section: a form being created, or a response sheet being linked. */
type Inner = 'create' | LinkedSheet | undefined;
type OpenDialog = 'triggers' | MonitoredForm | undefined;

export function Monitoring({ selectCell, commands: shared, go }: SectionProps) {
  const monitoring = useCall('readMonitoring');
  const schoolForm = useCall('openSchoolForm');
  useForgetFailure(schoolForm);
  const read = monitoring.run;
  useEffect(() => void read({}), [read]);
  const [inner, setInner] = useState<Inner>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  /** In a sentence what was done last. */
  const [said, setSaid] = useState<string>();
  const [isUnfinished, setIsUnfinished] = useState(false);
  /** What opened the inner screen: the keyboard goes on from it. */
  const opener = useRef('');
  useEffect(() => {
    if (inner === undefined) document.getElementById(opener.current)?.focus();
  }, [inner]);

  const runShared = shared.run;
  const run: Commands['run'] = useCallback(
    async (name, request) => {
      setSaid(undefined);
      const answer = await runShared(name, request);
      if (answer !== undefined) setSaid(answer.summary);
      // An update that broke off has taken a part of the answers.
      void read({});
      return answer;
    },
    [runShared, read],
  );
  const commands: Commands = { ...shared, run };
  const state = monitoring.data;
  const busy = commands.activity !== undefined;

  const open = (next: Inner, from: string) => {
    commands.clear();
    opener.current = from;
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
    // A failure was said in the dialog; what was done is said here.
    if (commands.failure !== undefined) commands.clear();
    setDialog(undefined);
  };
  const ways: Ways = {
    busy,
    create: () => open('create', CREATE_ID),
    link: ({ sheetId, sheet }) => open({ sheetId, sheet, table: '' }, unlinkedRowId(sheetId)),
    openFile: () => void schoolForm.run({}),
    openLoading: () => go('loading'),
  };

  if (state !== undefined && inner === 'create') {
    return <CreateScreen state={state} commands={commands} ways={ways} onBack={leave} />;
  }
  if (state !== undefined && typeof inner === 'object') {
    return (
      <LinkingScreen
        {...inner}
        tables={state.tables}
        years={state.years}
        commands={commands}
        onBack={leave}
      />
    );
  }

  const update = async () => {
    const answer = await run('pullResponses', {});
    setIsUnfinished(answer?.finished === false);
  };
  const prepare = async () => void (await run('prepareWorkbook', {}));
  const toggle = (form: string) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(form)) next.add(form);
      return next;
    });
  const actions: FormActions = {
    openSheet: ({ sheet }) => void selectCell.run({ sheet, cell: 'A1' }),
    change: ({ sheetId, sheet, table, form }) => open({ sheetId, sheet, table }, formRowId(form)),
    unlink: ask,
  };
  const primaryOf = (known: MonitoringState): PrimaryAction =>
    known.forms.length === 0
      ? { label: wayTexts.createShort, off: busy, onPress: ways.create }
      : {
          label: isUnfinished ? monitoringTexts.goOn : monitoringTexts.update,
          off: busy,
          onPress: () => void update(),
        };
  const isUnprepared = monitoring.failure?.code === 'NOT_PREPARED';

  return (
    <Screen
      title={sectionTitles.monitoring}
      onBack={() => go('home')}
      onRefresh={() => void read({})}
      work={shared}
      primary={
        isUnprepared
          ? { label: startTexts.steps.prepare.title, off: busy, onPress: () => void prepare() }
          : state && primaryOf(state)
      }
    >
      {said !== undefined && (
        <p class="outcome">
          <Icon name="done" />
          <span>{said}</span>
        </p>
      )}
      <Loading call={monitoring} onRetry={() => void read({})} />
      {selectCell.failure && <FailureNote failure={selectCell.failure} />}
      {schoolForm.failure && <FailureNote failure={schoolForm.failure} />}
      {state && state.forms.length === 0 && (
        <>
          <p class="soft lead">{monitoringTexts.lead(state.tables)}</p>
          <div class="ways">
            <CreateWay ways={ways} isPrimary />
            <LinkWay ways={ways} sheets={state.unlinked} />
            <FileWay ways={ways} />
          </div>
        </>
      )}
      {state && state.forms.length > 0 && (
        <>
          {commands.failure === undefined && <Freshness state={state} />}
          <section class="part" aria-label={monitoringTexts.forms}>
            <h2>{monitoringTexts.forms}</h2>
            <ul class="rows">
              {state.forms.map((form) => (
                <FormRow
                  key={form.form}
                  form={form}
                  isOpen={opened.has(form.form)}
                  busy={busy}
                  actions={actions}
                  onToggle={() => toggle(form.form)}
                />
              ))}
            </ul>
          </section>
          <AnswersToMend
            answers={state.toMend}
            total={state.toMendTotal}
            onSelect={({ sheet, cell }) => void selectCell.run({ sheet, cell })}
          />
        </>
      )}
      {state && (state.forms.length > 0 || state.triggers.state === 'mine') && (
        <Triggers
          triggers={state.triggers}
          busy={busy}
          onSwitchOn={() => ask('triggers')}
          onSwitchOff={() => void run('removeTriggers', {})}
        />
      )}
      {state && <Runs runs={state.runs} />}
      {state && state.forms.length > 0 && (
        <details class="fold">
          <summary>{monitoringTexts.addForm}</summary>
          <div class="ways">
            <CreateWay ways={ways} isPrimary={false} />
            <LinkWay ways={ways} sheets={state.unlinked} />
            <FileWay ways={ways} />
          </div>
        </details>
      )}
      {dialog === 'triggers' && <TriggersDialog commands={commands} onClose={closeDialog} />}
      {typeof dialog === 'object' && <UnlinkDialog form={dialog} commands={commands} onClose={closeDialog} />}
    </Screen>
  );
}
