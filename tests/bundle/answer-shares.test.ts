// Yes/no shares of «Показатели» on the built bundle: what is done, over all schools of the lists; a problem, over those that answered.
import { expect, test } from 'vitest';
import { hostOf, preparedWorkbook, runWell } from './built-host';
import { appendRows, codeOf, type Row, schoolRow } from './district';

const YEAR = '2025/2026';
const link = 'https://school.example/doc';
const problems = { Отдалённость: 'да', 'Дефицит инфраструктуры': 'да', 'Неукомплектованность кадрами': 'да' };

/** Schools 1–4 are ШНСУ by three answers; 5 is not; 6 is an evening school; 7 has answered nothing. */
const schools = [0, 1, 2, 3, 4, 5, 6];
const ofYear = (school: number): Row => ({ 'Код ОО': codeOf(school), 'Учебный год': YEAR });
const done = {
  'Диагностика обучающихся проведена': 'да',
  'Рекомендации выданы': 'да',
  'Сетевое взаимодействие': 'да',
};
const links = {
  'Ссылка: акт': link,
  'Ссылка: план': link,
  'Ссылка: отчёт': link,
};

function built() {
  const host = hostOf(preparedWorkbook());
  const { workbook } = host;
  appendRows(
    workbook,
    'Школы',
    schools.map((school) => ({ ...schoolRow(school), ...(school === 5 ? { Вид: 'вечерняя' } : {}) })),
  );
  const result = { Процедура: 'ВПР', Класс: 5, Предмет: 'Математика', Участников: 20, '«2»': 0 };
  appendRows(
    workbook,
    'Результаты',
    schools.map((school) => ({ ...ofYear(school), ...result })),
  );
  const no = Object.fromEntries(Object.keys(problems).map((heading) => [heading, 'нет']));
  appendRows(workbook, 'Контекстные данные', [
    { ...ofYear(0), ...problems, Малокомплектная: 'нет' },
    ...[1, 2, 3].map((school) => ({ ...ofYear(school), ...problems })),
    { ...ofYear(4), ...no, Малокомплектная: 'да', Обучающихся: 100 },
    { ...ofYear(5), ...problems, Малокомплектная: 'да' },
  ]);
  appendRows(workbook, 'Поддержка', [
    { ...ofYear(0), ...done, ...links },
    {
      ...ofYear(1),
      ...done,
      'Рекомендации выданы': 'нет',
      'Сетевое взаимодействие': 'нет',
      'Ссылка: акт': link,
    },
    { ...ofYear(2), 'Диагностика обучающихся проведена': 'да' },
    { ...ofYear(4), ...done, ...links },
  ]);
  runWell(host, 'identifyLists');
  runWell(host, 'buildIndicators');
  return host;
}

const host = built();
const sheet = host.workbook.sheet('Показатели');
const grid = sheet?.values(1, 1, 20, sheet.lastColumn()) ?? [];

/** The cells of a column: its coverage in row 6, both totals, and the schools 1–7. */
function column(heading: string) {
  const at = grid[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`no column ${heading}`);
  const cells = grid.map((row) => row[at] ?? '');
  return { coverage: cells[5], total: cells[6], listed: cells[7], schools: cells.slice(8, 15) };
}

test('the four schools of the district are on the list', () => {
  expect(column('В перечне').schools).toEqual(['да', 'да', 'да', 'да', 'нет', 'нет', 'нет']);
});

test('diagnosis and recommendations: one of all four, the two that said nothing have not confirmed it', () => {
  // School 5 has done all, but is not on a list.
  expect(column('Диагностика проведена, рекомендации выданы')).toEqual({
    coverage: '1 из 4, ответили 2 из 4, предварительно',
    total: '',
    listed: 25,
    schools: ['да', 'нет', 'не подтверждено', 'не подтверждено', 'да', '', ''],
  });
});

test('network: one of all four', () => {
  expect(column('Сетевое взаимодействие')).toMatchObject({
    coverage: '1 из 4, ответили 2 из 4, предварительно',
    listed: 25,
  });
});

test('published links: one of all four; a row without a link answers «нет»', () => {
  expect(column('Есть акты, планы и отчёты')).toEqual({
    coverage: '1 из 4, ответили 3 из 4, предварительно',
    total: '',
    listed: 25,
    schools: ['да', 'нет', 'нет', 'не подтверждено', 'да', '', ''],
  });
});

test('a problem: of the schools of the selection that answered; from four of five up it is not preliminary', () => {
  // Schools 1–5 of the six of the selection: four say «да». The evening school is not counted.
  expect(column('Отдалённость')).toMatchObject({ coverage: '4 из 5, ответили 5 из 6', total: 80 });
  // Schools 1 («нет») and 5 («да»).
  expect(column('Малокомплектная')).toMatchObject({
    coverage: '1 из 2, ответили 2 из 6, предварительно',
    total: 50,
  });
});

test('an answer that comes later is counted at once', () => {
  const later = built();
  appendRows(later.workbook, 'Поддержка', [{ ...ofYear(3), ...done }]);
  const place = later.workbook.sheet('Показатели');
  const rows = place?.values(1, 1, 9, place.lastColumn()) ?? [];
  const at = rows[0]?.indexOf('Сетевое взаимодействие') ?? -1;
  expect([rows[5]?.[at], rows[7]?.[at]]).toEqual(['2 из 4, ответили 3 из 4, предварительно', 50]);
});
