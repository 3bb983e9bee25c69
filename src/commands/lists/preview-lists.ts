// What the lists would be with the given settings: counts and names, nothing written.
import { type ListName, listWords, statusWords } from '../../catalogue/words';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import type { ShnorVerdict, ShnsuVerdict } from '../../domain/lists/verdict';
import { decisionsOf, effectiveStatus } from '../../workbook/lists/decisions';
import { approvedSheet, dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import type { Ports } from '../ports';
import { requiredValues } from '../reading';
import { judgedWorkbook } from './list-inputs';
import { difference, listed, listStates, statusCounts } from './lists-state';

/** Judges with the changed settings and compares with the lists as they stand on their sheets. */
export function previewLists(ports: Ports, request: Request<'previewLists'>): Response<'previewLists'> {
  const { book } = ports;
  const { judged, data, warnings } = judgedWorkbook(ports, request.settings);
  const names = new Map(data.schools.map(({ key, name }) => [key, name]));
  const shnor = requiredValues(book, shnorSheet);
  const decisions = decisionsOf(shnor, judged.resultYear);
  const wordOf = (list: ListName, verdict: ShnorVerdict | ShnsuVerdict): string =>
    effectiveStatus(
      statusWords[list][verdict.status],
      list === 'shnor' ? (decisions.get(verdict.schoolKey) ?? '') : '',
    );
  const current = listStates(
    {
      shnor,
      shnsu: requiredValues(book, shnsuSheet),
      dynamics: requiredValues(book, dynamicsSheet),
      approved: requiredValues(book, approvedSheet),
      texts: ports.texts().operations,
    },
    { shnor: judged.resultYear, shnsu: judged.contextYear },
  );
  const lists = current.map(({ id, title, year, counts, rows }) => {
    const verdicts = judged[id];
    const now = verdicts
      .filter((verdict) => wordOf(id, verdict) === listWords[id])
      .map(({ schoolKey }) => ({ key: schoolKey, name: names.get(schoolKey) ?? '' }));
    return {
      id,
      title,
      year,
      counts: statusCounts(
        id,
        verdicts.map((verdict) => wordOf(id, verdict)),
      ),
      current: counts,
      ...difference(listed(id, rows), now),
    };
  });
  return { lists, warnings };
}
