// «Проект приказа»: approves the list; dates, number and names are blanks to fill.
import type { ReportData } from '../contract/report-data';
import { NO_BREAK_SPACE } from '../messages/russian';
import { type Block, column, pageBreak, paragraph, point, type ReportDocument, table } from './block';
import { nobodyText } from './coverage';
import { decisionLine } from './decisions';
import { schoolName } from './list-tables';
import { groundsText, onEither, yearOf } from './listed';
import { appendixTo, headSignature, letterhead } from './requisites';
import { BLANK, BLANK_DATE, fileNameText, yearOrBlank } from './wording';

/** Spaced out, as orders have it; never parted by a line's end. */
const ORDERING = 'п р и к а з ы в а ю'.replace(/ /g, NO_BREAK_SPACE);

const ORDER_TITLE =
  'Об утверждении перечня общеобразовательных организаций с низкими образовательными результатами и (или) функционирующих в неблагоприятных социальных условиях';

export function orderDraft(data: ReportData): ReportDocument {
  const { requisites } = data;
  const listYear = yearOrBlank(requisites.listYear);
  return {
    title: 'Проект приказа',
    fileName: fileNameText(`Проект приказа о перечне ШНОР и ШНСУ ${listYear.replace('/', '-')}`),
    blocks: [
      ...letterhead(requisites, 'ПРИКАЗ'),
      { kind: 'title', lines: [ORDER_TITLE] },
      paragraph(
        `В целях адресной методической и ресурсной поддержки общеобразовательных организаций, на основании результатов оценочных процедур ${yearOrBlank(yearOf(data, 'shnor'))} учебного года${contextWords(data)} и аналитической справки по итогам выявления ${ORDERING}:`,
      ),
      ...orders(listYear),
      headSignature(requisites),
      pageBreak,
      ...appendix(data, listYear),
    ],
  };
}

function contextWords(data: ReportData): string {
  const year = yearOf(data, 'shnsu');
  return year === '' ? '' : `, контекстных данных за ${year} учебный год`;
}

function orders(listYear: string): Block[] {
  return [
    point(
      '1.',
      `Утвердить перечень общеобразовательных организаций с низкими образовательными результатами (ШНОР) и (или) функционирующих в неблагоприятных социальных условиях (ШНСУ) на ${listYear} учебный год (приложение).`,
    ),
    point('2.', 'Руководителям общеобразовательных организаций, включённых в перечень:'),
    point(
      '2.1.',
      `провести самодиагностику и определить не более трёх приоритетных направлений работы в срок до ${BLANK_DATE};`,
    ),
    point(
      '2.2.',
      `разработать (скорректировать) программу повышения образовательных результатов с измеримыми показателями на год в срок до ${BLANK_DATE};`,
    ),
    point(
      '2.3.',
      `организовать исполнение адресных рекомендаций и сообщать о ходе работы в срок до ${BLANK_DATE}`,
    ),
    point(
      '3.',
      `Муниципальной методической службе (${BLANK}) закрепить за каждой школой перечня куратора, включить школы в план методической поддержки в срок до ${BLANK_DATE}`,
    ),
    point(
      '4.',
      `Ответственному за муниципальную систему оценки качества образования (${BLANK}) разместить сведения об итогах выявления на официальном сайте без персональных данных в срок до ${BLANK_DATE}`,
    ),
    point('5.', 'Контроль за исполнением приказа оставляю за собой.'),
  ];
}

function appendix(data: ReportData, listYear: string): Block[] {
  const schools = onEither(data);
  const columns = [
    column('№', 7, 'center'),
    column('Код ОО', 18),
    column('Общеобразовательная организация', 50),
    column('Основание включения', 25, 'center'),
  ];
  const rows = schools.map((school, at) => [
    String(at + 1),
    school.code,
    schoolName(data, school),
    groundsText(school),
  ]);
  return [
    appendixTo('приказу'),
    {
      kind: 'title',
      lines: [
        'ПЕРЕЧЕНЬ',
        'общеобразовательных организаций с низкими образовательными результатами и (или) функционирующих в неблагоприятных социальных условиях',
        `на ${listYear} учебный год`,
      ],
    },
    ...(rows.length === 0
      ? [paragraph(nobodyText(data, 'shnor')), paragraph(nobodyText(data, 'shnsu'))]
      : [table('', columns, rows)]),
    ...decisionLine(data),
    paragraph(
      'ШНОР — школа с низкими образовательными результатами. ШНСУ — школа, функционирующая в неблагоприятных социальных условиях.',
    ),
  ];
}
