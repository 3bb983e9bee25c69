// Tables pasted as text: as spreadsheets copy them, and as csv.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPasted } from '../../src/intake/open-pasted';
import { readingNotes } from '../../src/messages/intake/notes';

function rowsOf(text: string): unknown {
  const opened = openPasted(text, 'Вставленная таблица');
  return 'refused' in opened ? opened.refused.code : opened.sheets[0]?.rows;
}

describe('openPasted', () => {
  it.each([
    [
      'rows end with any line break',
      'а\tб\r\n1\t2\n3\t4\r5\t6',
      [
        ['а', 'б'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['a last line break opens no row', 'а\t1\r\n', [['а', '1']]],
    ['a cell may hold a line break, a tab and quotes', '"МБОУ\n""СОШ"""\t1', [['МБОУ\n"СОШ"', '1']]],
    [
      'a cell with quotes inside is copied as it is',
      'МБОУ "СОШ № 1"\t"Ключи" СОШ',
      [['МБОУ "СОШ № 1"', '"Ключи" СОШ']],
    ],
    [
      'a quote that nothing closes is a letter',
      '"а\tб\n"в\tг',
      [
        ['"а', 'б'],
        ['"в', 'г'],
      ],
    ],
    [
      'without tabs the semicolon divides',
      '\ufeffКод;Балл\n1;12,5',
      [
        ['Код', 'Балл'],
        ['1', '12,5'],
      ],
    ],
    [
      'a csv with commas',
      'Код,Школа,Балл\n1,"Школа; вторая",3\n2,Школа,4',
      [
        ['Код', 'Школа', 'Балл'],
        ['1', 'Школа; вторая', '3'],
        ['2', 'Школа', '4'],
      ],
    ],
    ['a csv that names its delimiter', 'sep=,\nа;б,1', [['а;б', '1']]],
    ['with tabs a semicolon is a letter', 'а;б\tв', [['а;б', 'в']]],
    ['blank rows above and cells to the left stay', '\n\tа', [[''], ['', 'а']]],
    ['nothing is refused', ' \n\t', 'EMPTY_FILE'],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it('stands in the list under the name given, on a sheet without a name', () => {
    const opened = openPasted('а\tб', 'Вставленная таблица');
    expect(opened).toEqual({
      file: 'Вставленная таблица',
      sheets: [{ file: 'Вставленная таблица', sheet: '', rows: [['а', 'б']], remarks: [] }],
    });
  });

  it('names odd quotes of a csv, and none where a spreadsheet has copied them as they are', () => {
    const remarks = (text: string) => {
      const opened = openPasted(text, 'Вставленная таблица');
      return 'sheets' in opened ? opened.sheets[0]?.remarks : opened.refused.code;
    };
    expect(remarks('Школа;Балл\n"А" с. Заречное;5')).toEqual([readingNotes.oddQuotes([2])]);
    expect(remarks('Школа\tБалл\n"А" с. Заречное\t5')).toEqual([]);
  });

  it('brings back any table that a spreadsheet copies', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', '1', '"', '\t', '\n', ' ', ';') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const filled = [...rows, ['конец', 'таблицы']];
        const copied = filled.map((row) => row.map(copiedCell).join('\t')).join('\r\n');
        expect(rowsOf(copied)).toEqual(filled);
      }),
    );
  });
});

function copiedCell(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
