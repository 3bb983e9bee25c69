// Yes/no answers of «Поддержка» over the learning example: the sheet, the school's card and «Показатели» say the same.
import { describe, expect, test } from 'vitest';
import { sheetRows } from '../acceptance/workbook-rows';
import { exampleWorkbook, hostOf, runWell } from './built-host';
import { papersOf } from './one-number/papers';
import { percentOf } from './one-number/readers';

const YEAR = '2025/2026';
const ANSWERS = [
  'Диагностика обучающихся проведена',
  'Рекомендации выданы',
  'Программа школы утверждена',
  'Сетевое взаимодействие',
];

const host = hostOf(exampleWorkbook());
runWell(host, 'identifyLists', { settings: [] });
runWell(host, 'buildIndicators', {});
const papers = papersOf(runWell(host, 'readReports', {}));

const codes = sheetRows(host, 'Школы').map((row) => String(row['Код ОО']));
const support = new Map(
  sheetRows(host, 'Поддержка')
    .filter((row) => row['Учебный год'] === YEAR)
    .map((row) => [String(row['Код ОО']), row]),
);
const listed = new Set(
  [...sheetRows(host, 'ШНОР'), ...sheetRows(host, 'ШНСУ')]
    .filter(({ Статус }) => Статус === 'ШНОР' || Статус === 'ШНСУ')
    .map((row) => String(row['Код ОО'])),
);

function answer(code: string, heading: string): string {
  return String(support.get(code)?.[heading] ?? '');
}

test('the example has schools of the lists with «да», with «нет» and without an answer', () => {
  const said = [...listed].map((code) => answer(code, 'Рекомендации выданы'));
  expect(new Set(said)).toEqual(new Set(['да', 'нет', '']));
});

test('a card tells each answer as the sheet has it, and none that is not there', () => {
  const said = papers
    .filter(({ id }) => id === 'card')
    .flatMap(({ school, tables }) =>
      tables
        .filter(({ headings }) => headings[1] === 'Ответ школы')
        .flatMap(({ rows }) => rows.map(([heading, text]) => `${school}: ${heading} — ${text}`)),
    )
    .filter((line) => ANSWERS.some((heading) => line.includes(`: ${heading} —`)));
  const typed = codes.flatMap((code) =>
    ANSWERS.filter((heading) => answer(code, heading) !== '').map(
      (heading) => `${code}: ${heading} — ${answer(code, heading)}`,
    ),
  );
  expect(said.sort()).toEqual(typed.sort());
  expect(typed.length).toBeGreaterThan(10);
});

describe.each([
  [
    'Диагностика проведена, рекомендации выданы',
    ['Диагностика обучающихся проведена', 'Рекомендации выданы'],
  ],
  ['Сетевое взаимодействие', ['Сетевое взаимодействие']],
])('«Показатели», %s', (heading, asked) => {
  const sheet = host.workbook.sheet('Показатели');
  const rows = sheet?.values(1, 1, sheet.lastRow(), sheet.lastColumn()) ?? [];
  const column = rows[0]?.indexOf(heading) ?? -1;

  /** All «да»; «нет» where one is; otherwise a school of the lists has not confirmed it. */
  const saidBy = (code: string): string => {
    const answers = asked.map((one) => answer(code, one));
    if (answers.every((one) => one === 'да')) return 'да';
    if (answers.includes('нет')) return 'нет';
    return listed.has(code) ? 'не подтверждено' : '';
  };

  test('shows of each school what its answers say', () => {
    const shown = codes.map((code) => [code, rows.find(([first]) => first === code)?.[column]]);
    expect(shown).toEqual(codes.map((code) => [code, saidBy(code)]));
  });

  test('gives the share of all schools of the lists, and how many have answered', () => {
    const count = (word: string): number => [...listed].filter((code) => saidBy(code) === word).length;
    const [yes, replied, all] = [count('да'), count('да') + count('нет'), listed.size];
    expect(Number(rows[7]?.[column]).toFixed(1).replace('.', ',')).toBe(
      percentOf({ count: yes, whole: all }),
    );
    const few = 5 * replied < 4 * all ? ', предварительно' : '';
    expect(rows[5]?.[column]).toBe(`${yes} из ${all}, ответили ${replied} из ${all}${few}`);
  });
});
