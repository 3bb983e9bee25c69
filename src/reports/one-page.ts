// «Одна страница для руководителя»: the numbers that decide, and the decisions wanted.
import { listWords, statusWords } from '../catalogue/words';
import type { ReportData } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { counted, numberText } from '../messages/russian';
import { advisedSchools } from './advice';
import { approvals } from './approvals';
import { type Block, column, heading, paragraph, point, type ReportDocument, table } from './block';
import { amongSchools, listedShareCell } from './coverage';
import { undecided } from './decisions';
import { noMovementText, outsideNote } from './list-tables';
import { comparedYear, judged, movementCounts, onEither, unjudged, withStatus, yearOf } from './listed';
import { preparedBy } from './requisites';
import { countedSeries, isOfFewerSchools, seriesName, wholeOf } from './series';
import {
  againstYear,
  DASH,
  fileNameText,
  inSchoolsText,
  orBlank,
  schoolsText,
  shareOfWhole,
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
      ...noMovementText(data),
      ...outsideNote(data, 'counted'),
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
  const row = (name: string, of: (list: ListId) => string): string[] => [name, ...lists.map(of)];
  const moved = (way: 'entered' | 'stayed' | 'left') => (list: ListId) =>
    comparedYear(data, list) === '' ? DASH : numberText(movementCounts(data, list)[way]);
  return table('', columns, [
    row('Школ в перечне', (list) => listedShareCell(data, list)),
    row('Вошли в этом году', moved('entered')),
    row('Остались', moved('stayed')),
    row('Вышли', moved('left')),
    row('Данных недостаточно', (list) => numberText(unjudged(data, list).length)),
    ['Группа риска', numberText(withStatus(data, 'shnor', statusWords.shnor.risk).length), 'не выделяется'],
  ]);
}

function hardest(data: ReportData): Block[] {
  const all = countedSeries(data);
  const hard = all
    .filter(({ series }) => series.low > 0)
    .sort((a, b) => b.series.low - a.series.low)
    .slice(0, NAMED);
  if (hard.length === 0) {
    return [
      paragraph(
        all.some(({ series }) => series.judged > 0)
          ? 'Среди школ, где участников достаточно для вывода, доля «2» ни в одной учтённой процедуре не достигла порога.'
          : 'Вывод не сделан: ни в одной школе нет процедуры, где участников достаточно.',
      ),
    ];
  }
  return hard.map(({ at: place, series }, at) => {
    const { bothYears, overall, judged: schools, low, yearBefore } = series;
    const total =
      overall === null
        ? ''
        : `; доля ${amongSchools(data, series)} — ${shareOfWhole(overall, wholeOf(data, place))}`;
    const same = isOfFewerSchools(series) ? '; по школам, у которых есть данные за оба года, —' : ',';
    const before =
      bothYears === null ? '' : `${same} ${againstYear(bothYears.now, bothYears.before, yearBefore)}`;
    return point(
      `${at + 1}.`,
      `${seriesName(series)}: порог достигнут в ${inSchoolsText(low)} из ${numberText(schools)}, где участников достаточно${total}${before}.`,
    );
  });
}

function decisions(data: ReportData): Block[] {
  const waiting = undecided(data).length;
  const borderline = judged(data, 'shnor').filter(
    ({ verdict }) => verdict.borderline && verdict.needsDecision === '',
  ).length;
  const region = judged(data, 'shnor').filter(({ verdict }) => verdict.regionDifference !== '').length;
  const onList = new Set(onEither(data));
  const advised = advisedSchools(data).filter((school) => onList.has(school)).length;
  const wanted = [
    ...approvals(data),
    waiting === 0
      ? ''
      : `Принять решение по ${counted(waiting, 'школе, место которой', 'школам, место которых', 'школам, место которых')} в перечне ШНОР требует решения.`,
    borderline === 0
      ? ''
      : `Уточнить ${counted(borderline, 'пограничный случай', 'пограничных случая', 'пограничных случаев')}: вывод решает один обучающийся.`,
    region === 0 ? '' : `Согласовать расхождения с перечнем региона: ${numberText(region)}.`,
    onList.size === 0
      ? ''
      : advised === 0
        ? 'Поручить подготовку адресных рекомендаций школам перечня.'
        : `Направить адресные рекомендации школам перечня (${schoolsText(advised)}) и закрепить кураторов.`,
    data.measures.length === 0
      ? 'Утвердить план мер поддержки: на листе «Меры» их пока нет.'
      : `Проверить исполнение плана мер: исполнено ${numberText(data.measures.filter(({ done }) => done === true).length)} из ${numberText(data.measures.length)}.`,
  ].filter((text) => text !== '');
  return wanted.map((text, at) => point(`${at + 1}.`, text));
}
