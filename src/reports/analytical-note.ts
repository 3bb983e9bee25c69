// «Аналитическая справка»: how the lists came about, what they show, how they moved, what is proposed.
import { statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import { counted, numberText } from '../messages/russian';
import { approvals } from './approvals';
import { type Block, heading, paragraph, point, type ReportDocument } from './block';
import { listSizes, nobodyText, unjudgedText } from './coverage';
import { borderCases } from './decisions';
import { distribution } from './distribution';
import { heat } from './heat';
import {
  goneSchools,
  movedSchools,
  movementTable,
  noMovementText,
  outsideNote,
  reasonsTable,
  statusTable,
} from './list-tables';
import { judged, listed, onEither, selection, unjudged, withStatus, yearOf } from './listed';
import { movement } from './movement';
import { headSignature, preparedBy } from './requisites';
import { notCountedText, resultsTable, sharesTable } from './results-tables';
import { shnorRuleText, shnsuRuleText } from './rules-in-words';
import { countedSeries } from './series';
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
  const { formedAt, requisites } = data;
  const contextYear = yearOf(data, 'shnsu');
  const sources =
    contextYear === ''
      ? 'Контекстных данных нет, поэтому вывод о ШНСУ не делается.'
      : `Для ШНСУ использованы контекстные данные за ${contextYear} учебный год.`;
  return [
    heading('1. Основание и порядок'),
    paragraph(
      `Справку подготовил: ${orBlank(requisites.authority)}. Рассмотрено: ${schoolsText(selection(data).length)}. Перечни сформированы ${formedAt} по результатам оценочных процедур ${yearOrBlank(yearOf(data, 'shnor'))} учебного года. ${sources}`,
    ),
    ...outsideNote(data, 'named'),
    paragraph(shnorRuleText(data)),
    paragraph(shnsuRuleText(data.rules)),
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
  const onList = listed(data, 'shnor');
  const atRisk = withStatus(data, 'shnor', statusWords.shnor.risk);
  return [
    heading('2. Школы с низкими образовательными результатами'),
    ...statusTable(data, 'shnor'),
    ...shareOfListed(data),
    ...(onList.length === 0
      ? [paragraph(nobodyText(data, 'shnor'))]
      : [reasonsTable(data, 'shnor', onList, 'Школы перечня ШНОР')]),
    ...(atRisk.length === 0 ? [] : [reasonsTable(data, 'shnor', atRisk, 'Группа риска')]),
    ...borderCases(data),
  ];
}

/** Of all schools, and of those with enough data; no share of 0 while some schools are not judged. */
function shareOfListed(data: ReportData): Block[] {
  const [all, unknown] = [selection(data).length, unjudged(data, 'shnor').length];
  const onList = listed(data, 'shnor').length;
  const ofEnough = `от числа школ, по которым данных достаточно, — ${schoolShareText(onList, all - unknown)}`;
  if (all === unknown) return [];
  if (onList === 0 && unknown > 0) {
    return [paragraph(`Доля школ с низкими результатами: ${ofEnough}. ${unjudgedText(data, 'shnor')}`)];
  }
  return [
    paragraph(
      `Доля школ с низкими результатами: от числа всех школ — ${schoolShareText(onList, all)}, ${ofEnough}.`,
    ),
  ];
}

function resultsPart(data: ReportData): Block[] {
  const counted = countedSeries(data);
  const others = notCountedText(data);
  if (counted.length + others.length === 0) return [];
  return [
    heading('3. Результаты оценочных процедур'),
    ...(counted.length === 0 ? [] : resultsTable(data, counted)),
    ...others,
    ...distribution(data),
    ...heat(data),
  ];
}

function shnsuPart(data: ReportData): Block[] {
  const onList = listed(data, 'shnsu');
  return [
    heading('4. Школы, функционирующие в неблагоприятных социальных условиях'),
    ...(judged(data, 'shnsu').length === 0 ? [] : statusTable(data, 'shnsu')),
    ...(onList.length === 0
      ? [paragraph(nobodyText(data, 'shnsu'))]
      : [reasonsTable(data, 'shnsu', onList, 'Школы перечня ШНСУ')]),
    ...sharesTable(data, 'context', 'Контингент обучающихся'),
  ];
}

function movementPart(data: ReportData): Block[] {
  const isKnown = data.lists.some(({ hasYearBefore }) => hasYearBefore);
  return [
    heading('5. Изменение перечней'),
    ...noMovementText(data),
    ...goneSchools(data),
    ...(isKnown
      ? [
          { kind: 'table' as const, caption: '', ...movementTable(data) },
          ...movement(data),
          ...movedSchools(data, 'shnor'),
          ...movedSchools(data, 'shnsu'),
          paragraph(
            'Выход из перечня за один год — факт, а не вывод о действенности мер: результат подтверждается вторым годом. «Нет вывода» — данных за этот год недостаточно.',
          ),
        ]
      : []),
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
  const atRisk = withStatus(data, 'shnor', statusWords.shnor.risk).length;
  const sizes = listSizes(data, atRisk);
  const unknown = [unjudgedText(data, 'shnor'), unjudgedText(data, 'shnsu')].filter((text) => text !== '');
  const proposals = [
    ...approvals(data),
    ...(onEither(data).length === 0
      ? []
      : [
          'Направить каждой школе перечня адресные рекомендации, закрепить за ней куратора.',
          'Включить меры поддержки в дорожную карту, назначив сроки, исполнителей и подтверждения.',
        ]),
    ...(atRisk === 0
      ? []
      : ['Предусмотреть для школ группы риска методические консультации, не дожидаясь следующего года.']),
    'Вернуться к результатам после оценочных процедур следующего учебного года.',
  ];
  return [
    heading('Выводы и предложения'),
    ...(sizes === ''
      ? []
      : [
          paragraph(
            `По итогам выявления ${sizes}. Школы перечней — это школы с наибольшими запросами на методическую и ресурсную поддержку.`,
          ),
        ]),
    ...unknown.map((text) => paragraph(text)),
    ...proposals.map((text, at) => point(`${at + 1}.`, text)),
  ];
}
