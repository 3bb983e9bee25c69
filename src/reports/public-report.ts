// «Сведения для размещения на официальном сайте»: the lists and the totals, small counts of people hidden.
import { listWords } from '../catalogue/words';
import type { ReportData, Share } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { NO_BREAK_SPACE, numberText } from '../messages/russian';
import { type Block, column, heading, paragraph, type ReportDocument, table } from './block';
import { coverageText } from './coverage';
import { hideSmall, type Part, type Seen } from './hidden-counts';
import { outsideNote, schoolName, statusTable } from './list-tables';
import { isListed, listed, selection, yearOf } from './listed';
import { shnorRuleText, shnsuRuleText } from './rules-in-words';
import { countedSeries, type PlacedSeries, seriesName, seriesOfKind, shareOf, wholeOf } from './series';
import { fileNameText, orBlank, sharePercent, yearOrBlank } from './wording';

const HIDDEN = 'скрыто';

export function publicReport(data: ReportData): ReportDocument {
  const year = yearOrBlank(yearOf(data, 'shnor'));
  return {
    title: 'Сведения для официального сайта',
    fileName: fileNameText(`Сведения для сайта ШНОР и ШНСУ ${year.replace('/', '-')}`),
    blocks: [
      {
        kind: 'title',
        lines: [
          'СВЕДЕНИЯ',
          'об итогах выявления школ с низкими образовательными результатами (ШНОР) и школ, функционирующих в неблагоприятных социальных условиях (ШНСУ)',
          `${orBlank(data.requisites.municipality)}, ${year} учебный год`,
        ],
      },
      heading('Как сформированы перечни'),
      paragraph(shnorRuleText(data)),
      paragraph(shnsuRuleText(data.rules)),
      heading('Итоги'),
      ...statusTable(data, 'shnor'),
      ...statusTable(data, 'shnsu'),
      ...outsideNote(data, 'counted'),
      ...names(data, 'shnor'),
      ...names(data, 'shnsu'),
      paragraph(
        'Включение в перечень означает, что школе оказывается адресная методическая и ресурсная поддержка.',
      ),
      ...figures(data),
      paragraph(
        `В сведениях нет персональных данных. Числа обучающихся меньше ${numberText(data.hideBelow)} заменены словами «${fewWords(data.hideBelow)}», доля в такой строке не приводится; «${HIDDEN}» — число, по которому можно было бы вычислить скрытое.`,
      ),
    ],
  };
}

function names(data: ReportData, list: ListId): Block[] {
  const schools = listed(data, list);
  if (schools.length === 0) return [];
  const columns = [column('№', 8, 'center'), column('Общеобразовательная организация', 92)];
  const rows = schools.map(({ school }, at) => [String(at + 1), schoolName(data, school)]);
  return [table(`Перечень ${listWords[list]}`, columns, rows)];
}

function figures(data: ReportData): Block[] {
  const results = countedSeries(data);
  const context = seriesOfKind(data, 'context');
  return [
    ...(results.length === 0
      ? []
      : [
          heading('Результаты оценочных процедур'),
          ...figuresTable(
            data,
            'shnor',
            results,
            wholeHeading(data, results),
            'Получили «2» (не преодолели минимум)',
          ),
        ]),
    ...(context.length === 0
      ? []
      : [
          heading('Контингент обучающихся'),
          ...figuresTable(data, 'shnsu', context, 'Обучающихся', 'Из них в группе'),
        ]),
  ];
}

/** Exams may stand over graduates. */
function wholeHeading(data: ReportData, series: readonly PlacedSeries[]): string {
  const isOfParticipants = series.every(({ at }) => wholeOf(data, at) === 'participants');
  return isOfParticipants ? 'Участников' : 'Участников (выпускников)';
}

/** Each indicator in three rows: schools of the list, the others, and all of them. */
function figuresTable(
  data: ReportData,
  list: ListId,
  series: readonly PlacedSeries[],
  wholeHeading: string,
  countHeading: string,
): Block[] {
  const columns = [
    column('Показатель', 27),
    column('Школы', 22),
    column(wholeHeading, 20, 'right'),
    column(countHeading, 19, 'right'),
    column('Доля', 12, 'right'),
  ];
  const groups = [`перечень ${listWords[list]}`, 'остальные школы', 'всего'];
  const rows = series.flatMap((placed) =>
    publicRows(partsOf(data, list, placed), data.hideBelow).map((cells, at) => [
      seriesName(placed.series),
      groups[at] ?? '',
      ...cells,
    ]),
  );
  const coverage = coverageText(
    data,
    series.map((placed) => placed.series),
  );
  return [table('', columns, rows), ...(coverage === '' ? [] : [paragraph(coverage)])];
}

/** Schools of the list and the others, as two shares; a group without schools is of nobody. */
function partsOf(data: ReportData, list: ListId, { at }: PlacedSeries): [Share, Share] {
  const sums: [Share, Share] = [
    { count: 0, whole: 0 },
    { count: 0, whole: 0 },
  ];
  for (const school of selection(data)) {
    const share = shareOf(school, at)?.inTotal;
    const group = isListed(school, list) ? 0 : 1;
    if (share === undefined) continue;
    const sum = sums[group];
    sums[group] = { count: sum.count + share.count, whole: sum.whole + share.whole };
  }
  return sums;
}

/** Whole, count and percent of each part and of the total, as the public may see them. */
export function publicRows(parts: readonly Share[], limit: number): string[][] {
  const real = parts.filter(({ whole }) => whole > 0);
  const wholes = hideSmall(
    real.map(({ whole }): Part => ({ count: whole, most: Number.POSITIVE_INFINITY })),
    limit,
  );
  const counts = hideSmall(
    real.map(({ count, whole }): Part => ({ count, most: whole })),
    limit,
  );
  const total = real.reduce(
    (so, { count, whole }) => ({ count: so.count + count, whole: so.whole + whole }),
    {
      count: 0,
      whole: 0,
    },
  );
  let at = -1;
  const rows = parts.map((part) => {
    if (part.whole === 0) return ['0', '0', '—'];
    at += 1;
    return seenRow(part, wholes.parts[at], counts.parts[at], limit);
  });
  return [...rows, seenRow(total, wholes.total, counts.total, limit)];
}

function seenRow(share: Share, whole: Seen | undefined, count: Seen | undefined, limit: number): string[] {
  const isOpen = whole?.kind === 'shown' && count?.kind === 'shown';
  return [seenText(whole, limit), seenText(count, limit), isOpen ? sharePercent(share) : HIDDEN];
}

function seenText(seen: Seen | undefined, limit: number): string {
  if (seen?.kind === 'shown') return numberText(seen.count);
  return seen?.kind === 'few' ? fewWords(limit) : HIDDEN;
}

function fewWords(limit: number): string {
  return `менее${NO_BREAK_SPACE}${numberText(limit)}`;
}
