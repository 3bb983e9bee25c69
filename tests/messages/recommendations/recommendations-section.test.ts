// Texts of «Рекомендации» name what stands in the workbook, in the right case.
import { describe, expect, it } from 'vitest';
import {
  recommendationTexts,
  templateLabels,
  templateTexts,
} from '../../../src/messages/recommendations/recommendations-section';
import { recommendationsSheet, templatesSheet } from '../../../src/workbook/sheets/recommendations';

describe('recommendationTexts', () => {
  it('names the sheet of the rows', () => {
    expect(recommendationTexts.sheet).toBe(recommendationsSheet.title);
  });

  it('says how many there are, or that there are none', () => {
    expect(recommendationTexts.state(128)).toBe('построено: 128');
    expect(recommendationTexts.state(0)).toBe('не построены');
  });

  it('says how many of them are shown and how to see the others', () => {
    expect(recommendationTexts.firstShown(100, 412)).toMatch(
      /^Показаны первые 100 из\u00a0412\. .*выберите школу, адресата или статус/,
    );
    expect(recommendationTexts.matching(21, 21)).toBe('21\u00a0рекомендация');
    expect(recommendationTexts.matching(3, 21)).toBe('Найдено: 3 из\u00a021');
  });
});

describe('templateLabels', () => {
  it('are the headings of «Шаблоны»', () => {
    const { template, ...columns } = templatesSheet.columns;
    const headings = Object.entries(columns).map(([field, { heading }]) => [field, heading] as const);
    expect(templateLabels).toEqual({ id: template.heading, ...Object.fromEntries(headings) });
  });
});

describe('templateTexts', () => {
  it('counts the schools that fit', () => {
    expect(templateTexts.fits(1)).toBe('Подходит: 1\u00a0школа.');
    expect(templateTexts.fits(12)).toBe('Подходит: 12\u00a0школ.');
  });

  it('says which end of the priorities comes first', () => {
    expect([1, 2, 9].map(templateTexts.priorities)).toEqual(['1 — в первую очередь', '2', '9 — в последнюю']);
  });
});
