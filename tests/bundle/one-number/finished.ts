// A district through the built add-on: its rows typed in, lists formed, recommendations made, all documents finished.
import type { WorkbookJson } from '../../../local/workbook/workbook-json';
import type { ReportData } from '../../../src/contract/report-data';
import type { Response } from '../../../src/contract/responses';
import { type SheetRow, sheetRows } from '../../acceptance/workbook-rows';
import { hostOf, preparedWorkbook, runWell } from '../built-host';
import { appendRows, type Row } from '../district';
import {
  ACCREDITATION_HEADING,
  type District,
  type Rules,
  SHARE_HEADINGS,
  SIGN_HEADINGS,
  STAFF_HEADINGS,
  yearText,
} from './district';
import { type Paper, papersOf, plain } from './papers';

export interface Finished {
  readonly district: District;
  readonly rules: Rules;
  /** Codes of the schools that the department has not let onto ШНОР, by a decision with its reason. */
  readonly declined: readonly string[];
  /** What the forming of the lists answered in one sentence. */
  readonly summary: string;
  readonly lists: Response<'readLists'>;
  /** Rows of «ШНОР», «ШНСУ», «Динамика», «Рекомендации» by heading. */
  readonly shnor: readonly SheetRow[];
  readonly shnsu: readonly SheetRow[];
  readonly dynamics: readonly SheetRow[];
  readonly recommendations: readonly SheetRow[];
  readonly data: ReportData;
  readonly papers: readonly Paper[];
}

let prepared: WorkbookJson | undefined;

/** The workbook of a district before anything is formed. */
export function workbookOf(district: District): WorkbookJson {
  prepared ??= preparedWorkbook();
  const { workbook } = hostOf(prepared);
  appendRows(workbook, 'Школы', district.schools.map(schoolCells));
  appendRows(workbook, 'Результаты', district.results.map(resultCells));
  appendRows(workbook, 'Выпускники', district.graduates.map(graduateCells));
  appendRows(workbook, 'Контекстные данные', district.contexts.map(contextCells));
  appendRows(workbook, 'Кадры', district.staff.map(staffCells));
  return workbook.toJson();
}

/** Undefined where the add-on refuses to form lists: no results at all. */
export function finish(
  district: District,
  rules: Rules,
  workbook: WorkbookJson = workbookOf(district),
  declined: readonly string[] = [],
): Finished {
  const host = hostOf(workbook);
  const form = () => runWell(host, 'identifyLists', { settings: settingsOf(rules) }).summary;
  const formed = form();
  for (const code of declined) {
    runWell(host, 'decideSchool', { code, include: false, reason: 'подтверждено пересчётом' });
  }
  const summary = declined.length === 0 ? formed : form();
  runWell(host, 'buildRecommendations', {});
  const { rows } = runWell(host, 'readRecommendations', { school: '', addressee: '', status: '' });
  runWell(host, 'planMeasures', { ids: rows.map(({ id }) => id) });
  const data = runWell(host, 'readReports', {});
  return {
    district,
    rules,
    declined,
    summary: plain(summary),
    lists: runWell(host, 'readLists', {}),
    shnor: sheetRows(host, 'ШНОР'),
    shnsu: sheetRows(host, 'ШНСУ'),
    dynamics: sheetRows(host, 'Динамика'),
    recommendations: sheetRows(host, 'Рекомендации'),
    data,
    papers: papersOf(data),
  };
}

function settingsOf(rules: Rules): { key: string; value: string }[] {
  return [
    { key: 'Набор правил ШНОР', value: rules.shnor },
    { key: 'Набор правил ШНСУ', value: rules.shnsu },
    { key: 'Малочисленные: сумма за 2 года', value: rules.poolSmall ? 'да' : 'нет' },
    { key: 'Учитываемые предметы', value: rules.subjects.join('; ') },
    { key: 'Учитываемые процедуры', value: rules.procedures.join('; ') },
    { key: 'Учитываемые классы ВПР', value: rules.vprGrades.join('; ') },
  ];
}

function schoolCells({ code, name, kind }: District['schools'][number]): Row {
  return { 'Код ОО': code, Наименование: name, Муниципалитет: 'Вымышленный округ', Вид: kind };
}

function resultCells(row: District['results'][number]): Row {
  return filledCells({
    'Код ОО': row.code,
    'Учебный год': yearText(row.year),
    Процедура: row.procedure,
    Класс: row.grade,
    Предмет: row.subject,
    Участников: row.participants,
    '«2»': row.marks2,
    '«3»': row.marks3,
    '«4»': row.marks4,
    '«5»': row.marks5,
    'Не преодолели минимальный порог': row.below,
    Источник: 'Выгрузка',
  });
}

function graduateCells(row: District['graduates'][number]): Row {
  return filledCells({
    'Код ОО': row.code,
    'Учебный год': yearText(row.year),
    Уровень: row.level,
    Выпускников: row.graduates,
    'Не преодолели: русский язык': row.belowRussian,
    'Не преодолели: математика': row.belowMathematics,
    'Не преодолели хотя бы один обязательный предмет': row.belowAny,
    Высокобалльников: row.highScorers,
  });
}

function contextCells({
  code,
  year,
  pupils,
  groups,
  signs,
  accreditationLost,
}: District['contexts'][number]): Row {
  const yesNo = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? 'да' : 'нет');
  return filledCells({
    'Код ОО': code,
    'Учебный год': yearText(year),
    Обучающихся: pupils,
    ...Object.fromEntries(SHARE_HEADINGS.map((heading, at) => [heading, groups[at]])),
    ...Object.fromEntries(SIGN_HEADINGS.map((heading, at) => [heading, yesNo(signs[at])])),
    [ACCREDITATION_HEADING]: yesNo(accreditationLost),
  });
}

function staffCells({ code, year, teachers, groups }: District['staff'][number]): Row {
  return filledCells({
    'Код ОО': code,
    'Учебный год': yearText(year),
    Педагогов: teachers,
    ...Object.fromEntries(STAFF_HEADINGS.map((heading, at) => [heading, groups[at]])),
  });
}

function filledCells(cells: Readonly<Record<string, string | number | undefined>>): Row {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)) as Row;
}
