// «Исправить» of «Проверка»: what was offered is found again on the sheets as they stand now, and written at once.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import type { OperationTexts } from '../../messages/operations';
import { problemText } from '../../messages/problems';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import type { Fix } from '../../workbook/checks/find-fixes';
import { planFixes } from '../../workbook/checks/plan-fixes';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { remembering, requiredContent, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { fixMemoryWrites } from './fix-memory';
import { fixesOfBook } from './sheet-fixes';

/** A fix of which nothing is left to do is passed over; with none at all the command is refused. */
export function fixData(ports: Ports, request: Request<'fixData'>): Response<'fixData'> {
  return withLock(ports, () => {
    const { book } = ports;
    const memory = requiredSheet(book, intakeMemorySheet);
    const journal = requiredSheet(book, journalSheet);
    const reads = remembering(book);
    const asked = new Set(request.fixes);
    const sheets = fixesOfBook({ ...reads, readFormulas: (title) => book.readFormulas(title) })
      .map(({ spec, fixes }) => ({ spec, fixes: fixes.filter(({ id }) => asked.has(id)) }))
      .filter(({ fixes }) => fixes.some(({ cells, lines }) => cells.length + lines.length > 0));
    if (sheets.length === 0) throw new CommandRefusal({ code: 'NOTHING_TO_MEND' });
    const plans = sheets.map(({ spec, fixes }) => ({
      spec,
      fixes,
      ...planFixes(spec, requiredContent(book, spec), fixes),
    }));
    const { operations, problems } = ports.texts();
    const { date, time } = ports.clock();
    const at = `${date} ${time}`;
    const all = plans.flatMap(({ fixes }) => fixes);
    const summary = summaryOf(all, operations, time);
    const head = { time: at, operation: calls.fixData.operation };
    const rows = plans.flatMap((plan) => plan.rows.map((row) => ({ sheet: plan.spec.title, row })));
    writeTogether(book, [
      // Before the sheets: a run that Google stops half-way can then be undone.
      ...fixMemoryWrites(memory, { at, summary }, rows),
      ...plans.flatMap(({ writes }) => writes),
      ...journalWrites(journal, [
        { ...head, outcome: summary },
        ...all.map(({ problem }) => ({
          ...head,
          sheet: problem.sheet,
          cell: cellAddress(problem),
          // The journal is kept and copied: it never holds what somebody typed into a cell.
          what: problemText({ ...problem, value: '…' }, problems).what,
        })),
      ]),
    ]);
    return { summary };
  });
}

function summaryOf(fixes: readonly Fix[], texts: OperationTexts, time: string): string {
  const cells = fixes.reduce((sum, fix) => sum + fix.cells.length, 0);
  const rows = fixes.reduce((sum, { lines }) => sum + lines.length, 0);
  const found = fixes.reduce((sum, { problem }) => sum + (problem.n ?? 0), 0);
  const counts = [
    cells > 0 ? filled(texts.fixedCells, { n: cells }) : '',
    rows > 0 ? filled(texts.fixedRows, { n: rows }) : '',
    found > cells + rows ? filled(texts.fixLeft, { n: found - cells - rows }) : '',
  ].filter((text) => text !== '');
  return filled(texts.fixed, { counts: counts.join(', '), time });
}
