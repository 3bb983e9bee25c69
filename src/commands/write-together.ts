// Several blocks written as one: when any of them fails, all are put back as they were.
import type { BlockWrite } from '../workbook/block-plan';
import { CommandRefusal, causeOf } from './command-refusal';
import type { Book } from './ports';

/**
 * Writes all blocks and flushes. A fault puts every block already touched back and is reported as
 * WRITE_UNDONE; when putting back fails too, WRITE_PARTLY names the sheets that may have changed.
 */
export function writeTogether(book: Book, writes: readonly BlockWrite[]): void {
  const touched: BlockWrite[] = [];
  try {
    for (const write of writes) {
      if (write.values.length === 0) continue;
      touched.push(write);
      book.write(write.sheet, write.row, write.column, write.values);
    }
    book.flush();
  } catch (error) {
    throw putBack(book, touched, causeOf(error));
  }
}

function putBack(book: Book, touched: readonly BlockWrite[], cause: string): CommandRefusal {
  const changed = new Set<string>();
  for (const { sheet, row, column, before } of [...touched].reverse()) {
    try {
      book.write(sheet, row, column, before);
    } catch {
      // Reported below by the sheet's name, together with what broke the run in the first place.
      changed.add(sheet);
    }
  }
  try {
    book.flush();
  } catch {
    for (const { sheet } of touched) changed.add(sheet);
  }
  return new CommandRefusal(
    changed.size === 0
      ? { code: 'WRITE_UNDONE', cause }
      : { code: 'WRITE_PARTLY', cause, sheets: [...changed].map((sheet) => `«${sheet}»`).join(', ') },
  );
}

/** The values of a sheet as they stand after the writes, headings included. */
export function overlaid(
  title: string,
  values: readonly (readonly unknown[])[],
  writes: readonly BlockWrite[],
): unknown[][] {
  const result = values.map((row) => [...row]);
  const width = values[0]?.length ?? 0;
  for (const write of writes) {
    if (write.sheet !== title) continue;
    write.values.forEach((cells, line) => {
      const at = write.row - 1 + line;
      while (result.length <= at) result.push(new Array<unknown>(width).fill(''));
      const row = result[at] ?? [];
      cells.forEach((cell, index) => {
        row[write.column - 1 + index] = cell;
      });
    });
  }
  return result;
}
