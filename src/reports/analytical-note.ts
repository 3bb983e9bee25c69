// «Аналитическая справка»: how the lists came about, what they show, how they moved, what is proposed.
import { listWords, statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import { counted, numberText } from '../messages/russian';
import { type Block, heading, paragraph, point, type ReportDocument } from './block';
import { distribution } from './distribution';
import { heat } from './heat';
import { movedSchools, movementTable, reasonsTable, statusTable } from './list-tables';
import { judged, listed, withStatus, yearOf } from './listed';
import { movement } from './movement';
import { headSignature, preparedBy } from './requisites';
import { BEFORE_NOTE, resultsTable, sharesTable } from './results-tables';
import { shnorRuleText, shnsuRuleText } from './rules-in-words';
import { countedSeries, seriesOfKind } from './series';
import { fileNameText, orBlank, schoolShareText, schoolsText, yearOrBlank } from './wording';

export function analyticalNote(data: ReportData): ReportDocument {
  const year = yearOrBlank(yearOf(data, 'shnor'));
  return {
    title: 'Аналитическая справка',
    fileName: fileNameText(`Аналитическая справка ШНОР и ШНСУ ${year.replace('/', '-')}`),
    blocks: [
      {
        kind: 'title',
        lines: [
          'АНАЛИТИЧЕСКАЯ СПРАВКА',
          'по итогам выявления школ с низкими образовательными результатами (ШНОР) и школ, функционирующих в неблагоприятных социальных условиях (ШНСУ)',
          `${orBlank(data.requisites.municipality)}, ${year} учебный год`,
        ],
      },
      ...basis(data),
      ...shnorPart(data),
      ...resultsPart(data),
      ...shnsuPart(data),
      ...movementPart(data),
      ...supportPart(data),
      ...conclusions(data),
      headSignature(data.requisites),
      preparedBy,
    ],
  };
}

function basis(data: ReportData): Block[] {
  const { rules, formedAt, requisites, schools } = data;
  const contextYear = yearOf(data, 'shnsu');
  const sources =
    contextYear === ''
      ? 'Контекстных данных нет, поэтому вывод о ШНСУ не делается.'
      : `Для ШНСУ использованы контекстные данные за ${contextYear} учебный год.`;
  return [
    heading('1. Основание и порядок'),
    paragraph(
      `Справку подготовил: ${orBlank(requisites.authority)}. Рассмотрено: ${schoolsText(schools.length)}. Перечни сформированы ${formedAt} по результатам оценочных процедур ${yearOrBlank(yearOf(data, 'shnor'))} учебного года. ${sources}`,
    ),
    paragraph(shnorRuleText(rules)),
    paragraph(shnsuRuleText(rules)),
    ...data.lists.flatMap(({ title, approval }) =>
      approval === null
        ? []
        : [
            paragraph(
              `Перечень ${title} утверждён приказом ${approval.order}: ${schoolsText(approval.schools)}.`,
            ),
          ],
    ),
  ];
}

function shnorPart(data: ReportData): Block[] {
  const all = judged(data, 'shnor');
  const onList = listed(data, 'shnor');
  const { insufficient, excluded, risk } = statusWords.shnor;
  const unknown = new Set([insufficient, excluded]);
  const enough = all.filter(({ verdict }) => !unknown.has(verdict.status)).length;
  const atRisk = withStatus(data, 'shnor', risk);
  const borderline = all.filter(({ verdict }) => verdict.borderline).length;
  return [
    heading('2. Школы с низкими образовательными результатами'),
    statusTable(data, 'shnor'),
    paragraph(
      `Доля школ с низкими результатами: от числа всех школ — ${schoolShareText(onList.length, all.length)}, от числа школ, по которым данных достаточно, — ${schoolShareText(onList.length, enough)}.`,
    ),
    ...(borderline === 0
      ? []
      : [
          paragraph(
            `Пограничных случаев, когда вывод меняется от результата одного обучающегося: ${numberText(borderline)}. Такие выводы рекомендуется уточнить до утверждения перечня.`,
          ),
        ]),
    ...(onList.length === 0
      ? [paragraph('Школ, которые по правилам включаются в перечень ШНОР, не выявлено.')]
      : [reasonsTable(data, 'shnor', onList, 'Школы перечня ШНОР')]),
    ...(atRisk.length === 0 ? [] : [reasonsTable(data, 'shnor', atRisk, 'Группа риска')]),
  ];
}

function resultsPart(data: ReportData): Block[] {
  const series = countedSeries(data);
  const shown = series.length > 0 ? series : seriesOfKind(data, 'results');
  if (shown.length === 0) return [];
  return [
    heading('3. Результаты оценочных процедур'),
    resultsTable(shown),
    paragraph(BEFORE_NOTE),
    ...distribution(data),
    ...heat(data),
  ];
}

function shnsuPart(data: ReportData): Block[] {
  const onList = listed(data, 'shnsu');
  return [
    heading('4. Школы, функционирующие в неблагоприятных социальных условиях'),
    ...(judged(data, 'shnsu').length === 0 ? [] : [statusTable(data, 'shnsu')]),
    ...(onList.length === 0
      ? [paragraph('Школ, которые по правилам включаются в перечень ШНСУ, не выявлено.')]
      : [reasonsTable(data, 'shnsu', onList, 'Школы перечня ШНСУ')]),
    ...sharesTable(data, 'context', 'Контингент обучающихся по муниципалитету'),
  ];
}

function movementPart(data: ReportData): Block[] {
  return [
    heading('5. Изменение перечней'),
    { kind: 'table', caption: '', ...movementTable(data) },
    ...movement(data),
    ...movedSchools(data, 'shnor'),
    ...movedSchools(data, 'shnsu'),
    paragraph(
      'Выход из перечня за один год — факт, а не вывод о действенности мер: результат подтверждается вторым годом. «Нет вывода» — данных за этот год недостаточно.',
    ),
  ];
}

function supportPart(data: ReportData): Block[] {
  const staff = sharesTable(
    data,
    'staff',
    'Профессиональное развитие педагогов (сводно, без персональных данных)',
  );
  const done = data.measures.filter((measure) => measure.done === true).length;
  const measures =
    data.measures.length === 0
      ? []
      : [
          paragraph(
            `В плане мер ${counted(data.measures.length, 'мера', 'меры', 'мер')}, исполнено: ${numberText(done)}.`,
          ),
        ];
  return staff.length + measures.length === 0 ? [] : [heading('6. Поддержка школ'), ...staff, ...measures];
}

function conclusions(data: ReportData): Block[] {
  const shnor = listed(data, 'shnor').length;
  const shnsu = listed(data, 'shnsu').length;
  const risk = withStatus(data, 'shnor', statusWords.shnor.risk).length;
  return [
    heading('Выводы и предложения'),
    paragraph(
      `По итогам выявления в перечень ${listWords.shnor} входит ${schoolsText(shnor)}, в перечень ${listWords.shnsu} — ${schoolsText(shnsu)}, в группу риска — ${schoolsText(risk)}. Это школы с наибольшими запросами на методическую и ресурсную поддержку.`,
    ),
    point(
      '1.',
      'Утвердить перечень школ приказом органа управления образованием и довести его до руководителей.',
    ),
    point('2.', 'Направить каждой школе перечня адресные рекомендации, закрепить за ней куратора.'),
    point('3.', 'Включить меры поддержки в дорожную карту, назначив сроки, исполнителей и подтверждения.'),
    point(
      '4.',
      'Предусмотреть для школ группы риска методические консультации, не дожидаясь следующего года.',
    ),
    point('5.', 'Вернуться к результатам после оценочных процедур следующего учебного года.'),
  ];
}
