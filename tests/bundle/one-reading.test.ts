// «Показатели» say what the data say by the rules of the methodology, worked out here by hand: once what «Проверка» offers is fixed.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { readMeasures } from '../../src/domain/measures/read-measures';
import { listData } from '../../src/workbook/lists/list-data';
import { listRules, settingCells } from '../../src/workbook/read-settings';
import { readTable } from '../../src/workbook/read-table';
import { contextSheet } from '../../src/workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../src/workbook/sheets/results';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import { contentsOf, exampleWorkbook, hostOf, runWell } from './built-host';
import {
  chance,
  type FlawedRow,
  flawedWorkbook,
  SHARES,
  TEACHERS,
  type TrueDistrict,
  trueDistrict,
} from './flawed-district';

const OUTSIDE = ['вечерняя', 'коррекционная', 'при исправительном учреждении УИС'];
const YEAR = '2025/2026';
const BEFORE = '2024/2025';

interface Share {
  readonly count: number;
  readonly whole: number;
}
const NOTHING: Share = { count: 0, whole: 0 };

const number = (row: FlawedRow | undefined, heading: string): number | undefined =>
  typeof row?.[heading] === 'number' ? (row[heading] as number) : undefined;

/** Σ of the counts over the rows that have one, and Σ of the wholes of these rows. */
function summed(rows: readonly FlawedRow[], count: string, whole: string): Share {
  const known = rows.filter((row) => number(row, count) !== undefined);
  const sum = (heading: string): number =>
    known.reduce((total, row) => total + (number(row, heading) ?? 0), 0);
  return { count: sum(count), whole: sum(whole) };
}

/**
 * ГИА of one school: «Результаты» first (ОГЭ: below the minimum, else «2»; ЕГЭ: all levels or none), then
 * «Выпускники», then the levels of ЕГЭ that have a number. The whole is the graduates where they are known, else the
 * participants of the rows that were counted.
 */
function exam(
  rows: readonly FlawedRow[],
  graduates: FlawedRow | undefined,
  level: number,
  below: string,
): Share {
  const MINIMUM = 'Не преодолели минимальный порог';
  const countOf = (row: FlawedRow): number | undefined =>
    number(row, MINIMUM) ?? (level === 9 ? number(row, '«2»') : undefined);
  const counted = rows.filter((row) => countOf(row) !== undefined);
  const count = counted.reduce((sum, row) => sum + (countOf(row) ?? 0), 0);
  const participants = counted.reduce((sum, row) => sum + (number(row, 'Участников') ?? 0), 0);
  const isAll = counted.length > 0 && (level === 9 || counted.length === rows.length);
  const whole = number(graduates, 'Выпускников');
  if (isAll) return { count, whole: whole ?? participants };
  const byGraduates = number(graduates, below);
  if (byGraduates !== undefined && whole !== undefined) return { count: byGraduates, whole };
  return counted.length > 0 ? { count, whole: participants } : NOTHING;
}

/** Every pair of a count and a whole of «Свод», by their headings, as the school's rows say. */
function expected(district: TrueDistrict, code: string): Map<readonly [string, string], Share> {
  const of = (rows: readonly FlawedRow[], year = YEAR): FlawedRow[] =>
    rows.filter((row) => row['Код ОО'] === code && row['Учебный год'] === year);
  const results = (procedure: string, grade: number | undefined, subject: string, year = YEAR): FlawedRow[] =>
    of(district.results, year).filter(
      (row) =>
        row.Процедура === procedure &&
        (grade === undefined || row.Класс === grade) &&
        (row.Предмет === subject || String(row.Предмет).startsWith(`${subject} (`)),
    );
  const found = new Map<readonly [string, string], Share>();
  const subjects = ['Математика', 'Русский язык'] as const;
  for (const subject of subjects) {
    const small = subject.toLowerCase();
    for (const [year, after] of [
      [YEAR, ''],
      [BEFORE, ', год раньше'],
    ] as const) {
      for (const grade of [5, 8]) {
        const name = `ВПР, ${grade} кл., ${small}`;
        const share = summed(results('ВПР', grade, subject, year), '«2»', 'Участников');
        found.set([`${name}: «2»${after}`, `${name}: участники${after}`], share);
      }
    }
    for (const procedure of ['ВПР', 'РДР']) {
      const name = `${procedure}, все классы, ${small}`;
      const share = summed(results(procedure, undefined, subject), '«2»', 'Участников');
      found.set([`${name}: «2»`, `${name}: участники`], share);
    }
    for (const [level, procedure] of [
      [9, 'ОГЭ'],
      [11, 'ЕГЭ'],
    ] as const) {
      const graduates = of(district.graduates).find((row) => row.Уровень === level);
      const below = `Не преодолели: ${small}`;
      found.set(
        [`ГИА-${level}: не преодолели, ${small}`, `Выпускники ${level} кл. (${small})`],
        exam(results(procedure, level, subject), graduates, level, below),
      );
    }
  }
  const eleventh = of(district.graduates).filter((row) => row.Уровень === 11);
  found.set(
    ['Высокобалльники ЕГЭ', 'Выпускники 11 кл. (для высокобалльников)'],
    summed(eleventh, 'Высокобалльников', 'Выпускников'),
  );
  const groups = ['для учёта', 'для мигрантов и языка', 'для аттестации', 'для пропусков', 'для ЗПР и УО'];
  SHARES.forEach((heading, at) => {
    const share = summed(of(district.contexts), heading, 'Обучающихся');
    found.set([heading, `Обучающиеся: ${groups[at]}`], share);
  });
  const teachers = ['для диагностики', 'для направленных', 'для завершивших', 'для работы с риском'];
  TEACHERS.forEach((heading, at) => {
    found.set([heading, `Педагоги (${teachers[at]})`], summed(of(district.staff), heading, 'Педагогов'));
  });
  return found;
}

function rowsOf(host: Host, title: string): FlawedRow[] {
  const sheet = host.workbook.sheet(title);
  const [headings = [], ...rows] = sheet?.values(1, 1, sheet.lastRow(), sheet.lastColumn()) ?? [];
  return rows.map(
    (row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])) as FlawedRow,
  );
}

/** «Свод» as computed: a cell by its school, or by the label of a row of the frame, and its heading. */
function svodOf(host: Host): (label: string, heading: string) => unknown {
  const rows = rowsOf(host, 'Свод');
  const byLabel = new Map(
    rows.flatMap((row) => [row['Код ОО'], row.Наименование].map((label) => [label, row])),
  );
  return (label, heading) => {
    const row = byLabel.get(label);
    if (row === undefined || !(heading in row)) throw new Error(`no cell ${label}, ${heading}`);
    return row[heading];
  };
}

/** «школа, показатель» → count and whole of every procedure as the lists, recommendations and documents have it. */
function measured(host: Host): Map<string, Share> {
  const valuesOf = (title: string): unknown[][] => {
    const sheet = host.workbook.sheet(title);
    return (
      sheet?.values(1, 1, sheet.lastRow(), sheet.lastColumn()).map((row) => row.map((cell) => cell ?? '')) ??
      []
    );
  };
  const { data } = listData({
    schools: readTable(schoolsSheet, valuesOf('Школы')),
    results: readTable(resultsSheet, valuesOf('Результаты')),
    graduates: readTable(graduatesSheet, valuesOf('Выпускники')),
    contexts: readTable(contextSheet, valuesOf('Контекстные данные')),
  });
  const { rules } = listRules(settingCells(valuesOf('Настройки')));
  if (rules === undefined) throw new Error('no rules');
  const found = new Map<string, Share>();
  for (const { schoolKey, measures } of readMeasures({ ...data, staff: [], journal: [] }, rules)?.schools ??
    []) {
    for (const { procedure, grades, subject, count, whole } of measures) {
      const small = subject.toLowerCase();
      const exam = procedure === 'oge' ? 9 : procedure === 'ege' ? 11 : undefined;
      const heading =
        exam === undefined
          ? `ВПР, ${grades.join()} кл., ${small}: «2»`
          : `ГИА-${exam}: не преодолели, ${small}`;
      if (exam !== undefined || procedure === 'vpr') found.set(`${schoolKey}, ${heading}`, { count, whole });
    }
  }
  return found;
}

/** The digits of a code, by which every reader of the product knows a school. */
const keyOf = (code: string): string => code.replace(/\D+/g, '');

/** Procedures of «Свод» in which its school has another count or whole than the measure. */
function otherThanMeasured(host: Host, district: TrueDistrict) {
  const svod = svodOf(host);
  const measures = measured(host);
  const other: string[] = [];
  let compared = 0;
  for (const code of codesOf(district)) {
    for (const [count, whole] of expected(district, code).keys()) {
      if (!/^(ВПР, [58] кл\.|ГИА-)/.test(count) || count.endsWith('раньше')) continue;
      const { count: k, whole: n } = measures.get(`${keyOf(code)}, ${count}`) ?? NOTHING;
      compared += 1;
      if (svod(code, count) !== k || svod(code, whole) !== n) other.push(code);
    }
  }
  return { other: [...new Set(other)], compared };
}

/** Fixes all that «Проверка» offers until it offers nothing; gives what is left to people, and how often it fixed. */
function fixed(host: Host) {
  for (let times = 0; ; times += 1) {
    const { problems } = runWell(host, 'checkData', {});
    const fixes = problems.flatMap(({ fix }) => (fix === null ? [] : [fix.id]));
    if (fixes.length === 0) return { left: problems, times };
    runWell(host, 'fixData', { fixes });
  }
}

const codesOf = (district: TrueDistrict): string[] => district.schools.map((row) => String(row['Код ОО']));

describe.each([1, 2, 3])('a district with every problem planted, number %d', (seed) => {
  const random = chance(seed * 7919);
  const district = trueDistrict(random, 12);
  // Two rows of one key that say different things, and a course instead of the subject: for people to sort out.
  const [first] = district.results;
  const course: FlawedRow = {
    ...(first ?? {}),
    'Код ОО': 'edu770002',
    'Учебный год': YEAR,
    Процедура: 'РДР',
    Класс: 7,
    Предмет: 'Алгебра',
    Участников: 20,
    '«2»': 4,
    '«3»': 6,
    '«4»': 6,
    '«5»': 4,
  };
  const host = hostOf(flawedWorkbook(district, random, [course]));
  const start = contentsOf(host.workbook);
  const { left, times } = fixed(host);
  runWell(host, 'buildIndicators');
  const svod = svodOf(host);

  test('leaves only what a person must decide, with its row named', () => {
    const last = rowsOf(host, 'Результаты').length + 1;
    // Blanks, and numbers of the two sheets that differ, are in the district on purpose.
    const toDecide = left.filter(({ code }) => code !== 'COUNTS_MISSING' && !code.startsWith('EXAM_'));
    expect(toDecide.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`)).toEqual([
      `COURSE_ALONE Результаты E${last}`,
    ]);
  });

  test('shows every count and every whole of every school as the data have it', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const code of codesOf(district)) {
      for (const [[count, whole], share] of expected(district, code)) {
        compared += 1;
        const shown = { count: svod(code, count), whole: svod(code, whole) };
        if (shown.count !== share.count || shown.whole !== share.whole) {
          wrong.push(`${code}, ${count}: ${JSON.stringify(shown)}, not ${JSON.stringify(share)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(12 * 26);
  });

  test('has the numbers of the measures that lists, recommendations and documents read', () => {
    // Two grades of ВПР and two levels of ГИА in two subjects.
    expect(otherThanMeasured(host, district)).toEqual({ other: [], compared: 12 * 8 });
  });

  test('sums the schools of the selection alone', () => {
    const selected = district.schools.filter(({ Вид: kind }) => !OUTSIDE.includes(String(kind)));
    expect(selected.length).toBeLessThan(12);
    expect(svod('Итого', 'В отборе')).toBe(selected.length);
    const totals = new Map<string, number>();
    for (const { 'Код ОО': code } of selected) {
      for (const [[count, whole], share] of expected(district, String(code))) {
        totals.set(count, (totals.get(count) ?? 0) + share.count);
        totals.set(whole, (totals.get(whole) ?? 0) + share.whole);
      }
    }
    const wrong = [...totals].filter(([heading, sum]) => svod('Итого', heading) !== sum);
    expect(wrong).toEqual([]);
  });

  test('is as it was once the fixes are taken back', () => {
    // A row whose code lacked its zeros is seen to repeat another only when it has them: twice at most.
    expect(times).toBeLessThanOrEqual(2);
    for (let n = 0; n < times; n += 1) runWell(host, 'undoFix', {});
    const now = contentsOf(host.workbook);
    for (const title of ['Школы', 'Результаты', 'Выпускники', 'Контекстные данные', 'Кадры']) {
      expect(now[title], title).toBe(start[title]);
    }
  });
});

describe('the learning example', () => {
  const host = hostOf(exampleWorkbook());
  const { left } = fixed(host);
  runWell(host, 'buildIndicators');
  const svod = svodOf(host);
  const district: TrueDistrict = {
    schools: rowsOf(host, 'Школы'),
    results: rowsOf(host, 'Результаты'),
    graduates: rowsOf(host, 'Выпускники'),
    contexts: rowsOf(host, 'Контекстные данные'),
    staff: rowsOf(host, 'Кадры'),
  };

  test('has nothing left that a button could fix', () => {
    expect(left.filter(({ fix }) => fix !== null)).toEqual([]);
  });

  test('shows every count and every whole as its rows have it; rows that the lists leave out are named', () => {
    const wrong: string[] = [];
    for (const code of codesOf(district)) {
      for (const [[count, whole], share] of expected(district, code)) {
        const shown = { count: svod(code, count), whole: svod(code, whole) };
        if (shown.count !== share.count || shown.whole !== share.whole) wrong.push(`${code}, ${count}`);
      }
    }
    expect(wrong).toEqual([]);
    const { other, compared } = otherThanMeasured(host, district);
    expect(compared).toBe(24 * 8);
    expect(other.length).toBeLessThanOrEqual(3);
    const named = left.flatMap(({ sheet, cell }) =>
      sheet === 'Результаты' ? [district.results[Number(cell.replace(/\D+/g, '')) - 2]?.['Код ОО']] : [],
    );
    expect(named).toEqual(expect.arrayContaining(other));
    // Marks that do not sum, a number with a fraction: the lists leave these rows out, and «Проверка» says where.
    expect(left.map(({ code }) => code)).toEqual(expect.arrayContaining(['MARKS_NOT_SUM', 'NOT_WHOLE']));
  });
});
