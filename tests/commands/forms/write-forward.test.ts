// Blocks written one after another: nothing is put back, and what must follow follows only when all is final.
import { describe, expect, it } from 'vitest';
import { writeForward } from '../../../src/commands/forms/write-forward';
import type { BlockWrite } from '../../../src/workbook/block-plan';
import { refusalOf } from '../district';
import { FakeBook } from '../fake-book';

function block(sheet: string): BlockWrite {
  return { sheet, row: 2, column: 1, values: [['новое']], before: [['старое']] };
}

function bookOf(): FakeBook {
  const book = new FakeBook();
  for (const title of ['А', 'Б']) book.sheets.set(title, [['Код'], ['старое']]);
  return book;
}

describe('writeForward', () => {
  it('writes in the order given, makes it final, then does what follows', () => {
    const book = bookOf();
    writeForward(book, [block('Б'), block('А')], () => book.calls.push('then'));
    expect(book.calls).toEqual(['write Б', 'write А', 'flush', 'then']);
  });

  it('with nothing to write does what follows alone', () => {
    const book = bookOf();
    writeForward(book, [], () => book.calls.push('then'));
    expect(book.calls).toEqual(['then']);
  });

  it.each([
    ['write А', [['старое'], ['старое']]],
    ['write Б', [['новое'], ['старое']]],
    ['flush', [['новое'], ['новое']]],
  ])('keeps what is written when %s fails, and what follows does not', (failing, cells) => {
    const book = bookOf();
    book.failing = (call) => call === failing;
    const refusal = refusalOf(() =>
      writeForward(book, [block('А'), block('Б')], () => book.calls.push('then')),
    );
    expect(refusal).toEqual({ code: 'PULL_STOPPED', cause: `service: ${failing}` });
    expect([book.sheets.get('А')?.[1], book.sheets.get('Б')?.[1]]).toEqual(cells);
    expect(book.calls).not.toContain('then');
  });

  it('reports what follows as stopped when it fails', () => {
    const fail = () => {
      throw new Error('нет места');
    };
    expect(refusalOf(() => writeForward(bookOf(), [block('А')], fail))).toEqual({
      code: 'PULL_STOPPED',
      cause: 'нет места',
    });
  });
});
