// Words that decide: «по муниципалитету», «не выявлено», «год назад», «низких результатов 0 из …», schools вне отбора.
import { hasYearBefore } from './check-counts';
import { type Check, type Fault, Faults } from './fault';
import type { Truth } from './oracle';
import type { Paper } from './papers';
import { readPercents, readSeriesName } from './readers';

/** «по 5 школам из 24», «ответили 5 из 24», «5 школ из 24» */
const COVERAGE =
  /(?:по|ответили|представил\p{L}*|из них)[^;.]*\d+(?: школ\p{L}*)? из \d+|\d+ школ\p{L}* из \d+/u;

export const checkWords: Check = ({ papers }, truth): Fault[] => {
  const faults = new Faults();
  for (const paper of papers) {
    checkMunicipality(faults, paper, truth);
    checkNone(faults, paper, truth);
    checkAccreditation(faults, paper, truth);
    checkYearBefore(faults, paper, truth);
  }
  return faults.all;
};

/** A total over some of the schools is not «по муниципалитету». */
function checkMunicipality(faults: Faults, { id, school, tables, texts }: Paper, truth: Truth): void {
  const where = school === undefined ? id : `${id}, ${school}`;
  for (const { caption, headings, rows } of tables) {
    headings.forEach((heading, at) => {
      const isMunicipal =
        /муниципалитет/i.test(heading) || (/по муниципалитету/.test(caption) && heading.startsWith('Доля'));
      if (!isMunicipal) return;
      for (const cells of rows) {
        const [label = ''] = cells;
        const answered = answeredOf(label, truth);
        if (answered === undefined || readPercents(cells[at] ?? '').length === 0) continue;
        if (answered < truth.selected.length && !isCovered(cells, headings, truth)) {
          faults.add(
            'words: municipality',
            where,
            `${label}: «${heading || caption}», а данные есть у ${answered} школ из ${truth.selected.length}`,
          );
        }
      }
    });
  }
  for (const text of texts) {
    const answered = answeredOf(/^(.+?): /.exec(text)?.[1] ?? '', truth);
    if (
      answered === undefined ||
      answered === truth.selected.length ||
      COVERAGE.test(text.replace(/порог достигнут в \d+ школ\p{L}* из \d+/u, ''))
    )
      continue;
    if (/по муниципалитету|муниципалитет \d/.test(text)) {
      faults.add(
        'words: municipality',
        where,
        `${text} — данные есть у ${answered} школ из ${truth.selected.length}`,
      );
    }
  }
}

/** The row says of how many schools it is: in words, or under «Школ» as «20 из 24». */
export function isCovered(cells: readonly string[], headings: readonly string[], truth: Truth): boolean {
  return cells.some(
    (cell, at) =>
      COVERAGE.test(cell) ||
      (headings[at]?.startsWith('Школ') === true && cell.endsWith(`из ${truth.selected.length}`)),
  );
}

/** How many schools of the selection have the procedure; undefined for what is none. */
function answeredOf(label: string, truth: Truth): number | undefined {
  const named = readSeriesName(label);
  return named === undefined ? undefined : truth.withData(named).length;
}

/** «Не выявлено», «нет», «0,0 %»: only when every school of the selection was judged. */
function checkNone(faults: Faults, { id, school, tables, texts }: Paper, truth: Truth): void {
  if (school !== undefined) return;
  for (const list of ['ШНОР', 'ШНСУ'] as const) {
    const unjudged = truth.selected.filter(
      ({ code }) =>
        (list === 'ШНОР' ? truth.verdict(code) : truth.social(code)).status === 'недостаточно данных',
    ).length;
    if (unjudged === 0) continue;
    const say = (text: string) =>
      faults.add('words: none', id, `«${text}», а вывод не сделан по ${unjudged} школам (${list})`);
    for (const text of texts) {
      const isAboutList = text.includes(list) || (id === 'order' && /включаются в перечень, нет/.test(text));
      if (isAboutList && /не выявлено|включаются в перечень, нет/.test(text) && !/вывод не сделан/.test(text))
        say(text);
    }
    for (const { caption, headings, rows } of tables) {
      for (const cells of rows) {
        cells.forEach((cell, at) => {
          const isOfList =
            (headings[at] === list && cells[0] === 'Школ в перечне') ||
            (caption.startsWith(`${list}:`) && cells[0] === list);
          if (isOfList && /^0,0 %/.test(cell) && !/вывод не сделан/.test(cell)) say(`${cells[0]}: ${cell}`);
        });
      }
    }
  }
}

/** Accreditation is a reason of its own. */
function checkAccreditation(faults: Faults, { id, school, tables, texts }: Paper, truth: Truth): void {
  const isOnly = (code: string) => truth.isListedByAccreditation(code);
  if (school !== undefined && isOnly(school)) {
    const said = [...texts, ...tables.flatMap(({ rows }) => rows.map((cells) => cells.join(' | ')))];
    for (const text of said) {
      if (
        /низких (?:результатов|процедур)[^.;]{0,40}\b0 из|было 0, стало 0|процедур с низкими результатами 0 из/.test(
          text,
        )
      ) {
        faults.add('words: accreditation', `${id}, ${school}`, text);
      }
    }
  }
  for (const { headings, rows } of tables) {
    const at = headings.indexOf('Низких результатов из учтённых');
    if (at < 0) continue;
    for (const cells of rows) {
      const one = truth.district.schools.find(({ name }) => name === cells[1]);
      if (one !== undefined && isOnly(one.code) && /^0 из/.test(cells[at] ?? '')) {
        faults.add('words: accreditation', `${id}, ${one.code}`, `«${headings[at]}»: ${cells[at]}`);
      }
    }
  }
}

/** Movement is told only against the calendar year directly before. */
function checkYearBefore(faults: Faults, { id, school, tables }: Paper, truth: Truth): void {
  for (const list of ['ШНОР', 'ШНСУ'] as const) {
    if (hasYearBefore(truth, list)) continue;
    for (const { caption, headings, rows } of tables) {
      if (caption.startsWith(`${list}: школы, чьё место`) && headings.includes('Прошлый год')) {
        faults.add('words: year before', id, `${caption}: ${rows.length} школ, а прошлого года в данных нет`);
      }
      for (const cells of rows) {
        if (school !== undefined && cells[0] === list && /год назад/.test(cells[1] ?? '')) {
          faults.add('words: year before', `${id}, ${school}`, `${cells[1]}`);
        }
      }
    }
  }
}
