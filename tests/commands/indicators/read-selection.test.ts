// The selected range as a formula on any sheet may name it.
import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../src/commands/indicators/read-selection';
import { refusalOf } from '../district';
import { FakeBook, fakePorts } from '../fake-book';

function selected(sheet: string, range: string) {
  const book = new FakeBook();
  book.chosen = { sheet, range, row: 2, column: 2, blank: false };
  return fakePorts(book);
}

describe('readSelection', () => {
  it.each([
    ['Результаты', 'B2:B40', 'Результаты!B2:B40'],
    ['Контекстные данные', 'B2', "'Контекстные данные'!B2"],
    ["Лист '7'", 'A:A', "'Лист ''7'''!A:A"],
    ['R1C1', 'B2', "'R1C1'!B2"],
  ])('names the sheet %s', (sheet, range, text) => {
    expect(readSelection(selected(sheet, range))).toEqual({ range: text });
  });

  it('says when no cells are selected', () => {
    const ports = selected('Школы', 'A1');
    ports.book.chosen = undefined;
    expect(refusalOf(() => readSelection(ports))).toEqual({ code: 'NO_CELL' });
  });
});
