// The columns of an unknown table: choices, what is missing, the first rows as they will be.
import { describe, expect, it } from 'vitest';
import {
  choiceOfSource,
  exampleOf,
  missingColumns,
  previewColumns,
  sourceOf,
  type TargetColumn,
  targetColumns,
  unusedHeadings,
  withSource,
} from '../../../sidebar/intake/mapping-form';
import type { Mapping } from '../../../src/intake/types';
import { unknown } from './intake-items';

const { sample } = unknown('f1/0');
const mappingOf = (columns: Mapping['columns']): Mapping => ({ target: 'results', headingRow: 0, columns });
const column = (id: string, heading: string, required = false): TargetColumn => ({
  id,
  heading,
  required,
  words: [],
  isPart: false,
});
const columns = [
  column('code', 'Код ОО'),
  column('schoolName', 'Наименование'),
  column('year', 'Учебный год', true),
  column('mean', 'Средний балл'),
];

describe('unusedHeadings', () => {
  it('names the columns of the file that fill nothing, not those without a heading', () => {
    const mapping = mappingOf({ code: { column: 0 }, year: { value: '1' } });
    expect(unusedHeadings(mapping, ['Код', 'Школа', '', 'Писали'])).toEqual(['Школа', 'Писали']);
  });
});

describe('the choice of a source', () => {
  it('comes back as it went in', () => {
    for (const source of [undefined, { column: 0 }, { column: 12 }]) {
      expect(sourceOf(choiceOfSource(source))).toEqual(source);
    }
  });

  it('begins a value for every row blank', () => {
    expect(sourceOf(choiceOfSource({ value: 'ОГЭ' }))).toEqual({ value: '' });
  });
});

describe('withSource', () => {
  it('sets one column and leaves the others', () => {
    const set = withSource(mappingOf({ code: { column: 0 } }), 'year', { value: '2026' });
    expect(set.columns).toEqual({ code: { column: 0 }, year: { value: '2026' } });
    expect(withSource(set, 'code', undefined).columns).toEqual({ year: { value: '2026' } });
  });
});

describe('missingColumns', () => {
  it('wants the code or the name of the school, and every required column', () => {
    expect(missingColumns(mappingOf({}), columns)).toEqual(['Код ОО', 'Наименование', 'Учебный год']);
    expect(missingColumns(mappingOf({ schoolName: { column: 1 } }), columns)).toEqual(['Учебный год']);
    expect(missingColumns(mappingOf({ code: { column: 0 }, year: { column: 2 } }), columns)).toEqual([]);
  });

  it('does not take a blank value for every row', () => {
    const blank = mappingOf({ code: { column: 0 }, year: { value: ' ' } });
    expect(missingColumns(blank, columns)).toEqual(['Учебный год']);
  });
});

describe('previewColumns', () => {
  it('shows the chosen columns in the order of the sheet, blanks where the file has none', () => {
    const mapping = mappingOf({
      mean: { column: 9 },
      year: { value: '2025/2026' },
      schoolName: { column: 1 },
    });
    expect(previewColumns(mapping, columns, sample)).toEqual([
      { heading: 'Наименование', cells: ['СОШ № 1', ''] },
      { heading: 'Учебный год', cells: ['2025/2026', '2025/2026'] },
      { heading: 'Средний балл', cells: ['', ''] },
    ]);
  });
});

describe('exampleOf', () => {
  it('is the first text of a column', () => {
    expect(exampleOf(sample, 1)).toBe('СОШ № 1');
    expect(
      exampleOf(
        [
          ['', ''],
          ['', '7'],
        ],
        1,
      ),
    ).toBe('7');
    expect(exampleOf(sample, 9)).toBe('');
  });
});

describe('targetColumns', () => {
  it('asks for the code and the name of the school, and not for what the intake fills itself', () => {
    const ids = targetColumns('results').map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['code', 'schoolName']);
    expect(ids).not.toContain('source');
    expect(ids).not.toContain('asOf');
  });

  it('offers the words of a column that has them', () => {
    const procedure = targetColumns('results').find(({ id }) => id === 'procedure');
    expect(procedure?.words).toContain('ОГЭ');
    expect(targetColumns('graduates').find(({ id }) => id === 'level')?.words).toEqual(['9', '11']);
  });
});
