// Blocks written one after another and never put back: for work that the next run completes by itself.
import type { BlockWrite } from '../../workbook/block-plan';
import { CommandRefusal, causeOf } from '../command-refusal';
import type { Book } from '../ports';

/**
 * Writes in the order given, flushes and then does what must follow. A fault is reported as PULL_STOPPED and
 * what is written stays: putting a half back could part a row from its mark, and then nobody would know that it is
 * to be written again.
 */
export function writeForward(book: Book, writes: readonly BlockWrite[], then: () => void): void {
  try {
    for (const { sheet, row, column, values } of writes) book.write(sheet, row, column, values);
    if (writes.length > 0) book.flush();
    then();
  } catch (error) {
    throw new CommandRefusal({ code: 'PULL_STOPPED', cause: causeOf(error) });
  }
}
