// «Показатели» on the built bundle over the learning example: values worked out by hand, live ever after.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { Formula } from '../../local/workbook/cell';
import { callsOurs } from '../../src/workbook/indicators/custom-formulas';
import { callCount, contentsOf, exampleWorkbook, hostOf, run, runWell } from './built-host';
import { districtWorkbook } from './district';

const TOTAL = 'Итого';
const LISTED = 'Школы перечней';

function grid(host: Host, title: string): unknown[][] {
  const sheet = host.workbook.sheet(title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet.values(1, 1, sheet.lastRow(), sheet.lastColumn());
}

/** What stands under a heading beside a school's code, or a label of the frame. */
function shown(host: Host, title: string, heading: string, label: string): unknown {
  const rows = grid(host, title);
  const column = rows[0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no heading ${heading}`);
  return rows.find((row) => row[0] === label || row[1] === label)?.[column];
}

/** Types into a cell of a table that is found by its heading and by what else stands in its row. */
function correct(
  host: Host,
  title: string,
  row: Readonly<Record<string, unknown>>,
  heading: string,
  text: string,
): void {
  const rows = grid(host, title);
  const at = (name: string): number => rows[0]?.indexOf(name) ?? -1;
  const line = rows.findIndex((cells) =>
    Object.entries(row).every(([name, value]) => cells[at(name)] === value),
  );
  host.edit(title, line + 1, at(heading) + 1, text);
}

/** Blank cells alike, and no rows that show nothing: those of the spare formulas end with the formulas. */
function filledRows(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => cell ?? '')).filter((row) => row.some((cell) => cell !== ''));
}

function formulasOf(host: Host): string[] {
  return host.workbook.sheets
    .flatMap((sheet) => sheet.formulas(1, 1, Math.max(sheet.lastRow(), 1), Math.max(sheet.lastColumn(), 1)))
    .flat()
    .filter((formula) => formula !== '');
}

const example = hostOf(exampleWorkbook());
runWell(example, 'identifyLists');
const answer = runWell(example, 'buildIndicators');
const builtJson = example.workbook.toJson();

describe('shares of three schools, by their rows of the example', () => {
  test.each([
    // 6 high scorers of 33 graduates; 1 of 63; two years of ВПР: (4 + 3) of (60 + 61); 2 of 61; 9 of 652
    ['edu000102', 'Высокобалльники ЕГЭ', (100 * 6) / 33],
    ['edu000102', 'Не преодолели порог ГИА-9: математика', 100 / 63],
    ['edu000102', 'ВПР за 2 года, 8 кл.: математика', (100 * 7) / 121],
    ['edu000102', 'РДР: математика', (100 * 2) / 61],
    ['edu000102', 'На учёте в ПДН (ОДН), КДН', (100 * 9) / 652],
    // No row on «Кадры»
    ['edu000102', 'Педагоги: прошли диагностику', 'нет данных'],
    ['edu000102', 'В перечне', 'нет'],
    // 21 and 2 of 48; (7 + 21) of (46 + 49); 35, 21 and 3 of 36 teachers; no recommendations issued
    ['edu000104', 'Не преодолели порог ГИА-9: математика', 43.75],
    ['edu000104', 'Не преодолели порог ГИА-9: русский язык', (100 * 2) / 48],
    ['edu000104', 'ВПР за 2 года, 8 кл.: русский язык', (100 * 28) / 95],
    ['edu000104', 'Педагоги: прошли диагностику', (100 * 35) / 36],
    ['edu000104', 'Педагоги: направлены на КПК по запросам', (100 * 21) / 36],
    ['edu000104', 'Педагоги: завершили КПК по запросам', (100 * 3) / 36],
    ['edu000104', 'Диагностика проведена, рекомендации выданы', 'нет'],
    ['edu000104', 'Остались в перечне ШНОР', 'да'],
    ['edu000104', 'Вошли в перечень ШНСУ', 'да'],
    // (6 + 6) of (15 + 16); no РДР; nobody of 11 has finished: that is 0, not «нет данных»
    ['edu000109', 'ВПР за 2 года, 5 кл.: математика', (100 * 12) / 31],
    ['edu000109', 'РДР: математика', 'нет данных'],
    ['edu000109', 'Педагоги: завершили КПК по запросам', 0],
    ['edu000109', 'ШНОР: доля всех школ', 'да'],
  ])('%s, %s: %s', (code, heading, expected) => {
    const value = shown(example, 'Показатели', heading, code);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
});

describe('totals of the example', () => {
  /** Rows of a table of the workbook in which the columns hold the values. */
  const rowsOf = (title: string, where: Readonly<Record<string, unknown>>) => {
    const [headings = [], ...rows] = grid(example, title);
    return rows
      .map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), cell])))
      .filter((row) => Object.entries(where).every(([name, value]) => row[name] === value));
  };
  const pooled = (rows: readonly Record<string, unknown>[], part: string, whole: string): number => {
    const known = rows.filter((row) => typeof row[part] === 'number');
    const sum = (name: string): number => known.reduce((total, row) => total + Number(row[name]), 0);
    return (100 * sum(part)) / sum(whole);
  };
  const year = { 'Учебный год': '2025/2026' };
  const outside = new Set(
    ['вечерняя', 'коррекционная', 'при исправительном учреждении УИС'].flatMap((kind) =>
      rowsOf('Школы', { Вид: kind }).map((row) => row['Код ОО']),
    ),
  );
  const ofSelection = (rows: readonly Record<string, unknown>[]) =>
    rows.filter((row) => !outside.has(row['Код ОО']));

  test('pool the counts of all schools of the selection, never their percents', () => {
    expect(outside.size).toBe(1);
    const graduates = ofSelection(rowsOf('Выпускники', { ...year, Уровень: 11 }));
    expect(shown(example, 'Показатели', 'Высокобалльники ЕГЭ', TOTAL)).toBeCloseTo(
      pooled(graduates, 'Высокобалльников', 'Выпускников'),
      9,
    );
    const context = ofSelection(rowsOf('Контекстные данные', year));
    expect(shown(example, 'Показатели', 'ЗПР и УО', TOTAL)).toBeCloseTo(
      pooled(context, 'С ЗПР, УО (по заключению ПМПК)', 'Обучающихся'),
      9,
    );
  });

  test('have a second line for the schools of the lists', () => {
    const listed = new Set(
      [...rowsOf('ШНОР', { Статус: 'ШНОР' }), ...rowsOf('ШНСУ', { Статус: 'ШНСУ' })].map(
        (row) => row['Код ОО'],
      ),
    );
    const staff = ofSelection(rowsOf('Кадры', year));
    const column = 'Прошли диагностику профессиональных дефицитов';
    expect(shown(example, 'Показатели', 'Педагоги: прошли диагностику', TOTAL)).toBeCloseTo(
      pooled(staff, column, 'Педагогов'),
      9,
    );
    expect(shown(example, 'Показатели', 'Педагоги: прошли диагностику', LISTED)).toBeCloseTo(
      pooled(
        staff.filter((row) => listed.has(row['Код ОО'])),
        column,
        'Педагогов',
      ),
      9,
    );
    expect(shown(example, 'Показатели', 'В перечне', TOTAL)).toBe(listed.size);
  });

  test('of the lists: 5 ШНОР of the 23 schools of the selection, of 19 with enough data; movement by number and percent', () => {
    expect(shown(example, 'Показатели', 'ШНОР: доля всех школ', TOTAL)).toBeCloseTo((100 * 5) / 23, 9);
    expect(shown(example, 'Показатели', 'ШНОР: доля школ, где данных достаточно', TOTAL)).toBeCloseTo(
      (100 * 5) / 19,
      9,
    );
    // Five schools a year before: two stayed, two left, of one there is no conclusion; three of today’s five are new.
    const movement = ['Вышли из перечня ШНОР', 'Остались в перечне ШНОР', 'Вошли в перечень ШНОР'];
    expect(movement.map((heading) => shown(example, 'Показатели', heading, TOTAL))).toEqual([2, 2, 3]);
    expect(movement.map((heading) => shown(example, 'Показатели', heading, LISTED))).toEqual([50, 50, 60]);
  });

  test('name what the formulas do not see', () => {
    expect(answer.warnings.length).toBeGreaterThan(0);
    expect(
      shown(example, 'Свод', 'ВПР, 5 кл., математика: «2», год раньше', 'Всего в данных'),
    ).toBeGreaterThan(Number(shown(example, 'Свод', 'ВПР, 5 кл., математика: «2», год раньше', TOTAL)));
  });
});

test('a count corrected and a school added are seen at once, without running anything', () => {
  const host = hostOf(builtJson);
  const row = { 'Код ОО': 'edu000104', 'Учебный год': '2025/2026', Процедура: 'ОГЭ', Предмет: 'Математика' };
  correct(host, 'Результаты', row, 'Не преодолели минимальный порог', '12');
  expect(shown(host, 'Показатели', 'Не преодолели порог ГИА-9: математика', 'edu000104')).toBe(25);
  const before = Number(shown(host, 'Свод', 'Выпускники 9 кл. (математика)', TOTAL));
  const put = (title: string, cells: readonly string[]): void => {
    const line = (host.workbook.sheet(title)?.lastRow() ?? 0) + 1;
    cells.forEach((text, at) => {
      if (text !== '') host.edit(title, line, at + 1, text);
    });
  };
  put('Школы', ['edu000125', 'Новая школа', 'Район']);
  put('Выпускники', ['edu000125', '2025/2026', '9', '40', '10', '8', '10']);
  expect(shown(host, 'Показатели', 'Не преодолели порог ГИА-9: математика', 'edu000125')).toBe(20);
  expect(shown(host, 'Показатели', 'Не преодолели порог ГИА-9: русский язык', 'edu000125')).toBe(25);
  expect(shown(host, 'Показатели', 'ВПР за 2 года, 5 кл.: математика', 'edu000125')).toBe('нет данных');
  expect(shown(host, 'Свод', 'Выпускники 9 кл. (математика)', TOTAL)).toBe(before + 40);
});

describe('of how many schools a total is, and whence a number comes', () => {
  test('is said above every share', () => {
    const above = (heading: string): unknown => {
      const [headings = [], ...rows] = grid(example, 'Показатели');
      return rows[4]?.[headings.indexOf(heading)];
    };
    const known = (heading: string): number => {
      const [headings = [], ...rows] = grid(example, 'Показатели');
      const [names = [], ...schools] = grid(example, 'Свод');
      const inSelection = new Set(
        schools.flatMap((row) => (row[names.indexOf('В отборе')] === 'да' ? [row[0]] : [])),
      );
      const at = headings.indexOf(heading);
      return rows.slice(7).filter((row) => inSelection.has(row[0]) && typeof row[at] === 'number').length;
    };
    const heading = 'Не преодолели порог ГИА-9: математика';
    // One school of the 24 is «вне отбора»: it is in neither number.
    expect(above(heading)).toBe(`порог 30 %; по ${known(heading)} школам из 23, представившим сведения`);
    expect(known(heading)).toBe(22);
  });

  test('is the sheet of the results for ГИА, and «Выпускники» where they have nothing', () => {
    const host = hostOf(builtJson);
    const heading = 'ГИА-9: откуда число, математика';
    expect(shown(host, 'Свод', heading, 'edu000102')).toBe('Результаты');
    const row = {
      'Код ОО': 'edu000104',
      'Учебный год': '2025/2026',
      Процедура: 'ОГЭ',
      Предмет: 'Математика',
    };
    // Row 104 is without marks: once the number below the minimum is gone too, «Выпускники» has the only one, 21 of 48.
    correct(host, 'Результаты', row, 'Не преодолели минимальный порог', '');
    expect(shown(host, 'Свод', heading, 'edu000104')).toBe('Выпускники');
    expect(shown(host, 'Показатели', 'Не преодолели порог ГИА-9: математика', 'edu000104')).toBe(43.75);
  });
});

test('a rebuild changes nothing but the journal and keeps a column of the user', () => {
  const host = hostOf(builtJson);
  const sheet = host.workbook.sheet('Показатели');
  const own = (sheet?.lastColumn() ?? 0) + 1;
  sheet?.setContents(1, own, [['Заметка']]);
  sheet?.setContents(11, own, [['на контроле']]);
  const { 'Журнал операций': _, ...before } = contentsOf(host.workbook);
  const values = grid(host, 'Показатели');
  runWell(host, 'buildIndicators');
  const { 'Журнал операций': __, ...after } = contentsOf(host.workbook);
  expect(after).toEqual(before);
  expect(grid(host, 'Показатели')).toEqual(values);
});

test('service calls are as many for 90 schools as for 3', () => {
  const callsFor = (schools: number) => {
    const { calls, answer: done } = run(hostOf(districtWorkbook(schools)), 'buildIndicators');
    expect(done).toMatchObject({ ok: true });
    const { 'Sheet.insertRowsAfter': _, ...others } = calls;
    return others;
  };
  expect(callsFor(90)).toEqual(callsFor(3));
});

describe('values in place of formulas', () => {
  const host = hostOf(builtJson);
  host.workbook.sheet('Показатели')?.setContents(1, 60, [['Своё'], [new Formula('=SUM(D9:D20)')]]);
  const before = new Map(host.workbook.sheets.map(({ name }) => [name, grid(host, name)]));
  const ran = run(host, 'makeValues');

  test('keep everything that was shown', () => {
    expect(ran.answer).toMatchObject({ ok: true });
    for (const [title, values] of before) {
      if (title === 'Журнал операций') continue;
      expect(filledRows(grid(host, title)), title).toEqual(filledRows(values));
    }
  });

  test('leave no call of ours; other formulas stay', () => {
    const left = formulasOf(host);
    expect(left.filter(callsOurs)).toEqual([]);
    expect(left).toContain('=SUM(D9:D20)');
    expect(left.some((formula) => formula.includes('SUMIFS'))).toBe(true);
  });

  test('stay with their schools when «Школы» is sorted afterwards', () => {
    const shares = (): unknown[] =>
      ['Наименование', 'Высокобалльники ЕГЭ', 'Диагностика проведена, рекомендации выданы'].map((heading) =>
        shown(host, 'Показатели', heading, 'edu000102'),
      );
    const earlier = shares();
    host.workbook.sheet('Школы')?.sortRows(2, 2, false);
    expect(shares()).toEqual(earlier);
  });

  test('cost as many calls as there are blocks, not rows', () => {
    // A rectangle of cells a call: above each column of shares one more, of how many schools its total is; the rows
    // left out above the codes and the people behind the shares are two more.
    expect(callCount(ran)).toBeLessThan(420);
  });
});
