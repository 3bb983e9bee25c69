import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/domain/recommendations/template';
import {
  presetWrites,
  type TemplateCells,
  templateOf,
  templatesIn,
  templateWrites,
} from '../../../src/workbook/recommendations/template-rows';
import { templatesSheet } from '../../../src/workbook/sheets/recommendations';
import { headingsOf } from '../cells';
import { applied, gridOf } from '../grid';

const HEADINGS = headingsOf(templatesSheet);
const empty = gridOf([HEADINGS]);

const cells: TemplateCells = {
  id: 'Т1',
  problem: 'Проблема',
  condition: 'статус ШНОР = ШНОР',
  addressee: 'ШМО',
  priority: '2',
  text: 'Текст',
  term: '01.10',
  responsible: 'завуч',
  confirmation: 'справка',
  source: 'приказ',
  off: false,
};

/** The rows after the writes, as they will be read. */
function read(values: readonly (readonly unknown[])[]) {
  return templatesIn(
    values.map((line) =>
      line.map((cell) => (typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell)),
    ),
  );
}

describe('a template on its sheet', () => {
  it('is read as it was written, below the last row', () => {
    const { values } = applied(empty, templateWrites(empty.values, cells, undefined));
    expect(read(values)).toEqual([{ row: 2, cells }]);
  });

  it('is written in place of the row it had', () => {
    const grid = gridOf([HEADINGS, ['Т0'], ['Т1'], ['Т2']]);
    const changed = { ...cells, off: true, term: '' };
    const { values } = applied(grid, templateWrites(grid.values, changed, 3));
    const found = read(values);
    expect(found.map(({ cells: { id } }) => id)).toEqual(['Т0', 'Т1', 'Т2']);
    expect(found[1]).toEqual({ row: 3, cells: changed });
  });

  it('is never a formula: a text stays a text', () => {
    const { values } = applied(empty, templateWrites(empty.values, { ...cells, text: '=1+1' }, undefined));
    expect(values[1]?.[HEADINGS.indexOf('Текст')]).toEqual({ text: '=1+1' });
  });

  it.each(['да', 'Да', 'ДА'])('is off where «Выключен» says «%s»', (word) => {
    const line = HEADINGS.map((heading) => (heading === 'Выключен' ? word : 'x'));
    expect(templatesIn([HEADINGS, line])[0]?.cells.off).toBe(true);
  });

  it('is none in a blank row, and its cells are found by heading', () => {
    const moved = [...HEADINGS].reverse();
    const line = moved.map((heading) => (heading === 'Текст' ? ' Текст ' : ''));
    expect(templatesIn([moved, moved.map(() => ''), line])).toMatchObject([
      { row: 3, cells: { text: 'Текст' } },
    ]);
  });
});

describe('the priority of a template', () => {
  it.each([
    ['2', 2],
    ['', 9],
    ['срочно', Number.NaN],
  ])('«%s» is %s', (priority, expected) => {
    expect(templateOf({ ...cells, priority }).priority).toBe(expected);
  });
});

it('presets are added below one another', () => {
  const preset: Template = { ...templateOf(cells), id: 'П1' };
  const { values } = applied(empty, presetWrites(empty.values, [preset, { ...preset, id: 'П2' }]));
  expect(read(values)).toEqual([
    { row: 2, cells: { ...cells, id: 'П1' } },
    { row: 3, cells: { ...cells, id: 'П2' } },
  ]);
});
