// «Вернуть прежний перечень»: the sheets as they were before the last run that nobody has approved.
import { listWords } from '../catalogue/words';
import type { Response } from '../contract/responses';
import { schoolKey } from '../domain/school-key';
import { schoolYearText } from '../domain/school-year';
import { operationNames } from '../messages/operations';
import { filled } from '../messages/template';
import { type ComputedRow, type ComputedSheet, planComputedSheet } from '../workbook/block-plan';
import { journalSheet } from '../workbook/sheets/journal';
import { previousListSheet } from '../workbook/sheets/lists';
import { CommandFailure, exclusively } from './command-failure';
import { journalWrites } from './journal';
import { type KeptRow, keptRows, lastRun, lastRunWrites } from './last-run';
import { dynamicsOf, movementKey, yearSheet } from './list-sheets';
import type { Ports } from './ports';
import { neededContent, neededLog, type Values } from './reading';
import { writeTogether } from './write-together';

/** Writes the kept rows back; what people typed since then stays beside its school. */
export function undoLists(ports: Ports): Response<'undoLists'> {
  return exclusively(ports, () => {
    const { book } = ports;
    const kept = neededLog(book, previousListSheet);
    const run = lastRun(kept);
    if (run?.undoable !== true) throw new CommandFailure({ code: 'NOTHING_TO_UNDO' });
    const journal = neededLog(book, journalSheet);
    const { date, time } = ports.clock();
    const summary = filled(ports.texts().operations.undone, { year: schoolYearText(run.resultYear), time });
    const sheets = [
      yearSheet('shnor', run.resultYear || undefined, schoolRows(kept, listWords.shnor)),
      yearSheet('shnsu', run.contextYear || undefined, schoolRows(kept, listWords.shnsu)),
      dynamicsOf(rowsOf(kept, dynamicsOf([]).spec.title, (row) => movementKey(String(row.list), keyOf(row)))),
    ];
    const listWrites = sheets.flatMap((sheet) =>
      planComputedSheet(unnamed(sheet), neededContent(book, sheet.spec)),
    );
    writeTogether(book, [
      ...listWrites,
      ...lastRunWrites(kept, run.before, []),
      ...journalWrites(journal, [
        { time: `${date} ${time}`, operation: operationNames.undoLists, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}

function schoolRows(kept: Values, title: string): ComputedRow[] {
  return rowsOf(kept, title, keyOf);
}

function rowsOf(kept: Values, title: string, key: (row: KeptRow) => string): ComputedRow[] {
  return keptRows(kept, title).map((cells) => ({ key: key(cells), cells }));
}

function keyOf(row: KeptRow): string {
  return schoolKey(String(row.code ?? ''));
}

/** A row that the undone run had added and in which somebody has written since: its school, no verdict. */
function unnamed(sheet: ComputedSheet): ComputedSheet {
  return { ...sheet, gone: (cells) => ({ ...sheet.gone(cells), status: '', movement: '' }) };
}
