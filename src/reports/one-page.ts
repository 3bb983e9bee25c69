// «Одна страница для руководителя»: the numbers that decide, and the decisions wanted.
import { listWords, statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import { counted, numberText } from '../messages/russian';
import { advisedSchools } from './advice';
import { type Block, column, heading, paragraph, point, type ReportDocument, table } from './block';
import { judged, listed, movementCounts, withStatus, yearOf } from './listed';
import { preparedBy } from './requisites';
import { countedSeries, seriesName } from './series';
import {
  DASH,
  fileNameText,
  inSchoolsText,
  orBlank,
  schoolShareText,
  shareText,
  yearAgoText,
  yearOrBlank,
} from './wording';

/** So many procedures are named. */
const NAMED = 3;

export function onePage(data: ReportData): ReportDocument {
  const year = yearOrBlank(yearOf(data, 'shnor'));
  return {
    title: 'Одна страница для руководителя',
    fileName: fileNameText(`Главное по ШНОР и ШНСУ ${year.replace('/', '-')}`),
    blocks: [
      {
        kind: 'title',
        lines: ['ШНОР и ШНСУ: главное', `${orBlank(data.requisites.municipality)}, ${year} учебный год`],
      },
      numbers(data),
      heading('Где низких результатов больше всего'),
      ...hardest(data),
      heading('Какие решения нужны'),
      ...decisions(data),
      preparedBy,
    ],
  };
}

function numbers(data: ReportData): Block {
  const columns = [
    column('Показатель', 46),
    column(listWords.shnor, 27, 'right'),
    column(listWords.shnsu, 27, 'right'),
  ];
  const lists = ['shnor', 'shnsu'] as const;
  const moves = lists.map((list) => movementCounts(data, list));
  const row = (name: string, of: (at: 0 | 1) => string): string[] => [name, of(0), of(1)];
  const withWord = (word: string) => (at: 0 | 1) => numberText(withStatus(data, lists[at], word).length);
  return table('', columns, [
    row('Школ в перечне', (at) =>
      schoolShareText(listed(data, lists[at]).length, judged(data, lists[at]).length),
    ),
    row('Вошли в этом году', (at) => numberText(moves[at]?.entered ?? 0)),
    row('Остались', (at) => numberText(moves[at]?.stayed ?? 0)),
    row('Вышли', (at) => numberText(moves[at]?.left ?? 0)),
    row('Данных недостаточно', withWord(statusWords.shnor.insufficient)),
    ['Группа риска', numberText(withStatus(data, 'shnor', statusWords.shnor.risk).length), 'не выделяется'],
  ]);
}

function hardest(data: ReportData): Block[] {
  const series = countedSeries(data)
    .map(({ series: one }) => one)
    .filter(({ low }) => low > 0)
    .sort((a, b) => b.low - a.low)
    .slice(0, NAMED);
  if (series.length === 0) {
    return [paragraph('Процедур, в которых доля «2» хотя бы в одной школе достигла порога, нет.')];
  }
  return series.map((one, at) => {
    const { bothYears, overall, judged: schools, low } = one;
    const before = bothYears === null ? '' : `, ${yearAgoText(bothYears.now, bothYears.before)}`;
    return point(
      `${at + 1}.`,
      `${seriesName(one)}: порог достигнут в ${inSchoolsText(low)} из ${numberText(schools)}; по муниципалитету ${overall === null ? DASH : shareText(overall)}${before}.`,
    );
  });
}

function decisions(data: ReportData): Block[] {
  const borderline = judged(data, 'shnor').filter(({ verdict }) => verdict.borderline).length;
  const region = judged(data, 'shnor').filter(({ verdict }) => verdict.regionDifference !== '').length;
  const isApproved = data.lists.every(({ approval }) => approval !== null);
  const advised = advisedSchools(data).length;
  const wanted = [
    isApproved ? '' : 'Утвердить перечень приказом.',
    borderline === 0
      ? ''
      : `Уточнить ${counted(borderline, 'пограничный случай', 'пограничных случая', 'пограничных случаев')}: вывод решает один обучающийся.`,
    region === 0 ? '' : `Согласовать расхождения с перечнем региона: ${numberText(region)}.`,
    advised === 0
      ? 'Поручить подготовку адресных рекомендаций школам перечня.'
      : `Направить адресные рекомендации (школ: ${numberText(advised)}) и закрепить кураторов.`,
    data.measures.length === 0
      ? 'Утвердить план мер поддержки: на листе «Меры» их пока нет.'
      : `Проверить исполнение плана мер: исполнено ${numberText(data.measures.filter(({ done }) => done === true).length)} из ${numberText(data.measures.length)}.`,
  ].filter((text) => text !== '');
  return wanted.map((text, at) => point(`${at + 1}.`, text));
}
