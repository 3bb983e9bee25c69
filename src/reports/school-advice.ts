// «Адресные рекомендации школе»: what is advised, to whom, until when and confirmed by what.
import type { ReportData, ReportRecommendation, ReportSchool } from '../contract/report-data';
import { adviceFor, byAddressee } from './advice';
import { type Block, heading, labelled, paragraph, type ReportDocument } from './block';
import { groundsText, yearOf } from './listed';
import { headSignature, preparedBy } from './requisites';
import { BLANK_DATE, fileNameText, orBlank, shortened, yearOrBlank } from './wording';

const NONE_YET = 'Адресные рекомендации для этой школы ещё не сформированы: на листе «Рекомендации» их нет.';

export function schoolAdvice(data: ReportData, school: ReportSchool): ReportDocument {
  const advice = adviceFor(data, school);
  const year = yearOrBlank(yearOf(data, 'shnor'));
  return {
    title: 'Адресные рекомендации',
    fileName: fileNameText(`Рекомендации ${school.name} (${school.code})`),
    blocks: [
      paragraph(`Руководителю организации\n${school.name}`, 'right'),
      paragraph(`${BLANK_DATE} № __________`, 'left'),
      { kind: 'title', lines: ['АДРЕСНЫЕ РЕКОМЕНДАЦИИ', `по итогам ${year} учебного года`] },
      paragraph(introduction(data, school)),
      ...(advice.length === 0 ? [paragraph(NONE_YET)] : advicePart(advice)),
      headSignature(data.requisites),
      preparedBy,
    ],
  };
}

function introduction({ requisites }: ReportData, school: ReportSchool): string {
  const grounds = groundsText(school);
  const list =
    grounds === ''
      ? ''
      : ` Организация включена в перечень школ с наибольшими запросами на поддержку (${grounds}).`;
  return `${orBlank(requisites.authority)} направляет рекомендации по итогам оценочных процедур и мониторинга.${list} Рекомендации относятся к организации работы и не служат оценкой педагогов.`;
}

function advicePart(advice: readonly ReportRecommendation[]): Block[] {
  return [
    ...byAddressee(advice).flatMap(({ addressee, advice: own }) => addresseePart(addressee, own)),
    paragraph(
      'О ходе исполнения просим сообщать по мере готовности подтверждений. За консультацией можно обратиться к закреплённому куратору или в методическую службу.',
    ),
  ];
}

function addresseePart(addressee: string, advice: readonly ReportRecommendation[]): Block[] {
  return [heading(`Адресат: ${addressee}`), ...advice.flatMap((one, at) => adviceBlocks(one, at + 1))];
}

/** A cell of a sheet may hold 50 000 characters; a page of paper holds about 3 000. */
const TEXT_LIMIT = 6000;

function adviceBlocks(one: ReportRecommendation, n: number): Block[] {
  const { problem, text, term, responsible, confirmation } = one;
  const details = [
    ['Срок:', term],
    ['Ответственный:', responsible],
    ['Подтверждение:', confirmation],
  ] as const;
  return [
    labelled(`${n}. ${shortened(problem, 300).replace(/[.\s]+$/, '')}.`, shortened(text, TEXT_LIMIT)),
    ...details.flatMap(([lead, words]) => (words === '' ? [] : [labelled(lead, shortened(words, 600))])),
  ];
}
