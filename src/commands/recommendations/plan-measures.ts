// «В план мер»: recommendations as measures on «Меры», each once.
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { comparable } from '../../domain/kernel/text';
import { filled } from '../../messages/template';
import { planAppend } from '../../workbook/append-plan';
import { readTable } from '../../workbook/read-table';
import { journalSheet } from '../../workbook/sheets/journal';
import { measuresSheet, recommendationsSheet } from '../../workbook/sheets/recommendations';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet, requiredValues } from '../reading';
import { writeTogether } from '../write-together';
import { recommendationRows } from './read-recommendations';

/** One that is on the plan already, for the same school on the same basis, is not added again. */
export function planMeasures(ports: Ports, { ids }: Request<'planMeasures'>): Response<'planMeasures'> {
  return withLock(ports, () => {
    const { book } = ports;
    const texts = ports.texts();
    const rows = new Map(
      recommendationRows(requiredValues(book, recommendationsSheet), texts).map((row) => [row.id, row]),
    );
    const values = requiredSheet(book, measuresSheet);
    const keyOf = (code: string, basis: string): string => `${schoolKey(code)}\t${comparable(basis)}`;
    const known = new Set(
      readTable(measuresSheet, values).rows.map(({ values: { code, basis } }) => keyOf(code, basis)),
    );
    const added = ids.flatMap((id) => {
      const row = rows.get(id);
      if (row === undefined) throw new CommandRefusal({ code: 'NO_SUCH_RECOMMENDATION' });
      const basis = filled(texts.operations.measureBasis, { problem: row.problem, addressee: row.addressee });
      const key = keyOf(row.code, basis);
      if (known.has(key)) return [];
      known.add(key);
      return [
        {
          measure: { text: row.text },
          basis,
          code: row.code === '' ? '' : { text: row.code },
          term: row.term,
          performer: row.responsible,
        },
      ];
    });
    const { date, time } = ports.clock();
    const already = ids.length - added.length;
    const summary = [
      filled(texts.operations.measuresAdded, { n: added.length }),
      already > 0 ? filled(texts.operations.measuresAlready, { n: already }) : '',
      `${time}.`,
    ]
      .filter((part) => part !== '')
      .join(' ');
    const line = { time: `${date} ${time}`, operation: calls.planMeasures.operation, outcome: summary };
    writeTogether(
      book,
      added.length === 0
        ? []
        : [
            ...planAppend(measuresSheet, values, added),
            ...journalWrites(requiredSheet(book, journalSheet), [line]),
          ],
    );
    return { summary };
  });
}
