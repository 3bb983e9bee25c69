// Edits carried over into a running engine give the values of an engine that starts anew.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CustomFunctionsPort, Scalar } from '../../../local/workbook/custom-functions-port';
import type { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';
import { runs } from '../../runs';

const SHEETS = ['Школы', 'Свод'] as const;
const ROWS = 5;
const COLUMNS = 4;

/** ECHO gives back what it gets, cell by cell. */
const port: CustomFunctionsPort = {
  functions: [
    { name: 'ECHO', minArgs: 1, maxArgs: 1, resultSize: ([size]) => size ?? { rows: 1, columns: 1 } },
  ],
  beginPass() {},
  endPass() {},
  call: (_name, [argument]: readonly (Scalar | Scalar[][])[]) => argument,
};

const text = fc.constantFrom(
  '1',
  '2,5',
  "'0012",
  'слово',
  '',
  '',
  '=A1+1',
  '=Свод!B2',
  '=СУММ(Школы!A1:A)',
  '=СУММ(A1:A4)',
  '=СУММЕСЛИМН(Школы!A:A;Школы!B:B;">1";A:A;"<>слово")',
  '=СЧЁТЕСЛИМН(Школы!A:A;B2)',
  '=ECHO(Школы!A1:B3)',
  '=ECHO(A2:A4)',
  '={1\\2;3\\4}',
  '=1/0',
);

const edit = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.constant('type' as const), fc.nat(1), cell(ROWS), cell(COLUMNS), text),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('insertRow' as const), fc.nat(1), cell(ROWS)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('deleteColumn' as const), fc.nat(1), cell(COLUMNS)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('clear' as const), fc.nat(1), cell(ROWS)) },
);

function cell(count: number) {
  return fc.integer({ min: 1, max: count });
}

function open(workbook: Workbook): Workbook {
  workbook.useCustomFunctions(port);
  return workbook;
}

function sheetOf(workbook: Workbook, index: number): Sheet {
  return workbook.sheets[index] as Sheet;
}

function shown(workbook: Workbook) {
  return workbook.sheets.map((sheet) => [sheet.values(1, 1, 12, 8), sheet.lastRow(), sheet.lastColumn()]);
}

it('after any sequence of edits, with values read in between', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const workbook = open(new Workbook());
      for (const name of SHEETS) workbook.insertSheet(name);
      for (const [kind, index, at, column, typed] of edits) {
        const sheet = sheetOf(workbook, index);
        if (kind === 'type') sheet.type(at, column ?? 1, typed ?? '');
        else if (kind === 'insertRow') sheet.insertRowsBefore(at, 1);
        else if (kind === 'deleteColumn') sheet.deleteColumns(at, 1);
        else sheet.clearContents(at, 1, 2, COLUMNS);
        shown(workbook);
      }
      expect(shown(workbook)).toEqual(shown(open(Workbook.fromJson(workbook.toJson()))));
    }),
    { numRuns: runs({ quick: 15, deep: 60 }) },
  );
});
