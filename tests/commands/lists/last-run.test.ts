// The technical sheet: when the lists were formed and what stood there before.
import { describe, expect, it } from 'vitest';
import { keptRows, lastRun, lastRunWrites } from '../../../src/commands/lists/last-run';
import { yearSheet } from '../../../src/commands/lists/list-sheets';
import { shnorSheet } from '../../../src/workbook/sheets/lists';
import { cellsOf } from '../../workbook/cells';
import { applied, gridOf } from '../../workbook/grid';
import { refusalOf } from '../district';

const EMPTY = [['Лист', 'Строка']];
const digests = { schools: 'a', results: 'b', graduates: 'c', contexts: 'd', rules: 'e' };
const run = { formedAt: '22.11.2026 14:38', resultYear: 2021, contextYear: 0, digests, undoable: true };

const row = {
  code: '0012',
  name: 'Школа',
  year: '2020/2021',
  status: 'ШНОР',
  low: 2,
  usable: 6,
  reasons: 'а\nб',
};
const sheet = yearSheet('shnor', 2021, []);

function kept(values: unknown[][], ...rows: Record<string, unknown>[]): unknown[][] {
  const content = gridOf(cellsOf(shnorSheet, rows));
  return applied(gridOf(values), lastRunWrites(values, run, [{ sheet, content }])).values;
}

describe('lastRun', () => {
  it('is what was written', () => {
    expect(lastRun(kept(EMPTY, row))).toEqual(run);
  });

  it('is unknown before the first run', () => {
    expect(lastRun(EMPTY)).toBeUndefined();
    expect(lastRun([['']])).toBeUndefined();
  });

  it.each([
    '',
    '{"formedAt":',
    '5',
    'null',
    '[]',
    '{"formedAt":5}',
    '{"formedAt":"22.11.2026 14:38"}',
    'вчера',
  ])('is unknown when the cell holds %j', (cell) => {
    expect(lastRun([...EMPTY, ['о запуске', cell]])).toBeUndefined();
  });
});

describe('keptRows', () => {
  it('are our cells of the rows of the year, to the letter', () => {
    const values = kept(EMPTY, row, { ...row, year: '2019/2020' }, { comment: 'без школы' });
    expect(keptRows(values, 'ШНОР')).toEqual([{ ...row, municipality: '', needsDecision: '' }]);
    expect(keptRows(values, 'ШНСУ')).toEqual([]);
  });

  it('never hold what people have written', () => {
    expect(JSON.stringify(kept(EMPTY, { ...row, comment: 'секрет', letter: 'секрет' }))).not.toContain(
      'секрет',
    );
  });

  it('fit into a cell however long the texts are', () => {
    const long = 'ы'.repeat(50_000);
    for (const cells of kept(EMPTY, { ...row, name: long, municipality: long, reasons: long })) {
      expect(String(cells[1]).length).toBeLessThan(50_000);
    }
  });

  it('take the place of all rows kept before', () => {
    const before = kept(EMPTY, row, { ...row, code: '2' }, { ...row, code: '3' });
    const after = kept(before, { ...row, code: '4' });
    expect(keptRows(after, 'ШНОР').map(({ code }) => code)).toEqual(['4']);
  });

  it('are refused when somebody has typed over one', () => {
    const values = [...EMPTY, ['ШНОР', '{"code":"1"}'], ['ШНОР', 'ой']];
    expect(refusalOf(() => keptRows(values, 'ШНОР'))).toEqual({ code: 'KEPT_UNREADABLE' });
  });
});

describe('lastRunWrites', () => {
  it('leaves nothing when there is no run to tell of', () => {
    const before = kept(EMPTY, row);
    const after = applied(gridOf(before), lastRunWrites(before, undefined, [])).values;
    expect(
      after
        .slice(1)
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
  });
});
