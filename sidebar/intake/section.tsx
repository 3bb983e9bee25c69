// «Загрузка»: files in, what was recognised, what is asked, what will change, and only then «Добавить».
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { intakeTexts, loadedTexts } from '../../src/messages/intake/section';
import { sectionTitles, startTexts } from '../../src/messages/sidebar';
import type { Commands } from '../calls/use-commands';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { RefusalNote } from '../parts/refusal-note';
import { Screen, type Work } from '../parts/screen';
import type { SectionProps } from '../section-props';
import { DropZone, FileInput } from './choose-files';
import { FileList } from './file-list';
import { fileRowId } from './file-row';
import { stateOf } from './intake-list';
import { waitingTexts } from './intake-plan';
import { answerAction, listAction } from './list-action';
import { Loaded } from './loaded';
import { MappingScreen } from './mapping-screen';
import { NoFiles } from './no-files';
import { QUESTIONS_ID, SchoolQuestions } from './school-questions';
import { UndoIntakeDialog } from './undo-intake-dialog';
import { useFileDrop } from './use-file-drop';
import type { IntakeWork } from './use-intake';
import { useMapping } from './use-mapping';
import { WhatChanges } from './what-changes';

export function IntakeSection({ check, intake: work, selectCell, commands, go }: SectionProps) {
  const readContext = work.context.run;
  useEffect(() => void readContext({}), [readContext]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [isUndoing, setIsUndoing] = useState(false);
  const [undone, setUndone] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const mapping = useMapping(work);

  const { intake, outcome } = work;
  const busy = commands.activity !== undefined;
  const readFiles = useRef(work.readFiles);
  readFiles.current = work.readFiles;
  // A refusal to add is about the list as it was.
  const clearCommands = commands.clear;
  useEffect(() => {
    if (intake !== undefined && outcome === undefined) clearCommands();
  }, [intake, outcome, clearCommands]);
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      if (busy || files.length === 0) return;
      setUndone(undefined);
      readFiles.current(files);
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
  const undo = () => {
    commands.clear();
    setIsUndoing(true);
  };
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
  const last = work.context.data?.last ?? undefined;
  const acts = { choose, showQuestion, add: () => void add() };
  const isUnprepared = work.context.refusal?.code === 'NOT_PREPARED';
  const prepare = async () => {
    if ((await commands.run('prepareWorkbook', {})) !== undefined) void readContext({});
  };
  const isEmpty = work.files === 0 && outcome === undefined && work.reading.progress === undefined;

  return (
    <Screen
      title={sectionTitles.intake}
      onBack={() => go('home')}
      onRefresh={() => void readContext({})}
      work={workOf(work, commands)}
      primary={
        isUnprepared
          ? { label: startTexts.steps.prepare.title, off: busy, onPress: () => void prepare() }
          : outcome === undefined
            ? listAction(work, busy, acts)
            : {
                label: loadedTexts.check,
                off: busy,
                onPress: () => {
                  go('check');
                  void check.run({});
                },
              }
      }
      secondary={outcome === undefined && !isUnprepared ? answerAction(work, busy, acts) : undefined}
    >
      <FileInput input={input} onFiles={takeFiles} />
      <Loading call={work.context} onRetry={() => void readContext({})} />
      {selectCell.refusal && <RefusalNote refusal={selectCell.refusal} />}
      {outcome !== undefined && (
        <Loaded
          outcome={outcome}
          waiting={waitingTexts(work.intake)}
          busy={busy}
          onMore={work.forgetOutcome}
          onUndo={undo}
        />
      )}
      {undone !== undefined && outcome === undefined && (
        <p class="outcome">
          <Icon name="done" />
          <span>{undone}</span>
        </p>
      )}
      {isEmpty && (
        <NoFiles
          last={last}
          isOver={isOver}
          busy={busy}
          onChoose={choose}
          onPaste={work.readPasted}
          onUndo={undo}
        />
      )}
      {!isEmpty && isOver && <DropZone isOver onChoose={choose} />}
      {!isEmpty && intake === undefined && outcome === undefined && <p class="soft">{intakeTexts.privacy}</p>}
      {work.reading.leftUnread > 0 && <p class="soft">{intakeTexts.stopped(work.reading.leftUnread)}</p>}
      {work.files > 0 && outcome === undefined && intake === undefined && !work.context.refusal && (
        <p class="soft" role="status">
          {intakeTexts.working}
        </p>
      )}
      {intake !== undefined && outcome === undefined && (
        <>
          <FileList
            work={work}
            items={intake.items}
            opened={opened}
            busy={busy}
            onToggle={toggle}
            onChoose={choose}
            onColumns={mapping.open}
          />
          <SchoolQuestions work={work} questions={intake.questions} busy={busy} />
          <WhatChanges work={work} onSelect={({ sheet, cell }) => void selectCell.run({ sheet, cell })} />
        </>
      )}
      {isUndoing && last && (
        <UndoIntakeDialog
          last={last}
          commands={commands}
          onUndone={(summary) => {
            work.forgetOutcome();
            setUndone(summary);
            void readContext({});
          }}
          onClose={() => {
            // A refusal was said in the dialog; what was done is said here.
            if (commands.refusal !== undefined) commands.clear();
            setIsUndoing(false);
          }}
        />
      )}
    </Screen>
  );
}

/** Reading goes before commands: while it goes on nothing can be added. */
function workOf({ reading }: IntakeWork, commands: Commands): Work {
  const { progress, stop } = reading;
  if (progress === undefined) return commands;
  const { done, all, since } = progress;
  return {
    activity: { label: intakeTexts.reading(done, all), since },
    summary: undefined,
    refusal: undefined,
    onStop: stop,
  };
}

/** Takes the eye and the keyboard to a part of the section, once it is drawn. */
function goTo(id: string): void {
  setTimeout(() => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  });
}
