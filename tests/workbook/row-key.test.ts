// Two rows are one when their keys say the same, however they are typed.
import { describe, expect, it } from 'vitest';
import { rowKeyOf } from '../../src/workbook/row-key';
import { journalSheet } from '../../src/workbook/sheets/journal';
import { resultsSheet } from '../../src/workbook/sheets/results';

const keyOf = rowKeyOf(resultsSheet);
const row = { code: 'sch220206', year: 2026, procedure: 'vpr', grade: 4, subject: 'Русский язык' };

describe('rowKeyOf', () => {
  it.each([
    { code: 'edu220206' },
    { code: ' 220206 ' },
    { subject: 'русский  язык' },
    { subject: 'Pусский язык' },
    { subject: 'Рус. яз.' },
    { subject: 'Русский' },
    { participants: 5, source: 'иной' },
  ])('is the same with %j', (change) => {
    expect(keyOf({ ...row, ...change })).toBe(keyOf(row));
  });

  it.each([
    { code: 'sch220207' },
    { code: '0220206' },
    { year: 2025 },
    { procedure: 'rdr' },
    { grade: 5 },
    { subject: 'Родной (русский) язык' },
    { subject: 'Русский язык (углублённый уровень)' },
    { subject: 'Математика' },
  ])('is another with %j', (change) => {
    expect(keyOf({ ...row, ...change })).not.toBe(keyOf(row));
  });

  it('is blank on a sheet whose rows have no key', () => {
    expect(rowKeyOf(journalSheet)({ time: '1' })).toBe('');
  });
});
