// Counts of schools: the same in the panel, справка, one page, order, letter and on the site wherever they count the same.
import { type Check, Faults } from './fault';
import type { Truth } from './oracle';
import type { Paper, Table } from './papers';
import { isOneOf, pairsText, pairText, readOf } from './readers';

type List = 'ШНОР' | 'ШНСУ';
/** The ground of its own, as lists and papers name it. */
const ACCREDITATION = 'приостановление (лишение) аккредитации';
const LISTS: readonly List[] = ['ШНОР', 'ШНСУ'];

export const checkCounts: Check = ({ summary, lists, papers }, truth) => {
  const faults = new Faults();
  checkTexts(faults, { id: 'ответ команды', texts: [summary] }, truth);
  for (const { id, counts } of lists.lists) {
    const list = id === 'shnor' ? 'ШНОР' : 'ШНСУ';
    for (const { status, count } of counts) {
      faults.same('counts: panel', `панель, ${list}`, status, count, withStatus(truth, list, status, true));
    }
  }
  for (const paper of papers) {
    if (paper.school !== undefined) continue;
    for (const table of paper.tables) checkTable(faults, paper.id, table, truth);
    checkTexts(faults, paper, truth);
  }
  return faults.all;
};

function statusOf(truth: Truth, list: List, code: string): string {
  return list === 'ШНОР' ? truth.verdict(code).status : truth.social(code).status;
}

function withStatus(truth: Truth, list: List, status: string, all = false): number {
  const schools = all ? truth.district.schools : truth.selected;
  return schools.filter(({ code }) => statusOf(truth, list, code) === status).length;
}

function moved(truth: Truth, list: List, movement: string): number {
  return truth.selected.filter(
    ({ code }) => (list === 'ШНОР' ? truth.verdict(code) : truth.social(code)).movement === movement,
  ).length;
}

function checkTable(faults: Faults, id: string, { caption, headings, rows }: Table, truth: Truth): void {
  const list = LISTS.find((one) => caption.startsWith(`${one}:`));
  if (headings[0] === 'Статус' && list !== undefined) {
    for (const [status = '', n = '', share = ''] of rows) {
      const where = `${id}, ${caption}`;
      if (status === 'вне отбора') {
        faults.add('words: excluded', where, `строка «вне отбора» в распределении: ${n}, ${share}`);
        continue;
      }
      faults.same('counts: statuses', where, status, n, withStatus(truth, list, status));
      checkShareOfSchools(faults, where, status, share, withStatus(truth, list, status), truth);
    }
  }
  const named = LISTS.find((one) => caption === `Школы перечня ${one}` || caption === `Перечень ${one}`);
  if (named !== undefined) {
    faults.same('counts: listed', id, caption, rows.length, withStatus(truth, named, named));
    for (const cells of rows) checkReached(faults, `${id}, ${caption}`, cells, named, truth);
  }
  if (caption === 'Группа риска') {
    faults.same('counts: risk', id, caption, rows.length, withStatus(truth, 'ШНОР', 'группа риска'));
    for (const cells of rows) checkReached(faults, `${id}, ${caption}`, cells, 'ШНОР', truth);
  }
  if (/^(?:Изменение к прошлому году|Показатель)$/.test(headings[0] ?? ''))
    checkMoves(faults, id, headings, rows, truth);
  if (headings[3] === 'Основание включения') checkOrder(faults, rows, truth);
  const movedOf = LISTS.find((one) => caption.startsWith(`${one}: школы, входившие в перечень`));
  if (movedOf !== undefined) checkMoved(faults, `${id}, ${caption}`, rows, movedOf, truth);
}

/** «X из Y» of a school beside its reasons. */
function checkReached(
  faults: Faults,
  where: string,
  cells: readonly string[],
  list: List,
  truth: Truth,
): void {
  const [said] = readOf(cells[2] ?? '');
  const allowed = truth.district.schools
    .filter(({ name }) => name === cells[1])
    .map(({ code }) => {
      const { low, usable } = truth.verdict(code);
      const { met, usable: known } = truth.social(code);
      return list === 'ШНОР' ? { count: low, whole: usable } : { count: met, whole: known };
    });
  if (said !== undefined && !isOneOf(said, allowed)) {
    faults.add(
      'counts: reached',
      `${where}, ${cells[1]}`,
      `${pairText(said)}, должно быть ${pairsText(allowed)}`,
    );
  }
}

function checkMoves(
  faults: Faults,
  id: string,
  headings: readonly string[],
  rows: Table['rows'],
  truth: Truth,
): void {
  const words: Readonly<Record<string, string>> = {
    'вошла в перечень': 'вошла в перечень',
    осталась: 'осталась',
    'вышла из перечня': 'вышла из перечня',
    'нет вывода': 'нет вывода',
    'Вошли в этом году': 'вошла в перечень',
    Остались: 'осталась',
    Вышли: 'вышла из перечня',
  };
  headings.forEach((heading, at) => {
    const list = LISTS.find((one) => heading.startsWith(one));
    if (list === undefined) return;
    for (const cells of rows) {
      const [label = ''] = cells;
      const said = cells[at] ?? '';
      const where = `${id}, ${label}, ${list}`;
      const movement = words[label];
      if (movement !== undefined) {
        if (hasYearBefore(truth, list))
          faults.same('counts: movement', where, 'школ', said, moved(truth, list, movement));
        else if (/\d/.test(said))
          faults.add('words: year before', where, `${said}, а данных за прошлый год нет`);
      }
      if (label === 'Школ в перечне')
        checkShareOfSchools(faults, where, label, said, withStatus(truth, list, list), truth);
      if (label === 'Данных недостаточно') {
        faults.same(
          'counts: insufficient',
          where,
          'школ',
          said,
          withStatus(truth, list, 'недостаточно данных'),
        );
      }
      if (label === 'Группа риска' && list === 'ШНОР') {
        faults.same('counts: risk', where, 'школ', said, withStatus(truth, list, 'группа риска'));
      }
    }
  });
}

/** Each school that moved: how, and what it had and has. */
function checkMoved(faults: Faults, where: string, rows: Table['rows'], list: List, truth: Truth): void {
  const said = rows.map((cells) => cells.join(' | ')).join('; ');
  const truly = truth.selected
    .flatMap(({ code, name }) => {
      const { movement, before } = list === 'ШНОР' ? truth.verdict(code) : truth.social(code);
      const unit = list === 'ШНОР' ? 'низких результатов' : 'критериев';
      const reached = list === 'ШНОР' ? truth.verdict(code).low : truth.social(code).met;
      const had = list === 'ШНОР' ? truth.verdict(code).before?.low : truth.social(code).before?.met;
      const isGround = list === 'ШНОР' && truth.isListedByAccreditation(code);
      const now = `${statusOf(truth, list, code)}, ${isGround ? ACCREDITATION : `${unit}: ${reached}`}`;
      return movement === '' ? [] : [`${name} | ${movement} | ${before?.status}, ${unit}: ${had} | ${now}`];
    })
    .join('; ');
  faults.same('counts: moved', where, 'школы', said, truly);
}

export function hasYearBefore(truth: Truth, list: List): boolean {
  if (list === 'ШНОР') return truth.shnor.hasYearBefore;
  const { year } = truth.shnsu;
  return year !== undefined && truth.district.contexts.some((row) => row.year === year - 1);
}

/** «12,5 % (3 из 24)»: over the schools of the selection. */
function checkShareOfSchools(
  faults: Faults,
  where: string,
  thing: string,
  said: string,
  count: number,
  truth: Truth,
): void {
  const [pair] = readOf(said);
  if (pair === undefined) return;
  faults.same(
    'counts: share of schools',
    where,
    thing,
    `${pair.count} из ${pair.whole}`,
    `${count} из ${truth.selected.length}`,
  );
}

function checkOrder(faults: Faults, rows: Table['rows'], truth: Truth): void {
  const said = rows.map(([, code = '', , ground = '']) => `${code} ${ground}`).join('; ');
  const truly = truth.selected
    .flatMap(({ code }) => {
      const grounds = LISTS.filter((list) => statusOf(truth, list, code) === list).map((list) =>
        list === 'ШНОР' && truth.isListedByAccreditation(code) ? `${list} (${ACCREDITATION})` : list,
      );
      return grounds.length === 0 ? [] : [`${code} ${grounds.join(', ')}`];
    })
    .join('; ');
  faults.same('counts: order', 'order', 'школы приказа', said, truly);
}

function checkTexts(faults: Faults, { id, texts }: Pick<Paper, 'id' | 'texts'>, truth: Truth): void {
  const all = truth.selected.length;
  const listed = withStatus(truth, 'ШНОР', 'ШНОР');
  const social = withStatus(truth, 'ШНСУ', 'ШНСУ');
  const risk = withStatus(truth, 'ШНОР', 'группа риска');
  const unknown = withStatus(truth, 'ШНОР', 'недостаточно данных');
  const numbers: readonly (readonly [RegExp, readonly number[]])[] = [
    [/Рассмотрено: (\d+) школ/, [all]],
    [/ШНОР — (\d+), группа риска — (\d+), ШНСУ — (\d+); всего (\d+) школ/, [listed, risk, social, all]],
    [/от числа всех школ — .*?\((\d+) из (\d+)\)/, [listed, all]],
    [/по которым данных достаточно, — .*?\((\d+) из (\d+)\)/, [listed, all - unknown]],
    [/в перечень ШНОР входит (\d+) школ/i, [listed]],
    [/в перечень ШНСУ — (\d+) школ/, [social]],
    [/в группу риска — (\d+) школ/, [risk]],
  ];
  for (const text of texts) {
    for (const [pattern, expected] of numbers) {
      const match = pattern.exec(text);
      if (match === null) continue;
      faults.same('counts: texts', id, pattern.source, match.slice(1).join(' из '), expected.join(' из '));
    }
  }
}
