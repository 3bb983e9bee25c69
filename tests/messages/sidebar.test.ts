// Texts of the sidebar that are made from numbers and names.
import { describe, expect, it } from 'vitest';
import { indicatorsTitle } from '../../src/catalogue/live-sheet-titles';
import { checkTexts, frameTexts, homeTexts, indicatorTexts, listTexts } from '../../src/messages/sidebar';

describe('listTexts', () => {
  it('counts all schools, or those found out of all, in the right case', () => {
    expect(listTexts.matching(24, 24)).toBe('24\u00a0школы');
    expect(listTexts.matching(1, 24)).toBe('Найдено: 1 из\u00a024\u00a0школ');
    expect(listTexts.matching(0, 21)).toBe('Найдено: 0 из\u00a021\u00a0школы');
  });

  it('names a few schools and counts the rest', () => {
    const names = Array.from({ length: 10 }, (_, place) => `СОШ ${place + 1}`);
    expect(listTexts.names(names.slice(0, 2))).toBe('СОШ 1; СОШ 2');
    expect(listTexts.names(names)).toMatch(/^СОШ 1; .*СОШ 8 и ещё 2$/);
  });
});

describe('checkTexts', () => {
  it('says how much was checked and when', () => {
    expect(checkTexts.scope(1, 22, '14:38')).toBe('14:38 · 1\u00a0лист, 22\u00a0строки');
  });

  it('does not repeat the number of problems while nothing is searched', () => {
    expect(checkTexts.matching(12, 12)).toBe('');
    expect(checkTexts.matching(3, 12)).toBe('Найдено: 3 из\u00a012');
  });
});

describe('indicatorTexts', () => {
  it('names the sheet that the add-on builds', () => {
    expect(indicatorTexts.sheet).toBe(indicatorsTitle);
  });

  it('says when the indicators were built, or that they were not', () => {
    expect(indicatorTexts.state('22.11.2026 14:38')).toBe('построены 22.11.2026 14:38');
    expect(indicatorTexts.state('')).toBe('не построены');
  });

  it('counts all functions, or those found out of all, in the right case', () => {
    expect(indicatorTexts.matching(29, 29)).toBe('29\u00a0функций');
    expect(indicatorTexts.matching(3, 29)).toBe('Найдено: 3 из\u00a029\u00a0функций');
    expect(indicatorTexts.matching(0, 21)).toBe('Найдено: 0 из\u00a021\u00a0функции');
  });
});

describe('frameTexts', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [372, '6:12'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(frameTexts.elapsed(seconds)).toBe(text);
  });
});

describe('homeTexts', () => {
  it('puts the next step into a sentence', () => {
    expect(homeTexts.next('Проверить данные')).toBe('Дальше: проверить данные');
  });
});
