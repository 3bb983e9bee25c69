// Taking the user's selection to a cell or to a school's row.
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { cellAddress } from '../../workbook/address';
import { previousListSheet } from '../../workbook/sheets/lists';
import { CommandRefusal } from '../command-refusal';
import { lastRun } from '../lists/last-run';
import { listSheets } from '../lists/list-sheets';
import type { Ports } from '../ports';
import { requiredTable, requiredValues } from '../reading';

/** A blank cell address means the sheet's first cell. */
export function selectCell({ book }: Ports, { sheet, cell }: Request<'selectCell'>): Response<'selectCell'> {
  const missing = book.select(sheet, cell === '' ? 'A1' : cell);
  if (missing === 'sheet') throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet });
  if (missing === 'cell') throw new CommandRefusal({ code: 'NO_SUCH_CELL', cell });
  return {};
}

/** The school's row on the sheet of a list, in the year of the last run. */
export function selectSchool(
  { book }: Ports,
  { list, code }: Request<'selectSchool'>,
): Response<'selectSchool'> {
  if (list !== 'shnor' && list !== 'shnsu') throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet: list });
  const table = requiredTable(book, listSheets[list]);
  const run = lastRun(requiredValues(book, previousListSheet));
  const year = list === 'shnor' ? run?.resultYear : run?.contextYear;
  const found = table.rows.find(
    ({ values }) => values.year === year && schoolKey(values.code) === schoolKey(code),
  );
  const sheet = table.spec.title;
  if (found === undefined) throw new CommandRefusal({ code: 'NO_SUCH_SCHOOL', school: code, sheet });
  const column = (table.columns.index.get('code') ?? 0) + 1;
  book.select(sheet, cellAddress({ row: found.row, column }));
  return {};
}
