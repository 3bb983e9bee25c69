// «Подготовить таблицу»: creates the sheets, columns and settings that are missing; touches nothing typed.

import { noWord, yesWord } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planAppend } from '../../workbook/append-plan';
import { entries, settingCells } from '../../workbook/read-settings';
import { journalSheet } from '../../workbook/sheets/journal';
import { settingsSheet } from '../../workbook/sheets/settings';
import { CommandRefusal, causeOf, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Book, LongTexts, Ports } from '../ports';
import { requiredValues } from '../reading';
import { overlaid, writeTogether } from '../write-together';
import { sheetLayout } from './sheet-layout';

/** May be run at any time: what is there stays as it is. */
export function prepareWorkbook(ports: Ports): Response<'prepareWorkbook'> {
  return withLock(ports, () => ({ summary: preparedSheets(ports) }));
}

/** Prepares and answers with what was added. Fails with PREPARED_PARTLY: a sheet added stays added. */
export function preparedSheets({ book, clock, texts }: Ports): string {
  const long = texts();
  try {
    const added = layOutAll(book, long);
    // A format that is still on its way does not keep «0012» from becoming a number.
    book.flush();
    const { date, time } = clock();
    const settings = addSettings(book, long);
    const { operations } = long;
    const parts = [
      filled(operations.addedSheets, { n: added.sheets }),
      filled(operations.addedHeadings, { n: added.headings }),
      filled(operations.addedSettings, { n: settings }),
    ].filter((_, at) => [added.sheets, added.headings, settings][at] !== 0);
    const summary = filled(parts.length === 0 ? operations.preparedBefore : operations.prepared, {
      added: parts.join(', '),
      time,
    });
    const line = { time: `${date} ${time}`, operation: calls.prepareWorkbook.operation, outcome: summary };
    writeTogether(book, journalWrites(requiredValues(book, journalSheet), [line]));
    return summary;
  } catch (error) {
    throw new CommandRefusal({ code: 'PREPARED_PARTLY', cause: causeOf(error) });
  }
}

function layOutAll(book: Book, { sheets }: LongTexts): { sheets: number; headings: number } {
  let newSheets = 0;
  let newHeadings = 0;
  for (const sheet of sheets) {
    const layout = sheetLayout(sheet, book.read(sheet.spec.title));
    book.layOut(layout);
    if (layout.isNew) newSheets += 1;
    else newHeadings += layout.columns.filter(({ isNew }) => isNew).length;
  }
  return { sheets: newSheets, headings: newHeadings };
}

/** Writes the presets of the settings that are missing, and offers words wherever a value is one of a few. */
function addSettings(book: Book, texts: LongTexts): number {
  const { title } = settingsSheet;
  const values = requiredValues(book, settingsSheet);
  const { cells, valueColumn } = settingCells(values);
  if (valueColumn === undefined) return 0;
  const presets = entries()
    .filter(([id]) => !cells.has(id))
    .map(([id, { key, preset }]) => ({ key, value: preset, note: texts.settings[id] }));
  const writes = planAppend(settingsSheet, values, presets);
  writeTogether(book, writes);
  const written = settingCells(overlaid(title, values, writes)).cells;
  for (const [id, { type, options = [] }] of entries()) {
    const row = written.get(id)?.row;
    if (row === undefined) continue;
    if (type === 'yesno') book.offerChoices(title, row, valueColumn, [yesWord, noWord]);
    if (type === 'choice') book.offerChoices(title, row, valueColumn, options);
  }
  return presets.length;
}
