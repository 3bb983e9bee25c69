// What the sidebar may send: the request of each call, checked on the server before anything is done.
import * as z from 'zod/mini';

/** The two lists; a name that is neither is refused by the command itself. */
export const LIST_IDS = ['shnor', 'shnsu'] as const;
export type ListId = (typeof LIST_IDS)[number];

/** Values travel as the text that stands in the setting's cell. */
const settingChange = () => z.object({ key: z.string(), value: z.string() });

/**
 * A text or a number; '' is a blank cell. Checked by hand: unions and records of the validating library would
 * add 5 KB to what every custom function loads.
 */
const loadedCell = () => z.custom<string | number>(isLoadedCell);

function isLoadedCell(cell: unknown): boolean {
  return typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
}

const loadedCells = () =>
  z.custom<Record<string, string | number>>(
    (cells) => typeof cells === 'object' && cells !== null && Object.values(cells).every(isLoadedCell),
  );

/** Rows of one file for one sheet; the ids of columns are those of the sheet's description. */
const loadedTable = () =>
  z.object({
    /** Title of the sheet they are for. */
    sheet: z.string(),
    /** Whence they come, as messages name it: the file and its sheet. */
    from: z.string(),
    /** Cells that all rows share. */
    common: loadedCells(),
    columns: z.array(z.string()),
    rows: z.array(z.array(loadedCell())),
  });

/** What the page asks the workbook to keep for the next intake: kind, key and value of its own making. */
export const remembered = () =>
  z.object({
    kind: z.custom<'school' | 'columns'>((kind) => kind === 'school' || kind === 'columns'),
    key: z.string(),
    value: z.string(),
  });

const tables = () => z.array(loadedTable());

/** A form that is linked: its table, school year («2025/2026»; blank when the form asks it) and deadline or blank. */
const linkedForm = () =>
  z.object({
    /** Number of the response sheet in the workbook. */
    sheetId: z.number(),
    table: z.string(),
    year: z.string(),
    deadline: z.string(),
    /** Every question of the sheet; `column` is the id of a column, blank when the question is not taken. */
    questions: z.array(z.object({ question: z.string(), column: z.string() })),
  });

/** A row of «Шаблоны»; every text as it stands in its cell. */
export const templateRow = () =>
  z.object({
    id: z.string(),
    problem: z.string(),
    condition: z.string(),
    addressee: z.string(),
    priority: z.string(),
    text: z.string(),
    term: z.string(),
    responsible: z.string(),
    confirmation: z.string(),
    source: z.string(),
    /** It is not applied. */
    off: z.boolean(),
  });

const nothing = () => z.object({});
const withSettings = () => z.object({ settings: z.array(settingChange()) });

/**
 * One entry a call; the key is the name of the entry point in `src/main.ts`. A schema is made when its call comes:
 * made all at once, they were half of what every custom function waits for.
 */
export const requests = {
  readStart: nothing,
  prepareWorkbook: nothing,
  fillExample: nothing,
  checkData: nothing,
  /** `mends` are ids that `checkData` has given. */
  mendData: () => z.object({ mends: z.array(z.string()) }),
  undoMend: nothing,
  readLists: nothing,
  previewLists: withSettings,
  identifyLists: withSettings,
  approveLists: () => z.object({ lists: z.array(z.string()), order: z.string(), date: z.string() }),
  undoLists: nothing,
  buildIndicators: nothing,
  makeValues: nothing,
  readIntake: nothing,
  previewIntake: () => z.object({ tables: tables() }),
  addIntake: () => z.object({ tables: tables(), remember: z.array(remembered()) }),
  undoIntake: nothing,
  readMonitoring: nothing,
  /** `table` is blank while nobody has chosen one. */
  readLinking: () => z.object({ sheetId: z.number(), table: z.string() }),
  linkForm: linkedForm,
  unlinkForm: () => z.object({ form: z.string() }),
  createForm: () => z.object({ table: z.string(), year: z.string(), deadline: z.string() }),
  pullResponses: nothing,
  /** `owner` is what colleagues will read: a post or a department, not a name; may be blank. */
  ensureTriggers: () => z.object({ owner: z.string() }),
  removeTriggers: nothing,
  readSchoolForm: nothing,
  openSchoolForm: nothing,
  readReports: nothing,
  openReports: nothing,
  buildRecommendations: nothing,
  /** Blank stands for all; `school` is a code, or «-» for the municipality as a whole. */
  readRecommendations: () => z.object({ school: z.string(), addressee: z.string(), status: z.string() }),
  /** `ids` name recommendations as `readRecommendations` does. */
  setRecommendations: () => z.object({ ids: z.array(z.string()), status: z.string() }),
  planMeasures: () => z.object({ ids: z.array(z.string()) }),
  readTemplates: nothing,
  /** `school` is a code; blank for the first school to which the template applies. */
  previewTemplate: () => z.object({ template: templateRow(), school: z.string() }),
  /** `was` is the id under which the template stands now; blank for a new one. */
  saveTemplate: () => z.object({ template: templateRow(), was: z.string() }),
  readFunctions: nothing,
  readSelection: nothing,
  insertFormula: () => z.object({ name: z.string(), arguments: z.array(z.string()) }),
  selectCell: () => z.object({ sheet: z.string(), cell: z.string() }),
  selectSchool: () => z.object({ list: z.string(), code: z.string() }),
} as const;

export type CallName = keyof typeof requests;
export type TemplateRow = z.infer<ReturnType<typeof templateRow>>;
export type Request<N extends CallName> = z.infer<ReturnType<(typeof requests)[N]>>;
export type SettingChange = z.infer<ReturnType<typeof settingChange>>;
export type Remembered = z.infer<ReturnType<typeof remembered>>;
export type LoadedTable = z.infer<ReturnType<typeof loadedTable>>;
