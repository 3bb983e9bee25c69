// Tables as text: every delimiter, every quoting that spreadsheets and other systems write.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/intake/slices';
import { delimitedTable } from '../../../src/intake/text/delimited-text';

const read = (text: string) => finished(delimitedTable(text));
const rowsOf = (text: string) => read(text).rows;

describe('delimitedTable', () => {
  it.each([
    ['semicolons with decimal commas', 'Код;Балл\n1;12,5\n2;13,5', ';'],
    ['semicolons with a decimal comma in every row', '1;12,5\n2;13,5', ';'],
    ['commas', 'Код,Название,Балл\n1,Школа,3', ','],
    ['commas with a semicolon in a text', 'Код,Название\n1,"Школа; вторая"\n2,Школа', ','],
    ['tabs', 'Код\tБалл\n1\t12,5', '\t'],
    ['tabs with a semicolon in a text', 'Код\tНазвание\n1\tШкола; вторая', '\t'],
    ['commas below a title with a semicolon', 'Итоги ВПР; район\nКод,Балл\n1,3\n2,4', ','],
    ['semicolons below a title', 'Итоги ВПР 2025\n\nКод;Балл\n1;3', ';'],
  ])('parts a table with %s', (_, text, delimiter) => {
    const plain = text.split('\n').map((line) => line.split(delimiter));
    const bare = plain.map((row) => row.map((cell) => cell.replace(/^"|"$/g, '')));
    expect(rowsOf(text)).toEqual(bare);
  });

  it.each([
    ['sep=;\r\nа;1', [['а', '1']]],
    ['sep=,\nа;б,1', [['а;б', '1']]],
    ['SEP=\t\nа\t1', [['а', '1']]],
    ['sep=|\nа|1', [['а', '1']]],
    ['sep=;', []],
  ])('takes the delimiter that the first line names, which is no row: %j', (text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[][], readonly number[]]>([
    [
      'a name in quotes and more behind it',
      'Школа;Балл\n"Школа А" с. Заречное;5',
      [
        ['Школа', 'Балл'],
        ['"Школа А" с. Заречное', '5'],
      ],
      [2],
    ],
    [
      'quotes within quotes that are not doubled',
      '"ООШ "Школа А"";5\nБ;6',
      [
        ['"ООШ "Школа А""', '5'],
        ['Б', '6'],
      ],
      [1],
    ],
    [
      'a quote that nothing closes',
      'а;б\n"в;г\nд;е',
      [
        ['а', 'б'],
        ['"в', 'г'],
        ['д', 'е'],
      ],
      [2],
    ],
    [
      'a quote closed lines below',
      'а;б\n"в;г\nд";е',
      [
        ['а', 'б'],
        ['в;г\nд', 'е'],
      ],
      [2],
    ],
    ['quotes inside a text', 'МБОУ "СОШ № 1";5', [['МБОУ "СОШ № 1"', '5']], []],
    ['a text of two lines in quotes', '"МБОУ\nСОШ";5', [['МБОУ\nСОШ', '5']], []],
  ])('loses nothing and names the row of %s', (_, text, rows, oddQuotes) => {
    expect(read(text)).toEqual({ rows, oddQuotes });
  });

  it('brings back any table that is written by RFC 4180, whatever the delimiter', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', '1', '"', '\t', '\n', ' ', ';', ',') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t', '|'), (rows, delimiter) => {
        const filled = [...rows, ['конец', 'таблицы']];
        const quoted = filled.map((row) =>
          row.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter),
        );
        expect(rowsOf(`sep=${delimiter}\n${quoted.join('\r\n')}\r\n`)).toEqual(filled);
      }),
    );
  });
});
