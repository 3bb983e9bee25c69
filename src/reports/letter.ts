// «Информационное письмо руководителям ОО»: what was found and what comes next.
import { statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import { paragraph, point, type ReportDocument } from './block';
import { listSizes, outsideText, unjudgedText } from './coverage';
import { withStatus, yearOf } from './listed';
import { headSignature, preparedBy } from './requisites';
import { shnorRuleText, shnsuRuleText } from './rules-in-words';
import { BLANK_DATE, fileNameText, orBlank, yearOrBlank } from './wording';

export function informationLetter(data: ReportData): ReportDocument {
  const { requisites, rules } = data;
  const year = yearOrBlank(yearOf(data, 'shnor'));
  return {
    title: 'Информационное письмо',
    fileName: fileNameText(`Информационное письмо об итогах выявления ${year.replace('/', '-')}`),
    blocks: [
      paragraph(orBlank(requisites.authority), 'center'),
      paragraph('Руководителям\nобщеобразовательных организаций', 'right'),
      paragraph(`${BLANK_DATE} № __________`, 'left'),
      {
        kind: 'title',
        lines: ['Об итогах выявления ШНОР и ШНСУ и об адресной поддержке школ'],
      },
      paragraph('Уважаемые руководители!'),
      paragraph(
        `${orBlank(requisites.authority)} сообщает об итогах выявления школ с низкими образовательными результатами (ШНОР) и школ, функционирующих в неблагоприятных социальных условиях (ШНСУ), по данным ${year} учебного года.`,
      ),
      paragraph(
        `${sizesText(data)} Перечень служит основанием для поддержки: это школы с наибольшими запросами на методическую и ресурсную помощь.`,
      ),
      paragraph(shnorRuleText(data)),
      paragraph(shnsuRuleText(rules)),
      paragraph('Просим:'),
      point(
        '1.',
        'Ознакомить с итогами педагогические коллективы; результаты ВПР для оценки педагогов не используются.',
      ),
      point(
        '2.',
        `Школам перечня — изучить адресные рекомендации, которые направляются каждой школе отдельно, и до ${BLANK_DATE} представить программу повышения образовательных результатов.`,
      ),
      point(
        '3.',
        `Школам группы риска — до ${BLANK_DATE} обсудить результаты на методических объединениях и сообщить, какая консультация нужна.`,
      ),
      point('4.', 'Остальным школам — предложить опыт, которым они готовы поделиться в сетевом партнёрстве.'),
      point(
        '5.',
        `Если в данных школы есть неточность, сообщить о ней до ${BLANK_DATE}: сведения будут проверены и при необходимости исправлены.`,
      ),
      headSignature(requisites),
      preparedBy,
    ],
  };
}

/** How many schools are on the lists, about how many nothing is concluded, and how many are outside the selection. */
function sizesText(data: ReportData): string {
  const sizes = listSizes(data, withStatus(data, 'shnor', statusWords.shnor.risk).length);
  const first = sizes === '' ? '' : `По итогам выявления ${sizes}.`;
  return [first, unjudgedText(data, 'shnor'), unjudgedText(data, 'shnsu'), outsideText(data, 'counted')]
    .filter((text) => text !== '')
    .join(' ');
}
