// Of how many schools a number is: «по муниципалитету» is said only where every school of the selection is in it.
import { listWords } from '../catalogue/words';
import type { ReportData, ReportSeries } from '../contract/report-data';
import type { ListId } from '../contract/requests';
import { counted, NO_BREAK_SPACE, numberText, plural } from '../messages/russian';
import { listed, selection, unjudged, yearOf } from './listed';
import { seriesName } from './series';
import { DASH, schoolShareText, schoolsText, sharePercent, shortened } from './wording';

const NAME_LIMIT = 200;

/** «по муниципалитету», or «по 5 школам из 24, представившим сведения,»; a number follows. */
export function amongSchools(data: ReportData, { answered }: ReportSeries): string {
  const all = selection(data).length;
  if (answered === all) return 'по муниципалитету';
  const gave = plural(answered, 'представившей', 'представившим', 'представившим');
  return `по${NO_BREAK_SPACE}${counted(answered, 'школе', 'школам', 'школам')} из${NO_BREAK_SPACE}${numberText(all)}, ${gave} сведения,`;
}

/** «20 из 24», for a column that says of how many schools each row is. */
export function coverageCell(data: ReportData, { answered }: ReportSeries): string {
  return `${numberText(answered)} из${NO_BREAK_SPACE}${numberText(selection(data).length)}`;
}

export function isPartial(data: ReportData, { answered }: ReportSeries): boolean {
  return answered < selection(data).length;
}

/**
 * The total for a cell «Муниципалитет»: «15,9 %», and under it of how many schools where not all are in it, and of
 * which years where they are not those of the share beside it.
 */
export function overallCell(data: ReportData, series: ReportSeries, years: string): string {
  const { overall, answered } = series;
  if (overall === null) return DASH;
  return [
    sharePercent(overall),
    isPartial(data, series)
      ? `${schoolsText(answered)} из${NO_BREAK_SPACE}${numberText(selection(data).length)}`
      : '',
    years === series.years ? '' : `за ${series.years}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Stands under tables with such cells; blank where every one is of all schools. */
export function overallNote(data: ReportData, series: readonly ReportSeries[]): string {
  return series.some((one) => one.overall !== null && isPartial(data, one))
    ? 'В столбце «Муниципалитет» «школ из …» значит: доля только по школам, представившим сведения.'
    : '';
}

/** «Сведения представили: 22 школы из 23 — «ВПР, математика, 5 кл.», …»; blank where each is of all schools. */
export function coverageText(data: ReportData, series: readonly ReportSeries[]): string {
  const byCount = new Map<number, string[]>();
  for (const one of series) {
    if (!isPartial(data, one)) continue;
    byCount.set(one.answered, [...(byCount.get(one.answered) ?? []), seriesName(one)]);
  }
  if (byCount.size === 0) return '';
  const all = numberText(selection(data).length);
  const parts = [...byCount]
    .sort(([more], [fewer]) => fewer - more)
    .map(
      ([n, names]) =>
        `${schoolsText(n)} из${NO_BREAK_SPACE}${all} — ${names.map((name) => `«${name}»`).join(', ')}`,
    );
  return `Сведения представили не все школы: ${parts.join('. ')}.`;
}

/** Of which schools nothing could be concluded: a sentence, blank where every school was judged. */
export function unjudgedText(data: ReportData, list: ListId): string {
  const [all, without] = [selection(data).length, unjudged(data, list).length];
  if (without === 0) return '';
  const why = yearOf(data, list) === '' ? 'контекстных данных нет' : 'данных недостаточно';
  if (without === all)
    return `Вывод о${NO_BREAK_SPACE}${listWords[list]} не сделан ни по одной школе: ${why}.`;
  return `Вывод о${NO_BREAK_SPACE}${listWords[list]} не сделан по ${counted(without, 'школе', 'школам', 'школам')} из${NO_BREAK_SPACE}${numberText(all)}: ${why}.`;
}

/** What stands where a list has no school: «не выявлено» only when every school was judged. */
export function nobodyText(data: ReportData, list: ListId): string {
  const unknown = unjudgedText(data, list);
  if (unknown === '')
    return `Школ, которые по правилам включаются в перечень ${listWords[list]}, не выявлено.`;
  if (unjudged(data, list).length === selection(data).length) return unknown;
  return `${unknown} Среди остальных школ в перечень ${listWords[list]} по правилам не включается ни одна.`;
}

/** «20,8 % (5 из 24)» of the selection; no share of 0 while some schools are not judged. */
export function listedShareCell(data: ReportData, list: ListId): string {
  const [all, without, on] = [selection(data).length, unjudged(data, list).length, listed(data, list).length];
  if (on > 0 || without === 0) return schoolShareText(on, all);
  if (without === all) return 'вывод не сделан';
  return `${numberText(on)}; вывод не сделан по ${counted(without, 'школе', 'школам', 'школам')} из${NO_BREAK_SPACE}${numberText(all)}`;
}

/** «в перечень ШНОР входит 5 школ, в группу риска — 3 школы», without a list about which nothing is known. */
export function listSizes(data: ReportData, atRisk: number): string {
  const isKnown = (list: ListId) => unjudged(data, list).length < selection(data).length;
  const parts = [
    isKnown('shnor')
      ? `в перечень ${listWords.shnor} входит ${schoolsText(listed(data, 'shnor').length)}`
      : '',
    isKnown('shnsu') ? `в перечень ${listWords.shnsu} — ${schoolsText(listed(data, 'shnsu').length)}` : '',
    isKnown('shnor') ? `в группу риска — ${schoolsText(atRisk)}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Schools outside the selection in one sentence, by name where names are given; blank where there are none. */
export function outsideText({ schools }: ReportData, names: 'named' | 'counted'): string {
  const outside = schools.filter((school) => school.outside);
  if (outside.length === 0) return '';
  const named = outside.map(({ name }) => shortened(name, NAME_LIMIT)).join('; ');
  return `Вне отбора (в${NO_BREAK_SPACE}числа и перечни не входят): ${schoolsText(outside.length)}${names === 'named' ? ` — ${named}` : ''}.`;
}
