// The files in the list of «Загрузка»: what is taken out, what is shown, how many are in which state.
import { awaitsSchools } from '../../src/intake/school-questions';
import type { Intake, Item } from '../../src/intake/types';
import type { ListedFile } from '../../src/intake/work-out';
import { matches } from '../parts/search';

/** The state of an item or a file; a table nobody knows asks too. */
export type FileState = 'ready' | 'asks' | 'refused' | 'passed';

/** A file is as its neediest sheet: the order in which one state hides the others. */
const NEEDIEST: readonly FileState[] = ['asks', 'refused', 'ready', 'passed'];

/** Sheets that hold no results are told apart: nothing can be done with them. */
export type ListedItem = Exclude<Item, { readonly kind: 'passed' }>;
export type ListedState = Exclude<FileState, 'passed'>;

export function stateOf(item: ListedItem): ListedState;
export function stateOf(item: Item): FileState;
export function stateOf(item: Item): FileState {
  return item.kind === 'unknown' ? 'asks' : item.kind;
}

/** The id of the file that an item is a sheet of: ids of items begin with it. */
function fileIdOf({ id }: Item): string {
  return id.split('/')[0] ?? id;
}

/** Reports under each other are items of one sheet: «0/2», «0/2.1». */
function sheetIdOf({ id }: Item): string {
  return id.split('.')[0] ?? id;
}

function partOf({ id }: Item): number {
  return Number(id.split('.')[1] ?? 0);
}

/**
 * The files without the item: its sheet is emptied, so that the ids of the others stay; a file of which nothing but
 * passed sheets would stay goes as a whole.
 */
export function withoutItem(
  files: readonly ListedFile[],
  items: readonly Item[],
  gone: Item,
): readonly ListedFile[] {
  const fileId = fileIdOf(gone);
  const othersStay = items.some(
    (item) => fileIdOf(item) === fileId && item.id !== gone.id && item.kind !== 'passed',
  );
  return files.flatMap((file) => {
    if (file.id !== fileId) return [file];
    if ('refused' in file.opened || !othersStay) return [];
    const isPart = items.some((item) => item.id !== gone.id && sheetIdOf(item) === sheetIdOf(gone));
    const sheets = file.opened.sheets.map((sheet) => {
      if (sheet.sheet !== gone.sheet) return sheet;
      return isPart
        ? { ...sheet, leftParts: [...(sheet.leftParts ?? []), partOf(gone)] }
        : { ...sheet, rows: [] };
    });
    return [{ ...file, opened: { ...file.opened, sheets } }];
  });
}

/** The files with a hidden sheet that a person wants: it is read as the others are. */
export function withHiddenSheet(files: readonly ListedFile[], item: Item): readonly ListedFile[] {
  const fileId = fileIdOf(item);
  return files.map((file) => {
    if (file.id !== fileId || 'refused' in file.opened) return file;
    const sheets = file.opened.sheets.map((sheet) => {
      if (sheet.sheet !== item.sheet) return sheet;
      const { hidden: _hidden, ...taken } = sheet;
      return taken;
    });
    return { ...file, opened: { ...file.opened, sheets } };
  });
}

/** The files with a sheet or a school that waits for an answer: they stay in the list when the others have been added. */
export function askingFiles(
  files: readonly ListedFile[],
  { items, questions }: Pick<Intake, 'items' | 'questions'>,
): readonly ListedFile[] {
  const isAsking = (item: Item): boolean =>
    stateOf(item) === 'asks' || (item.kind === 'ready' && awaitsSchools(item, questions));
  const asking = new Set(items.filter(isAsking).map(fileIdOf));
  return files.filter(({ id }) => asking.has(id));
}

/** How many files are in each state that occurs, «готово» first. */
export function countFiles(
  items: readonly Item[],
): readonly { readonly state: FileState; readonly count: number }[] {
  const states = new Map<string, FileState>();
  for (const item of items) {
    const state = stateOf(item);
    const before = states.get(fileIdOf(item));
    if (before === undefined || NEEDIEST.indexOf(state) < NEEDIEST.indexOf(before)) {
      states.set(fileIdOf(item), state);
    }
  }
  const all = [...states.values()];
  return (['ready', 'asks', 'refused', 'passed'] as const)
    .map((state) => ({ state, count: all.filter((other) => other === state).length }))
    .filter(({ count }) => count > 0);
}

/** Items of the chosen state that the search finds; what stands open is not taken away from under the hand. */
export function shownItems(
  items: readonly ListedItem[],
  state: ListedState | undefined,
  query: string,
  open: ReadonlySet<string>,
): readonly ListedItem[] {
  return items.filter(
    (item) =>
      open.has(item.id) ||
      ((state === undefined || stateOf(item) === state) &&
        matches([item.file, item.sheet, titleOf(item), reportOf(item)].join(' '), query)),
  );
}

/** What an item is of, or its file where that is not known. */
export function titleOf(item: ListedItem): string {
  const about = 'about' in item ? item.about : '';
  return about === '' ? item.file : about;
}

export function reportOf(item: ListedItem): string {
  return 'report' in item ? item.report : '';
}
