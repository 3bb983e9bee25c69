// «Карточка школы»: its reasons, table, profile and flags against the list.
import { type Check, Faults } from './fault';
import { type Series, seriesOfFinding, type Truth } from './oracle';
import type { Table } from './papers';
import {
  beforeHeading,
  isOneOf,
  type NamedSeries,
  pairsText,
  pairText,
  percentOf,
  readOf,
  readPercents,
  readSeriesName,
  seriesText,
} from './readers';

export const checkCards: Check = ({ papers }, truth) => {
  const faults = new Faults();
  for (const { id, school: code, tables, pictures } of papers) {
    if (id !== 'card' || code === undefined) continue;
    const where = `карточка, ${code}`;
    const rows = tables.filter(({ headings }) => headings.includes('Школа')).flatMap(seriesRows);
    const inTables = rows.filter(({ table }) => !table.caption.startsWith('Профиль'));
    for (const row of inTables) {
      if (row.table.headings.includes('Учебный год')) checkEarlier(faults, where, code, row, truth);
      else checkRow(faults, where, code, row, truth);
    }
    for (const finding of truth.verdict(code).findings[0] ?? []) {
      if (finding.standing !== 'low') continue;
      const series = seriesOfFinding(finding);
      const own = inTables.filter(({ named }) => seriesText(named) === seriesText(series));
      if (!own.some(({ cell }) => isIn(cell('Школа'), finding))) {
        faults.add(
          'card: reason',
          where,
          `основание ${seriesText(series)} ${pairText(finding)}: в таблице ${own.map(({ cell }) => cell('Школа')).join(', ') || 'нет строки'}`,
        );
      }
    }
    checkBefore(faults, where, code, inTables, truth);
    for (const { picture } of pictures) {
      if (picture.kind !== 'profile') continue;
      for (const { label, school } of picture.rows) {
        const named = readSeriesName(label.replaceAll('\u00a0', ' '));
        if (named === undefined) continue;
        const said = Math.round(school * 1e6);
        const pairs = truth.pairsNow(code, named);
        if (!pairs.some(({ count, whole }) => Math.round((1e8 * count) / whole) === said)) {
          faults.add('profile: number', where, `${label}: ${school}, у списка ${pairsText(pairs)}`);
        }
        if (truth.standing(code, named) === 'not-counted' && truth.verdict(code).status !== 'вне отбора') {
          faults.add('profile: counted', where, `${label} среди учтённых, перечень её не учитывает`);
        }
      }
      for (const finding of truth.verdict(code).findings[0] ?? []) {
        const series = seriesText(seriesOfFinding(finding));
        if (finding.standing !== 'low') continue;
        const percents = picture.rows
          .filter(
            ({ label }) =>
              seriesText(readSeriesName(label.replaceAll('\u00a0', ' ')) ?? NO_SERIES) === series,
          )
          .map(({ school }) => Math.round(school * 1e6));
        if (!percents.includes(Math.round((1e8 * finding.count) / finding.whole))) {
          faults.add('profile: reason', where, `основания ${series} ${pairText(finding)} нет в профиле`);
        }
      }
    }
  }
  return faults.all;
};

const NO_SERIES: Series = { procedure: '', grades: [], subject: '' };

export interface SeriesRow {
  readonly table: Table;
  readonly named: NamedSeries;
  readonly cells: readonly string[];
  /** The cell under the heading; blank where the table has none. */
  readonly cell: (heading: string) => string;
}

/** Rows whose first cell names a procedure. */
export function seriesRows(table: Table): SeriesRow[] {
  return table.rows.flatMap((cells) => {
    const named = readSeriesName(cells[0] ?? '');
    if (named === undefined) return [];
    return [{ table, named, cells, cell: (heading: string) => cells[table.headings.indexOf(heading)] ?? '' }];
  });
}

function checkRow(
  faults: Faults,
  where: string,
  code: string,
  { named, cell }: SeriesRow,
  truth: Truth,
): void {
  const name = seriesText(named);
  const pairs = truth.pairsNow(code, named);
  const said = readOf(cell('Школа'));
  if (said.length === 0 || !said.every((pair) => isOneOf(pair, pairs))) {
    faults.add('card: number', where, `${name}: ${cell('Школа')}, у списка ${pairsText(pairs)}`);
  }
  const isFlagged = /достигнут/.test(cell('Порог'));
  const isLow = truth.standing(code, named) === 'low';
  if (isFlagged && !isLow) {
    faults.add('card: flag', where, `${name}: «достигнут», для перечня ${truth.standing(code, named)}`);
  }
  if (isLow && !isFlagged) faults.add('card: flag', where, `${name}: низкий результат без «достигнут»`);
  const { now, finding } = truth.own(code, named);
  const people = now?.people ?? finding?.parts[0]?.people;
  for (const { word } of said) {
    if (word !== '' && (word === 'выпускник') !== (people === 'graduates')) {
      faults.add('words: graduates', where, `${name}: ${cell('Школа')}, а это ${people}`);
    }
  }
  const overall = truth.overall(named);
  const municipal = readPercents(cell('Муниципалитет'));
  if (municipal.some((percent) => !overall.map(percentOf).includes(percent))) {
    faults.add(
      'card: municipality',
      where,
      `${name}: ${cell('Муниципалитет')}, по отбору ${overall.map(percentOf).join(' или ')}`,
    );
  }
}

/** A row of a year before that the rule looks at: a number of the list, low where the list says so. */
function checkEarlier(faults: Faults, where: string, code: string, row: SeriesRow, truth: Truth): void {
  const { named, cell } = row;
  const years = [...cell('Учебный год').matchAll(/\/(\d{4})/g)].map(([, year]) => Number(year));
  const [, ...earlier] = truth.verdict(code).findings;
  const finding = earlier
    .flat()
    .find(
      (one) =>
        seriesText(seriesOfFinding(one)) === seriesText(named) &&
        [...new Set(one.parts.map(({ year }) => year))].sort().join() === [...years].sort().join(),
    );
  const name = `${seriesText(named)} за ${cell('Учебный год')}`;
  if (finding === undefined || !isIn(cell('Школа'), finding)) {
    faults.add(
      'card: number of a year before',
      where,
      `${name}: ${cell('Школа')}, у списка ${finding ? pairText(finding) : 'ничего'}`,
    );
  }
  if (/достигнут/.test(cell('Порог')) !== (finding?.standing === 'low')) {
    faults.add('card: flag', where, `${name}: «${cell('Порог')}», для перечня ${finding?.standing}`);
  }
}

/** «Год назад»: a number of the calendar year before, or nothing. */
function checkBefore(
  faults: Faults,
  where: string,
  code: string,
  rows: readonly SeriesRow[],
  truth: Truth,
): void {
  for (const { named, cell, table } of rows) {
    const allowed = truth.pairsBefore(code, named).map(percentOf);
    const said = readPercents(cell(beforeHeading(table.headings, truth.year)));
    if (said.some((percent) => !allowed.includes(percent))) {
      const rule = allowed.length === 0 ? 'words: year before' : 'card: year before';
      faults.add(
        rule,
        where,
        `${seriesText(named)}: «Год назад» ${said.join()}, у списка ${allowed.join() || 'нет данных'}`,
      );
    }
  }
  const [, ...earlier] = truth.verdict(code).findings;
  for (const finding of earlier.flat()) {
    if (finding.standing !== 'low') continue;
    const series = seriesOfFinding(finding);
    const own = rows.filter(({ named }) => seriesText(named) === seriesText(series));
    const isOfYearBefore = finding.parts.every(({ year }) => year === truth.year - 1);
    const stands = own.some(
      ({ cell, cells, table }) =>
        cells.some((text) => isIn(text, finding)) ||
        (isOfYearBefore &&
          readPercents(cell(beforeHeading(table.headings, truth.year))).includes(percentOf(finding))),
    );
    if (!stands) {
      const said = own.map(({ cells }) => cells.slice(1).join(' | ')).join(' и ') || 'нет строки';
      faults.add(
        'card: reason of a year before',
        where,
        `${seriesText(series)} ${pairText(finding)} за ${finding.parts.map(({ year }) => year).join('+')}: ${said}`,
      );
    }
  }
}

function isIn(text: string, pair: { count: number; whole: number }): boolean {
  return isOneOf(pair, readOf(text));
}
