// What several requests are made of. The validating library comes as an argument: the pages read the table of calls too
// and need not carry it, and a schema is made when its call comes, not with every custom function.
import type * as ZodMini from 'zod/mini';

/** Nothing more of it: the whole library would be taken into the script, ten times as much. */
export type Zod = Pick<
  typeof ZodMini,
  'array' | 'boolean' | 'custom' | 'number' | 'object' | 'optional' | 'string'
>;

export const nothing = (z: Zod) => z.object({});

/** Values travel as the text that stands in the setting's cell. */
export const settingChange = (z: Zod) => z.object({ key: z.string(), value: z.string() });
export const withSettings = (z: Zod) => z.object({ settings: z.array(settingChange(z)) });

/**
 * A text or a number; '' is a blank cell. Checked by hand: unions and records of the validating library would
 * add 5 KB to what every custom function loads.
 */
const loadedCell = (z: Zod) => z.custom<string | number>(isLoadedCell);

function isLoadedCell(cell: unknown): boolean {
  return typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
}

const loadedCells = (z: Zod) =>
  z.custom<Record<string, string | number>>(
    (cells) => typeof cells === 'object' && cells !== null && Object.values(cells).every(isLoadedCell),
  );

/** Rows of one file for one sheet; the ids of columns are those of the sheet's description. */
export const loadedTable = (z: Zod) =>
  z.object({
    /** Title of the sheet they are for. */
    sheet: z.string(),
    /** Whence they come, as messages name it: the file and its sheet. */
    from: z.string(),
    /** Cells that all rows share. */
    common: loadedCells(z),
    columns: z.array(z.string()),
    rows: z.array(z.array(loadedCell(z))),
  });

/** What the page asks the workbook to keep for the next intake: kind, key and value of its own making. */
export const remembered = (z: Zod) =>
  z.object({
    kind: z.custom<'school' | 'columns'>((kind) => kind === 'school' || kind === 'columns'),
    key: z.string(),
    value: z.string(),
  });

/** A form that is linked: its table, school year («2025/2026»; blank when the form asks it) and deadline or blank. */
export const linkedForm = (z: Zod) =>
  z.object({
    /** Number of the response sheet in the workbook. */
    sheetId: z.number(),
    table: z.string(),
    year: z.string(),
    deadline: z.string(),
    /** Every question of the sheet; `column` is the id of a column, blank when the question is not taken. */
    questions: z.array(z.object({ question: z.string(), column: z.string() })),
    /** Columns that several questions fill because they are one, deleted and added again. */
    joined: z.optional(z.array(z.string())),
  });

/** A row of «Шаблоны»; every text as it stands in its cell. */
export const templateRow = (z: Zod) =>
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
