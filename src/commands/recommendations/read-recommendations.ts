// The section «Рекомендации»: what was advised to whom, and how far each has come.

import { recommendationStatusWords as words } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { RecommendationView, Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { addresseeWords } from '../../domain/recommendations/template-words';
import { numberText } from '../../messages/russian';
import { filled } from '../../messages/template';
import { readTable } from '../../workbook/read-table';
import { keyIn } from '../../workbook/recommendations/recommendation-mark';
import { journalSheet } from '../../workbook/sheets/journal';
import { shnorSheet } from '../../workbook/sheets/lists';
import { recommendationsSheet } from '../../workbook/sheets/recommendations';
import type { LongTexts, Ports } from '../ports';
import { requiredTable, requiredValues } from '../reading';

const ROWS_SHOWN = 100;
/** The municipality as a whole, among schools. */
export const WHOLE = '-';

const FINISHED: readonly string[] = [words.done, words.partly, words.undone];
const UNDER_WAY: readonly string[] = [words.sent, words.going];

export function readRecommendations(
  { book, texts }: Ports,
  request: Request<'readRecommendations'>,
): Response<'readRecommendations'> {
  const rows = recommendationRows(requiredValues(book, recommendationsSheet), texts());
  const journal = readTable(journalSheet, requiredValues(book, journalSheet)).rows;
  const matching = rows.filter(
    (row) =>
      (request.school === '' || codeOf(row) === keyOf(request.school)) &&
      (request.addressee === '' || row.addressee === request.addressee) &&
      (request.status === '' || row.status === request.status),
  );
  const statuses = Object.values(words);
  return {
    builtAt:
      journal.filter(({ values }) => values.operation === calls.buildRecommendations.operation).pop()?.values
        .time ?? '',
    ready: requiredTable(book, shnorSheet).rows.length > 0,
    total: rows.length,
    counts: statuses
      .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
      .filter(({ count }) => count > 0),
    schools: bySchool(rows),
    addressees: Object.values(addresseeWords),
    statuses,
    rows: matching.slice(0, ROWS_SHOWN),
    matching: matching.length,
  };
}

/** Rows that hold a mark of ours, as the section shows them. */
export function recommendationRows(
  values: readonly (readonly unknown[])[],
  { operations }: LongTexts,
): RecommendationView[] {
  return readTable(recommendationsSheet, values).rows.flatMap(({ row, values: cells }) => {
    const id = keyIn(cells.mark);
    if (id === undefined) return [];
    const { code, name, addressee, problem, value, threshold, text, term, responsible, comment } = cells;
    const percent = (number: number): string => numberText(Math.round(number * 10) / 10);
    return [
      {
        id,
        row,
        code,
        name,
        addressee,
        problem,
        figures:
          value === undefined
            ? ''
            : threshold === undefined
              ? filled(operations.recommendationValue, { value: percent(value) })
              : filled(operations.recommendationFigures, {
                  value: percent(value),
                  threshold: percent(threshold),
                }),
        text,
        term,
        responsible,
        status: words[cells.status ?? 'draft'],
        comment,
      },
    ];
  });
}

function codeOf({ code }: RecommendationView): string {
  return code === '' ? WHOLE : schoolKey(code);
}

function keyOf(school: string): string {
  return school === WHOLE ? WHOLE : schoolKey(school);
}

function bySchool(rows: readonly RecommendationView[]): Response<'readRecommendations'>['schools'] {
  const groups = new Map<string, RecommendationView[]>();
  for (const row of rows) {
    if (row.status === words.outdated) continue;
    const key = codeOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const views = [...groups].map(([key, own]) => ({
    code: key === WHOLE ? WHOLE : (own[0]?.code ?? ''),
    name: own[0]?.name ?? '',
    total: own.length,
    finished: own.filter(({ status }) => FINISHED.includes(status)).length,
    underWay: own.filter(({ status }) => UNDER_WAY.includes(status)).length,
  }));
  return views.sort((a, b) => Number(b.code === WHOLE) - Number(a.code === WHOLE));
}
