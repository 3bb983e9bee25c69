// A district of any size for measurements: schools with twelve result rows each, written straight into the sheets.
import { procedureWords } from '../../src/catalogue/words';
import { columnsOf, type SheetSpec } from '../../src/workbook/sheet-spec';
import { contextSheet } from '../../src/workbook/sheets/context';
import { resultsSheet } from '../../src/workbook/sheets/results';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import type { Host } from '../host';

/** Result rows a school: two years, three grades, two subjects. */
export const ROWS_A_SCHOOL = 12;

const YEARS = ['2024/2025', '2025/2026'];
const GRADES = [4, 5, 8];
const SUBJECTS = ['Математика', 'Русский язык'];

type Cells = Readonly<Record<string, string | number>>;

/** Cells of the sheets, headings apart, in the shipped order of their columns. */
export interface District {
  readonly schools: readonly (readonly (string | number)[])[];
  readonly results: readonly (readonly (string | number)[])[];
  readonly contexts: readonly (readonly (string | number)[])[];
}

export function district(size: number): District {
  const schools: Cells[] = [];
  const results: Cells[] = [];
  const contexts: Cells[] = [];
  for (let n = 0; n < size; n += 1) {
    const code = `edu${String(100_000 + n)}`;
    schools.push({ code, name: `Школа № ${n}`, municipality: 'Округ' });
    for (const year of YEARS) {
      contexts.push(contextOf(code, year, n));
      for (const grade of GRADES)
        for (const subject of SUBJECTS) results.push(resultOf(code, year, grade, subject, n));
    }
  }
  return {
    schools: rows(schoolsSheet, schools),
    results: rows(resultsSheet, results),
    contexts: rows(contextSheet, contexts),
  };
}

/** Fills a prepared workbook. */
export function fill(host: Host, { schools, results, contexts }: District): void {
  host.workbook.sheet(schoolsSheet.title)?.setValues(2, 1, schools);
  host.workbook.sheet(resultsSheet.title)?.setValues(2, 1, results);
  host.workbook.sheet(contextSheet.title)?.setValues(2, 1, contexts);
}

function resultOf(code: string, year: string, grade: number, subject: string, n: number): Cells {
  const participants = 20 + (n % 30);
  const marks2 = (n * 7 + grade + subject.length) % 12;
  const marks5 = n % 5;
  const marks4 = 6;
  const marks3 = participants - marks2 - marks4 - marks5;
  const marks = { marks2, marks3, marks4, marks5 };
  const procedure = procedureWords.vpr;
  return { code, year, procedure, grade, subject, participants, ...marks, source: 'ФИС ОКО, Ф3' };
}

function contextOf(code: string, year: string, n: number): Cells {
  return {
    code,
    year,
    pupils: 200 + (n % 300),
    registered: n % 20,
    migrantLanguage: n % 40,
    notAttested: n % 12,
    truancy: n % 9,
    specialNeeds: n % 50,
    remote: n % 3 === 0 ? 'да' : 'нет',
    small: n % 4 === 0 ? 'да' : 'нет',
    infrastructure: n % 5 === 0 ? 'да' : 'нет',
    staffing: n % 2 === 0 ? 'да' : 'нет',
  };
}

function rows(spec: SheetSpec, records: readonly Cells[]): (string | number)[][] {
  const ids = Object.keys(spec.columns).slice(0, columnsOf(spec).length);
  return records.map((record) => ids.map((id) => record[id] ?? ''));
}
