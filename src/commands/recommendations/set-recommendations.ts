// A status for recommendations that were ticked in the section.

import { recommendationStatusWords as words } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { filled } from '../../messages/template';
import { planLines } from '../../workbook/merge/merge-lines';
import { journalSheet } from '../../workbook/sheets/journal';
import { recommendationsSheet } from '../../workbook/sheets/recommendations';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { recommendationRows } from './read-recommendations';

/** Refused with NO_SUCH_STATUS, and with NO_SUCH_RECOMMENDATION when one of them is no longer there: then none is set. */
export function setRecommendations(
  ports: Ports,
  { ids, status }: Request<'setRecommendations'>,
): Response<'setRecommendations'> {
  if (!Object.values<string>(words).includes(status))
    throw new CommandRefusal({ code: 'NO_SUCH_STATUS', status });
  return withLock(ports, () => {
    const { book } = ports;
    const content = requiredContent(book, recommendationsSheet);
    const texts = ports.texts();
    const rows = new Map(recommendationRows(content.values, texts).map((row) => [row.id, row]));
    const lines = ids.map((id) => {
      const row = rows.get(id);
      if (row === undefined) throw new CommandRefusal({ code: 'NO_SUCH_RECOMMENDATION' });
      return [row.row - 1, { status }] as const;
    });
    const { date, time } = ports.clock();
    const summary = filled(texts.operations.recommendationsSet, { n: lines.length, status, time });
    writeTogether(book, [
      ...planLines({ spec: recommendationsSheet, ...content }, new Map(lines)),
      ...journalWrites(requiredSheet(book, journalSheet), [
        { time: `${date} ${time}`, operation: calls.setRecommendations.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}
