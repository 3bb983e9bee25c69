// The real data of the Altai region, as files that a user would import, and what must come out of them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../local/files/csv';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** The real data stand beside the checkout where they are; elsewhere the suite says that it was skipped. */
export const realDataAreHere = existsSync(DATA);

export type Row = Readonly<Record<string, string>>;

/** A CSV file of the data as records by heading. */
export function realRows(file: string): Row[] {
  const [headings = [], ...lines] = readCsv(readFileSync(join(DATA, file), 'utf8')).rows;
  return lines.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

/** School, its expected verdicts and counts. */
export interface ExpectedSchool {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly low: { readonly previous: string; readonly now: string };
  readonly status: string;
  readonly movement: string;
}

export function expectedSchools(): ExpectedSchool[] {
  return realRows('altai_low_results_matrix.csv').map((row) => ({
    code: row.school_id ?? '',
    name: row.school ?? '',
    municipality: row.municipality ?? '',
    low: { previous: row.procedures_2020_ge30 ?? '', now: row.procedures_2021_ge30 ?? '' },
    status: row.status_2021 ?? '',
    movement: row.movement ?? '',
  }));
}

/** «Школы» as a CSV file. */
export function schoolsFile(schools: readonly ExpectedSchool[]): string {
  return csv([
    ['Код ОО', 'Наименование', 'Муниципалитет'],
    ...schools.map(({ code, name, municipality }) => [code, name, municipality]),
  ]);
}

/** «Результаты» of these schools as a CSV file. */
export function resultsFile(schools: readonly ExpectedSchool[]): string {
  const codes = new Set(schools.map(({ code }) => code));
  const rows = realRows('altai_vpr_school_level.csv').filter(({ school_id = '' }) => codes.has(school_id));
  return csv([
    ['Код ОО', 'Учебный год', 'Процедура', 'Класс', 'Предмет', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...rows.map((row) =>
      [
        row.school_id,
        row.year,
        'ВПР',
        row.grade,
        row.subject,
        row.participants,
        row.n2,
        row.n3,
        row.n4,
        row.n5,
      ].map((cell) => cell ?? ''),
    ),
  ]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** Rows by key, in the order in which the keys first occur. */
export function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
