import { staffSheet, supportSheet } from '../sheets/support';
import { type LiveColumn, svodRows } from './live-sheet';
import { answer, count, filledIn, source } from './svod-cells';

/** Groups of teachers as they stand side by side, by the column of «Кадры». */
const teacherIds = ['diagnosed', 'directed', 'trained', 'riskTrained'] as const;
type TeacherId = (typeof teacherIds)[number];

const fromSupport = 'Лист «Поддержка», год — в строке 2 этого столбца.';
const fromStaff = 'Лист «Кадры», год — в строке 2 этого столбца.';
const year = '{supportYear}';

export const supportColumns: LiveColumn[] = [
  answer(
    { id: 'pupilsDiagnosed', heading: supportSheet.columns.diagnosed.heading, note: fromSupport },
    supportSheet,
    'diagnosed',
    year,
  ),
  answer(
    { id: 'recommended', heading: supportSheet.columns.recommended.heading, note: fromSupport },
    supportSheet,
    'recommended',
    year,
  ),
  answer(
    { id: 'network', heading: supportSheet.columns.network.heading, note: fromSupport },
    supportSheet,
    'network',
    year,
  ),
  filledIn(
    { id: 'act', heading: 'Есть акт', note: `Заполнена ссылка на акт. ${fromSupport}` },
    supportSheet,
    'actLink',
    year,
  ),
  filledIn(
    { id: 'plan', heading: 'Есть план', note: `Заполнена ссылка на план. ${fromSupport}` },
    supportSheet,
    'planLink',
    year,
  ),
  filledIn(
    { id: 'report', heading: 'Есть отчёт', note: `Заполнена ссылка на отчёт. ${fromSupport}` },
    supportSheet,
    'reportLink',
    year,
  ),
];

export const staffColumns: LiveColumn[] = [
  ...teacherIds.map((id) => teachers(id, staffSheet.columns[id].heading, id)),
  ...teacherIds.map((id) => teachers(`${id}Of`, `Педагоги (${teacherWords(id)})`, 'teachers', id)),
  filledIn(
    { id: 'measures', heading: 'Есть меры поддержки', note: `Заполнены «Меры поддержки». ${fromStaff}` },
    staffSheet,
    'measures',
    '{staffYear}',
  ),
];

function teachers(id: string, heading: string, sum: TeacherId | 'teachers', where?: TeacherId): LiveColumn {
  return count({
    id,
    heading,
    note: `Число педагогов. ${fromStaff}${where === undefined ? '' : ' Только строки, где указано число в группе.'} Строка 8 — школы перечней.`,
    sheet: staffSheet,
    sum,
    conditions: [{ column: source(staffSheet, 'year'), row: svodRows.year, value: '{staffYear}' }],
    ...(where === undefined ? {} : { where }),
    listedTotal: true,
  });
}

function teacherWords(id: TeacherId): string {
  const words = {
    diagnosed: 'для диагностики',
    directed: 'для направленных',
    trained: 'для завершивших',
    riskTrained: 'для работы с риском',
  } as const;
  return words[id];
}
