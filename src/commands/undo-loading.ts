// «Отменить последнюю загрузку»: its rows as they were, except those that somebody has edited since.
import type { Response } from '../contract/responses';
import { operationNames } from '../messages/operations';
import { filled } from '../messages/template';
import { planUndo } from '../workbook/merge-undo';
import { journalSheet } from '../workbook/sheets/journal';
import { loadedSheets, loadingMemorySheet } from '../workbook/sheets/loading';
import { CommandFailure, exclusively } from './command-failure';
import { journalWrites } from './journal';
import { keptRows, lastLoading, memoryWrites, rememberedIn } from './loading-memory';
import type { Ports } from './ports';
import { neededContent, neededLog } from './reading';
import { writeTogether } from './write-together';

/** Rows are found by their keys, wherever they stand now. Answers about files stay kept. */
export function undoLoading(ports: Ports): Response<'undoLoading'> {
  return exclusively(ports, () => {
    const { book } = ports;
    const memory = neededLog(book, loadingMemorySheet);
    const last = lastLoading(memory);
    if (last?.undoable !== true) throw new CommandFailure({ code: 'NOTHING_LOADED' });
    const kept = keptRows(memory);
    const plans = loadedSheets.flatMap((spec) => {
      const rows = kept.filter(({ sheet }) => sheet === spec.title).map(({ row }) => row);
      return rows.length === 0 ? [] : [planUndo(spec, neededContent(book, spec), rows)];
    });
    const journal = neededLog(book, journalSheet);
    const { operations } = ports.texts();
    const { date, time } = ports.clock();
    const sum = (id: 'removed' | 'restored' | 'left') => plans.reduce((total, plan) => total + plan[id], 0);
    const left = sum('left');
    const summary = filled(operations.loadingUndone, {
      at: last.at,
      removed: sum('removed'),
      restored: sum('restored'),
      left: left === 0 ? '' : filled(operations.loadingLeft, { n: left }),
      time,
    });
    const line = { time: `${date} ${time}`, operation: operationNames.undoLoading, outcome: summary };
    const before = last.before && { ...last.before, rows: 0 };
    writeTogether(book, [
      ...plans.flatMap(({ writes }) => writes),
      // After the sheets: a run that Google stops half-way can then be repeated.
      ...memoryWrites(memory, rememberedIn(memory), before, []),
      ...journalWrites(journal, [line]),
    ]);
    return { summary };
  });
}
