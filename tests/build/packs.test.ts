// The packs that the add-on reads on request: JSON that an HTML reader gives back unchanged.
import { describe, expect, it } from 'vitest';
import { functionViews } from '../../build/function-views';
import { longTexts, packs } from '../../build/packs';

const texts = Object.fromEntries(packs());

describe('packs', () => {
  it('are the texts, the live sheets, the example, the help of functions and the templates', () => {
    expect(Object.keys(texts)).toEqual([
      'texts.html',
      'indicators.html',
      'example.html',
      'functions.html',
      'templates.html',
    ]);
  });

  it('hold nothing that HtmlService could take for markup, a comment or a blank', () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/[<>&`\u00a0\u2028\u2029]|\/[/*]/);
  });

  it('give back what was put in', () => {
    expect(JSON.parse(texts['texts.html'] ?? '')).toEqual(JSON.parse(JSON.stringify(longTexts)));
    expect(JSON.parse(texts['functions.html'] ?? '')).toEqual(functionViews());
  });

  it('hold the example as rows of cells by column', () => {
    const { municipality, tables } = JSON.parse(texts['example.html'] ?? '');
    expect(municipality).toMatch(/\S/);
    expect(tables.map(({ title }: { title: string }) => title)).toContain('Школы');
    expect(tables.find(({ title }: { title: string }) => title === 'Школы').rows).toHaveLength(24);
  });
});
