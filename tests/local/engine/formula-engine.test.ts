// Formulas computed in a workbook: adapters of the engine, custom functions, recalculation.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomFunctionsPort, Scalar } from '../../../local/workbook/custom-functions-port';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

type Argument = Scalar | Scalar[][];

/** Two invented functions: TWICE doubles cell by cell, SHOW gives back what it was given. */
class FakePort implements CustomFunctionsPort {
  passes = 0;
  open = 0;
  calls: [string, readonly Argument[]][] = [];
  result: (name: string, args: readonly Argument[]) => unknown = (name, args) => {
    const [first = ''] = args;
    if (name === 'SHOW') return JSON.stringify(args);
    if (typeof first === 'string' && first !== '') throw new Error(`не число: ${first}`);
    return Array.isArray(first) ? first.map((line) => line.map(twice)) : twice(first);
  };
  readonly functions = [
    { name: 'TWICE', minArgs: 1, maxArgs: 2, resultSize: ([first]: readonly Size[]) => first ?? ONE },
    { name: 'SHOW', minArgs: 0, maxArgs: 9, resultSize: () => ONE },
  ];

  beginPass(): void {
    this.passes += 1;
    this.open += 1;
  }

  endPass(): void {
    this.open -= 1;
  }

  call(name: string, args: readonly Argument[]): unknown {
    this.calls.push([name, args]);
    return this.result(name, args);
  }
}

interface Size {
  rows: number;
  columns: number;
}
const ONE = { rows: 1, columns: 1 };
const twice = (cell: Scalar) => (typeof cell === 'number' ? cell * 2 : '');

let workbook: Workbook;
let schools: Sheet;
let summary: Sheet;
let port: FakePort;

beforeEach(() => {
  workbook = new Workbook();
  schools = workbook.insertSheet('Школы');
  summary = workbook.insertSheet('Свод');
  port = new FakePort();
  workbook.useCustomFunctions(port);
  schools.setContents(1, 1, [
    ['0012', 1, new Date(2021, 1, 1)],
    ['01.02.2021', 2, true],
    ['3,5', 4, null],
  ]);
});

/** The value of a formula typed into «Свод»!A1. */
function computed(formula: string) {
  summary.type(1, 1, formula);
  return summary.values(1, 1, 1, 1)[0]?.[0];
}

const spilled = (rows: number, columns = 1) => summary.values(1, 1, rows, columns);

describe('values', () => {
  it.each([
    ['=Школы!A1', '0012'],
    ['=Школы!A2', '01.02.2021'],
    ['=Школы!A3', '3,5'],
    ['=Школы!A1&"/"', '0012/'],
    ['=Школы!A3+1', 4.5],
    ['=Школы!B2', 2],
    ['=Школы!C1', new Date(2021, 1, 1)],
    ['=Школы!C1+1', new Date(2021, 1, 2)],
    ['=Школы!C2', true],
    ['=Школы!C3', null],
    ['=Школы!C3=0', true],
    ['=Школы!C3=""', true],
    ['=ДАТА(2021;2;1)', new Date(2021, 1, 1)],
    ['=СУММ(Школы!B:B)', 7],
    ['=сумм(Школы!B1:B3,10)', 17],
    ['=СЧЁТЕСЛИ(Школы!B1:B;">1,5")', 2],
    ['=ЕСЛИ(ИСТИНА;"да ""кав""";"нет")', 'да "кав"'],
    ['=5,5*2', 11],
    ['=ROUND(2.345,2)', 2.35],
    ['=IFERROR(1/0)', ''],
    ['=КОРРЕЛ(Школы!B1:B3;Школы!B1:B3)', 1],
  ])('%s', (formula, value) => {
    expect(computed(formula)).toEqual(value);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=НЕТТАКОЙ(1)', '#NAME?'],
    ['=LET(a;1;a)', '#NAME?'],
    ['=нетимени', '#NAME?'],
    ['=Нет!A1', '#REF!'],
    ['=A1', '#REF!'],
    ['=1+', '#ERROR!'],
    ['=НД()', '#N/A'],
    ['="а"*1', '#VALUE!'],
    ['=SUMIFS(Школы!B1:B3;Школы!A1:A3;Школы!A1:A3)', '#ERROR!'],
  ])('%s shows %s and says why in Russian', (formula, error) => {
    const value = computed(formula);
    expect(value).toMatchObject({ error });
    if (error !== '#N/A') expect(value).toMatchObject({ message: expect.stringMatching(/[а-я]/) });
  });

  it('the formula is shown back as it was typed', () => {
    computed('=сумм(Школы!B:B;1,5)');
    expect(summary.inputAt(1, 1)).toEqual({ kind: 'formula', formula: '=сумм(Школы!B:B;1,5)' });
  });

  it('an array literal of ru_RU fills rows and columns', () => {
    summary.type(1, 1, '={1\\2;3\\4,5}');
    expect(spilled(2, 2)).toEqual([
      [1, 2],
      [3, 4.5],
    ]);
  });
});

describe('custom functions', () => {
  it('spill as far as their description says, and count as content', () => {
    summary.type(1, 1, '=TWICE(Школы!B1:B3)');
    expect(spilled(4)).toEqual([[2], [4], [8], [null]]);
    expect([summary.lastRow(), summary.lastColumn()]).toEqual([3, 1]);
    expect(summary.formulas(1, 1, 3, 1)).toEqual([['=TWICE(Школы!B1:B3)'], [''], ['']]);
    expect(summary.inputAt(2, 1)).toBeNull();
  });

  it('get an open range down to the last row of the grid, again when the grid grows', () => {
    summary.type(1, 1, '=TWICE(Школы!B1:B)');
    expect(summary.lastRow()).toBe(1000);
    schools.insertRowsAfter(1000, 5);
    expect(summary.lastRow()).toBe(1005);
    schools.setValues(1005, 2, [[50]]);
    expect(summary.values(1005, 1, 1, 1)).toEqual([[100]]);
  });

  it('get texts, numbers, dates, blanks and, inside a range, errors as their text', () => {
    schools.type(3, 3, '=1/0');
    summary.type(1, 1, '=SHOW(Школы!A1:C3;Школы!C1;Школы!B4)');
    summary.values(1, 1, 1, 1);
    const date = new Date(2021, 1, 1);
    expect(port.calls).toEqual([
      [
        'SHOW',
        [
          [
            ['0012', 1, date],
            ['01.02.2021', 2, true],
            ['3,5', 4, '#DIV/0!'],
          ],
          date,
          '',
        ],
      ],
    ]);
  });

  it('get a range of one cell as a scalar', () => {
    computed('=SHOW(Школы!B1:B1)');
    expect(port.calls[0]?.[1]).toEqual([1]);
  });

  it('are not called when a scalar argument is an error: the cell shows that error', () => {
    expect(computed('=TWICE(1/0)')).toMatchObject({ error: '#DIV/0!' });
    expect(computed('=TWICE(Школы!B1:B1/0)')).toMatchObject({ error: '#DIV/0!' });
    expect(port.calls).toEqual([]);
  });

  it('that throw show #ERROR! with the text in the note, in the first cell alone', () => {
    expect(computed('=TWICE("пять")')).toEqual({ error: '#ERROR!', message: 'не число: пять' });
    port.result = () => {
      throw new Error('столбцы разной длины');
    };
    summary.type(1, 1, '=TWICE(Школы!B1:B3)');
    expect(spilled(2)).toEqual([[{ error: '#ERROR!', message: 'столбцы разной длины' }], [null]]);
    expect(summary.lastRow()).toBe(1);
  });

  it('pad a smaller result and refuse a larger one', () => {
    port.result = () => [[1]];
    summary.type(1, 1, '=TWICE(Школы!B1:B3)');
    expect(spilled(3)).toEqual([[1], [null], [null]]);
    port.result = () => [[1], [2], [3], [4]];
    expect(computed('=TWICE(Школы!B2:B3)')).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('4×1'),
    });
  });

  it('that throw do not stop a formula over exactly their column', () => {
    port.result = () => {
      throw new Error('столбцы разной длины');
    };
    summary.setValues(1, 1, [['=TWICE(Школы!B1:B3)', '=СУММ(A1:A3)', '=ЕСЛИОШИБКА(СУММ(A1:A3);"нет")']]);
    expect(summary.values(1, 2, 1, 2)).toMatchObject([[{ error: '#ERROR!' }, 'нет']]);
  });

  it('may return dates, blanks and truth values; what is no number is #NUM!', () => {
    const date = new Date(2024, 8, 1);
    port.result = () => [[date], [null], [Number.NaN]];
    summary.type(1, 1, '=TWICE(Школы!B1:B3)');
    expect(spilled(3)).toMatchObject([[date], [null], [{ error: '#NUM!' }]]);
  });

  it('work inside other functions', () => {
    expect(computed('=СУММ(TWICE(Школы!B1:B3))')).toBe(14);
    expect(computed('=ЕСЛИОШИБКА(TWICE("x");"плохо")')).toBe('плохо');
  });

  it('are unknown when the host takes them away', () => {
    summary.type(1, 1, '=TWICE(2)');
    workbook.useCustomFunctions(undefined);
    expect(summary.values(1, 1, 1, 1)).toMatchObject([[{ error: '#NAME?' }]]);
  });
});

describe('a result without room', () => {
  it('shows #REF! with a note and appears when the room is free again', () => {
    summary.type(1, 1, '=TWICE(Школы!B1:B3)');
    summary.values(1, 1, 3, 1);
    summary.type(2, 1, 'мой текст');
    expect(spilled(3)).toMatchObject([
      [{ error: '#REF!', message: expect.stringContaining('не развёрнут') }],
      ['мой текст'],
      [null],
    ]);
    summary.type(2, 1, '');
    expect(spilled(3)).toEqual([[2], [4], [8]]);
  });

  it('appears when the formula that stood in its way is gone', () => {
    summary.setValues(1, 1, [['=TWICE(Школы!B1:B3)'], ['=1+1']]);
    expect(spilled(1)).toMatchObject([[{ error: '#REF!' }]]);
    summary.clearContents(2, 1, 1, 1);
    expect(spilled(3)).toEqual([[2], [4], [8]]);
  });
});

describe('recalculation', () => {
  it('an edit changes what depends on it, across sheets, and nothing else', () => {
    summary.setValues(1, 1, [['=TWICE(Школы!B1)', '=TWICE(Школы!B2)']]);
    expect(summary.values(1, 1, 1, 2)).toEqual([[2, 4]]);
    port.calls = [];
    schools.type(1, 2, '10');
    expect(summary.values(1, 1, 1, 2)).toEqual([[20, 4]]);
    expect(port.calls).toEqual([['TWICE', [10]]]);
  });

  it('what is written as it stood calls no function again; of a block, only what differs', () => {
    const block = [['=TWICE(Школы!B1)'], ['=TWICE(Школы!B2)']];
    summary.setValues(1, 1, block);
    expect(summary.values(1, 1, 2, 1)).toEqual([[2], [4]]);
    port.calls = [];
    summary.setValues(1, 1, block);
    expect(summary.values(1, 1, 2, 1)).toEqual([[2], [4]]);
    expect(port.calls).toEqual([]);
    summary.setValues(1, 1, [block[0] as string[], ['=TWICE(Школы!B3)']]);
    expect(summary.values(1, 1, 2, 1)).toEqual([[2], [8]]);
    expect(port.calls).toEqual([['TWICE', [4]]]);
  });

  it('two sheets of formulas that are read one after the other are computed in one pass', () => {
    summary.type(1, 1, '=TWICE(Школы!B1)');
    schools.type(1, 9, '=TWICE(B1)');
    expect([summary.lastRow(), schools.lastColumn()]).toEqual([1, 9]);
    expect(port.passes).toBe(1);
  });

  it('one pass serves all calls, and every pass is closed', () => {
    summary.setValues(1, 1, [['=TWICE(Школы!B1)', '=TWICE(Школы!B2)', '=TWICE("x")']]);
    summary.values(1, 1, 1, 3);
    expect([port.passes, port.open, port.calls.length]).toEqual([1, 0, 3]);
  });

  it('changes inside a batch are recalculated once, at its end', () => {
    summary.type(1, 1, '=TWICE(Школы!B1)');
    workbook.recalculate();
    port.calls = [];
    workbook.batch(() => {
      schools.type(1, 2, '10');
      workbook.batch(() => schools.type(1, 2, '20'));
      schools.type(1, 2, '30');
      expect(port.calls).toEqual([]);
    });
    expect(port.calls).toEqual([['TWICE', [30]]]);
  });

  it('reading constants to the left of a formula calls no function', () => {
    schools.type(1, 9, '=TWICE(B1)');
    expect(schools.values(1, 1, 3, 8)[0]?.[1]).toBe(1);
    expect(port.calls).toEqual([]);
    expect(schools.values(1, 1, 1, 9)[0]?.[8]).toBe(2);
  });

  it('reads of constants call no function', () => {
    summary.setValues(1, 1, [['=TWICE(Школы!B1)']]);
    schools.values(1, 1, 3, 3);
    expect([schools.lastRow(), schools.lastColumn()]).toEqual([3, 3]);
    expect(port.calls).toEqual([]);
  });

  it('a sheet named in a formula before it exists is found when it is made', () => {
    summary.type(1, 1, '=Кадры!A1');
    expect(summary.values(1, 1, 1, 1)).toMatchObject([[{ error: '#REF!' }]]);
    workbook.insertSheet('Кадры').setValues(1, 1, [[7]]);
    expect(summary.values(1, 1, 1, 1)).toEqual([[7]]);
  });

  it('a formula typed later may name a sheet that no formula named before', () => {
    workbook.insertSheet('Кадры').setValues(1, 1, [[7]]);
    summary.type(1, 1, '=1+1');
    expect(summary.values(1, 1, 1, 1)).toEqual([[2]]);
    summary.type(1, 2, '=Кадры!A1');
    expect(summary.values(1, 1, 1, 2)).toEqual([[2, 7]]);
  });

  it('formulas go on after rows were inserted above their cells', () => {
    summary.setValues(1, 1, [['=TWICE(Школы!B1:B3)']]);
    schools.insertRowsBefore(2, 1);
    expect(spilled(4)).toEqual([[2], [''], [4], [8]]);
  });

  it('forty thousand changed cells come out as when computed anew', () => {
    summary.type(1, 1, '=СУММ(Школы!B:B)');
    expect(summary.values(1, 1, 1, 1)).toEqual([[7]]);
    schools.setValues(
      1,
      2,
      Array.from({ length: 40_000 }, () => [1]),
    );
    expect(summary.values(1, 1, 1, 1)).toEqual([[40_000]]);
  });
});
