// What the formulas of «Свод» look at, and what they leave out: rows below their reach, schools outside the selection, too few people.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { conditionalColours } from '../../local/server/conditional-colours';
import type { CellValue } from '../../local/workbook/cell';
import { computedColour, thresholdColour } from '../../src/catalogue/colours';
import { hostOf, preparedWorkbook, runWell } from './built-host';
import type { Row } from './district';

const prepared = preparedWorkbook();
const YEAR = '2025/2026';
const [A, B, EVENING] = ['edu770001', 'edu770002', 'edu770003'];

function values(host: Host, title: string): CellValue[][] {
  const sheet = host.workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet.values(1, 1, sheet.lastRow(), sheet.lastColumn());
}

/** Puts rows under what stands on a sheet, or from a row on. */
function put(host: Host, title: string, rows: readonly Row[], from?: number): void {
  const all = values(host, title);
  const filled = all.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
  const headings = all[0] ?? [];
  rows.forEach((row, at) => {
    for (const [heading, cell] of Object.entries(row)) {
      const column = headings.indexOf(heading) + 1;
      if (column === 0) throw new Error(`no heading ${heading} on ${title}`);
      host.workbook.sheet(title)?.setValues((from ?? filled + 1) + at, column, [[cell]]);
    }
  });
}

function school(code: string | undefined, kind = 'СОШ'): Row {
  return { 'Код ОО': code ?? '', Наименование: `Школа ${code}`, Муниципалитет: 'Район', Вид: kind };
}

/** РДР in mathematics of the tenth grade. */
function result(code: string | undefined, participants: number, marks2: number): Row {
  return {
    'Код ОО': code ?? '',
    'Учебный год': YEAR,
    Процедура: 'РДР',
    Класс: 10,
    Предмет: 'Математика',
    Участников: participants,
    '«2»': marks2,
    '«3»': participants - marks2,
    '«4»': 0,
    '«5»': 0,
  };
}

function context(code: string | undefined, registered: number, pupils: number): Row {
  return {
    'Код ОО': code ?? '',
    'Учебный год': YEAR,
    Обучающихся: pupils,
    'Состоят на учёте в ПДН (ОДН), КДН и ЗП': registered,
  };
}

/** What stands under a heading of «Показатели» in the row of a school or of the total. */
function shown(host: Host, heading: string, label: string | undefined): CellValue {
  const rows = values(host, 'Показатели');
  const column = rows[0]?.indexOf(heading) ?? -1;
  return rows.find((row) => row[0] === label || row[1] === label)?.[column] ?? null;
}

function told(host: Host): CellValue[] {
  return ['Свод', 'Показатели'].map((title) => values(host, title)[6]?.[0] ?? null);
}

function aboutIndicators(host: Host) {
  return runWell(host, 'checkData', {})
    .problems.filter(({ code }) => code === 'ROWS_LEFT_OUT' || code === 'INDICATORS_OUTDATED')
    .map(({ code, sheet, cell, what }) => [code, sheet, cell, what.replace(/\u00a0/g, ' ')]);
}

function built(): Host {
  const host = hostOf(prepared);
  put(host, 'Школы', [school(A), school(B), school(EVENING, 'вечерняя')]);
  put(host, 'Результаты', [result(A, 12, 6), result(B, 5, 3), result(EVENING, 20, 10)]);
  // The pupils of a group that is registered: 10 % and 20 %; outside the selection 90 %.
  put(host, 'Контекстные данные', [context(A, 10, 100), context(B, 40, 200), context(EVENING, 90, 100)]);
  put(host, 'Кадры', [
    { 'Код ОО': A ?? '', 'Учебный год': YEAR, Педагогов: 10, 'Меры поддержки': 'курсы' },
    { 'Код ОО': B ?? '', 'Учебный год': YEAR, Педагогов: 10, 'Меры поддержки': 'наставничество' },
    { 'Код ОО': EVENING ?? '', 'Учебный год': YEAR, Педагогов: 10, 'Меры поддержки': 'тьюторы' },
    { 'Код ОО': 'edu770099', 'Учебный год': YEAR, Педагогов: 10, 'Меры поддержки': 'вебинары' },
  ]);
  runWell(host, 'buildIndicators', {});
  return host;
}

const start = built();
const json = start.workbook.toJson();

describe('rows below what the formulas look at', () => {
  test('are none at first', () => {
    expect(told(start)).toEqual(['', '']);
    expect(aboutIndicators(hostOf(json))).toEqual([]);
  });

  test('of «Школы»: twenty more are counted at once, the next is named until the sheets are built again', () => {
    const host = hostOf(json);
    const more = Array.from({ length: 20 }, (_, at) => school(`edu7701${String(at).padStart(2, '0')}`));
    put(host, 'Школы', more);
    // Of the 23 schools one is outside the selection.
    expect(shown(host, 'РДР: математика', 'edu770119')).toBe('нет данных');
    expect(told(host)).toEqual(['', '']);
    put(host, 'Школы', [school('edu770120')]);
    const text = 'ошибка: не вошли строки: «Школы» — 1. Постройте показатели заново';
    expect(told(host)).toEqual([text, text]);
    expect(aboutIndicators(host)).toEqual([
      [
        'ROWS_LEFT_OUT',
        'Школы',
        'A25',
        'Листы «Свод» и «Показатели» не видят 1 строку этого листа, начиная с 25-й: так далеко вниз их формулы не смотрят.',
      ],
    ]);
    runWell(host, 'buildIndicators', {});
    expect(told(host)).toEqual(['', '']);
    expect(shown(host, 'РДР: математика', 'edu770120')).toBe('нет данных');
    expect(aboutIndicators(host)).toEqual([]);
  });

  test('of «Результаты»: seen in «Всего в данных», named with their first cell', () => {
    const host = hostOf(json);
    // Four rows with the heading, four of «Школы»: 6 + 8 + 20.
    put(host, 'Результаты', [result(A, 30, 30)], 34);
    expect(told(host)[0]).toBe('');
    put(host, 'Результаты', [result(B, 30, 30), result(B, 30, 30)], 35);
    expect(told(host)[0]).toBe('ошибка: не вошли строки: «Результаты» — 2. Постройте показатели заново');
    const rows = values(host, 'Свод');
    const column = rows[0]?.indexOf('РДР, все классы, математика: «2»') ?? -1;
    // 6 + 3 and 30 of the row that is still seen; 10 of the evening school and the two rows left out besides.
    expect([rows[6]?.[column], rows[5]?.[column]]).toEqual([39, 109]);
    expect(aboutIndicators(host).map(([code, sheet, cell]) => [code, sheet, cell])).toEqual([
      ['ROWS_LEFT_OUT', 'Результаты', 'A35'],
    ]);
  });
});

test('sheets that another version built are named', () => {
  const host = hostOf(json);
  host.workbook.sheet('Свод')?.setValues(2, 1, [['0123abcd']]);
  expect(aboutIndicators(host)).toEqual([
    [
      'INDICATORS_OUTDATED',
      'Свод',
      '',
      'Листы «Свод» и «Показатели» построены другой версией дополнения или переставлены: формулы на них не те, что ставит эта.',
    ],
  ]);
  runWell(host, 'buildIndicators', {});
  expect(aboutIndicators(host)).toEqual([]);
});

describe('schools outside the selection', () => {
  test('have no part in the scale of the index, and no index', () => {
    const index = (code: string | undefined) => shown(start, 'Индекс социального благополучия', code);
    // The scale is 10…20 %: with 90 % at its end A would have 100 and B 87.5.
    expect([index(A), index(B), index(EVENING)]).toEqual([100, 0, '']);
    expect(shown(start, 'Критериев учтено в индексе', A)).toBe(1);
    expect(shown(start, 'Критериев учтено в индексе', EVENING)).toBe('');
  });

  test('have no part in the number of measures of support, nor have codes that «Школы» has not', () => {
    // «курсы» and «наставничество».
    expect(shown(start, 'Меры поддержки кадров', 'Итого')).toBe(2);
  });
});

describe('a share of fewer people than the minimum', () => {
  const rules = start.workbook.sheet('Показатели')?.look.conditionalRules ?? [];
  const rows = values(start, 'Показатели');
  const colours = conditionalColours(rules, (row, column) => rows[row - 1]?.[column - 1] ?? null);
  const colourOf = (heading: string, label: string | undefined): string | null => {
    const column = rows[0]?.indexOf(heading) ?? -1;
    const line = rows.findIndex((row) => row[0] === label || row[1] === label);
    const value = rows[line]?.[column] ?? null;
    return colours(line + 1, column + 1, { value, text: String(value) }).background;
  };

  test('is not coloured by its threshold, however high', () => {
    // 6 of 12 and 3 of 5 by a minimum of 10; 9 of 17 together.
    expect(shown(start, 'РДР: математика', A)).toBe(50);
    expect(shown(start, 'РДР: математика', B)).toBe(60);
    const heading = 'РДР: математика';
    expect([A, B, 'Итого'].map((label) => colourOf(heading, label))).toEqual([
      thresholdColour,
      computedColour,
      thresholdColour,
    ]);
    expect([A, B, 'Итого'].map((label) => shown(start, `Человек: ${heading}`, label))).toEqual([12, 5, 17]);
  });
});
