// Recommendations for the schools of the region: each of its own, and every number in a text is that of its cell.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ExpectedSchool,
  expectedSchools,
  grouped,
  type Row,
  realDataAreHere,
  realRows,
  resultsFile,
  schoolsFile,
} from './altai';
import { door, exported } from './headless-door';
import { readBack } from './template-pattern';

if (!realDataAreHere) console.log('Пропущено: реальных данных рядом с проектом нет.');

const folder = mkdtempSync(join(tmpdir(), 'msoko-recommendations-'));
const file = (name: string): string => join(folder, name);

/** No-break space, as before «%» and «п.п.» in every text. */
const NBSP = '\u00a0';
const THRESHOLD = `30${NBSP}%`;
const NOW = '2021';
const BEFORE = '2020';
/** A template that asks for participants asks for ten. */
const ENOUGH = 10;

type Recommended = Record<string, string>;

const textOf = (row: Recommended): string => row.Текст ?? '';
const isNow = (row: Recommended): boolean => row.Статус === 'Проект';

/** «38,5 %», as texts write it. */
function percent(part: number, whole: number): string {
  return `${(Math.round((1000 * part) / whole) / 10).toFixed(1).replace('.', ',')}${NBSP}%`;
}

const shareOf = (row: Row): string => percent(Number(row.n2), Number(row.participants));

describe.skipIf(!realDataAreHere)('recommendations for 361 real schools', () => {
  let schools: ExpectedSchool[] = [];
  let results: Row[] = [];
  let rows: Recommended[] = [];
  let bySchool = new Map<string, Recommended[]>();
  let resultsBySchool = new Map<string, Row[]>();

  beforeAll(() => {
    schools = expectedSchools();
    const codes = new Set(schools.map(({ code }) => code));
    results = realRows('altai_vpr_school_level.csv').filter(({ school_id = '' }) => codes.has(school_id));
    writeFileSync(file('schools.csv'), schoolsFile(schools));
    writeFileSync(file('results.csv'), resultsFile(schools));
    door(
      ...['--import', `Школы=${file('schools.csv')}`, '--import', `Результаты=${file('results.csv')}`],
      ...['--command', 'identifyLists', '--command', 'buildRecommendations'],
      ...['--export', `Рекомендации=${file('recommendations.csv')}`],
    );
    rows = exported(file('recommendations.csv'));
    bySchool = grouped(rows, (row) => row['Код ОО'] ?? '');
    resultsBySchool = grouped(results, (row) => row.school_id ?? '');
  });

  it('give every school of the list one for its administration and one for teachers of a subject and grade', () => {
    const listed = schools.filter(({ status }) => status === 'ШНОР');
    expect(listed).toHaveLength(63);
    const without = listed.filter(({ code }) => {
      const own = (bySchool.get(code) ?? []).filter(isNow);
      const forTeachers = own.filter(({ Адресат }) => Адресат === 'ШМО' || Адресат === 'РМО');
      const names = forTeachers.some(
        (row) => /математик|русск/i.test(textOf(row)) && /[458]-?м? классе?/i.test(textOf(row)),
      );
      return !names || !own.some(({ Адресат }) => Адресат === 'администрация ОО');
    });
    expect(without).toEqual([]);
  });

  it('give no school more than seven at a time', () => {
    const many = [...bySchool].filter(([code, own]) => code !== '' && own.filter(isNow).length > 7);
    expect(many).toEqual([]);
  });

  it('give no two schools the same set of texts', () => {
    const sets = new Map<string, string>();
    const same: string[] = [];
    for (const [code, own] of bySchool) {
      const texts = own.filter(isNow).map(textOf).sort();
      const set = JSON.stringify(texts);
      const other = sets.get(set);
      if (other !== undefined) same.push(`${other} и ${code}: ${set.slice(0, 300)}`);
      sets.set(set, code);
    }
    console.log(`Рекомендаций: ${rows.length}, школ с рекомендациями: ${bySchool.size}`);
    expect(same).toEqual([]);
  });

  it('leave no placeholder, fragment or hole in any cell', () => {
    const cells = rows.flatMap((row) => [textOf(row), row.Проблема ?? '', row.Срок ?? '']);
    expect(cells.filter((cell) => /[{}]|\[\[|\]\]|undefined|NaN|%\s*%/.test(cell))).toEqual([]);
    expect(rows.filter((row) => textOf(row) === '' || row.Проблема === '')).toEqual([]);
  });

  it('have the value and the threshold of a result of the school', () => {
    const shares = rows.filter((row) => row['Код ОО'] !== '' && row.Показатель === 'VPR_FAIL_SHARE');
    const wrong = shares.filter(
      (row) => row.Порог !== '30' || !ownResults(row).some((one) => isOf(one, row)),
    );
    expect(wrong).toEqual([]);
    console.log(`Сверено значений: ${shares.length}`);
  });

  /** Results of the school in the judged year. */
  function ownResults(row: Recommended): Row[] {
    return (resultsBySchool.get(row['Код ОО'] ?? '') ?? []).filter(({ year }) => year === NOW);
  }

  function isOf(result: Row, row: Recommended): boolean {
    const share = (100 * Number(result.n2)) / Number(result.participants);
    return Math.abs(share - Number(row.Значение)) < 1e-9 && Number(result.participants) >= ENOUGH;
  }

  it('say in their texts what the cells say, whichever template made them', () => {
    let numbers = 0;
    const wrong: string[] = [];
    for (const row of rows.filter((one) => one['Код ОО'] !== '')) {
      const readings = readBack(textOf(row), row.Адресат ?? '');
      const right = readings.find(({ values }) => mistakes(row, values).length === 0);
      if (right !== undefined) numbers += right.values.size;
      else
        wrong.push(
          `${row['Код ОО']}: ${readings.flatMap(({ values }) => mistakes(row, values))} — ${textOf(row)}`,
        );
    }
    console.log(`Сверено подстановок: ${numbers}`);
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(rows.length);
  });

  /** Placeholders whose text is that of no cell of the school. */
  function mistakes(row: Recommended, values: ReadonlyMap<string, string>): string[] {
    const school = schools.find(({ code }) => code === row['Код ОО']);
    const facts =
      row.Показатель === 'VPR_FAIL_SHARE' ? ownResults(row).filter((one) => isOf(one, row)) : [{}];
    const tried = facts.map((fact) =>
      [...values]
        .filter(([name, text]) => !isTrue(name, text, fact, school))
        .map(([name, text]) => `${name}=${text}`),
    );
    return tried.find((found) => found.length === 0) ?? tried[0] ?? ['нет результата'];
  }

  function isTrue(name: string, text: string, fact: Row, school: ExpectedSchool | undefined): boolean {
    if (name === 'школа') return text === school?.name.trim().replace(/\s+/g, ' ');
    if (name === 'низких') return text === school?.low.now;
    if (name === 'учтено') return Number(text) === counted(school?.code).length;
    if (name === 'перечень') return text.split('; ').length === Number(school?.low.now);
    if (name === 'год') return text === '2020/2021';
    if (name === 'порог') return text === THRESHOLD;
    // Without a share the value is the number of low procedures.
    if (fact.n2 === undefined) {
      if (name === 'знач') return text === school?.low.now;
      return name === 'прош' && text === school?.low.previous;
    }
    return isOfShare(name, text, fact);
  }

  function isOfShare(name: string, text: string, fact: Row): boolean {
    const same = (one: Row): boolean => one.subject === fact.subject && one.grade === fact.grade;
    const before = (resultsBySchool.get(fact.school_id ?? '') ?? []).find(
      (one) => one.year === BEFORE && same(one),
    );
    const everywhere = results.filter((one) => one.year === NOW && same(one));
    const sum = (heading: string): number =>
      everywhere.reduce((total, one) => total + Number(one[heading]), 0);
    const expected: Readonly<Record<string, () => string>> = {
      k: () => fact.n2 ?? '',
      n: () => fact.participants ?? '',
      знач: () => shareOf(fact),
      прош: () => (before === undefined ? '' : shareOf(before)),
      разн: () => (before === undefined ? '' : difference(shareOf(fact), shareOf(before))),
      из_кого: () => participantsText(Number(fact.participants)),
      мун: () => percent(sum('n2'), sum('participants')),
      среди_школ: () =>
        amongSchools(everywhere.length, schools.length, percent(sum('n2'), sum('participants'))),
      класс: () => fact.grade ?? '',
      предмет: () => (fact.subject ?? '').toLowerCase(),
      по_предмету: () => (fact.subject === 'Математика' ? 'по математике' : 'по русскому языку'),
      предмета: () => (fact.subject === 'Математика' ? 'математики' : 'русского языка'),
    };
    return expected[name]?.() === text.toLowerCase();
  }

  function counted(code: string | undefined): Row[] {
    return (resultsBySchool.get(code ?? '') ?? []).filter(
      ({ year, participants }) => year === NOW && Number(participants) >= ENOUGH,
    );
  }
});

/** «21 участника», «12 участников»: after «из». */
function participantsText(n: number): string {
  const isOne = n % 10 === 1 && n % 100 !== 11;
  return `${n}${NBSP}${isOne ? 'участника' : 'участников'}`;
}

/** Not of the municipality while some schools have no such result; each row of the file is a school. */
function amongSchools(answered: number, all: number, share: string): string {
  if (answered === all) return `по муниципалитету ${share}`;
  const isOne = answered % 10 === 1 && answered % 100 !== 11;
  const who = isOne ? 'школе' : 'школам';
  const told = isOne ? 'представившей' : 'представившим';
  return `по ${answered}${NBSP}${who} из ${all}, ${told} сведения, ${share}`;
}

/** «на 6,2 п.п. выше», of percents as they are written. */
function difference(now: string, before: string): string {
  const number = (text: string): number => Number.parseFloat(text.replace(',', '.'));
  const points = Math.round(10 * (number(now) - number(before))) / 10;
  if (points === 0) return 'без изменений';
  const size = Math.abs(points).toFixed(1).replace('.', ',');
  return `на ${size}${NBSP}п.п. ${points > 0 ? 'выше' : 'ниже'}`;
}
