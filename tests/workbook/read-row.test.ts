// A row read by its description, whatever holds its cells.
import { describe, expect, it } from 'vitest';
import { rowReader } from '../../src/workbook/read-row';
import type { SheetSpec } from '../../src/workbook/sheet-spec';

const spec: SheetSpec = {
  title: 'Лист',
  filledBy: 'department',
  columns: {
    name: { heading: 'Название', type: 'text', required: true },
    pupils: { heading: 'Обучающихся', type: 'count' },
    kind: { heading: 'Вид', type: 'choice', words: { day: 'дневная', night: 'вечерняя' } },
  },
};

const read = rowReader(spec);
const rowOf = (cells: Readonly<Record<string, unknown>>) => read((id) => cells[id]);

describe('rowReader', () => {
  it('asks each cell once, by the id of its column and its place', () => {
    const asked: [string, number][] = [];
    read((id, nth) => asked.push([id, nth]));
    expect(asked).toEqual([
      ['name', 0],
      ['pupils', 1],
      ['kind', 2],
    ]);
  });

  it('gives a value for every column; a blank is «нет данных», of a text the empty one', () => {
    expect(rowOf({ name: ' СОШ ', pupils: '1 203', kind: 'Вечерняя' })).toEqual({
      values: { name: 'СОШ', pupils: 1203, kind: 'night' },
      problems: [],
      usable: true,
    });
    expect(rowOf({ name: 'СОШ' }).values).toEqual({ name: 'СОШ', pupils: undefined, kind: undefined });
  });

  it('names every wrong cell with its column and what may stand there; an optional one leaves the row usable', () => {
    expect(rowOf({ name: 'СОШ', pupils: 'много', kind: 'ночная' })).toEqual({
      values: { name: 'СОШ', pupils: undefined, kind: undefined },
      problems: [
        { nth: 1, heading: 'Обучающихся', code: 'NOT_A_NUMBER', value: 'много' },
        { nth: 2, heading: 'Вид', code: 'UNKNOWN_WORD', value: 'ночная', expected: 'дневная, вечерняя' },
      ],
      usable: true,
    });
  });

  it('of a required cell takes neither a blank nor what cannot be read', () => {
    expect(rowOf({ name: ' ' })).toMatchObject({
      problems: [{ nth: 0, heading: 'Название', code: 'REQUIRED_BLANK' }],
      usable: false,
    });
    expect(rowOf({ name: '#N/A' })).toMatchObject({ problems: [{ code: 'CELL_ERROR' }], usable: false });
  });
});
