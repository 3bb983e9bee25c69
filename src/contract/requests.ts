// What the sidebar may send: the request of each call, checked on the server before anything is done.
import * as z from 'zod/mini';

/** The two lists; a name that is neither is refused by the command itself. */
export const LIST_IDS = ['shnor', 'shnsu'] as const;
export type ListId = (typeof LIST_IDS)[number];

/** Values travel as the text that stands in the setting's cell. */
const settingChange = z.object({ key: z.string(), value: z.string() });

const nothing = z.object({});
const withSettings = z.object({ settings: z.array(settingChange) });

/** One entry a call; the key is the name of the entry point in `src/main.ts`. */
export const requests = {
  readStart: nothing,
  prepareWorkbook: nothing,
  fillExample: nothing,
  checkData: nothing,
  readLists: nothing,
  previewLists: withSettings,
  identifyLists: withSettings,
  approveLists: z.object({ lists: z.array(z.string()), order: z.string(), date: z.string() }),
  undoLists: nothing,
  buildIndicators: nothing,
  makeValues: nothing,
  readFunctions: nothing,
  readSelection: nothing,
  insertFormula: z.object({ name: z.string(), arguments: z.array(z.string()) }),
  selectCell: z.object({ sheet: z.string(), cell: z.string() }),
  selectSchool: z.object({ list: z.string(), code: z.string() }),
} as const;

export type CallName = keyof typeof requests;
export type Request<N extends CallName> = z.infer<(typeof requests)[N]>;
export type SettingChange = z.infer<typeof settingChange>;
