// Data as they come: a thousand broken cells may spoil their own rows, never a run, and never a school beside.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { sheets } from '../../src/workbook/sheets';
import { exampleWorkbook, hostOf, run, runWell } from './built-host';
import { breakCells } from './cell-breaking';
import { codeOf, districtWorkbook, headingsOf } from './district';
import { ListSheetRows } from './list-sheet-rows';

const SCHOOLS = 60;
const SEEDS = [1, 2, 3];
const district = districtWorkbook(SCHOOLS);
const small = districtWorkbook(3);
const example = exampleWorkbook();

/** What slips into a text when a program has not thought of something. */
const SLIPS = /undefined|NaN|\[object|TypeError|RangeError|Infinity|\{\w+\}/;

describe.each(SEEDS)('a thousand broken cells, seed %i', (seed) => {
  test.each([
    { title: 'the learning example', start: example },
    { title: 'sixty schools', start: district },
  ])('$title: every command answers what a person can read', ({ start }) => {
    const host = hostOf(start);
    breakCells(host.workbook, seed, 1000, () => true, 'any');
    for (const name of ['checkData', 'identifyLists', 'previewLists', 'readLists', 'readStart'] as const) {
      const request = name === 'previewLists' || name === 'identifyLists' ? { settings: [] } : {};
      for (const time of ['first', 'second']) {
        const { result } = host.callFromSidebar(name, [request]);
        expect(result, `${name}, ${time}`).toMatchObject({ ok: true });
      }
    }
    const problems = runWell(host, 'checkData').problems;
    expect(problems.length).toBeGreaterThan(0);
    for (const { what, todo, cell } of problems) {
      expect(cell).toMatch(/^([A-Z]+\d+)?$/);
      for (const text of [what, todo]) {
        expect(text).toMatch(/^[А-ЯЁ].*[.!?…]$/s);
        expect(text.replace(/«[^»]*»/g, '')).not.toMatch(SLIPS);
      }
    }
  });

  test('schools whose rows are whole are judged as if nothing were broken', () => {
    const victims = new Set(Array.from({ length: SCHOOLS / 2 }, (_, at) => codeOf(at * 2)));
    const clean = hostOf(district);
    runWell(clean, 'identifyLists');
    const host = hostOf(district);
    breakCells(host.workbook, seed, 1000, (code) => victims.has(code), 'any');
    runWell(host, 'identifyLists');
    for (const title of ['ШНОР', 'ШНСУ'] as const) {
      const now = verdicts(host, title);
      for (const [code, verdict] of verdicts(clean, title)) {
        if (!victims.has(code)) expect(now.get(code), `${title} ${code}`).toEqual(verdict);
      }
    }
  });

  test('«Проверить данные» names each cell that its column cannot hold', () => {
    const host = hostOf(district);
    // The answer carries a thousand problems: a broken code or mark brings one or two more of its row.
    const broken = breakCells(host.workbook, seed, 400, () => true, 'forbidden');
    const { problems, total } = runWell(host, 'checkData');
    expect(total).toBe(problems.length);
    const named = new Set(problems.map(({ sheet, cell }) => `${sheet} ${cell}`));
    const unnamed = broken.filter(({ sheet, address }) => !named.has(`${sheet} ${address}`));
    expect(unnamed).toEqual([]);
  });
});

test.each([
  { letter: 'ё', length: 50_000 },
  { letter: '=', length: 49_999 },
])('a name of $length letters «$letter» passes through two runs and an undo', ({ letter, length }) => {
  const host = hostOf(district);
  host.workbook.sheet('Школы')?.setContents(2, 2, [[letter.repeat(length)]]);
  for (const command of ['identifyLists', 'identifyLists', 'undoLists'] as const) {
    expect(run(host, command).answer, command).toMatchObject({ ok: true });
    const shown = new ListSheetRows(host.workbook, 'ШНОР').text(2, 'Наименование');
    // What is kept for the undo may be cut where it outgrows a cell, and then it says so.
    expect(new RegExp(`^${letter}{4000,}(… \\[текст сокращён\\])?$`).test(shown), command).toBe(true);
  }
});

describe('a heading that is not as it should be', () => {
  const needed = sheets.filter(({ title }) =>
    ['Школы', 'Результаты', 'Выпускники', 'Контекстные данные', 'ШНОР', 'ШНСУ', 'Динамика'].includes(title),
  );
  const cases = needed.flatMap(({ title, columns, filledBy }) =>
    Object.values(columns)
      .filter(({ required }) => required === true || filledBy === 'addon')
      .map(({ heading }) => ({ title, heading })),
  );

  test.each(cases)('$title, «$heading»: missing or doubled, it is named and nothing is written', (place) => {
    const { title, heading } = place;
    for (const code of ['HEADING_MISSING', 'HEADING_DOUBLED'] as const) {
      const host = hostOf(small);
      const sheet = host.workbook.sheet(title);
      const headings = headingsOf(host.workbook, title);
      const column = code === 'HEADING_MISSING' ? headings.indexOf(heading) + 1 : headings.length + 1;
      sheet?.setContents(1, column, [[code === 'HEADING_MISSING' ? null : ` ${heading.toUpperCase()}`]]);
      const { answer, calls } = run(host, 'identifyLists');
      expect(answer).toMatchObject({ ok: false, code });
      if (!answer.ok) {
        expect(answer.message).toContain(`«${title}»`);
        expect(answer.message).toContain(`«${heading}»`);
        expect(answer.message).toContain('Ничего не изменено');
      }
      expect(calls['Range.setValues']).toBeUndefined();
      const named = runWell(host, 'checkData').problems.filter((problem) => problem.sheet === title);
      expect(named).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
    }
  });
});

describe('a broken value in «Настройки»', () => {
  const words = ['', '#N/A', 'много', -1, true, new Date(2021, 5, 12), '=1', 'x'.repeat(49_000), '😀', 1e15];

  test.each(words.map((value) => ({ value })))(
    '$value: the lists are formed, or the cell is named',
    ({ value }) => {
      const rows = hostOf(small).workbook.sheet('Настройки')?.lastRow() ?? 0;
      for (let row = 2; row <= rows; row += 1) {
        const host = hostOf(small);
        host.workbook.sheet('Настройки')?.setContents(row, 2, [[value]]);
        const { answer } = run(host, 'identifyLists');
        if (answer.ok) continue;
        expect(['SETTINGS', 'NO_RESULTS'], `B${row}`).toContain(answer.code);
        if (answer.code === 'SETTINGS') expect(answer.message).toContain(`B${row}`);
        expect(answer.message).not.toMatch(SLIPS);
      }
    },
  );
});

/** By code: status, what was reached, what was usable and why. The index hangs on all schools and is left out. */
function verdicts({ workbook }: Host, title: 'ШНОР' | 'ШНСУ'): Map<string, readonly unknown[]> {
  const lines = new ListSheetRows(workbook, title);
  return new Map(
    lines.rowNumbers().map((row) => {
      const index = title === 'ШНСУ' ? lines.value(row, 'Индекс') : undefined;
      return [lines.text(row, 'Код ОО'), lines.ours(row).filter((value) => value !== index)];
    }),
  );
}
