// Several blocks written as one: all of them, or none and everything as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaid, writeTogether } from '../../src/commands/write-together';
import type { BlockWrite } from '../../src/workbook/block-plan';
import { refusalOf } from './district';
import { FakeBook } from './fake-book';

function bookOf(): FakeBook {
  const book = new FakeBook();
  for (const title of ['А', 'Б', 'В']) book.sheets.set(title, [['Код'], [`${title}1`]]);
  return book;
}

/** A block that puts «новое» under the heading. */
function block(sheet: string): BlockWrite {
  return { sheet, row: 2, column: 1, values: [['новое']], before: [[`${sheet}1`]] };
}

const writes = ['А', 'Б', 'В'].map(block);

/** Fails the calls of these numbers, counted from 0 over writes and flushes. */
function failAt(book: FakeBook, ...numbers: readonly number[]): void {
  let made = -1;
  book.failing = (call) => {
    if (call.startsWith('read')) return false;
    made += 1;
    return numbers.includes(made);
  };
}

describe('writeTogether', () => {
  it('writes every block and makes it final', () => {
    const book = bookOf();
    writeTogether(book, writes);
    expect(book.calls).toEqual(['write А', 'write Б', 'write В', 'flush']);
    expect(book.read('В')).toEqual([['Код'], ['новое']]);
  });

  it('passes over blocks without rows', () => {
    const book = bookOf();
    writeTogether(book, [{ ...block('А'), values: [], before: [] }]);
    expect(book.calls).toEqual(['flush']);
  });

  it.each([0, 1, 2, 3])('puts everything back when call %d of four fails', (number) => {
    const book = bookOf();
    const before = book.snapshot();
    failAt(book, number);
    expect(refusalOf(() => writeTogether(book, writes))).toEqual({
      code: 'WRITE_UNDONE',
      cause: expect.stringMatching(/^service: (write|flush)/),
    });
    expect(book.snapshot()).toEqual(before);
  });

  it('names the sheet that could not be put back, with what broke the run first', () => {
    const book = bookOf();
    // А and Б are written, В fails; then В, Б and А are put back in turn, of which Б fails.
    failAt(book, 2, 4);
    expect(refusalOf(() => writeTogether(book, writes))).toEqual({
      code: 'WRITE_PARTLY',
      cause: 'service: write В',
      sheets: '«Б»',
    });
    expect(book.read('А')).toEqual([['Код'], ['А1']]);
    expect(book.read('Б')).toEqual([['Код'], ['новое']]);
  });

  it('names every sheet it had touched when nothing can be made final any more', () => {
    const book = bookOf();
    failAt(book, 3, 7);
    expect(refusalOf(() => writeTogether(book, writes))).toMatchObject({
      code: 'WRITE_PARTLY',
      sheets: '«А», «Б», «В»',
    });
  });

  it('never leaves a sheet changed without naming it, wherever calls fail', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1 }), (numbers) => {
        const book = bookOf();
        const before = book.snapshot();
        failAt(book, ...numbers);
        let named: string[] = ['А', 'Б', 'В'];
        try {
          writeTogether(book, writes);
        } catch (error) {
          const { facts } = error as { facts: { code: string; sheets?: string } };
          named = (facts.sheets ?? '').split(', ').map((title) => title.slice(1, -1));
        }
        book.failing = () => false;
        const after = book.snapshot();
        const changed = Object.keys(before).filter(
          (title) => after[title]?.[1]?.[0] !== before[title]?.[1]?.[0],
        );
        expect(named).toEqual(expect.arrayContaining(changed));
      }),
    );
  });
});

describe('overlaid', () => {
  it('shows a sheet as it stands after the writes, grown where they reach beyond it', () => {
    const writes = [
      { sheet: 'А', row: 2, column: 2, values: [['x'], ['y']], before: [['', '']] },
      { sheet: 'Б', row: 2, column: 1, values: [['чужое']], before: [['']] },
    ];
    expect(
      overlaid(
        'А',
        [
          ['Код', 'Имя'],
          ['1', 'a'],
        ],
        writes,
      ),
    ).toEqual([
      ['Код', 'Имя'],
      ['1', 'x'],
      ['', 'y'],
    ]);
  });
});
