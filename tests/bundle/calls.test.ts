// What a run costs in service calls: the same whatever the number of schools.
import { describe, expect, test } from 'vitest';
import { hostOf, run } from './built-host';
import { districtWorkbook } from './district';
import { comparisonTable, resultTable } from './intake-requests';

/** A sheet's grid may have to grow: a call whose number depends on what fits already. */
const GROWTH = 'Sheet.insertRowsAfter';

/** The sheets that forming the lists reads, and the ones that it writes in one block each. */
const READ = [
  'Настройки',
  'Школы',
  'Результаты',
  'Выпускники',
  'Контекстные данные',
  'ШНОР',
  'ШНСУ',
  'Динамика',
  'Утверждённые перечни',
  'Прежний перечень',
  'Журнал операций',
];
const WRITTEN = ['ШНОР', 'ШНСУ', 'Динамика', 'Прежний перечень', 'Журнал операций'];

/** Run from the menu, the outcome is told over the sheet besides. */
const BY_SIDEBAR = { settings: [] };

function callsFor(schools: number): Readonly<Record<string, number>> {
  const { answer, calls } = run(hostOf(districtWorkbook(schools)), 'identifyLists', BY_SIDEBAR);
  expect(answer).toMatchObject({ ok: true });
  const { [GROWTH]: _, ...others } = calls;
  return others;
}

describe('service calls of «Сформировать перечни»', () => {
  const ten = callsFor(10);

  test.each([100, 400])('are the same for 10 and for %i schools', (schools) => {
    expect(callsFor(schools)).toEqual(ten);
  });

  test('are one read a sheet and one write a block', () => {
    expect(ten['Range.getValues']).toBe(READ.length);
    expect(ten['Range.setValues']).toBe(WRITTEN.length);
  });

  test('are at most 79, and open the workbook once', () => {
    expect(Object.values(ten).reduce((sum, calls) => sum + calls, 0)).toBeLessThanOrEqual(79);
    expect(ten['SpreadsheetApp.getActiveSpreadsheet']).toBe(1);
  });

  test('grow the grid of each written sheet at most once', () => {
    const { calls } = run(hostOf(districtWorkbook(1100)), 'identifyLists', BY_SIDEBAR);
    // A new sheet has a thousand rows: «ШНОР» and «ШНСУ» outgrow them for certain.
    expect(calls[GROWTH]).toBeGreaterThanOrEqual(2);
    expect(calls[GROWTH]).toBeLessThanOrEqual(WRITTEN.length);
  });

  test('of the second run are those of the first', () => {
    const host = hostOf(districtWorkbook(10));
    run(host, 'identifyLists', BY_SIDEBAR);
    expect(run(host, 'identifyLists', BY_SIDEBAR).calls).toEqual(ten);
  });
});

describe('service calls of «Добавить»', () => {
  function intakeCalls(schools: number, grade: number): Readonly<Record<string, number>> {
    const tables = [resultTable(schools, grade, [2, 8, 7, 3]), comparisonTable(schools)];
    const { answer, calls } = run(hostOf(districtWorkbook(schools)), 'addIntake', { tables, remember: [] });
    expect(answer).toMatchObject({ ok: true, data: { plan: { problemsTotal: 0 } } });
    const { [GROWTH]: _, ...others } = calls;
    return others;
  }
  const ten = intakeCalls(10, 4);

  test.each([100, 400])('are the same for 10 and for %i schools', (schools) => {
    expect(intakeCalls(schools, 4)).toEqual(ten);
  });

  test('are one read a sheet and one write a block', () => {
    // «Школы», «Результаты», «Сопоставление», «Память загрузки», «Журнал операций»; all but the first are written.
    expect(ten['Range.getValues']).toBe(5);
    expect(ten['Range.setValues']).toBe(4);
    expect(ten['Range.getFormulas']).toBeUndefined();
  });

  test('with rows that change are one more: the formulas of their sheet', () => {
    const changing = intakeCalls(10, 5);
    expect(changing).toEqual({
      ...ten,
      'Range.getFormulas': 1,
      'Sheet.getDataRange': (ten['Sheet.getDataRange'] ?? 0) + 1,
      'Spreadsheet.getSheetByName': (ten['Spreadsheet.getSheetByName'] ?? 0) + 1,
    });
  });
});
