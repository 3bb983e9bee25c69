// Whence a row comes and of which day it is: written with every answer unless the form asks it.
import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../../src/workbook/forms/linked-form';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { supportSheet } from '../../../src/workbook/sheets/support';

function of(spec: SheetSpec, ...columns: readonly string[]): readonly string[] {
  const links = columns.map((column) => ({ question: `Вопрос ${column}`, column }));
  return provenanceOf({ spec, year: 2026, sheetId: 1, links });
}

describe('provenanceOf', () => {
  it('is the source and the day', () => {
    expect(of(contextSheet, 'code', 'pupils', '')).toEqual(['source', 'asOf']);
  });

  it('leaves out what the form asks', () => {
    expect(of(contextSheet, 'code', 'asOf', 'pupils')).toEqual(['source']);
  });

  it('is nothing on a table that has no such columns', () => {
    expect(of(supportSheet, 'code', 'partner')).toEqual([]);
  });
});
