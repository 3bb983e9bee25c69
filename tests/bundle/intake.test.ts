// Intake through the built add-on: what stands on the sheets afterwards, and what stands there when it is undone.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { Formula } from '../../local/workbook/cell';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { changedSheets, contentsOf, hostOf, runWell } from './built-host';
import { codeOf, headingsOf } from './district';
import { intake, otherIntake, resultTable } from './intake-requests';
import { livedInWorkbook } from './lived-in';

const TRACES = ['Память загрузки', 'Журнал операций'];
const DATA = ['Школы', 'Результаты', 'Сопоставление', 'Регион'];

/** «Результаты» as a department leaves it: our columns moved, its own among them, texts for numbers, dates. */
function usedWorkbook(): WorkbookJson {
  const { workbook } = hostOf(livedInWorkbook('right'));
  const sheet = workbook.sheet('Результаты');
  sheet?.insertColumnsBefore(1, 1);
  sheet?.setContents(1, 1, [['Своё'], [new Formula('=H2+1')], ['заметка']]);
  const column = (heading: string) => headingsOf(workbook, 'Результаты').indexOf(heading) + 1;
  sheet?.setContents(2, column('Средний балл'), [['3,5'], [new Formula('=7/2')], [0.25], ['нет']]);
  sheet?.setContents(2, column('По состоянию на'), [[new Date(2025, 5, 3)], ['03.06.2025'], ['июнь']]);
  sheet?.setContents(2, column('Источник'), [['=не формула'], ["'в кавычке"], ['0012']]);
  return workbook.toJson();
}

function cellsUnder(host: Host, title: string, heading: string): unknown[] {
  const sheet = host.workbook.sheet(title);
  const column = headingsOf(host.workbook, title).indexOf(heading) + 1;
  return sheet?.values(2, column, sheet.lastRow() - 1, 1).flat() ?? [];
}

describe('an intake', () => {
  const start = usedWorkbook();

  test('writes the sheets of its files, and no other but those of its traces', () => {
    const host = hostOf(start);
    const before = contentsOf(host.workbook);
    const { plan, summary } = runWell(host, 'addIntake', intake);
    expect(plan.problems).toEqual([]);
    expect(summary).toBe('Загружено: новых строк — 5, изменённых строк — 1. 14:38.');
    expect(changedSheets(before, contentsOf(host.workbook)).sort()).toEqual([...DATA, ...TRACES].sort());
    expect(cellsUnder(host, 'Школы', 'Наименование').at(-1)).toBe('=1+1');
    expect(cellsUnder(host, 'Регион', 'Средний балл')).toEqual([3.6]);
    expect(cellsUnder(host, 'Результаты', 'Учебный год').slice(-2)).toEqual(['2025/2026', '2025/2026']);
    expect(cellsUnder(host, 'Результаты', 'По состоянию на').at(-1)).toEqual(new Date(2026, 5, 12));
  });

  test('changes nothing the second time', () => {
    const host = hostOf(start);
    runWell(host, 'addIntake', intake);
    const before = contentsOf(host.workbook);
    const { summary } = runWell(host, 'addIntake', intake);
    expect(summary).toBe('Ничего не изменилось: совпали с таблицей — 6. 14:38.');
    expect(changedSheets(before, contentsOf(host.workbook))).toEqual([]);
  });

  test.each([
    ['new rows and changed ones', intake],
    ['another file', otherIntake],
    [
      'all that stands there',
      { tables: [resultTable(1, 5, [5, 5, 5, 5]), resultTable(1, 8, [5, 5, 5, 5])], remember: [] },
    ],
  ])('is undone to the last cell: %s', (_, request) => {
    const host = hostOf(start);
    const before = contentsOf(host.workbook);
    runWell(host, 'addIntake', request);
    expect(changedSheets(before, contentsOf(host.workbook))).toContain('Результаты');
    runWell(host, 'undoIntake');
    const changed = changedSheets(before, contentsOf(host.workbook));
    expect(changed.filter((title) => !TRACES.includes(title))).toEqual([]);
  });

  test('is undone where the rows stand after they were sorted', () => {
    const host = hostOf(start);
    runWell(host, 'addIntake', intake);
    const sheet = host.workbook.sheet('Результаты');
    sheet?.sortRows(2, 2, false);
    const { summary } = runWell(host, 'undoIntake');
    expect(summary).toContain('убрано строк — 5, возвращено прежних — 1.');
    expect(cellsUnder(host, 'Результаты', 'Класс')).not.toContain(4);
  });

  test('keeps «0012» a text', () => {
    const host = hostOf(start);
    const school = { from: 'a', common: {}, sheet: 'Школы', columns: ['code', 'name', 'municipality'] };
    runWell(host, 'addIntake', {
      tables: [{ ...school, rows: [['0012', 'СОШ № 12', 'Район']] }],
      remember: [],
    });
    expect(cellsUnder(host, 'Школы', 'Код ОО').at(-1)).toBe('0012');
    expect(cellsUnder(host, 'Школы', 'Код ОО')[0]).toBe(codeOf(0));
  });
});
