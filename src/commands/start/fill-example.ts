// «Учебный пример»: fills an empty workbook with the invented district.

import { settingEntries } from '../../catalogue/settings';
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planAppend } from '../../workbook/append-plan';
import type { BlockWrite } from '../../workbook/block-plan';
import { settingCells } from '../../workbook/read-settings';
import { readTable } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { journalSheet } from '../../workbook/sheets/journal';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Book, DescribedSheet, Ports } from '../ports';
import { requiredSheet, requiredValues } from '../reading';
import { settingWrites } from '../setting-views';
import { writeTogether } from '../write-together';
import { preparedSheets } from './prepare-workbook';

/** Prepares the workbook first where sheets are missing. Refused with NOT_EMPTY when any sheet of the example has a row already. */
export function fillExample(ports: Ports): Response<'fillExample'> {
  return withLock(ports, () => {
    const { book } = ports;
    const { sheets, operations } = ports.texts();
    if (sheets.some(({ spec }) => book.read(spec.title) === undefined)) preparedSheets(ports);
    const { municipality, tables: named } = ports.example();
    const tables = named.map(({ title, rows }) => ({ sheet: describedSheet(sheets, title), rows }));
    const tableWrites = tables.flatMap(({ sheet, rows }) => {
      const values = requiredSheet(book, sheet);
      if (readTable(sheet, values).rowsSeen > 0) {
        throw new CommandRefusal({ code: 'NOT_EMPTY', sheet: sheet.title });
      }
      return planAppend(sheet, values.slice(0, 1), rows);
    });
    const schools = tables.find(({ sheet }) => sheet.title === schoolsSheet.title)?.rows.length ?? 0;
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    const { date, time } = ports.clock();
    const summary = filled(operations.example, { schools, rows, time });
    const line = { time: `${date} ${time}`, operation: calls.fillExample.operation, outcome: summary };
    writeTogether(book, [
      ...tableWrites,
      ...municipalityWrites(book, municipality),
      ...journalWrites(requiredSheet(book, journalSheet), [line]),
    ]);
    return { summary };
  });
}

/** The district's name goes into «Настройки» where nobody has typed another. */
function municipalityWrites(book: Book, municipality: string): BlockWrite[] {
  const values = requiredValues(book, settingsSheet);
  const settings = settingCells(values);
  const cell = settings.cells.get('municipality');
  if (cell === undefined || cell.text !== '') return [];
  return settingWrites(settings, values, [{ key: settingEntries.municipality.key, value: municipality }]);
}

function describedSheet(sheets: readonly DescribedSheet[], title: string): SheetSpec {
  const found = sheets.find(({ spec }) => spec.title === title);
  if (found === undefined) throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet: title });
  return found.spec;
}
