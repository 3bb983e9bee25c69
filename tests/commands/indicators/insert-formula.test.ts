// «Вставить в ячейку»: one blank cell gets a formula of ours, or nothing at all is written.
import { describe, expect, it } from 'vitest';
import { insertFormula } from '../../../src/commands/indicators/insert-formula';
import { refusalOf } from '../district';
import { FakeBook, type FakePorts, fakePorts } from '../fake-book';

const B7 = { sheet: 'Мой лист', range: 'B7', row: 7, column: 2, blank: true };

/** A sheet with something in A1, its cell B7 selected. */
function ports(chosen: Partial<typeof B7> = {}, changes = {}): FakePorts {
  const book = new FakeBook();
  book.sheets.set('Мой лист', [['моё']]);
  book.chosen = { ...B7, ...chosen };
  return fakePorts(book, changes);
}

const insert = (on: FakePorts, name: string, ...given: string[]) =>
  insertFormula(on, { name, arguments: given });

describe('insertFormula', () => {
  it('writes the formula into the selected cell and into no other', () => {
    const on = ports();
    expect(insert(on, 'HIGH_SCORER_SHARE', 'b2:b40', "'Мой лист'!C2:C40")).toEqual({
      summary: 'Формула вставлена в ячейку B7 листа «Мой лист».',
    });
    expect(on.book.calls).toEqual(['selection', 'write Мой лист', 'flush']);
    const blank = ['', ''];
    expect(on.book.snapshot()['Мой лист']).toEqual([
      ['моё', ''],
      ...Array.from({ length: 5 }, () => blank),
      ['', { formula: "=HIGH_SCORER_SHARE(B2:B40; 'Мой лист'!C2:C40)" }],
    ]);
  });

  it('leaves out optional arguments that are blank, and keeps the decimal comma', () => {
    const on = ports();
    insert(on, 'LOW_RESULT_COUNT', 'C2:H40', ' ');
    expect(on.book.sheets.get('Мой лист')?.[6]?.[1]).toEqual({ formula: '=LOW_RESULT_COUNT(C2:H40)' });
    insert(on, 'LOW_RESULT_COUNT', 'C2:H40', '32.5');
    expect(on.book.sheets.get('Мой лист')?.[6]?.[1]).toEqual({
      formula: '=LOW_RESULT_COUNT(C2:H40; 325/10)',
    });
  });

  it.each<[string, string, string[], object]>([
    ['an unknown function', 'SUM', ['B2'], { code: 'NO_SUCH_FUNCTION', name: 'SUM' }],
    ['a name of every object', 'constructor', [], { code: 'NO_SUCH_FUNCTION', name: 'constructor' }],
    [
      'too many arguments',
      'HIGH_SCORER_SHARE',
      ['B2', 'C2', 'D2'],
      { code: 'TOO_MANY_ARGUMENTS', name: 'HIGH_SCORER_SHARE' },
    ],
    [
      'a required one left blank',
      'HIGH_SCORER_SHARE',
      ['B2', ''],
      { code: 'ARGUMENT_BLANK', argument: 'число выпускников' },
    ],
    [
      'a formula typed as an argument',
      'HIGH_SCORER_SHARE',
      ['B2', 'SUM(C2:C40)'],
      { code: 'ARGUMENT_UNREADABLE', argument: 'число выпускников', value: 'SUM(C2:C40)' },
    ],
  ])('refuses %s and touches nothing', (_what, name, given, facts) => {
    const on = ports();
    expect(refusalOf(() => insert(on, name, ...given))).toEqual(facts);
    expect(on.book.calls).toEqual([]);
  });

  it('does not write over a cell that holds something', () => {
    const on = ports({ blank: false });
    expect(refusalOf(() => insert(on, 'PASS_SHARE', '1', '2', '3', '4'))).toEqual({
      code: 'CELL_TAKEN',
      cell: 'B7',
    });
    expect(on.book.calls).toEqual(['selection']);
  });

  it('says when no cell is selected', () => {
    const on = ports();
    on.book.chosen = undefined;
    expect(refusalOf(() => insert(on, 'PASS_SHARE', '1', '2', '3', '4'))).toEqual({ code: 'NO_CELL' });
  });

  it('waits for no other run', () => {
    const on = ports({}, { withLock: () => undefined });
    expect(refusalOf(() => insert(on, 'PASS_SHARE', '1', '2', '3', '4'))).toEqual({ code: 'LOCKED' });
    expect(on.book.calls).toEqual([]);
  });

  it('leaves the cell blank when the sheet does not take the formula', () => {
    const on = ports();
    on.book.failing = (call) => call === 'flush' && on.book.count('flush') === 1;
    expect(refusalOf(() => insert(on, 'PASS_SHARE', '1', '2', '3', '4'))).toMatchObject({
      code: 'WRITE_UNDONE',
    });
    expect(on.book.snapshot()['Мой лист']).toEqual([['моё']]);
  });
});
