// Columns found by their headings wherever a user has put them.
import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/workbook/heading';
import { regionSheet } from '../../src/workbook/sheets/comparison';
import { headingsOf } from './cells';

const headings = ['Учебный год', 'Процедура', 'Класс', 'Предмет', 'Участников', 'Средний балл', 'СКО'];

describe('findColumns', () => {
  it('finds every column in the shipped order', () => {
    expect(headingsOf(regionSheet)).toEqual(headings);
    const { index, foreign, problems } = findColumns(regionSheet, headings);
    expect([...index]).toEqual([
      ['year', 0],
      ['procedure', 1],
      ['grade', 2],
      ['subject', 3],
      ['participants', 4],
      ['mean', 5],
      ['deviation', 6],
    ]);
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('finds columns that were moved, with columns of other people between them', () => {
    const moved = [
      'СКО',
      'Заметки',
      'Предмет',
      '',
      'Учебный год',
      'Процедура',
      'Класс',
      'Средний балл',
      'Участников',
    ];
    const { index, foreign, problems } = findColumns(regionSheet, moved);
    expect(index.get('deviation')).toBe(0);
    expect(index.get('subject')).toBe(2);
    expect(index.get('year')).toBe(4);
    expect(index.get('participants')).toBe(8);
    expect(foreign).toEqual([1]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['capitals', 'СРЕДНИЙ БАЛЛ'],
    ['spaces around and between', '  Средний \u00a0 балл '],
    ['a line break', 'Средний\nбалл'],
    ['no space at all', 'Среднийбалл'],
    ['Latin letters that look Cyrillic', 'Cpeдний бaлл'],
  ])('does not mind %s', (_what, heading) => {
    const row = headings.map((text) => (text === 'Средний балл' ? heading : text));
    expect(findColumns(regionSheet, row).index.get('mean')).toBe(5);
  });

  it('names a missing heading and the sheet', () => {
    const { index, problems } = findColumns(regionSheet, headings.slice(0, 6));
    expect(index.has('deviation')).toBe(false);
    expect(problems).toEqual([{ code: 'HEADING_MISSING', sheet: 'Регион', heading: 'СКО' }]);
  });

  it('names the second of two equal headings and reads neither', () => {
    const { index, foreign, problems } = findColumns(regionSheet, [...headings, '', 'класс ']);
    expect(index.has('grade')).toBe(false);
    expect(problems).toEqual([
      { code: 'HEADING_DOUBLED', sheet: 'Регион', row: 1, column: 9, heading: 'Класс' },
    ]);
    expect(foreign).toEqual([]);
  });

  it('takes a doubled heading of somebody else for two foreign columns', () => {
    expect(findColumns(regionSheet, [...headings, 'Заметки', 'Заметки']).foreign).toEqual([7, 8]);
  });

  it('names all headings of a blank sheet', () => {
    expect(findColumns(regionSheet, ['']).problems).toHaveLength(7);
  });
});
