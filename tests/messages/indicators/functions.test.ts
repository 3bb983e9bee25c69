// Error texts of custom functions: short Russian sentences with function, argument, place, what is wrong, what to do.
import { describe, expect, it } from 'vitest';
import type { CellProblem } from '../../../src/messages/indicators/functions';
import * as texts from '../../../src/messages/indicators/functions';

const argument = { name: 'pupils', label: 'число участников' };
const problems: readonly CellProblem[] = [
  { code: 'date' },
  { code: 'error-cell', text: '#N/A' },
  { code: 'loading' },
  { code: 'boolean', value: true },
  { code: 'not-a-number', text: 'много' },
  { code: 'not-an-option', text: 'много' },
  { code: 'negative', value: -0.5 },
  { code: 'negative-count', value: -3 },
  { code: 'not-whole', value: 3.5 },
  { code: 'too-large-count', value: 90071992547410 },
  { code: 'outside-percent', value: 136.5 },
  { code: 'date-for-words' },
  { code: 'not-a-flag', text: 'может быть' },
  { code: 'not-a-sign', text: 'может быть' },
  { code: 'not-a-text', text: 'ИСТИНА' },
  { code: 'not-a-word', text: 'ИСТИНА' },
];

describe('cellProblemText', () => {
  it('names function, argument and the row of the range', () => {
    const text = texts.cellProblemText('VPR_FAIL_SHARE', argument, { row: 3 }, { code: 'date' });
    expect(text).toMatch(/^VPR_FAIL_SHARE, pupils \(число участников\), строка 3 диапазона: в ячейке дата/);
  });

  it('names the column where there are several, and no place without a range', () => {
    const wide = texts.cellProblemText('LOW_RESULT_COUNT', argument, { row: 3, column: 2 }, { code: 'date' });
    expect(wide).toContain('строка 3, столбец 2 диапазона');
    const single = texts.cellProblemText('LOW_RESULT_COUNT', argument, undefined, { code: 'date' });
    expect(single).not.toContain('строка');
  });

  it.each(problems)('ends $code with what to do, in at most 200 characters', (problem) => {
    const text = texts.cellProblemText('VPR_FAIL_SHARE', argument, { row: 40000, column: 12 }, problem);
    expect(text).toMatch(/\. (Впишите|Сначала исправьте|Дождитесь|Проверьте|Задайте)[^.]+\.$/);
    expect(text.length).toBeLessThanOrEqual(200);
  });

  it('writes numbers with a comma, a real minus and a no-break space before the percent sign', () => {
    const percent = texts.cellProblemText('F', argument, undefined, {
      code: 'outside-percent',
      value: 136.5,
    });
    expect(percent).toContain('136,5\u00a0%');
    const negative = texts.cellProblemText('F', argument, undefined, { code: 'negative-count', value: -3 });
    expect(negative).toContain('\u22123');
  });

  it('cuts a long text and joins its lines', () => {
    const text = texts.cellProblemText('F', argument, undefined, {
      code: 'not-a-number',
      text: `первая\nвторая ${'о'.repeat(100)}`,
    });
    expect(text).toContain(`«первая вторая ${'о'.repeat(26)}…»`);
  });
});

describe('texts of a wrong call', () => {
  it('lists the sizes of ranges that differ', () => {
    const sizes = [
      { name: 'marks_2', size: texts.sizeText(40, 1) },
      { name: 'pupils', size: texts.sizeText(39, 1) },
    ];
    expect(texts.sizesDifferText('VPR_FAIL_SHARE', sizes)).toBe(
      'VPR_FAIL_SHARE: диапазоны разного размера (строк × столбцов: marks_2 — 40 × 1, pupils — 39 × 1). ' +
        'Укажите диапазоны одного размера.',
    );
  });
});
