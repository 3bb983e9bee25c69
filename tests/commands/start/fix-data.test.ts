// Fixing what «Проверка» offers, and taking it back.
import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/commands/start/check-data';
import { fixData } from '../../../src/commands/start/fix-data';
import { undoFix } from '../../../src/commands/start/undo-fix';
import { journalSheet } from '../../../src/workbook/sheets/journal';
import { resultsSheet } from '../../../src/workbook/sheets/results';
import { cleanDistrict, refusalOf } from '../district';
import { type FakePorts, fakePorts } from '../fake-book';
import { dataOf } from '../intake/intake-tables';

/** Rows 2 and 3 of «Результаты» are school 1's, mathematics and Russian of 2020/2021. */
function flawed(): FakePorts {
  const ports = cleanDistrict();
  const { book } = ports;
  book.type('Результаты', 2, 'Код ОО', 'edu1');
  book.type('Результаты', 3, 'Код ОО', 'edu1');
  book.type('Результаты', 4, 'Предмет', 'Mатем.');
  book.type('Результаты', 5, '«2»', { text: '2' });
  book.type('Результаты', 6, 'Учебный год', '2020-2021');
  book.add(resultsSheet, book.rows(resultsSheet)[6] ?? {});
  return ports;
}

function offered(ports: FakePorts) {
  return checkData(ports).problems.flatMap(({ fix }) => (fix === null ? [] : [fix]));
}

function fixAll(ports: FakePorts) {
  return fixData(ports, { fixes: offered(ports).map(({ id }) => id) });
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('«Проверка» offers', () => {
  it('one fix a kind and value, in the order of the rows', () => {
    expect(offered(flawed()).map(({ label }) => plain(label))).toEqual([
      'Заменить edu1 на sch1 в 2 строках',
      'Mатем. → Математика в 1 ячейке',
      'Сделать числами 1 значение столбца «2»',
      'Заменить 2020-2021 на 2020/2021 в 1 строке',
      'Убрать 1 повторную строку',
    ]);
  });

  it('nothing for rows of one key that differ: both rows are named', () => {
    const ports = cleanDistrict();
    const row = ports.book.rows(resultsSheet)[0] ?? {};
    ports.book.add(resultsSheet, { ...row, marks2: 12, marks3: 24 });
    const [problem, ...others] = checkData(ports).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'DUPLICATE_ROW', cell: 'A14', fix: null });
    expect(problem?.what).toContain('строка 2');
  });

  it('nothing for a formula, and says that it is there', () => {
    const ports = cleanDistrict();
    ports.book.type('Результаты', 2, 'Участников', { formula: '="36"' });
    ports.book.read = (title) =>
      Object.getPrototypeOf(ports.book)
        .read.call(ports.book, title)
        ?.map((row: unknown[]) => row.map((cell) => (cell === 'вычислено' ? '36' : cell)));
    const problems = checkData(ports).problems;
    expect(problems).toMatchObject([{ code: 'NUMBER_AS_TEXT', cell: 'F2', fix: null }]);
  });
});

describe('a fix', () => {
  it('leaves nothing to be said, and writes its sheet once', () => {
    const ports = flawed();
    const ids = offered(ports).map(({ id }) => id);
    const before = ports.book.calls.length;
    const { summary } = fixData(ports, { fixes: ids });
    expect(plain(summary)).toBe('Исправлено: 5 ячеек, убрано повторных строк — 1. 14:38.');
    const calls = ports.book.calls.slice(before).filter((call) => call.startsWith('write'));
    expect(calls).toEqual(['write Память загрузки', 'write Результаты', 'write Журнал операций']);
    expect(checkData(ports).total).toBe(0);
    expect(ports.book.rows(resultsSheet).slice(0, 5)).toMatchObject([
      { code: 'sch1' },
      { code: 'sch1' },
      { subject: 'Математика' },
      { marks2: 2 },
      { year: '2020/2021' },
    ]);
    expect(ports.book.rows(resultsSheet)).toHaveLength(12);
  });

  it('is told in the journal without what stood in the cells', () => {
    const ports = flawed();
    const { summary } = fixAll(ports);
    const lines = ports.book.rows(journalSheet).filter(({ operation }) => operation === 'Исправление данных');
    expect(lines[0]).toMatchObject({ outcome: summary, sheet: '' });
    expect(lines[1]).toMatchObject({ sheet: 'Результаты', cell: 'A2', outcome: '' });
    expect(JSON.stringify(lines)).not.toContain('Mатем.');
  });

  it('that is asked for alone changes nothing else', () => {
    const ports = flawed();
    const [code] = offered(ports);
    fixData(ports, { fixes: [code?.id ?? ''] });
    expect(ports.book.rows(resultsSheet)[2]).toMatchObject({ subject: 'Mатем.' });
    expect(offered(ports)).toHaveLength(4);
  });

  it('of what is there no more is refused', () => {
    const ports = flawed();
    const fixes = offered(ports).map(({ id }) => id);
    fixData(ports, { fixes });
    expect(refusalOf(() => fixData(ports, { fixes }))).toEqual({ code: 'NOTHING_TO_MEND' });
    expect(refusalOf(() => fixData(ports, { fixes: ['другое'] }))).toEqual({ code: 'NOTHING_TO_MEND' });
  });

  it('leaves a repeated row in which somebody has written something of his own', () => {
    const ports = flawed();
    ports.book.write('Результаты', 1, 30, [['Заметка']]);
    ports.book.write('Результаты', 14, 30, [['не трогать']]);
    const { summary } = fixAll(ports);
    expect(plain(summary)).toBe('Исправлено: 5 ячеек. 14:38.');
    expect(ports.book.rows(resultsSheet)).toHaveLength(13);
  });

  it('is refused while another run holds the workbook', () => {
    const { book } = flawed();
    const ports = fakePorts(book, { withLock: () => undefined });
    expect(refusalOf(() => fixData(ports, { fixes: [] }))).toEqual({ code: 'LOCKED' });
    expect(refusalOf(() => undoFix(ports))).toEqual({ code: 'LOCKED' });
  });
});

describe('taking it back', () => {
  it('brings every cell and row back as it was', () => {
    const ports = flawed();
    const before = dataOf(ports);
    fixAll(ports);
    expect(checkData(ports).lastFix).toMatchObject({ at: '22.11.2026 14:38' });
    const { summary } = undoFix(ports);
    expect(plain(summary)).toBe(
      'Исправление от 22.11.2026 14:38 отменено: возвращено ячеек — 5, возвращено строк — 1. 14:38.',
    );
    expect(dataOf(ports)).toEqual(before);
    expect(checkData(ports).lastFix).toBeNull();
    expect(refusalOf(() => undoFix(ports))).toEqual({ code: 'NOTHING_MENDED' });
  });

  it('goes fix by fix, the last one first', () => {
    const ports = flawed();
    const before = dataOf(ports);
    for (const { id } of offered(ports)) fixData(ports, { fixes: [id] });
    expect(checkData(ports).total).toBe(0);
    for (let n = 0; n < 5; n += 1) undoFix(ports);
    expect(dataOf(ports)).toEqual(before);
  });

  it('leaves and names a cell that somebody has changed since', () => {
    const ports = flawed();
    fixAll(ports);
    ports.book.type('Результаты', 4, 'Предмет', 'Физика');
    const { summary } = undoFix(ports);
    expect(plain(summary)).toContain('изменены после него и оставлены — «Результаты» E4.');
    expect(ports.book.rows(resultsSheet)[2]).toMatchObject({ subject: 'Физика' });
    expect(ports.book.rows(resultsSheet)[3]).toMatchObject({ marks2: { text: '2' } });
  });

  it('finds rows that have been sorted since', () => {
    const ports = flawed();
    fixAll(ports);
    const [heading = [], ...rows] = ports.book.sheets.get('Результаты') ?? [];
    ports.book.sheets.set('Результаты', [heading, ...rows.filter((row) => row[0] !== '').reverse()]);
    undoFix(ports);
    const codes = ports.book.rows(resultsSheet).map(({ code }) => code);
    expect(codes.filter((code) => code === 'edu1')).toHaveLength(2);
    expect(ports.book.rows(resultsSheet)).toHaveLength(13);
  });

  it('is refused when somebody has typed over what was kept', () => {
    const ports = flawed();
    fixAll(ports);
    ports.book.type('Память загрузки', 3, 'Значение', 'что-то');
    expect(refusalOf(() => undoFix(ports))).toEqual({ code: 'MEMORY_UNREADABLE' });
  });
});
