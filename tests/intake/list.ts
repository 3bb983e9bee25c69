// A list of files worked out in a test.
import type { KnownSchool } from '../../src/domain/intake/match-schools';
import type { Given, Intake, IntakeContext, Item, OpenedFile, SchoolAnswer } from '../../src/intake/types';
import { workOut } from '../../src/intake/work-out';

const emptyContext: IntakeContext = {
  schools: [],
  municipality: 'Ключевский район',
  today: '22.11.2026',
  remembered: [],
};

export function knownSchool(code: string, name: string): KnownSchool {
  return { code, name, municipality: 'Ключевский район', login: '', risCode: '' };
}

interface Said {
  readonly given?: Readonly<Record<string, Given>>;
  readonly answers?: Readonly<Record<string, SchoolAnswer>>;
  readonly context?: Partial<IntakeContext>;
}

/** The files get ids «0», «1»…, so the first sheet of the first file is the item «0/0». */
export function workedOut(
  files: readonly OpenedFile[],
  { given = {}, answers = {}, context = {} }: Said = {},
): Intake {
  return workOut(
    files.map((opened, index) => ({ id: String(index), opened })),
    new Map(Object.entries(given)),
    new Map(Object.entries(answers)),
    { ...emptyContext, ...context },
  );
}

/** A file as if it had been read, with one sheet. */
export function fileOfRows(file: string, rows: readonly (readonly unknown[])[], sheet = 'Лист1'): OpenedFile {
  return { file, sheets: [{ file, sheet, rows }] };
}

export function itemOf<K extends Item['kind']>(
  intake: Intake,
  kind: K,
  id = '0/0',
): Extract<Item, { kind: K }> {
  const item = intake.items.find((one) => one.id === id);
  if (item?.kind !== kind) throw new Error(`${id} is ${JSON.stringify(item)}`);
  return item as Extract<Item, { kind: K }>;
}

/** The rows of all tables for a sheet as objects, with the cells that they share. */
export function rowsFor(intake: Intake, sheet: string): Record<string, string | number>[] {
  return intake.tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ common, columns, rows }) =>
      rows.map((cells) => ({
        ...common,
        ...Object.fromEntries(columns.map((id, i) => [id, cells[i] ?? ''])),
      })),
    );
}
