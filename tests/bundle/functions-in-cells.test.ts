// The custom functions as a user types them into cells of a Russian workbook, computed by the built add-on.
import { describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { hostOf } from './built-host';

const SHEET = 'Лист1';

/** A new workbook with texts typed into it, by address. */
function typed(cells: Readonly<Record<string, string>>): Host {
  const host = hostOf();
  for (const [address, text] of Object.entries(cells)) {
    host.edit(SHEET, Number(address.slice(1)), address.charCodeAt(0) - 64, text);
  }
  return host;
}

function column(host: Host, letter: string, rows: number): unknown[] {
  const at = letter.charCodeAt(0) - 64;
  return host.workbook.sheet(SHEET)?.values(1, at, rows, 1).flat() ?? [];
}

/** The value of a formula that stands alone. */
function shownBy(formula: string, cells: Readonly<Record<string, string>> = {}): unknown {
  return column(typed({ ...cells, Z1: formula }), 'Z', 1)[0];
}

describe('a single cell', () => {
  // 100 · 6 / 60; 100 · 3 / 48; 100 · (9 + 6) / (30 + 20); the previous year blank: 100 · 9 / 30
  test.each([
    ['=HIGH_SCORER_SHARE(6; 60)', {}, 10],
    ['=BELOW_MINIMUM_SHARE(3;48)', {}, 6.25],
    ['=VPR_FAIL_SHARE(9;30;6;20)', {}, 30],
    ['=VPR_FAIL_SHARE(9;30;A1;B1)', {}, 30],
    ['=VPR_FAIL_SHARE(A1;B1;6;20)', {}, 30],
    ['=HIGH_SCORER_SHARE(A1;B1)', { A1: "'12", B1: "'1 200" }, 1],
    ['=HIGH_SCORER_SHARE(A1;B1)', { A1: "'3,0", B1: "'12.0" }, 25],
    ['=LOW_RESULT_COUNT(A1:C1)', { A1: '30', B1: '29,99', C1: '47,83' }, 2],
    ['=LOW_RESULT_COUNT(A1:C1;25)', { A1: '30', B1: '29,99', C1: '47,83' }, 3],
    ['=SUM(HIGH_SCORER_SHARE(A1:A2;B1:B2))', { A1: '1', B1: '4', A2: '1', B2: '2' }, 75],
  ])('%s', (formula, cells, expected) => {
    expect(shownBy(formula, cells)).toBe(expected);
  });

  test('all blank gives an empty text; a gap, or nobody of nobody, gives «нет данных»', () => {
    expect(shownBy('=HIGH_SCORER_SHARE(A1;B1)')).toBe('');
    expect(shownBy('=HIGH_SCORER_SHARE(A1;B1)', { A1: '6' })).toBe('нет данных');
    expect(shownBy('=HIGH_SCORER_SHARE(0;0)')).toBe('нет данных');
  });

  test.each([
    ['=HIGH_SCORER_SHARE(7;5)', {}, ['HIGH_SCORER_SHARE', 'high_scorers', '7', '5']],
    ['=HIGH_SCORER_SHARE(1;0)', {}, ['HIGH_SCORER_SHARE', '1', '0']],
    ['=HIGH_SCORER_SHARE(-1;5)', {}, ['high_scorers', 'меньше нуля']],
    ['=HIGH_SCORER_SHARE(1,5;5)', {}, ['high_scorers', '1,5', 'не целое']],
    ['=BELOW_MINIMUM_SHARE("много";5)', {}, ['below_minimum', '«много»', 'не число']],
    ['=HIGH_SCORER_SHARE(A1;5)', { A1: '12.06.2021' }, ['в ячейке дата, а не число']],
    ['=HIGH_SCORER_SHARE(A1:A2;B1:B3)', { A1: '1', B1: '2' }, ['разного размера', '2 × 1', '3 × 1']],
    ['=LOW_RESULT_COUNT(A1:B1)', { A1: '0,36', B1: '0,2' }, ['похоже, доли, а не проценты']],
    ['=LOW_RESULT_COUNT(A1)', { A1: '101' }, ['от 0 до 100']],
    ['=LOW_RESULT_COUNT(A1:B1;C1)', { A1: '40', B1: '20' }, ['threshold', 'пуста']],
    ['=VPR_FAIL_SHARE(1;2;3)', {}, ['за прошлый год']],
    ['=HIGH_SCORER_SHARE(1)', {}, ['graduates']],
  ])('%s shows #ERROR! and says why in the note', (formula, cells, words) => {
    const value = shownBy(formula, cells);
    expect(value).toMatchObject({ error: '#ERROR!' });
    const { message = '' } = value as { message?: string };
    for (const word of words) expect(message).toContain(word);
  });
});

describe('a column', () => {
  const cells = { A1: '1', B1: '4', A2: 'много', B2: '5', A4: '2', B4: '8', A5: '3' };

  test('spills row by row; a bad row says so alone, a blank one stays blank', () => {
    const host = typed({ ...cells, C1: '=HIGH_SCORER_SHARE(A1:A5;B1:B5)' });
    const [first, second, third, fourth, fifth] = column(host, 'C', 5);
    expect([first, third, fourth, fifth]).toEqual([25, '', 25, 'нет данных']);
    expect(second).toMatch(/^ошибка: HIGH_SCORER_SHARE, high_scorers .+ строка 2 диапазона: «много»/);
  });

  test('open to the bottom takes what is typed later', () => {
    const host = typed({ ...cells, C1: '=HIGH_SCORER_SHARE(A1:A;B1:B)' });
    host.edit(SHEET, 7, 1, '9');
    host.edit(SHEET, 7, 2, '12');
    expect(column(host, 'C', 8).slice(5)).toEqual(['', 75, '']);
  });

  test('of procedures gives one number a school', () => {
    const host = typed({
      A1: '30',
      B1: '10',
      A2: '40',
      B2: '50',
      A4: 'нет данных',
      B4: '35',
      C1: '=LOW_RESULT_COUNT(A1:B4)',
    });
    expect(column(host, 'C', 4)).toEqual([1, 2, '', 1]);
  });

  test('takes one total for all rows', () => {
    const host = typed({ A1: '1', A2: '2', C1: '=HIGH_SCORER_SHARE(A1:A2;8)' });
    expect(column(host, 'C', 2)).toEqual([12.5, 25]);
  });
});

describe('an edit', () => {
  test('is computed at once, from error to number and back', () => {
    const host = typed({ A1: '7', B1: '5', C1: '=HIGH_SCORER_SHARE(A1;B1)' });
    expect(column(host, 'C', 1)[0]).toMatchObject({ error: '#ERROR!' });
    host.edit(SHEET, 1, 1, '3');
    expect(column(host, 'C', 1)).toEqual([60]);
    host.edit(SHEET, 1, 1, 'три');
    expect(column(host, 'C', 1)[0]).toMatchObject({ error: '#ERROR!' });
  });

  test('reaches the result through other formulas', () => {
    const host = typed({
      A1: '2',
      B1: '=A1*2',
      C1: '=HIGH_SCORER_SHARE(A1;B1)',
      D1: '=IF(C1>40;"много";"мало")',
    });
    expect(column(host, 'D', 1)).toEqual(['много']);
    host.edit(SHEET, 1, 2, '=A1*10');
    expect(column(host, 'D', 1)).toEqual(['мало']);
  });

  test('a formula that fails is passed on by its name', () => {
    const value = shownBy('=HIGH_SCORER_SHARE(A1:A2;B1:B2)', { A1: '=1/0', B1: '5', A2: '1', B2: '5' });
    expect(value).toMatch(/^ошибка: .*#DIV\/0!/);
  });
});
