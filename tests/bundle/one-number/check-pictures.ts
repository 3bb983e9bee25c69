// Pictures of the municipality, their alt texts and the tables beside them: flags and counts as the list judges.

import { type SeriesRow, seriesRows } from './check-cards';
import { yearText } from './district';
import { type Check, type Fault, Faults } from './fault';
import { seriesOfFinding, type Truth } from './oracle';
import type { Paper } from './papers';
import { plain } from './papers';
import {
  beforeHeading,
  isOneOf,
  pairsText,
  pairText,
  percentOf,
  readOf,
  readPercents,
  readSeriesName,
  seriesText,
} from './readers';

const HEAT_COLUMNS = 12;

export const checkPictures: Check = ({ papers }, truth): Fault[] => {
  const faults = new Faults();
  for (const paper of papers) {
    for (const { picture, alt } of paper.pictures) {
      if (picture.kind === 'heat') checkHeat(faults, paper, picture, plain(alt), truth);
      if (picture.kind === 'distribution') {
        for (const panel of picture.panels) {
          const named = readSeriesName(plain(panel.title));
          if (named === undefined) {
            faults.add('picture: unreadable', paper.id, panel.title);
            continue;
          }
          const name = seriesText(named);
          const reached = panel.bins.reduce((total, bin) => total + bin.reached, 0);
          const all = panel.bins.reduce((total, bin) => total + bin.reached + bin.below, 0);
          faults.same(
            'distribution: reached',
            paper.id,
            `${name}: школ у порога на рисунке`,
            reached,
            truth.low(named).length,
          );
          faults.same(
            'distribution: schools',
            paper.id,
            `${name}: школ на рисунке`,
            all,
            truth.usable(named).length,
          );
        }
        for (const [, title = '', schools, reached] of plain(alt).matchAll(
          /((?:ВПР|ОГЭ|ЕГЭ|РДР|ГВЭ)[^:]*): (\d+) школ\p{L}*, порог [\d,]+ % достигнут в (\d+)/gu,
        )) {
          const named = readSeriesName(title);
          if (named === undefined) continue;
          const where = `${paper.id}, подпись к распределению`;
          faults.same('distribution: reached', where, title, reached, truth.low(named).length);
          faults.same('distribution: schools', where, title, schools, truth.usable(named).length);
        }
      }
    }
  }
  return faults.all;
};

function checkHeat(
  faults: Faults,
  paper: Paper,
  picture: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly label: string;
      readonly cells: readonly ({ readonly value: number; readonly reached: boolean } | null)[];
    }[];
  },
  alt: string,
  truth: Truth,
): void {
  const columns = picture.columns.map((column) => readSeriesName(plain(column)));
  const listed = truth.selected.filter(
    ({ code }) => truth.verdict(code).status === 'ШНОР' || truth.social(code).status === 'ШНСУ',
  );
  faults.same(
    'heat: schools',
    paper.id,
    'школы теплокарты',
    picture.rows.map(({ label }) => label).join('; '),
    listed.map(({ name }) => name).join('; '),
  );
  let reached = 0;
  for (const { label, cells } of picture.rows) {
    const school = truth.district.schools.find(({ name }) => name === label);
    if (school === undefined) continue;
    const where = `${paper.id}, теплокарта, ${school.code}`;
    cells.forEach((cell, at) => {
      const named = columns[at];
      if (named === undefined) {
        faults.add('picture: unreadable', where, picture.columns[at] ?? '');
        return;
      }
      const standing = truth.standing(school.code, named);
      const isLow = standing === 'low';
      if (cell === null) {
        if (isLow) faults.add('heat: reason', where, `${seriesText(named)}: низкий результат, клетка пуста`);
        return;
      }
      if (cell.reached) reached += 1;
      const pairs = truth.pairsNow(school.code, named);
      const said = Math.round(cell.value * 1e6);
      if (!pairs.some(({ count, whole }) => Math.round((1e8 * count) / whole) === said)) {
        faults.add(
          'heat: number',
          where,
          `${seriesText(named)}: ${cell.value}, у списка ${pairsText(pairs)}`,
        );
      }
      if (cell.reached !== isLow) {
        faults.add(
          'heat: flag',
          where,
          `${seriesText(named)}: ${cell.reached ? 'в рамке' : 'без рамки'}, для перечня ${standing}`,
        );
      }
    });
    for (const finding of truth.verdict(school.code).findings[0] ?? []) {
      if (finding.standing !== 'low') continue;
      const series = seriesText(seriesOfFinding(finding));
      const at = columns.findIndex((named) => named !== undefined && seriesText(named) === series);
      if (at < 0 && columns.length < HEAT_COLUMNS) {
        faults.add('heat: reason', where, `основания ${series} ${pairText(finding)} нет среди столбцов`);
      }
    }
  }
  const [, told] = /порог достигнут в (\d+) случа/.exec(alt) ?? [];
  if (told !== undefined) faults.same('heat: alt', paper.id, 'случаев в подписи', told, reached);
}

/** Tables of procedures over the municipality: «Результаты», one page, the site. */
export const checkSeriesTables: Check = ({ papers }, truth): Fault[] => {
  const faults = new Faults();
  for (const { id, school, tables, texts } of papers) {
    if (school !== undefined) continue;
    for (const row of tables.flatMap(seriesRows)) {
      const { named, cell, table } = row;
      const name = seriesText(named);
      const heading = (part: string) => table.headings.find((one) => one.startsWith(part)) ?? '';
      const reached = cell(heading('Школ с долей не ниже порога'));
      if (reached !== '') {
        faults.same(
          'table: schools at the threshold',
          id,
          `${name}: школ с долей не ниже порога`,
          reached,
          truth.low(named).length,
        );
        checkSchools(faults, id, name, row, truth);
      }
      const share = cell(heading('Доля «2»'));
      const overall = truth.overall(named);
      if (share !== '' && !readOf(share).every((pair) => isOneOf(pair, overall))) {
        faults.add('table: municipality', id, `${name}: ${share}, по отбору ${pairsText(overall)}`);
      }
      const before = cell(beforeHeading(table.headings, truth.year));
      const [percent] = readPercents(before);
      if (percent !== undefined) {
        const pair = truth.overallBefore(named);
        const truly = pair.whole === 0 ? 'нет данных' : percentOf(pair);
        if (percent !== truly) {
          faults.add(
            pair.whole === 0 ? 'words: year before' : 'table: year before',
            id,
            `${name}: «Год назад» ${percent}, по школам обоих лет ${truly}`,
          );
        }
      }
    }
    if (id === 'page') checkHardest(faults, texts, truth);
    if (id === 'public') checkFigures(faults, tables, truth);
  }
  return faults.all;
};

/** Of how many schools a row is: those with data of all of the selection, and those judged. */
function checkSchools(faults: Faults, where: string, name: string, { cell }: SeriesRow, truth: Truth): void {
  const named = readSeriesName(cell('Процедура'));
  if (named === undefined) return;
  const [withData, usable, all] = [
    truth.withData(named).length,
    truth.usable(named).length,
    truth.selected.length,
  ];
  faults.same(
    'table: schools',
    where,
    `${name}: школ с данными`,
    cell('Школ с данными'),
    `${withData} из ${all}`,
  );
  faults.same('table: schools', where, `${name}: из них учтено`, cell('из них учтено'), usable);
}

/** «ВПР, математика, 8 кл.: порог достигнут в 7 школах из 22, где участников достаточно; доля по муниципалитету — …» */
function checkHardest(faults: Faults, texts: readonly string[], truth: Truth): void {
  for (const text of texts) {
    const [, title = '', schools, all, rest = ''] =
      /^(.+?): порог достигнут в (\d+) школ\p{L}* из (\d+), где участников достаточно(.*)$/su.exec(text) ??
      [];
    const named = readSeriesName(title);
    if (named === undefined) {
      if (/порог достигнут/.test(text)) faults.add('page: unreadable', 'page', text);
      continue;
    }
    const name = seriesText(named);
    faults.same(
      'page: schools at the threshold',
      'page',
      `${name}: порог достигнут`,
      schools,
      truth.low(named).length,
    );
    faults.same('page: schools', 'page', `${name}: учтено`, all, truth.usable(named).length);
    const overall = truth.overall(named);
    const shares = readOf(rest);
    if (shares.length !== 1 || !shares.every((pair) => isOneOf(pair, overall))) {
      faults.add('page: municipality', 'page', `${text}, по отбору ${pairsText(overall)}`);
    }
    const [, answered, selected] = /по (\d+) школ\p{L}* из (\d+), представивш/u.exec(rest) ?? [];
    if (answered !== undefined) {
      faults.same(
        'page: coverage',
        'page',
        name,
        `${answered} из ${selected}`,
        `${truth.withData(named).length} из ${truth.selected.length}`,
      );
    }
    const [, year] = /чем в (\d{4}\/\d{4})|как и в (\d{4}\/\d{4})/.exec(rest) ?? [];
    const isCompared = /год назад|чем в |как и в /.test(rest);
    if (isCompared && truth.overallBefore(named).whole === 0) faults.add('words: year before', 'page', text);
    if (year !== undefined) faults.same('words: year before', 'page', name, year, yearText(truth.year - 1));
  }
}

/** The site: «перечень ШНОР», «остальные школы», «всего» of each procedure; hidden numbers are not read. */
function checkFigures(
  faults: Faults,
  tables: readonly { headings: readonly string[]; rows: readonly (readonly string[])[] }[],
  truth: Truth,
): void {
  for (const { headings, rows } of tables) {
    if (headings[2]?.startsWith('Участников') !== true) continue;
    for (const [title = '', group = '', whole = '', count = ''] of rows) {
      const named = readSeriesName(title);
      if (named === undefined || group !== 'всего') continue;
      const overall = truth.overall(named);
      const isTold = (text: string) => /^\d+$/.test(text);
      const fits = overall.some(
        (pair) =>
          (!isTold(whole) || pair.whole === Number(whole)) &&
          (!isTold(count) || pair.count === Number(count)),
      );
      if (!fits)
        faults.add(
          'site: municipality',
          'public',
          `${seriesText(named)}, всего: ${count} из ${whole}, по отбору ${pairsText(overall)}`,
        );
    }
  }
}
