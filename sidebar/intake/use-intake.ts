// All that «Загрузка» knows, kept while other sections are open: files, answers, what they make and what it changes.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Response } from '../../src/contract/responses';
import { openPasted } from '../../src/intake/open-pasted';
import type {
  FileToRead,
  Given,
  Intake,
  Item,
  Mapping,
  OpenedFile,
  SchoolAnswer,
} from '../../src/intake/types';
import type { ListedFile } from '../../src/intake/work-out';
import { intakeTexts } from '../../src/messages/intake/dialog';
import { type CallState, useCall } from '../calls/use-call';
import type { Typed } from './asked-form-state';
import { askingFiles, withHiddenSheet, withoutItem } from './intake-list';
import type { PlanState } from './intake-plan';
import { type Reading, useReading } from './use-reading';
import { useWorkedOut, type WorkInput } from './use-worked-out';

/** Several answers in a row are sent to the workbook as one question. */
const PREVIEW_AFTER_MS = 400;

type Outcome = Response<'addIntake'>;

export interface IntakeWork {
  readonly context: CallState<'readIntake'>;
  readonly reading: Reading;
  /** How many files are in the list. */
  readonly files: number;
  /** What the files make; undefined until they are worked out for the first time. */
  readonly intake: Intake | undefined;
  /** The files or the answers have changed since `intake`. */
  readonly isWorking: boolean;
  /** Milliseconds of the clock when the working out began, once it takes long. */
  readonly workingSince: number | undefined;
  /** Takes back the files that are not worked out yet; undefined where there are none. */
  readonly stopWorking: (() => void) | undefined;
  /** How many files were taken back so. */
  readonly leftUnworked: number;
  readonly preview: CallState<'previewIntake'>;
  readonly planState: PlanState;
  readonly outcome: Outcome | undefined;
  /** Texts of unfinished forms, by item. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Columns being chosen for an unknown table, by item. */
  readonly drafts: Readonly<Record<string, Mapping>>;
  readFiles(files: readonly FileToRead[]): void;
  readPasted(text: string): void;
  /** A hidden sheet is to be loaded too. */
  takeHidden(item: Item): void;
  remove(item: Item): void;
  clear(): void;
  type(id: string, typed: Typed): void;
  draft(id: string, mapping: Mapping): void;
  give(given: ReadonlyMap<string, Given>): void;
  /** By key of the question. */
  answer(answers: ReadonlyMap<string, SchoolAnswer>): void;
  /** Asks anew what would change: after a refusal. */
  retryPreview(): void;
  /** The tables were added: only files that wait for an answer stay in the list, and what was done is told. */
  finish(outcome: Outcome): void;
  forgetOutcome(): void;
}

interface GivenAnswers {
  readonly given: ReadonlyMap<string, Given>;
  readonly answers: ReadonlyMap<string, SchoolAnswer>;
}

const NO_ANSWERS: GivenAnswers = { given: new Map(), answers: new Map() };

export function useIntake(): IntakeWork {
  const context = useCall('readIntake');
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const [answered, setAnswered] = useState(NO_ANSWERS);
  const [typed, setTyped] = useState<IntakeWork['typed']>({});
  const [drafts, setDrafts] = useState<IntakeWork['drafts']>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [leftUnworked, setLeftUnworked] = useState(0);
  const lastId = useRef(0);
  const addFile = useCallback((opened: OpenedFile) => {
    lastId.current += 1;
    const id = `file${lastId.current}`;
    setFiles((before) => [...before, { id, opened }]);
  }, []);
  const reading = useReading(addFile);

  const input = useMemo<WorkInput>(
    () => ({ files, ...answered, context: context.data }),
    [files, answered, context.data],
  );
  const worked = useWorkedOut(input, reading.progress !== undefined);
  const intake = useMemo(
    () => worked.intake && withoutItems(worked.intake, removed),
    [worked.intake, removed],
  );
  const isWorking = files.length > 0 && worked.input !== input;
  const unworked = files.filter((file) => worked.input?.files.includes(file) !== true);

  const preview = useCall('previewIntake');
  const [planned, setPlanned] = useState<Intake>();
  const tables = intake?.tables;
  const { run: askPlan, set: setPlan } = preview;
  const ask = useCallback(() => {
    if (intake === undefined) return;
    setPlanned(intake);
    void askPlan({ tables: [...intake.tables] });
  }, [intake, askPlan]);
  useEffect(() => {
    if (tables === undefined || tables.length === 0) {
      setPlan(undefined);
      return;
    }
    const clock = setTimeout(ask, PREVIEW_AFTER_MS);
    return () => clearTimeout(clock);
  }, [tables, ask, setPlan]);

  const clear = useCallback(() => {
    setFiles([]);
    setRemoved(new Set());
    setAnswered(NO_ANSWERS);
    setTyped({});
    setDrafts({});
  }, []);
  const readContext = context.run;

  return {
    context,
    reading,
    files: files.length,
    // What was made of no files says nothing of those that have come since.
    intake: files.length === 0 || worked.input?.files.length === 0 ? undefined : intake,
    isWorking,
    workingSince: worked.since,
    stopWorking:
      unworked.length === 0
        ? undefined
        : () => {
            setLeftUnworked(unworked.length);
            setFiles((before) => before.filter((file) => !unworked.includes(file)));
          },
    leftUnworked,
    preview,
    planState: planStateOf(preview, tables?.length ?? 0, !isWorking && planned === intake),
    outcome,
    typed,
    drafts,
    readFiles(chosen) {
      setOutcome(undefined);
      setLeftUnworked(0);
      reading.read(chosen);
    },
    readPasted(text) {
      setOutcome(undefined);
      addFile(openPasted(text, intakeTexts.pastedName));
    },
    takeHidden: (item) => setFiles((before) => withHiddenSheet(before, item)),
    remove(item) {
      setFiles((before) => withoutItem(before, intake?.items ?? [], item));
      setRemoved((before) => new Set([...before, item.id]));
    },
    clear,
    type: (id, texts) => setTyped((before) => ({ ...before, [id]: texts })),
    draft: (id, mapping) => setDrafts((before) => ({ ...before, [id]: mapping })),
    give: (given) => setAnswered((before) => ({ ...before, given: new Map([...before.given, ...given]) })),
    answer: (answers) =>
      setAnswered((before) => ({ ...before, answers: new Map([...before.answers, ...answers]) })),
    retryPreview: ask,
    finish(answer) {
      const asking = intake === undefined ? [] : askingFiles(files, intake);
      if (asking.length === 0) clear();
      else setFiles(asking);
      setOutcome(answer);
      void readContext({});
    },
    forgetOutcome: () => setOutcome(undefined),
  };
}

/** Without the sheets that a person took out of a file of which other sheets stay. */
function withoutItems(intake: Intake, removed: ReadonlySet<string>): Intake {
  return { ...intake, items: intake.items.filter(({ id }) => !removed.has(id)) };
}

/** `isCurrent`: the last question to the workbook was about the very tables of the list. */
function planStateOf(
  { data, refusal, since }: CallState<'previewIntake'>,
  tables: number,
  isCurrent: boolean,
): PlanState {
  if (tables === 0) return { kind: 'nothing' };
  if (!isCurrent || since !== undefined) return { kind: 'checking' };
  if (refusal !== undefined) return { kind: 'failed' };
  return data === undefined ? { kind: 'checking' } : { kind: 'known', plan: data };
}
