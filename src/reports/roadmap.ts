// «Дорожная карта»: the measures of the plan with their terms, posts and outcomes.
import type { ReportData, ReportMeasure } from '../contract/report-data';
import { schoolKey } from '../domain/kernel/school-key';
import { counted, numberText } from '../messages/russian';
import { type Block, column, paragraph, type ReportDocument, table } from './block';
import { appendixTo, headSignature } from './requisites';
import { DASH, fileNameText, orBlank, shortened, yearOrBlank } from './wording';

const CELL_LIMIT = 900;
const NAME_LIMIT = 200;

export function roadmap(data: ReportData): ReportDocument {
  const { requisites, measures } = data;
  const year = yearOrBlank(requisites.listYear);
  return {
    title: 'Дорожная карта',
    fileName: fileNameText(`Дорожная карта поддержки ШНОР и ШНСУ ${year.replace('/', '-')}`),
    blocks: [
      appendixTo('приказу'),
      {
        kind: 'title',
        lines: [
          'ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА»)',
          'поддержки школ с низкими образовательными результатами и школ, функционирующих в неблагоприятных социальных условиях',
          `${orBlank(requisites.municipality)}, ${year} учебный год`,
        ],
      },
      ...(measures.length === 0
        ? [paragraph('Меры не определены.')]
        : [measuresTable(data), summary(measures)]),
      headSignature(requisites),
    ],
  };
}

function measuresTable(data: ReportData): Block {
  const names = new Map(data.schools.map(({ code, name }) => [schoolKey(code), name]));
  const columns = [
    column('№', 5, 'center'),
    column('Мера', 33),
    column('Организация', 17),
    column('Срок', 14),
    column('Исполнитель', 17),
    column('Результат', 14),
  ];
  const rows = data.measures.map((one, at) => [
    String(at + 1),
    [one.measure, one.basis === '' ? '' : `Основание: ${one.basis}`]
      .filter((part) => part !== '')
      .map((part) => shortened(part, CELL_LIMIT))
      .join('\n'),
    one.code === '' ? 'муниципалитет' : shortened(names.get(schoolKey(one.code)) ?? one.code, NAME_LIMIT),
    shortened(one.term || DASH, CELL_LIMIT),
    shortened(one.performer || DASH, CELL_LIMIT),
    outcomeText(one),
  ]);
  return table('', columns, rows);
}

function outcomeText({ done, outcome }: ReportMeasure): string {
  const state = done === null ? '' : done ? 'исполнено' : 'не исполнено';
  const parts = [state, shortened(outcome, CELL_LIMIT)].filter((part) => part !== '');
  return parts.length === 0 ? DASH : parts.join('; ');
}

function summary(measures: readonly ReportMeasure[]): Block {
  const done = measures.filter((one) => one.done === true).length;
  return paragraph(
    `Всего ${counted(measures.length, 'мера', 'меры', 'мер')}, исполнено: ${numberText(done)}.`,
  );
}
