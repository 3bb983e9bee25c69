// Lines are found by their keys alone, whatever else stands in them.
import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/workbook/heading';
import { linesByKey } from '../../src/workbook/key-lines';
import { graduatesSheet } from '../../src/workbook/sheets/results';
import { cellsOf } from './cells';

function linesOf(values: readonly (readonly unknown[])[]) {
  return Object.fromEntries(linesByKey(graduatesSheet, values, findColumns(graduatesSheet, values[0] ?? [])));
}

describe('linesByKey', () => {
  it('gives every line of a key, and none for a key that cannot be read', () => {
    const row = { code: 'sch1', year: '2025/2026', level: 9, graduates: 20 };
    const values = cellsOf(graduatesSheet, [
      row,
      {},
      { ...row, code: 'edu1', year: 2026, level: '9', graduates: 'много' },
      { ...row, level: 11 },
      { ...row, level: 'девять' },
      { ...row, year: '' },
      { ...row, code: '#N/A' },
      { ...row, code: ' ' },
    ]);
    expect(linesOf(values)).toEqual({ '1\t2026\t9\t': [1, 3], '1\t2026\t11\t': [4] });
  });

  it('finds columns wherever they stand', () => {
    const values = [
      ['Уровень', 'Своё', 'Учебный год', 'Код ОО'],
      [9, 'заметка', '2025/2026', '7'],
    ];
    expect(linesOf(values)).toEqual({ '7\t2026\t9\t': [1] });
  });

  it('gives nothing of an empty sheet', () => {
    expect(linesOf([])).toEqual({});
  });
});
