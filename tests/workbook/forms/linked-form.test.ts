// Columns that an answer fills: what is asked and whence it comes, never the key and never a question not taken.
import { describe, expect, it } from 'vitest';
import { filledColumns } from '../../../src/workbook/forms/linked-form';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import { contextSheet } from '../../../src/workbook/sheets/context';
import { supportSheet } from '../../../src/workbook/sheets/support';

function filled(spec: SheetSpec, ...columns: readonly string[]): readonly string[] {
  const links = columns.map((column) => ({ question: `Вопрос ${column}`, column }));
  return filledColumns({ spec, year: 2026, sheetId: 1, links });
}

describe('filledColumns', () => {
  it('are the columns asked, then the source and the day', () => {
    expect(filled(contextSheet, 'code', 'pupils', 'missing')).toEqual([
      'pupils',
      'missing',
      'source',
      'asOf',
    ]);
  });

  it('leave out the key and the questions that are not taken', () => {
    expect(filled(contextSheet, '', 'year', 'code', '', 'pupils')).toEqual(['pupils', 'source', 'asOf']);
  });

  it('name the source and the day once when the form asks them', () => {
    expect(filled(contextSheet, 'code', 'asOf', 'pupils')).toEqual(['asOf', 'pupils', 'source']);
  });

  it('name neither on a table that has no such columns', () => {
    expect(filled(supportSheet, 'code', 'partner')).toEqual(['partner']);
  });
});
