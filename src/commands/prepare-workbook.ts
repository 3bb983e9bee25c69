// «Подготовить таблицу»: creates the sheets, columns and settings that are missing; touches nothing typed.
import type { Response } from '../contract/responses';
import { operationNames } from '../messages/operations';
import { filled } from '../messages/template';
import { planAppend } from '../workbook/append-plan';
import { entries, settingCells } from '../workbook/read-settings';
import { sheets } from '../workbook/sheets';
import { journalSheet } from '../workbook/sheets/journal';
import { settingsSheet } from '../workbook/sheets/settings';
import { CommandFailure, causeOf, exclusively } from './command-failure';
import { journalWrites } from './journal';
import type { Book, LongTexts, Ports } from './ports';
import { neededValues, type Values } from './reading';
import { sheetLayout } from './sheet-layout';
import { writeTogether } from './write-together';

/** May be run at any time: what is there stays as it is. Fails with PREPARED_PARTLY: a sheet added stays added. */
export function prepareWorkbook(ports: Ports): Response<'prepareWorkbook'> {
  return exclusively(ports, () => {
    const texts = ports.texts();
    try {
      return { summary: prepared(ports, texts) };
    } catch (error) {
      throw new CommandFailure({ code: 'PREPARED_PARTLY', cause: causeOf(error) });
    }
  });
}

function prepared({ book, clock }: Ports, texts: LongTexts): string {
  const added = layOutAll(book, texts);
  const { date, time } = clock();
  const settingValues = neededValues(book, settingsSheet);
  const presets = missingSettings(settingValues, texts);
  const { operations } = texts;
  const nothing = added.sheets + added.headings + presets.length === 0;
  const summary = filled(nothing ? operations.preparedBefore : operations.prepared, {
    ...added,
    settings: presets.length,
    time,
  });
  const line = { time: `${date} ${time}`, operation: operationNames.prepareWorkbook, outcome: summary };
  writeTogether(book, [
    ...planAppend(settingsSheet, settingValues, presets),
    ...journalWrites(neededValues(book, journalSheet), [line]),
  ]);
  return summary;
}

function layOutAll(book: Book, texts: LongTexts): { sheets: number; headings: number } {
  let newSheets = 0;
  let newHeadings = 0;
  for (const spec of sheets) {
    const layout = sheetLayout(spec, book.read(spec.title), texts);
    book.layOut(layout);
    if (layout.isNew) newSheets += 1;
    else newHeadings += layout.columns.filter(({ isNew }) => isNew).length;
  }
  return { sheets: newSheets, headings: newHeadings };
}

function missingSettings(values: Values, texts: LongTexts) {
  const { cells, valueColumn } = settingCells(values);
  if (valueColumn === undefined) return [];
  return entries()
    .filter(([id]) => !cells.has(id))
    .map(([id, { key, preset }]) => ({ key, value: preset, note: texts.settings[id] }));
}
