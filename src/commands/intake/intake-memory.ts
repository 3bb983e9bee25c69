// «Память загрузки»: answers about files, what the last intake did, and its rows as they were before.
import { type Remembered, remembered } from '../../contract/requests';
import type { LastIntake } from '../../contract/responses';
import { planReplace } from '../../workbook/append-plan';
import type { BlockWrite } from '../../workbook/block-plan';
import type { KeptRow } from '../../workbook/merge/merge-plan';
import { readTable } from '../../workbook/read-table';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { CommandRefusal } from '../command-refusal';
import { areCells, parsedCells, textOfCells } from '../kept-cells';
import type { Values } from '../reading';
import { isOfFix } from '../start/fix-memory';

/** The last intake, and the one before it. */
interface KeptIntake extends LastIntake {
  /** How many rows are kept for taking it back. */
  readonly rows: number;
  readonly before?: LastIntake | undefined;
}

/** A row kept, and the sheet it is of. */
export interface KeptOf {
  readonly sheet: string;
  readonly row: KeptRow;
}

const ABOUT_INTAKE = 'о загрузке';
const KEPT_ROW = 'строка';
const UNREADABLE = { code: 'MEMORY_UNREADABLE' } as const;
/** A cell holds 50 000 characters. */
const CELL_LIMIT = 49_000;

type MemoryRow = Readonly<Record<'kind' | 'key' | 'value', string>>;

function memoryRows(values: Values): readonly MemoryRow[] {
  return readTable(intakeMemorySheet, values).rows.map((row) => row.values);
}

/** Answers that the page has asked to keep. */
export function rememberedIn(values: Values): Remembered[] {
  return memoryRows(values).filter(isAnswer);
}

function isAnswer(row: MemoryRow): row is Remembered {
  return remembered().safeParse(row).success;
}

/** Undefined when nothing was ever loaded or nobody can tell any more. */
export function lastIntake(values: Values): KeptIntake | undefined {
  const about = memoryRows(values).find(({ kind }) => kind === ABOUT_INTAKE);
  const last = parsedCells(about?.value ?? '') as Partial<KeptIntake> | undefined;
  const { at, summary, undoable, rows } = last ?? {};
  const isWhole = typeof at === 'string' && typeof summary === 'string' && typeof undoable === 'boolean';
  return isWhole && typeof rows === 'number' ? (last as KeptIntake) : undefined;
}

/** What the sidebar is told of it. */
export function lastIntakeView({ at, summary, undoable }: LastIntake): LastIntake {
  return { at, summary, undoable };
}

/** The rows of the last intake. Refused with MEMORY_UNREADABLE when somebody has typed over them. */
export function keptRows(values: Values): KeptOf[] {
  const kept = memoryRows(values)
    .filter(({ kind }) => kind === KEPT_ROW)
    .map(({ key, value }) => ({ sheet: key, row: readKept(value) }));
  if (kept.length !== lastIntake(values)?.rows) throw new CommandRefusal(UNREADABLE);
  return kept;
}

/** Answers of old and new together; a new one takes the place of an old one of the same kind and key. */
export function joined(old: readonly Remembered[], added: readonly Remembered[]): Remembered[] {
  const byKey = new Map([...old, ...added].map((answer) => [`${answer.kind}\t${answer.key}`, answer]));
  return [...byKey.values()];
}

/** The facts of an intake that changed something; without its rows where one of them does not fit a cell. */
export function newIntake(
  at: string,
  summary: string,
  kept: readonly KeptOf[],
  before: LastIntake | undefined,
): { last: KeptIntake; rows: MemoryRow[] } {
  const rows = kept.map(({ sheet, row }) => ({
    kind: KEPT_ROW,
    key: sheet,
    value: textOfCells(row),
  }));
  const undoable = rows.every(({ value }) => value.length <= CELL_LIMIT);
  const earlier = before && { ...lastIntakeView(before), undoable: false };
  return {
    last: { at, summary, undoable, rows: undoable ? rows.length : 0, before: earlier },
    rows: undoable ? rows : [],
  };
}

/** The sheet written anew. `kept` are rows made by `newIntake`. */
export function memoryWrites(
  values: Values,
  answers: readonly Remembered[],
  last: KeptIntake | undefined,
  kept: readonly MemoryRow[],
): BlockWrite[] {
  const about = last === undefined ? [] : [{ kind: ABOUT_INTAKE, key: '', value: JSON.stringify(last) }];
  const fixes = memoryRows(values).filter(isOfFix);
  return planReplace(intakeMemorySheet, values, [...about, ...answers, ...kept, ...fixes]);
}

/** The sheet with other answers, all else on it as it stands. */
export function answersWrites(values: Values, answers: readonly Remembered[]): BlockWrite[] {
  const kept = memoryRows(values).filter((row) => !isAnswer(row) && !isOfFix(row));
  return memoryWrites(values, answers, undefined, kept);
}

function readKept(text: string): KeptRow {
  const row = parsedCells(text) as Partial<KeptRow> | undefined;
  const isRow = typeof row?.key === 'string' && typeof row.added === 'boolean';
  if (!isRow || !areCells(row.before) || !areCells(row.after)) throw new CommandRefusal(UNREADABLE);
  return row as KeptRow;
}
