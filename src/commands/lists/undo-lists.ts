// «Вернуть прежний перечень»: the sheets as they were before the last run that nobody has approved.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { schoolYearText } from '../../domain/kernel/school-year';
import { filled } from '../../messages/template';
import { type ComputedSheet, planComputedSheet } from '../../workbook/block-plan';
import { journalSheet } from '../../workbook/sheets/journal';
import { previousListSheet } from '../../workbook/sheets/lists';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet, type Values } from '../reading';
import { writeTogether } from '../write-together';
import { keptRows, lastRun, lastRunWrites } from './last-run';
import { dynamicsOf, yearSheet } from './list-sheets';

/** Writes the kept rows back; what people typed since then stays beside its school. */
export function undoLists(ports: Ports): Response<'undoLists'> {
  return withLock(ports, () => {
    const { book } = ports;
    const kept = requiredSheet(book, previousListSheet);
    const run = lastRun(kept);
    if (run?.undoable !== true) throw new CommandRefusal({ code: 'NOTHING_TO_UNDO' });
    const journal = requiredSheet(book, journalSheet);
    const { date, time } = ports.clock();
    const summary = filled(ports.texts().operations.undone, { year: schoolYearText(run.resultYear), time });
    const sheets = [
      yearSheet('shnor', run.resultYear, []),
      yearSheet('shnsu', run.contextYear, []),
      dynamicsOf([]),
    ];
    const listWrites = sheets.flatMap((sheet) =>
      planComputedSheet(asKept(sheet, kept), requiredContent(book, sheet.spec)),
    );
    writeTogether(book, [
      ...listWrites,
      ...lastRunWrites(kept, run.before, []),
      ...journalWrites(journal, [
        { time: `${date} ${time}`, operation: calls.undoLists.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}

/** The sheet as it was kept. A row that the undone run had added and in which somebody has written since stays: its school, no verdict. */
function asKept(sheet: ComputedSheet, kept: Values): ComputedSheet {
  return {
    ...sheet,
    rows: keptRows(kept, sheet.spec.title).map((cells) => ({ key: sheet.keyOf(cells) ?? '', cells })),
    gone: (cells) => ({ ...sheet.gone(cells), status: '', movement: '' }),
  };
}
