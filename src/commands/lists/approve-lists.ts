// «Утвердить перечень»: the list as formed, copied under an order, never to change again.

import { type ListName, listWords } from '../../catalogue/words';
import { calls } from '../../contract/calls';
import { LIST_IDS, type Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { dayStart, dayText } from '../../domain/kernel/date-text';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { orderText } from '../../messages/operations';
import { filled } from '../../messages/template';
import { planAppend } from '../../workbook/append-plan';
import type { CellsById } from '../../workbook/block-plan';
import { sealed } from '../../workbook/lists/approved-seal';
import { effectiveStatus, isUndecided } from '../../workbook/lists/decisions';
import { readTable } from '../../workbook/read-table';
import { journalSheet } from '../../workbook/sheets/journal';
import { approvedSheet, previousListSheet, shnorSheet } from '../../workbook/sheets/lists';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSettings, requiredSheet, requiredTable, type Values } from '../reading';
import { writeTogether } from '../write-together';
import { changesSince, digestsNow } from './freshness';
import { lastRun, lastRunWrites } from './last-run';
import { listTables } from './list-inputs';
import { listSheets } from './list-sheets';

interface Order {
  readonly number: string;
  readonly date: string;
}

/** Appends the chosen lists to «Утверждённые перечни»; after it the run can no longer be undone. */
export function approveLists(ports: Ports, request: Request<'approveLists'>): Response<'approveLists'> {
  const order = checkedOrder(request);
  return withLock(ports, () => {
    const { book } = ports;
    const texts = ports.texts().operations;
    const kept = requiredSheet(book, previousListSheet);
    const run = lastRun(kept);
    if (run === undefined) throw new CommandRefusal({ code: 'NOT_FORMED' });
    const { settings } = requiredSettings(book, []);
    const changes = changesSince(run, digestsNow(listTables(book), settings), ports.clock);
    if (changes !== undefined && request.asFormed !== true) {
      throw new CommandRefusal({ code: 'LISTS_STALE', ...changes });
    }
    const approved = requiredSheet(book, approvedSheet);
    const journal = requiredSheet(book, journalSheet);
    const { date, time } = ports.clock();
    const written = {
      order: order.number,
      orderDate: order.date,
      listYear: settings.cells.get('listYear')?.text ?? '',
      approvedAt: `${date} ${time}`,
    };
    const years = { shnor: run.resultYear, shnsu: run.contextYear };
    const lists = LIST_IDS.filter((list) => request.lists.includes(list) && years[list] !== 0);
    if (lists.length === 0) throw new CommandRefusal({ code: 'NOT_FORMED' });
    if (lists.includes('shnor') && request.undecided !== true) refuseUndecided(ports, years.shnor);
    const chosen = lists.map((list) => {
      refuseTwice(list, years[list], order, approved);
      const schools = listedRows(ports, list, years[list]);
      const n = schools.filter(({ code }) => code !== '').length;
      const rows = sealed(schools.map((row): CellsById => ({ ...row, ...written })));
      return { rows, text: filled(texts.approvedList, { list: listWords[list], n }) };
    });
    const rows = chosen.flatMap((list) => list.rows);
    const orderName = orderText(order.number, order.date);
    const summary = filled(texts.approved, {
      order: orderName,
      lists: chosen.map(({ text }) => text).join(', '),
      asFormed: changes === undefined ? '' : filled(texts.approvedStale, { ...changes }),
    });
    writeTogether(book, [
      ...planAppend(approvedSheet, approved, rows),
      ...lastRunWrites(kept, { ...run, undoable: false }, []),
      ...journalWrites(journal, [
        { time: written.approvedAt, operation: calls.approveLists.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}

function checkedOrder({ lists, order, date }: Request<'approveLists'>): Order {
  const number = order.trim();
  if (number === '' || date.trim() === '') throw new CommandRefusal({ code: 'NO_ORDER' });
  if (!LIST_IDS.some((list) => lists.includes(list))) throw new CommandRefusal({ code: 'NO_LIST_CHOSEN' });
  const day = dayStart(date);
  if (day === undefined) throw new CommandRefusal({ code: 'ORDER_DATE', value: date });
  return { number, date: dayText(day) };
}

/** The same order cannot approve the same list of the same year again. */
function refuseTwice(list: ListName, year: SchoolYear, order: Order, approved: Values): void {
  const twice = readTable(approvedSheet, approved).rows.some(
    ({ values }) =>
      values.list === listWords[list] &&
      values.year === year &&
      values.order === order.number &&
      values.orderDate === order.date,
  );
  if (twice)
    throw new CommandRefusal({ code: 'ALREADY_APPROVED', order: orderText(order.number, order.date) });
}

/** Schools whose place wants a decision that nobody has taken are named before the list is approved. */
function refuseUndecided({ book }: Ports, year: SchoolYear): void {
  const schools = requiredTable(book, shnorSheet)
    .rows.map(({ values }) => values)
    .filter((row) => row.year === year && isUndecided(row.status, row.needsDecision, row.decision))
    .map(({ name }) => name);
  if (schools.length > 0) throw new CommandRefusal({ code: 'UNDECIDED', schools: schools.join('; ') });
}

/** The schools on a list; a list without schools is approved too, as one row that says so. */
function listedRows(ports: Ports, list: ListName, year: SchoolYear): CellsById[] {
  const common = { list: listWords[list], year: schoolYearText(year) };
  const rows = requiredTable(ports.book, listSheets[list])
    .rows.filter(({ values }) => values.year === year && statusOf(values) === listWords[list])
    .map(({ values: { code, name, municipality, status, reasons } }) => ({
      ...common,
      code,
      name,
      municipality,
      status,
      reasons,
    }));
  return rows.length > 0 ? rows : [{ ...common, code: '', name: ports.texts().operations.emptyList }];
}

/** The status in force; only ШНОР has decisions. */
function statusOf(row: { readonly status: string; readonly decision?: string }): string {
  return effectiveStatus(row.status, row.decision ?? '');
}
