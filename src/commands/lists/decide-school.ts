// «Включить» and «не включать»: the department's decision on a school of ШНОР whose place wants one.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { schoolKey } from '../../domain/kernel/school-key';
import { filled } from '../../messages/template';
import { asWritable } from '../../workbook/block-plan';
import { decisionText, readDecision } from '../../workbook/lists/decisions';
import { journalSheet } from '../../workbook/sheets/journal';
import { previousListSheet, shnorSheet } from '../../workbook/sheets/lists';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredColumn, requiredSheet, requiredTable, requiredValues } from '../reading';
import { writeTogether } from '../write-together';
import { lastRun } from './last-run';

/** Writes the decision into its cell beside the school, in place of an earlier one. */
export function decideSchool(ports: Ports, request: Request<'decideSchool'>): Response<'decideSchool'> {
  const { code, include } = request;
  const reason = request.reason.trim();
  const decision = decisionText({ include, reason });
  if (readDecision(decision) === undefined || reason === '') throw new CommandRefusal({ code: 'NO_REASON' });
  if (isPersonalText(reason)) throw new CommandRefusal({ code: 'REASON_PERSONAL' });
  return withLock(ports, () => {
    const { book } = ports;
    const values = requiredValues(book, shnorSheet);
    const year = lastRun(requiredValues(book, previousListSheet))?.resultYear;
    const found = requiredTable(book, shnorSheet).rows.find(
      (row) => row.values.year === year && schoolKey(row.values.code) === schoolKey(code),
    );
    const sheet = shnorSheet.title;
    if (found === undefined) throw new CommandRefusal({ code: 'NO_SUCH_SCHOOL', school: code, sheet });
    const column = requiredColumn(book, shnorSheet, 'decision');
    const journal = requiredSheet(book, journalSheet);
    const { date, time } = ports.clock();
    const { name } = found.values;
    const summary = filled(ports.texts().operations.decided, { school: name, decision, time });
    writeTogether(book, [
      {
        sheet,
        row: found.row,
        column: column + 1,
        values: [[decision]],
        before: [[asWritable(values[found.row - 1]?.[column])]],
      },
      ...journalWrites(journal, [
        { time: `${date} ${time}`, operation: calls.decideSchool.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}
