// Addresses as people see them above and beside the grid.
import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, rangeInFormula } from '../../src/workbook/address';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('cellAddress', () => {
  it('is the column and the row', () => {
    expect(cellAddress({ row: 7, column: 2 })).toBe('B7');
  });

  it('is blank when a whole sheet or a missing column is meant', () => {
    expect(cellAddress({})).toBe('');
    expect(cellAddress({ row: 7 })).toBe('');
    expect(cellAddress({ column: 2 })).toBe('');
  });
});

describe('rangeInFormula', () => {
  it('puts the name of a sheet in apostrophes unless it is one Russian word', () => {
    expect(rangeInFormula('Результаты', 'B2:B40')).toBe('Результаты!B2:B40');
    expect(rangeInFormula('Лист1', 'B2')).toBe("'Лист1'!B2");
    expect(rangeInFormula("7 'А' класс", 'B2')).toBe("'7 ''А'' класс'!B2");
  });
});
