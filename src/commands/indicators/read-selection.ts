// The range that the user has selected in the sheet, as a formula names it.
import type { Response } from '../../contract/responses';
import { rangeInFormula } from '../../workbook/address';
import { CommandRefusal } from '../command-refusal';
import type { Ports, Selection } from '../ports';

/** With its sheet, for the formula may be put on another one. */
export function readSelection({ book }: Ports): Response<'readSelection'> {
  const { sheet, range } = requiredSelection(book);
  return { range: rangeInFormula(sheet, range) };
}

export function requiredSelection(book: Ports['book']): Selection {
  const selection = book.selection();
  if (selection === undefined) throw new CommandRefusal({ code: 'NO_CELL' });
  return selection;
}
