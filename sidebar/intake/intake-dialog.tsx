// The dialog «Загрузка результатов»: files in, what was recognised and asked, what will change, and only then «Добавить».
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { intakeTexts, loadedTexts } from '../../src/messages/intake/dialog';
import { startTexts } from '../../src/messages/sidebar';
import { closePage } from '../calls/close-page';
import { useCall } from '../calls/use-call';
import { type Commands, useCommands } from '../calls/use-commands';
import { useForgetRefusal } from '../calls/use-forget-refusal';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { Screen, type Work } from '../parts/screen';
import { DropCover, FileInput } from './choose-files';
import { fileRowId } from './file-row';
import { stateOf } from './intake-list';
import { waitingTexts } from './intake-plan';
import { answerAction, listAction } from './list-action';
import { ListPanes } from './list-panes';
import { Loaded } from './loaded';
import { MappingScreen } from './mapping-screen';
import { NoFiles } from './no-files';
import { QUESTIONS_ID } from './school-questions';
import { useFileDrop } from './use-file-drop';
import { type IntakeWork, useIntake } from './use-intake';
import { useMapping } from './use-mapping';
import { useUndoIntake } from './use-undo-intake';

export function IntakeDialog() {
  const work = useIntake();
  const commands = useCommands();
  const check = useCall('openCheck');
  useForgetRefusal(check);
  const readContext = work.context.run;
  useEffect(() => void readContext({}), [readContext]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const input = useRef<HTMLInputElement>(null);
  const mapping = useMapping(work);
  const last = work.context.data?.last ?? undefined;
  const undo = useUndoIntake(last, commands, () => {
    work.forgetOutcome();
    void readContext({});
  });

  const { intake, outcome } = work;
  const busy = commands.activity !== undefined;
  // A refusal to add is about the list as it was.
  const clearCommands = commands.clear;
  useEffect(() => {
    if (intake !== undefined && outcome === undefined) clearCommands();
  }, [intake, outcome, clearCommands]);
  const take = useRef<(files: readonly File[]) => void>(() => undefined);
  take.current = (files) => {
    undo.forget();
    work.readFiles(files);
  };
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      if (!busy && files.length > 0) take.current(files);
    },
    [busy],
  );
  const isOver = useFileDrop(takeFiles);
  const mapped = mapping.item?.id;
  /** The table whose columns were chosen last: the keyboard goes on from its row. */
  const left = useRef<string>();
  useEffect(() => {
    if (mapped !== undefined) left.current = mapped;
    else if (left.current !== undefined) document.getElementById(fileRowId(left.current))?.focus();
  }, [mapped]);

  if (mapping.item !== undefined) {
    return (
      <MappingScreen
        item={mapping.item}
        problems={mapping.problems}
        work={work}
        onMoveHeadings={mapping.moveHeadings}
        onApply={mapping.apply}
        onBack={mapping.leave}
      />
    );
  }

  const choose = () => input.current?.click();
  const toggle = (id: string) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const showQuestion = () => {
    const asking = intake?.items.find((item) => stateOf(item) === 'asks');
    if (asking === undefined) goTo(QUESTIONS_ID);
    else {
      setOpened((before) => new Set([...before, asking.id]));
      goTo(fileRowId(asking.id));
    }
  };
  const add = async () => {
    if (intake === undefined) return;
    const answer = await commands.run('addIntake', {
      tables: [...intake.tables],
      remember: [...intake.remember],
    });
    if (answer !== undefined) work.finish(answer);
  };
  const openCheck = async () => {
    if ((await check.run({})) !== undefined) closePage();
  };
  const acts = { choose, showQuestion, add: () => void add() };
  const isUnprepared = work.context.refusal?.code === 'NOT_PREPARED';
  const prepare = async () => {
    if ((await commands.run('prepareWorkbook', {})) !== undefined) void readContext({});
  };
  const isEmpty = work.files === 0 && outcome === undefined && work.reading.progress === undefined;
  const isListed = intake !== undefined && outcome === undefined;

  return (
    <Screen
      title={intakeTexts.titles[outcome !== undefined ? 'done' : isEmpty ? 'empty' : 'list']}
      onRefresh={() => void readContext({})}
      work={workOf(work, commands)}
      primary={
        isUnprepared
          ? { label: startTexts.steps.prepare.title, off: busy, onPress: () => void prepare() }
          : outcome === undefined
            ? listAction(work, busy, acts)
            : { label: loadedTexts.check, off: busy, onPress: () => void openCheck() }
      }
      secondary={
        outcome !== undefined
          ? { label: loadedTexts.close, off: busy, onPress: closePage }
          : isUnprepared
            ? undefined
            : answerAction(work, busy, acts)
      }
    >
      <FileInput input={input} onFiles={takeFiles} />
      <Loading call={work.context} onRetry={() => void readContext({})} />
      {check.refusal && <RefusalNote refusal={check.refusal} />}
      {outcome !== undefined && (
        <Loaded
          outcome={outcome}
          waiting={waitingTexts(intake)}
          busy={busy}
          onMore={work.forgetOutcome}
          onUndo={undo.begin}
        />
      )}
      {outcome === undefined && undo.outcome}
      {isEmpty && (
        <NoFiles last={last} busy={busy} onChoose={choose} onPaste={work.readPasted} onUndo={undo.begin} />
      )}
      {isOver && <DropCover />}
      {!isEmpty && intake === undefined && outcome === undefined && <p class="soft">{intakeTexts.privacy}</p>}
      {work.reading.leftUnread > 0 && <p class="soft">{intakeTexts.stopped(work.reading.leftUnread)}</p>}
      {work.leftUnworked > 0 && <p class="soft">{intakeTexts.stoppedWorking(work.leftUnworked)}</p>}
      {work.files > 0 && outcome === undefined && intake === undefined && !work.context.refusal && (
        <p class="soft" role="status">
          {intakeTexts.working}
        </p>
      )}
      {isListed && (
        <ListPanes
          work={work}
          intake={intake}
          opened={opened}
          busy={busy}
          onToggle={toggle}
          onChoose={choose}
          onColumns={mapping.open}
        />
      )}
      {undo.dialog}
    </Screen>
  );
}

/** Reading and working out go before commands: while they go on nothing can be added. */
function workOf({ reading, workingSince, stopWorking }: IntakeWork, commands: Commands): Work {
  const { progress, stop } = reading;
  const none = { summary: undefined, refusal: undefined };
  if (progress !== undefined) {
    const { done, all, since } = progress;
    return { ...none, activity: { label: intakeTexts.reading(done, all), since }, onStop: stop };
  }
  if (workingSince === undefined) return commands;
  const activity = { label: intakeTexts.working, since: workingSince };
  return { ...none, activity, ...(stopWorking === undefined ? {} : { onStop: stopWorking }) };
}

/** Takes the eye and the keyboard to a part of the dialog, once it is drawn. */
function goTo(id: string): void {
  setTimeout(() => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  });
}
