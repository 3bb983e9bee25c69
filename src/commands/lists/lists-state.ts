// The lists as they stand on the sheets, in the form in which the sidebar shows them.
import { accreditationWords, type ListName, listWords, statusWords } from '../../catalogue/words';
import type { ListRow, ListState, StatusCount } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { borderlineText, reasonBreak } from '../../messages/lists/reasons';
import { type OperationTexts, orderText } from '../../messages/operations';
import { latestApproved } from '../../workbook/lists/approved';
import { effectiveMovement, effectiveStatus, readDecision } from '../../workbook/lists/decisions';
import { readTable } from '../../workbook/read-table';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import type { Values } from '../reading';
import { movementKey } from './list-sheets';

export interface ListValues {
  readonly shnor: Values;
  readonly shnsu: Values;
  readonly dynamics: Values;
  readonly approved: Values;
  readonly texts: OperationTexts;
}

export interface ListedSchool {
  readonly key: string;
  readonly name: string;
}

/** Both lists of the given years. */
export function listStates(
  values: ListValues,
  years: { readonly shnor: SchoolYear | undefined; readonly shnsu: SchoolYear | undefined },
): ListState[] {
  const movements = movementsByKey(values.dynamics);
  return (['shnor', 'shnsu'] as const).map((list) => {
    const rows = years[list] === undefined ? [] : rowsOf(list, values, years[list], movements);
    return {
      id: list,
      title: listWords[list],
      year: years[list] === undefined ? '' : schoolYearText(years[list]),
      counts: statusCounts(
        list,
        rows.map(({ status }) => status),
      ),
      rows,
      approval: approvalOf(list, values.approved, years[list], listed(list, rows)),
    };
  });
}

/** How many rows have each status, in the order of the statuses; statuses nobody has are left out. */
export function statusCounts(list: ListName, statuses: readonly string[]): StatusCount[] {
  return Object.values(statusWords[list])
    .map((status) => ({ status, count: statuses.filter((word) => word === status).length }))
    .filter(({ count }) => count > 0);
}

/** Schools that two lists do not share: names that came in and that went. */
export function difference(
  before: readonly ListedSchool[],
  now: readonly ListedSchool[],
): { entered: string[]; left: string[] } {
  const beforeKeys = new Set(before.map(({ key }) => key));
  const nowKeys = new Set(now.map(({ key }) => key));
  return {
    entered: now.filter(({ key }) => !beforeKeys.has(key)).map(({ name }) => name),
    left: before.filter(({ key }) => !nowKeys.has(key)).map(({ name }) => name),
  };
}

/** The schools of a list's rows that are on the list. */
export function listed(list: ListName, rows: readonly ListRow[]): ListedSchool[] {
  return rows
    .filter(({ status }) => status === listWords[list])
    .map(({ code, name }) => ({ key: schoolKey(code), name }));
}

function rowsOf(
  list: ListName,
  values: ListValues,
  year: SchoolYear,
  movements: ReadonlyMap<string, string>,
): ListRow[] {
  const rows = list === 'shnor' ? shnorRows(values.shnor, year, values.texts) : shnsuRows(values.shnsu, year);
  return rows.map((row) => ({
    ...row,
    movement: effectiveMovement(
      movements.get(movementKey(listWords[list], schoolKey(row.code))) ?? '',
      row.status,
    ),
  }));
}

function shnorRows(values: Values, year: SchoolYear, texts: OperationTexts): ListRow[] {
  const rows = readTable(shnorSheet, values).rows.filter((row) => row.values.year === year);
  const regionKnown = rows.some((row) => row.values.regionList === true);
  return rows.map(({ values }) => {
    const { code, name, low, usable, reasons, regionList, needsDecision, decision } = values;
    const status = effectiveStatus(values.status, decision);
    const here = status === listWords.shnor;
    // A blank means «not in it» once anything of the region's list has been typed in; «нет» always does.
    const there = regionList ?? (regionKnown ? false : here);
    const differs = here !== there;
    return {
      ...listRow(code, name, status, low, usable, reasons),
      needsDecision,
      decision: readDecision(decision) ?? null,
      regionDifference: !differs ? '' : here ? texts.onlyHere : texts.onlyRegion,
    };
  });
}

function shnsuRows(values: Values, year: SchoolYear): ListRow[] {
  return readTable(shnsuSheet, values)
    .rows.filter((row) => row.values.year === year)
    .map(({ values: { code, name, status, met, usable, reasons } }) =>
      listRow(code, name, status, met, usable, reasons),
    );
}

function listRow(
  code: string,
  name: string,
  status: string,
  reached: number | undefined,
  usable: number | undefined,
  reasons: string,
): ListRow {
  const texts = reasons.split(reasonBreak).filter((text) => text !== '');
  return {
    code,
    name,
    status,
    reached: reached ?? 0,
    usable: usable ?? 0,
    reasons: texts,
    borderline: texts.includes(borderlineText),
    byAccreditation: texts.some((text) => text.startsWith(accreditationWords.listed)),
    movement: '',
    regionDifference: '',
    needsDecision: '',
    decision: null,
  };
}

function movementsByKey(values: Values): Map<string, string> {
  return new Map(
    readTable(dynamicsSheet, values).rows.map(({ values: { list, code, movement } }) => [
      movementKey(list, schoolKey(code)),
      movement,
    ]),
  );
}

/** The latest order that approved this list for this year, and how the data now differ from it. */
function approvalOf(
  list: ListName,
  values: Values,
  year: SchoolYear | undefined,
  now: readonly ListedSchool[],
): ListState['approval'] {
  const rows = latestApproved(values, listWords[list], year);
  const [last] = rows;
  if (last === undefined) return null;
  const schools = rows
    .filter(({ code }) => code !== '')
    .map(({ code, name }) => ({ key: schoolKey(code), name }));
  return {
    order: orderText(last.order, last.orderDate),
    date: last.orderDate,
    schools: schools.length,
    ...difference(schools, now),
  };
}
