// A district of any size for the tests of dist/: invented schools with twelve results each, graduates and context.
import type { Workbook } from '../../local/workbook/workbook';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, preparedWorkbook } from './built-host';

/** Cells by heading. */
export type Row = Readonly<Record<string, string | number>>;

export const districtYears = ['2024/2025', '2025/2026'] as const;
const procedures = [
  ['ВПР', 5, 'Математика'],
  ['ВПР', 5, 'Русский язык'],
  ['ВПР', 8, 'Математика'],
  ['ВПР', 8, 'Русский язык'],
  ['РДР', 10, 'Математика'],
  ['ОГЭ', 9, 'Русский язык'],
] as const;

/** The code of a school by its number from 0. */
export function codeOf(school: number): string {
  return `edu77${String(school + 1).padStart(4, '0')}`;
}

export function schoolRow(school: number, name = `Школа № ${school + 1}`): Row {
  return { 'Код ОО': codeOf(school), Наименование: name, Муниципалитет: 'Вымышленный район' };
}

/** Some schools have two low procedures, some one, some none; which ones shifts from year to year. */
export function resultRows(school: number): Row[] {
  return districtYears.flatMap((year, yearAt) =>
    procedures.map(([procedure, grade, subject], at) => {
      const participants = 20 + ((school * 7 + at * 3) % 30);
      const low = (school + at * 2 + yearAt * 4) % 11 < 2;
      const marks2 = Math.ceil(participants * (low ? 0.4 : 0.1));
      const marks5 = 3;
      const marks4 = 5;
      const marks3 = participants - marks2 - marks4 - marks5;
      return {
        'Код ОО': codeOf(school),
        'Учебный год': year,
        Процедура: procedure,
        Класс: grade,
        Предмет: subject,
        Участников: participants,
        '«2»': marks2,
        '«3»': marks3,
        '«4»': marks4,
        '«5»': marks5,
        Источник: 'Выгрузка',
      };
    }),
  );
}

function graduateRows(school: number): Row[] {
  return districtYears.map((year) => ({
    'Код ОО': codeOf(school),
    'Учебный год': year,
    Уровень: 9,
    Выпускников: 60,
    'Не преодолели: русский язык': school % 5,
    'Не преодолели: математика': school % 7,
  }));
}

export function contextRows(school: number): Row[] {
  const yes = (condition: boolean): string => (condition ? 'да' : 'нет');
  return districtYears.map((year, yearAt) => ({
    'Код ОО': codeOf(school),
    'Учебный год': year,
    Обучающихся: 200 + school,
    'Состоят на учёте в ПДН (ОДН), КДН и ЗП': school % 25,
    'Из семей мигрантов и (или) слабо владеют русским языком': school % 40,
    'Не прошли промежуточную аттестацию': school % 20,
    'Систематически пропускают без уважительной причины': school % 15,
    'С ЗПР, УО (по заключению ПМПК)': school % 45,
    Отдалённость: yes((school + yearAt) % 3 === 0),
    Малокомплектная: yes(school % 4 === 0),
    'Дефицит инфраструктуры': yes(school % 5 === 0),
    'Неукомплектованность кадрами': yes((school + yearAt) % 2 === 0),
  }));
}

/** A prepared workbook with so many schools. */
export function districtWorkbook(schools: number): WorkbookJson {
  const { workbook } = hostOf(preparedWorkbook());
  const numbers = Array.from({ length: schools }, (_, school) => school);
  appendRows(
    workbook,
    'Школы',
    numbers.map((school) => schoolRow(school)),
  );
  appendRows(workbook, 'Результаты', numbers.flatMap(resultRows));
  appendRows(workbook, 'Выпускники', numbers.flatMap(graduateRows));
  appendRows(workbook, 'Контекстные данные', numbers.flatMap(contextRows));
  return workbook.toJson();
}

/** Puts rows below the last one of a sheet, each cell under its heading. */
export function appendRows(workbook: Workbook, title: string, rows: readonly Row[]): void {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  const headings = headingsOf(workbook, title);
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? null));
  sheet.setContents(sheet.lastRow() + 1, 1, cells);
}

/** The texts of a sheet's first row, '' for a column without a heading. */
export function headingsOf(workbook: Workbook, title: string): string[] {
  const sheet = workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return (sheet.values(1, 1, 1, Math.max(1, sheet.lastColumn()))[0] ?? []).map((cell) => String(cell ?? ''));
}
