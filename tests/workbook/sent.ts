// Tables of files for the tests of merging: rows by column id, as the page sends them.
import {
  type Incoming,
  readIncoming,
  type SentCell,
  type SentTable,
} from '../../src/workbook/merge/merge-incoming';
import type { SheetSpec } from '../../src/workbook/sheet-spec';

export type SentRow = Readonly<Record<string, SentCell>>;

/** What a row does not name is sent blank. */
export function sentTable(from: string, rows: readonly SentRow[], common: SentRow = {}): SentTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { from, common, columns, rows: rows.map((row) => columns.map((id) => row[id] ?? '')) };
}

/** Tables read for a sheet; without `schools` the codes are not checked. */
export function incomingOf(
  spec: SheetSpec,
  tables: readonly SentTable[],
  schools?: readonly string[],
): Incoming {
  const places = tables.map((table, at) => ({ table, at }));
  return readIncoming(spec, places, schools === undefined ? undefined : new Set(schools));
}

export const vpr = { year: '2025/2026', procedure: 'ВПР', grade: 4, subject: 'Русский язык' };

/** A result whose marks make up its participants. */
export function marks(code: string, two: number, three: number, four: number, five: number): SentRow {
  const participants = two + three + four + five;
  return { code, participants, marks2: two, marks3: three, marks4: four, marks5: five };
}
