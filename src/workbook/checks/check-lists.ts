// What people may have done to the sheets of the lists: unclear decisions, an approved list that was changed.
import { sealBreaks } from '../lists/approved-seal';
import { readDecision } from '../lists/decisions';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import { approvedSheet, type shnorSheet } from '../sheets/lists';
import { at } from './check-table';
import { shownValue } from './personal-data';

/** Decisions on «ШНОР» that do not count, because they are not words of a decision with its reason. */
export function decisionProblems(table: Table<SheetSpec>): Problem[] {
  return (table as Table<typeof shnorSheet>).rows
    .filter(({ values: { decision } }) => decision !== '' && readDecision(decision) === undefined)
    .map(({ row, values: { decision } }) => ({
      ...at(table, 'DECISION_UNCLEAR', row, 'decision'),
      value: shownValue(decision),
    }));
}

/** Rows of «Утверждённые перечни» that are not as they were approved. */
export function sealProblems(values: readonly (readonly unknown[])[]): Problem[] {
  const sheet = approvedSheet.title;
  return sealBreaks(values).map((one): Problem => {
    if (one.kind === 'missing') {
      const { list, order, orderDate, place, of } = one;
      return {
        code: 'APPROVED_MISSING',
        sheet,
        heading: list,
        value: shownValue(`№ ${order} от ${orderDate} (${list})`),
        expected: String(of),
        otherRow: place,
      };
    }
    const code = one.kind === 'changed' ? 'APPROVED_CHANGED' : 'APPROVED_ADDED';
    return { code, sheet, row: one.row, column: 1, value: shownValue(one.name) };
  });
}
