// «Исправить» of «Проверка»: what was offered is found again on the sheets as they stand now, and written at once.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import type { OperationTexts } from '../../messages/operations';
import { problemText } from '../../messages/problems';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import type { Mend } from '../../workbook/checks/find-mends';
import { planMends } from '../../workbook/checks/plan-mends';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, exclusively } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { neededContent, neededLog, remembering } from '../reading';
import { writeTogether } from '../write-together';
import { mendMemoryWrites } from './mend-memory';
import { mendsOfBook } from './sheet-mends';

/** A mend of which nothing is left to do is passed over; with none at all the command is refused. */
export function mendData(ports: Ports, request: Request<'mendData'>): Response<'mendData'> {
  return exclusively(ports, () => {
    const { book } = ports;
    const memory = neededLog(book, intakeMemorySheet);
    const journal = neededLog(book, journalSheet);
    const reads = remembering(book);
    const asked = new Set(request.mends);
    const sheets = mendsOfBook({ ...reads, readFormulas: (title) => book.readFormulas(title) })
      .map(({ spec, mends }) => ({ spec, mends: mends.filter(({ id }) => asked.has(id)) }))
      .filter(({ mends }) => mends.some(({ cells, lines }) => cells.length + lines.length > 0));
    if (sheets.length === 0) throw new CommandRefusal({ code: 'NOTHING_TO_MEND' });
    const plans = sheets.map(({ spec, mends }) => ({
      spec,
      mends,
      ...planMends(spec, neededContent(book, spec), mends),
    }));
    const { operations, problems } = ports.texts();
    const { date, time } = ports.clock();
    const at = `${date} ${time}`;
    const all = plans.flatMap(({ mends }) => mends);
    const summary = summaryOf(all, operations, time);
    const head = { time: at, operation: calls.mendData.operation };
    const rows = plans.flatMap((plan) => plan.rows.map((row) => ({ sheet: plan.spec.title, row })));
    writeTogether(book, [
      // Before the sheets: a run that Google stops half-way can then be undone.
      ...mendMemoryWrites(memory, { at, summary }, rows),
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

function summaryOf(mends: readonly Mend[], texts: OperationTexts, time: string): string {
  const cells = mends.reduce((sum, mend) => sum + mend.cells.length, 0);
  const rows = mends.reduce((sum, { lines }) => sum + lines.length, 0);
  const found = mends.reduce((sum, { problem }) => sum + (problem.n ?? 0), 0);
  const counts = [
    cells > 0 ? filled(texts.mendedCells, { n: cells }) : '',
    rows > 0 ? filled(texts.mendedRows, { n: rows }) : '',
    found > cells + rows ? filled(texts.mendLeft, { n: found - cells - rows }) : '',
  ].filter((text) => text !== '');
  return filled(texts.mended, { counts: counts.join(', '), time });
}
