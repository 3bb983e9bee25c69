// «Отменить исправление»: cells and rows of the last fix as they were, except those that somebody has changed since.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planFixUndo } from '../../workbook/checks/plan-fixes';
import { intakeMemorySheet, loadedSheets } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { fixedRows, forgottenFixWrites, lastFix } from './fix-memory';

/** How many of the cells that stay the sentence names. */
const NAMED = 10;

/** Rows are found by their keys, wherever they stand now; what was fixed earlier may be undone next. */
export function undoFix(ports: Ports): Response<'undoFix'> {
  return withLock(ports, () => {
    const { book } = ports;
    const memory = requiredSheet(book, intakeMemorySheet);
    const last = lastFix(memory);
    if (last === undefined) throw new CommandRefusal({ code: 'NOTHING_MENDED' });
    const kept = fixedRows(memory, last);
    const plans = loadedSheets.flatMap((spec) => {
      const rows = kept.filter(({ sheet }) => sheet === spec.title).map(({ row }) => row);
      if (rows.length === 0) return [];
      const plan = planFixUndo(spec, requiredContent(book, spec), rows);
      return [{ ...plan, left: plan.left.map((cell) => `«${spec.title}» ${cell}`) }];
    });
    const { operations } = ports.texts();
    const { date, time } = ports.clock();
    const sum = (id: 'restored' | 'returned') => plans.reduce((total, plan) => total + plan[id], 0);
    const [restored, returned] = [sum('restored'), sum('returned')];
    const left = plans.flatMap((plan) => plan.left);
    const more = left.length > NAMED ? filled(operations.fixMoreKept, { n: left.length - NAMED }) : '';
    const counts = [
      restored > 0 || returned === 0 ? filled(operations.fixRestored, { n: restored }) : '',
      returned > 0 ? filled(operations.fixReturned, { n: returned }) : '',
      left.length > 0 ? filled(operations.fixKept, { cells: left.slice(0, NAMED).join(', ') + more }) : '',
    ].filter((text) => text !== '');
    const summary = filled(operations.fixUndone, { at: last.at, counts: counts.join(', '), time });
    const line = { time: `${date} ${time}`, operation: calls.undoFix.operation, outcome: summary };
    writeTogether(book, [
      ...plans.flatMap(({ writes }) => writes),
      // After the sheets: a run that Google stops half-way can then be repeated.
      ...forgottenFixWrites(memory, last),
      ...journalWrites(requiredSheet(book, journalSheet), [line]),
    ]);
    return { summary };
  });
}
