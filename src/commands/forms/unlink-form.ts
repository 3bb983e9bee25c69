// «Отключить форму»: its answers are taken no more; the rows that they have filled stay.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planLines } from '../../workbook/merge/merge-lines';
import { formsSheet } from '../../workbook/sheets/forms';
import { journalSheet } from '../../workbook/sheets/journal';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet } from '../reading';
import { workbookTime } from '../workbook-time';
import { writeTogether } from '../write-together';
import { formLinks } from './form-links';

export function unlinkForm(ports: Ports, { form }: Request<'unlinkForm'>): Response<'unlinkForm'> {
  return withLock(ports, () => {
    const { book } = ports;
    const values = requiredSheet(book, formsSheet);
    const link = formLinks(values, book.tabs()).find(({ id }) => id === form);
    if (link === undefined) throw new CommandRefusal({ code: 'NO_SUCH_FORM' });
    const time = workbookTime(ports).momentOf(ports.now());
    const summary = filled(ports.texts().operations.formUnlinked, {
      // Of a sheet that is gone its last known title.
      sheet: link.sheet === '' ? (link.problem?.heading ?? '') : link.sheet,
      table: link.table,
      time: time.slice(11),
    });
    const blank = Object.fromEntries(Object.keys(formsSheet.columns).map((id) => [id, '']));
    writeTogether(book, [
      ...planLines({ spec: formsSheet, values, formulas: [] }, new Map([[link.row - 1, blank]])),
      ...journalWrites(requiredSheet(book, journalSheet), [
        { time, operation: calls.unlinkForm.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}
