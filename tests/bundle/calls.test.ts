// What a run costs in service calls: the same whatever the number of schools.
import { describe, expect, test } from 'vitest';
import { hostOf, run } from './built-host';
import { districtWorkbook } from './district';

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

function callsFor(schools: number): Readonly<Record<string, number>> {
  const { answer, calls } = run(hostOf(districtWorkbook(schools)), 'identifyLists');
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

  test('grow the grid of each written sheet at most once', () => {
    const { calls } = run(hostOf(districtWorkbook(1100)), 'identifyLists');
    // A new sheet has a thousand rows: «ШНОР» and «ШНСУ» outgrow them for certain.
    expect(calls[GROWTH]).toBeGreaterThanOrEqual(2);
    expect(calls[GROWTH]).toBeLessThanOrEqual(WRITTEN.length);
  });

  test('of the second run are those of the first', () => {
    const host = hostOf(districtWorkbook(10));
    run(host, 'identifyLists');
    expect(run(host, 'identifyLists').calls).toEqual(ten);
  });
});
