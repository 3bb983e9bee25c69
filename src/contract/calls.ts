// The one table of calls between the pages and the add-on: what each is sent, what it does, what the journal calls it.
// Its answer is in `responses.ts`, its command in `main.ts`; both must name every call of this table.

import type { Zod } from './request-shapes';
import * as shape from './request-shapes';

interface AnyCall {
  /** What the page sends; checked on the server before anything is done. */
  readonly request: (z: Zod) => unknown;
}

/** Leaves the workbook as it was; it may move the selection or open a window. */
interface ReadingCall extends AnyCall {
  readonly effect: 'reads';
  /** It answers in a second or two. */
  readonly quick: boolean;
}

/** Writes what it has found to the journal and nothing else. */
interface JournalCall extends AnyCall {
  readonly effect: 'journals';
  readonly operation: string;
}

interface WritingCall extends AnyCall {
  readonly effect: 'writes';
  /** How the journal calls it; left out where the call leaves no line there. */
  readonly operation?: string;
}

const quick = { effect: 'reads', quick: true } as const;
const long = { effect: 'reads', quick: false } as const;
const writes = 'writes' as const;

export const calls = {
  readStart: { ...quick, request: shape.nothing },
  prepareWorkbook: {
    effect: writes,
    operation: 'Подготовка таблицы',
    request: shape.nothing,
  },
  fillExample: {
    effect: writes,
    operation: 'Учебный пример',
    request: shape.nothing,
  },
  /** From a dialog: the sidebar opens at «Проверка», which begins at once. */
  openCheck: { ...quick, request: shape.nothing },
  checkData: { effect: 'journals', operation: 'Проверка данных', request: shape.nothing },
  /** `fixes` are ids that `checkData` has given. */
  fixData: {
    effect: writes,
    operation: 'Исправление данных',
    request: (z) => z.object({ fixes: z.array(z.string()) }),
  },
  undoFix: {
    effect: writes,
    operation: 'Отмена исправления',
    request: shape.nothing,
  },
  readLists: { ...quick, request: shape.nothing },
  previewLists: { ...long, request: shape.withSettings },
  identifyLists: {
    effect: writes,
    operation: 'Формирование перечней',
    request: shape.withSettings,
  },
  approveLists: {
    effect: writes,
    operation: 'Утверждение перечня',
    request: (z) =>
      z.object({
        lists: z.array(z.string()),
        order: z.string(),
        date: z.string(),
        /** «Утвердить по прежним данным»: the data have changed since the lists were formed, and that is known. */
        asFormed: z.optional(z.boolean()),
        /** Schools that want a decision may stay undecided. */
        undecided: z.optional(z.boolean()),
      }),
  },
  /** The school is included in ШНОР, or declined, for a reason. */
  decideSchool: {
    effect: writes,
    operation: 'Решение по школе',
    request: (z) => z.object({ code: z.string(), include: z.boolean(), reason: z.string() }),
  },
  undoLists: {
    effect: writes,
    operation: 'Возврат прежнего перечня',
    request: shape.nothing,
  },
  buildIndicators: {
    effect: writes,
    operation: 'Построение показателей',
    request: shape.nothing,
  },
  makeValues: {
    effect: writes,
    operation: 'Замена формул значениями',
    request: shape.nothing,
  },
  openIntake: { ...quick, request: shape.nothing },
  readIntake: { ...quick, request: shape.nothing },
  previewIntake: { ...long, request: (z) => z.object({ tables: z.array(shape.loadedTable(z)) }) },
  addIntake: {
    effect: writes,
    operation: 'Загрузка результатов',
    request: (z) =>
      z.object({ tables: z.array(shape.loadedTable(z)), remember: z.array(shape.remembered(z)) }),
  },
  undoIntake: {
    effect: writes,
    operation: 'Отмена загрузки',
    request: shape.nothing,
  },
  readMonitoring: { ...quick, request: shape.nothing },
  /** `table` is blank while nobody has chosen one. */
  readLinking: { ...quick, request: (z) => z.object({ sheetId: z.number(), table: z.string() }) },
  linkForm: {
    effect: writes,
    operation: 'Подключение формы',
    request: shape.linkedForm,
  },
  unlinkForm: {
    effect: writes,
    operation: 'Отключение формы',
    request: (z) => z.object({ form: z.string() }),
  },
  createForm: {
    effect: writes,
    operation: 'Создание формы',
    request: (z) => z.object({ table: z.string(), year: z.string(), deadline: z.string() }),
  },
  settleAnswers: {
    effect: writes,
    operation: 'Ответы и исправления',
    request: (z) =>
      z.object({
        /** Cells that differ from the answers: table, code of the school, year and column of each. */
        cells: z.array(
          z.object({ table: z.string(), code: z.string(), year: z.string(), column: z.string() }),
        ),
        /** The answers are written; otherwise the cells stay as they are. */
        take: z.boolean(),
      }),
  },
  pullResponses: {
    effect: writes,
    operation: 'Сбор ответов',
    request: shape.nothing,
  },
  /** `owner` is what colleagues will read: a post or a department, not a name; may be blank. */
  ensureTriggers: {
    effect: writes,
    request: (z) => z.object({ owner: z.string() }),
  },
  removeTriggers: {
    effect: writes,
    request: shape.nothing,
  },
  readSchoolForm: { ...quick, request: shape.nothing },
  openSchoolForm: { ...quick, request: shape.nothing },
  readReports: { ...long, request: shape.nothing },
  openReports: { ...quick, request: shape.nothing },
  buildRecommendations: {
    effect: writes,
    operation: 'Построение рекомендаций',
    request: shape.nothing,
  },
  /** Blank stands for all; `school` is a code, or «-» for the municipality as a whole. */
  readRecommendations: {
    ...quick,
    request: (z) => z.object({ school: z.string(), addressee: z.string(), status: z.string() }),
  },
  /** `ids` name recommendations as `readRecommendations` does. */
  setRecommendations: {
    effect: writes,
    operation: 'Статус рекомендаций',
    request: (z) => z.object({ ids: z.array(z.string()), status: z.string() }),
  },
  planMeasures: {
    effect: writes,
    operation: 'План мер',
    request: (z) => z.object({ ids: z.array(z.string()) }),
  },
  readTemplates: { ...quick, request: shape.nothing },
  /** `school` is a code; blank for the first school to which the template applies. */
  previewTemplate: {
    ...long,
    request: (z) => z.object({ template: shape.templateRow(z), school: z.string() }),
  },
  /** `was` is the id under which the template stands now; blank for a new one. */
  saveTemplate: {
    effect: writes,
    operation: 'Шаблон рекомендации',
    request: (z) => z.object({ template: shape.templateRow(z), was: z.string() }),
  },
  readFunctions: { ...quick, request: shape.nothing },
  readSelection: { ...quick, request: shape.nothing },
  insertFormula: {
    effect: writes,
    request: (z) => z.object({ name: z.string(), arguments: z.array(z.string()) }),
  },
  selectCell: { ...quick, request: (z) => z.object({ sheet: z.string(), cell: z.string() }) },
  selectSchool: { ...quick, request: (z) => z.object({ list: z.string(), code: z.string() }) },
  openSelfCheck: { ...quick, request: shape.nothing },
  /**
   * The self-check writes cells to a sheet that goes at once: texts as they are handed to the spreadsheet, rows of one
   * length. `again`: what was read is written back and read once more.
   */
  tryCells: {
    ...long,
    request: (z) =>
      z.object({
        format: z.string(),
        rows: z.array(z.array(z.string())),
        hide: z.boolean(),
        again: z.boolean(),
      }),
  },
  /** Everything that it writes, it takes away. */
  tryService: { ...long, request: (z) => z.object({ service: z.string(), argument: z.string() }) },
} as const satisfies Readonly<Record<string, ReadingCall | JournalCall | WritingCall>>;

export type CallName = keyof typeof calls;
export const callNames = Object.keys(calls) as CallName[];
type CallEffect = (typeof calls)[CallName]['effect'];

/** Calls that write and leave no line in the journal. */
export type Unjournalled = {
  [N in CallName]: (typeof calls)[N] extends { effect: 'writes'; operation: string }
    ? never
    : (typeof calls)[N]['effect'] extends 'writes'
      ? N
      : never;
}[CallName];

/** Names of the calls with this effect. */
export type CallsThat<E extends CallEffect> = {
  [N in CallName]: (typeof calls)[N]['effect'] extends E ? N : never;
}[CallName];
