// «Отменить последнюю загрузку»: its rows as they were, except those that somebody has edited since.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planUndo } from '../../workbook/merge/merge-undo';
import { intakeMemorySheet, loadedSheets } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { keptRows, lastIntake, memoryWrites, rememberedIn } from './intake-memory';

/** Rows are found by their keys, wherever they stand now. Answers about files stay kept. */
export function undoIntake(ports: Ports): Response<'undoIntake'> {
  return withLock(ports, () => {
    const { book } = ports;
    const memory = requiredSheet(book, intakeMemorySheet);
    const last = lastIntake(memory);
    if (last?.undoable !== true) throw new CommandRefusal({ code: 'NOTHING_LOADED' });
    const kept = keptRows(memory);
    const left: string[] = [];
    // «Школы» last: a school whose rows stay is needed.
    const plans = [...loadedSheets].reverse().flatMap((spec) => {
      const rows = kept.filter(({ sheet }) => sheet === spec.title).map(({ row }) => row);
      if (rows.length === 0) return [];
      const plan = planUndo(spec, requiredContent(book, spec), rows, left);
      left.push(...plan.left);
      return [plan];
    });
    const journal = requiredSheet(book, journalSheet);
    const { operations } = ports.texts();
    const { date, time } = ports.clock();
    const sum = (id: 'removed' | 'restored') => plans.reduce((total, plan) => total + plan[id], 0);
    const restored = sum('restored');
    const removed = sum('removed');
    const counts = [
      removed > 0 || restored === 0 ? filled(operations.intakeRemoved, { n: removed }) : '',
      restored > 0 ? filled(operations.intakeRestored, { n: restored }) : '',
      left.length > 0 ? filled(operations.intakeLeft, { n: left.length }) : '',
    ].filter((text) => text !== '');
    const summary = filled(operations.intakeUndone, { at: last.at, counts: counts.join(', '), time });
    const line = { time: `${date} ${time}`, operation: calls.undoIntake.operation, outcome: summary };
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
