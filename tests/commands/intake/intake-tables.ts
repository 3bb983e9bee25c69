// Tables as the page sends them, for the tests of intake.
import type { LoadedTable } from '../../../src/contract/requests';
import { schoolsSheet } from '../../../src/workbook/sheets/schools';
import { prepared } from '../district';
import type { FakePorts } from '../fake-book';

type Cell = string | number;

/** Results of one report: «2», «3», «4», «5» of each school, participants their sum. */
export function markTable(
  from: string,
  marks: Readonly<Record<string, readonly [number, number, number, number]>>,
  common: Readonly<Record<string, Cell>> = {},
): LoadedTable {
  return {
    sheet: 'Результаты',
    from,
    common: {
      year: '2025/2026',
      procedure: 'ВПР',
      grade: 4,
      subject: 'Русский язык',
      source: `ФИС ОКО, Ф3 (${from})`,
      asOf: '12.06.2026',
      ...common,
    },
    columns: ['code', 'participants', 'marks2', 'marks3', 'marks4', 'marks5'],
    rows: Object.entries(marks).map(([code, counts]) => [
      code,
      counts.reduce((sum, count) => sum + count, 0),
      ...counts,
    ]),
  };
}

/** A table of any sheet from rows by column id; what a row does not name is sent blank. */
export function tableOf(
  sheet: string,
  from: string,
  ...rows: readonly Readonly<Record<string, Cell>>[]
): LoadedTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { sheet, from, common: {}, columns, rows: rows.map((row) => columns.map((id) => row[id] ?? '')) };
}

/** All sheets but those on which every run leaves its trace; a text kept as text is that text. */
export function dataOf({ book }: FakePorts): Record<string, unknown[][]> {
  const { 'Журнал операций': _, 'Память загрузки': __, ...others } = book.snapshot();
  const plain = (cell: unknown): unknown =>
    typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
  return Object.fromEntries(
    Object.entries(others).map(([title, rows]) => [title, rows.map((row) => row.map(plain))]),
  );
}

/** A row of «Школы». */
export function school(code: string, name: string) {
  return { code, name, municipality: 'Район' };
}

/** A prepared workbook with the schools «sch1» and «0012». */
export function withTwoSchools(): FakePorts {
  const ports = prepared();
  ports.book.add(schoolsSheet, school('sch1', 'СОШ № 1'), school('0012', 'СОШ № 12'));
  return ports;
}
