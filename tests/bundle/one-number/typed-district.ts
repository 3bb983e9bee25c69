// The district that stands in a workbook already, as its rows can be read: the learning example, real files.
import type { Host } from '../../../local/host';
import { type SheetRow, sheetRows } from '../../acceptance/workbook-rows';
import {
  ACCREDITATION_HEADING,
  type District,
  type Graduates,
  type Procedure,
  type Result,
  SHARE_HEADINGS,
  SIGN_HEADINGS,
  STAFF_HEADINGS,
  sameSchool,
} from './district';

const PROCEDURES: readonly string[] = [
  'ВПР',
  'ОГЭ',
  'ЕГЭ',
  'ГВЭ',
  'РДР',
  'муниципальный срез',
  'функциональная грамотность',
] satisfies Procedure[];

export function districtIn(host: Host, name: string): District {
  const schools = sheetRows(host, 'Школы').map((row) => ({
    code: String(row['Код ОО']),
    name: String(row.Наименование),
    kind: String(row.Вид),
  }));
  /** The code by which «Школы» knows the school; undefined for a school that it does not know. */
  const codeOf = (row: SheetRow): string | undefined =>
    schools.find(({ code }) => sameSchool(code, String(row['Код ОО'])))?.code;
  return {
    name,
    schools,
    results: sheetRows(host, 'Результаты').flatMap((row) => resultOf(row, codeOf(row)) ?? []),
    graduates: sheetRows(host, 'Выпускники').flatMap((row) => graduatesOf(row, codeOf(row)) ?? []),
    contexts: sheetRows(host, 'Контекстные данные').flatMap((row) => {
      const [code, year] = [codeOf(row), yearOf(row)];
      if (code === undefined || year === undefined) return [];
      return [
        {
          code,
          year,
          pupils: countOf(row.Обучающихся),
          groups: SHARE_HEADINGS.map((heading) => countOf(row[heading])),
          signs: SIGN_HEADINGS.map((heading) => signOf(row[heading])),
          accreditationLost: signOf(row[ACCREDITATION_HEADING]),
        },
      ];
    }),
    staff: sheetRows(host, 'Кадры').flatMap((row) => {
      const [code, year] = [codeOf(row), yearOf(row)];
      if (code === undefined || year === undefined) return [];
      const groups = STAFF_HEADINGS.map((heading) => countOf(row[heading]));
      return [{ code, year, teachers: countOf(row.Педагогов), groups }];
    }),
  };
}

/** Undefined for a row that lacks what a row needs, or whose needed cell cannot be read. */
function resultOf(row: SheetRow, code: string | undefined): Result | undefined {
  const year = yearOf(row);
  const procedure = String(row.Процедура);
  const participants = countOf(row.Участников);
  if (code === undefined || year === undefined || participants === undefined) return undefined;
  if (!PROCEDURES.includes(procedure)) return undefined;
  return {
    code,
    year,
    procedure: procedure as Procedure,
    grade: Number(row.Класс),
    subject: String(row.Предмет),
    participants,
    marks2: countOf(row['«2»']),
    marks3: countOf(row['«3»']),
    marks4: countOf(row['«4»']),
    marks5: countOf(row['«5»']),
    below: countOf(row['Не преодолели минимальный порог']),
  };
}

function graduatesOf(row: SheetRow, code: string | undefined): Graduates | undefined {
  const year = yearOf(row);
  const level = Number(row.Уровень);
  const graduates = countOf(row.Выпускников);
  if (code === undefined || year === undefined || graduates === undefined) return undefined;
  if (level !== 9 && level !== 11) return undefined;
  return {
    code,
    year,
    level,
    graduates,
    belowRussian: countOf(row['Не преодолели: русский язык']),
    belowMathematics: countOf(row['Не преодолели: математика']),
    belowAny: countOf(row['Не преодолели хотя бы один обязательный предмет']),
    highScorers: countOf(row.Высокобалльников),
  };
}

function yearOf(row: SheetRow): number | undefined {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(String(row['Учебный год'])) ?? [];
  return from !== undefined && Number(from) + 1 === Number(to) ? Number(to) : undefined;
}

/** A whole number of people; undefined for anything else. */
function countOf(cell: unknown): number | undefined {
  const text = String(cell ?? '').trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function signOf(cell: unknown): boolean | undefined {
  return cell === 'да' ? true : cell === 'нет' ? false : undefined;
}
