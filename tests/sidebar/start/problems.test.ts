// The problems of a check: searched and grouped without losing one.
import { describe, expect, it } from 'vitest';
import { bySheet, filterProblems } from '../../../sidebar/start/problems';
import type { DataProblem } from '../../../src/contract/responses';

const problem = (sheet: string, cell: string, what: string): DataProblem => ({
  code: 'X',
  sheet,
  cell,
  what,
  todo: 'Поправьте число.',
  fix: null,
});
const problems = [
  problem('Результаты', 'G7', 'Сумма отметок больше числа участников.'),
  problem('Школы', 'A3', 'Код повторяется.'),
  problem('Результаты', 'B9', 'Учебный год не читается.'),
];

describe('bySheet', () => {
  it('puts the problems of a sheet together in the order of their first occurrence', () => {
    expect(bySheet(problems).map((group) => [group.sheet, group.problems.map(({ cell }) => cell)])).toEqual([
      ['Результаты', ['G7', 'B9']],
      ['Школы', ['A3']],
    ]);
  });
});

describe('filterProblems', () => {
  it('looks into sheet, cell, what is wrong and what to do', () => {
    const cells = (query: string) => filterProblems(problems, query).map(({ cell }) => cell);
    expect(cells('школы')).toEqual(['A3']);
    expect(cells('g7')).toEqual(['G7']);
    expect(cells('год читается')).toEqual(['B9']);
    expect(cells('поправьте')).toEqual(['G7', 'A3', 'B9']);
    expect(cells('')).toHaveLength(3);
  });
});
