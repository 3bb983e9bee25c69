// The real results of the Altai region written as the exports of ФИС ОКО in which they would have come.
import {
  type GroupReport,
  journalColumnsSheet,
  journalRowsSheet,
  markStatisticsSheet,
  type SchoolCounts,
} from '../../build/samples/layouts/group-reports';
import { plain, type Sheet, type Style } from '../../build/samples/layouts/style';
import { xlsxOf } from '../../build/samples/xlsx';
import type { FileToRead } from '../../src/intake/types';
import { type ExpectedSchool, grouped, type Row, realRows } from './altai';

/** The login of a school in ФИС ОКО: the data give a neutral id, «S0032». */
export function loginOf(school: string): string {
  return `edu22${school.slice(1)}`;
}

/** Every way of writing in turn: files of one year are not all alike either. */
const STYLES: readonly Style[] = [
  plain,
  { ...plain, numbers: 'comma' },
  { ...plain, numbers: 'point', counts: 'text' },
];

const ABBREVIATIONS: Readonly<Record<string, string>> = { Математика: 'МА', 'Русский язык': 'РУ' };
/** ВПР of 2020 were written in the autumn, on the programme of the grade before. */
const IN_AUTUMN = '2020';
const DATES: Readonly<Record<string, string>> = { [IN_AUTUMN]: '12.10.2020', '2021': '12.06.2021' };

/** Rows of the data about these schools. */
export function resultsOf(schools: readonly ExpectedSchool[]): Row[] {
  const codes = new Set(schools.map(({ code }) => code));
  return realRows('altai_vpr_school_level.csv').filter(({ school_id = '' }) => codes.has(school_id));
}

/** A file of Ф3 and a file of the comparison for each year, grade and subject. */
export async function exportFiles(rows: readonly Row[]): Promise<FileToRead[]> {
  const files: FileToRead[] = [];
  let number = 0;
  for (const [procedure, own] of grouped(rows, ({ year, grade, subject }) => `${subject} ${grade} ${year}`)) {
    const report = reportOf(own);
    const style = STYLES[number % STYLES.length] ?? plain;
    const comparison = number % 2 === 0 ? journalColumnsSheet : journalRowsSheet;
    files.push(await fileOf(`Ф3 ${procedure}.xlsx`, markStatisticsSheet(report, style)));
    files.push(await fileOf(`Сравнение ${procedure}.xlsx`, comparison(report, style)));
    number += 1;
  }
  return files;
}

/** The sheet as a file that a browser hands over. */
export async function fileOf(name: string, sheet: Sheet): Promise<FileToRead> {
  const bytes = await xlsxOf([sheet]);
  const copy = new Uint8Array(bytes).buffer;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(copy) };
}

function reportOf(rows: readonly Row[]): GroupReport {
  const { year = '', grade = '', subject = '' } = rows[0] ?? {};
  const byMunicipality = grouped(rows, ({ municipality = '' }) => municipality);
  return {
    year: Number(year),
    subject,
    abbreviation: ABBREVIATIONS[subject] ?? '',
    grade: Number(grade),
    inTheNextGrade: year === IN_AUTUMN,
    date: DATES[year] ?? '',
    region: 'Алтайский край',
    municipalities: [...byMunicipality].map(([name, own], i) => ({
      name: `${name}(reg22_m${String(i + 1).padStart(3, '0')})`,
      schools: own.map(countsOf),
    })),
  };
}

function countsOf(row: Row): SchoolCounts {
  const count = (heading: string): number => Number(row[heading]);
  return {
    digits: loginOf(row.school_id ?? '').replace(/\D/g, ''),
    name: row.school ?? '',
    marks: [count('n2'), count('n3'), count('n4'), count('n5')],
    movements: [count('lowered'), count('confirmed'), count('raised')],
    withoutJournal: count('participants') - count('journal_n'),
  };
}
