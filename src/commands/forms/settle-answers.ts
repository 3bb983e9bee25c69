// «Взять ответы» and «Оставить мои»: what becomes of cells that hold another thing than the answers say.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { filled } from '../../messages/template';
import type { BlockWrite } from '../../workbook/block-plan';
import { type Difference, differences, settled } from '../../workbook/forms/differences';
import { answeredSheets, formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet, requiredTable } from '../reading';
import { workbookTime } from '../workbook-time';
import { writeTogether } from '../write-together';
import { formLinks } from './form-links';
import { answerContext, tableAnswers } from './table-answers';

/** Cells that agree with the answers by now, or whose answer stands on its sheet no more, are passed over. */
export function settleAnswers(
  ports: Ports,
  { cells, take }: Request<'settleAnswers'>,
): Response<'settleAnswers'> {
  return withLock(ports, () => {
    const { book } = ports;
    const links = formLinks(requiredSheet(book, formsSheet), book.tabs());
    const schools = requiredTable(book, schoolsSheet).rows.map(({ values }) => values);
    const time = workbookTime(ports);
    const { operations } = ports.texts();
    const context = answerContext(schools, time, operations.answerSource);
    const writes: BlockWrite[] = [];
    let done = 0;
    for (const spec of answeredSheets) {
      const asked = new Set(cells.filter(({ table }) => table === spec.title).map(cellName));
      if (asked.size === 0) continue;
      const table = {
        spec,
        values: requiredSheet(book, spec),
        formulas: () => book.readFormulas(spec.title),
      };
      const own = links.filter((link) => link.table === spec.title);
      const { forms } = tableAnswers(book, own, context);
      const chosen = differences(table, forms).filter(
        (one) => asked.has(cellName(placeOf(one))) && !(take && one.said === undefined),
      );
      done += chosen.length;
      writes.push(...settled(table, chosen, take));
    }
    const moment = time.momentOf(time.now);
    const summary = filled(take ? operations.answersTaken : operations.answersKept, {
      n: done,
      time: moment.slice(11),
    });
    const line = { time: moment, operation: calls.settleAnswers.operation, outcome: summary };
    const news = writes.length === 0 ? [] : journalWrites(requiredSheet(book, journalSheet), [line]);
    writeTogether(book, [...writes, ...news]);
    return { summary };
  });
}

function cellName({ code, year, column }: { code: string; year: string; column: string }): string {
  return [schoolKey(code), year, column].join('\t');
}

/** The school, year and column of a cell, as the row has them. */
function placeOf({ code, year, id }: Difference): { code: string; year: string; column: string } {
  return { code, year, column: id };
}
