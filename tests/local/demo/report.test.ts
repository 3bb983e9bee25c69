// The terminal's report: counts, movement, and under every school its reasons.
import { describe, expect, test } from 'vitest';
import { type DemoResult, demoReport } from '../../../local/demo/report';
import type { ListRow, ListState } from '../../../src/contract/responses';

function row(change: Partial<ListRow>): ListRow {
  return {
    code: 'edu1',
    name: 'Первая',
    status: 'ШНОР',
    reached: 2,
    usable: 8,
    reasons: ['ВПР, 5 кл., математика'],
    borderline: false,
    byAccreditation: false,
    movement: '',
    regionDifference: '',
    needsDecision: '',
    decision: null,
    ...change,
  };
}

const shnor: ListState = {
  id: 'shnor',
  title: 'ШНОР',
  year: '2025/2026',
  counts: [
    { status: 'ШНОР', count: 2 },
    { status: 'группа риска', count: 0 },
    { status: 'не в перечне', count: 1 },
  ],
  rows: [
    row({ name: 'Третья', code: 'edu3', status: 'не в перечне', movement: 'вышла из перечня', reached: 0 }),
    row({ movement: 'осталась' }),
    row({ name: 'Вторая', code: 'edu2', movement: 'осталась' }),
  ],
  approval: null,
};

const result: DemoResult = {
  start: {
    version: '0.1.0',
    municipality: 'Округ',
    year: '2025/2026',
    ruleSet: '2 процедуры за год',
    empty: false,
    steps: [],
    indicatorsBuiltAt: '',
    loadedAt: '',
    forms: 0,
    recommendations: 0,
    stamp: '',
  },
  check: {
    total: 1,
    problems: [
      { code: 'NOT_A_NUMBER', sheet: 'Результаты', cell: 'F2', what: 'Нужно число.', todo: '', fix: null },
    ],
    sheetsChecked: 8,
    rowsChecked: 3,
    notes: [],
    finishedAt: '14:38',
    lastFix: null,
    stamp: '',
  },
  lists: {
    years: [],
    settings: [],
    formedAt: '',
    canUndo: false,
    stale: '',
    tampered: '',
    lists: [shnor],
    warnings: [],
  },
};

const lines = demoReport(result, { width: 90, strong: (text) => text }).split('\n');

describe('the report', () => {
  test('says what was judged, and how', () => {
    expect(lines[0]).toBe('МСОКО 0.1.0: учебный пример');
    expect(lines[1]).toContain('Округ · результаты 2025/2026 · правило ШНОР: «2 процедуры за год»');
  });

  test('names each problem with its sheet and cell', () => {
    expect(lines).toContain('  · Результаты, F2: Нужно число.');
  });

  test('counts the statuses and the movement', () => {
    expect(lines).toContain('ШНОР: 2 · группа риска: 0 · не в перечне: 1');
    expect(lines).toContain('  осталась (2): Первая; Вторая');
    expect(lines).toContain('  вышла из перечня (1): Третья');
  });

  test('groups schools in the order of the statuses and leaves empty groups out', () => {
    const order = ['ШНОР (2)', 'не в перечне (1)'].map((heading) => lines.indexOf(heading));
    expect(order.every((line) => line >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(lines.some((line) => line.startsWith('группа риска ('))).toBe(false);
  });

  test('puts the reasons under their school', () => {
    const school = lines.indexOf('  Вторая (edu2) — низких процедур 2 из 8 — осталась');
    expect(school).toBeGreaterThan(0);
    expect(lines[school + 1]).toBe('    · ВПР, 5 кл., математика');
  });

  test('sets headings off only in the way it is told', () => {
    const marked = demoReport(result, { width: 90, strong: (text) => `*${text}*` }).split('\n');
    expect(marked[0]).toBe('*МСОКО 0.1.0: учебный пример*');
    expect(lines.some((line) => line.includes('*'))).toBe(false);
  });
});
