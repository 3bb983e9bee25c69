// From the tables of the workbook to what the lists are judged from, with every unusable row named.

import { schoolKey } from '../../domain/kernel/school-key';
import type {
  ContextRecord,
  GraduateRecord,
  ListData,
  ResultRecord,
  School,
} from '../../domain/lists/records';
import { checkSheet } from '../checks/check-sheet';
import { checkTable } from '../checks/check-table';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec, TableRow } from '../sheet-spec';
import type { contextSheet } from '../sheets/context';
import type { graduatesSheet, resultsSheet } from '../sheets/results';
import type { schoolsSheet } from '../sheets/schools';

export interface ListTables {
  readonly schools: Table<typeof schoolsSheet>;
  readonly results: Table<typeof resultsSheet>;
  readonly graduates: Table<typeof graduatesSheet>;
  readonly contexts: Table<typeof contextSheet>;
}

/** Records of the good rows, and all problems of the four tables, those of single cells included. */
export function listData(tables: ListTables): { data: ListData; problems: readonly Problem[] } {
  const schools = checkedSchools(tables.schools);
  const keys = new Set(schools.records.map((school) => school.key));
  const results = checkedResults(tables.results, keys);
  const graduates = checkedGraduates(tables.graduates, keys);
  const contexts = goodRows(tables.contexts, keys);
  return {
    data: {
      schools: schools.records,
      results: results.records,
      graduates: graduates.records,
      contexts: contexts.good.map(contextRecord),
    },
    problems: [
      ...tables.schools.problems,
      ...schools.problems,
      ...tables.results.problems,
      ...results.problems,
      ...tables.graduates.problems,
      ...graduates.problems,
      ...tables.contexts.problems,
      ...contexts.problems,
    ],
  };
}

/** Schools by key; of doubled rows the first stands, since a school without a row has no verdict at all. */
function checkedSchools(table: ListTables['schools']): { records: School[]; problems: readonly Problem[] } {
  const byKey = new Map<string, School>();
  for (const { values } of table.rows) {
    const key = schoolKey(values.code);
    if (byKey.has(key)) continue;
    const { code, name, municipality, kind } = values;
    byKey.set(key, { key, code, name, municipality, kind: kind ?? 'ordinary' });
  }
  return { records: [...byKey.values()], problems: checkTable(table, undefined).problems };
}

function checkedResults(table: ListTables['results'], keys: ReadonlySet<string>) {
  const { good, problems } = goodRows(table, keys);
  return { records: good.map(resultRecord), problems };
}

function checkedGraduates(table: ListTables['graduates'], keys: ReadonlySet<string>) {
  const { good, problems } = goodRows(table, keys);
  return { records: good.map(graduateRecord), problems };
}

/** A row of level 9 or 11: no other is good. */
export function graduateRecord({ row, values }: TableRow<typeof graduatesSheet>): GraduateRecord {
  const level = values.level === 9 ? 9 : 11;
  return { ...values, row, schoolKey: schoolKey(values.code), level };
}

/** Rows that may be judged, and what is wrong with them and the others. */
export function goodRows<S extends SheetSpec>(
  table: Table<S>,
  keys: ReadonlySet<string>,
): { good: readonly TableRow<S>[]; problems: readonly Problem[] } {
  const { problems, bad } = checkSheet(table, keys);
  return { good: bad.size === 0 ? table.rows : table.rows.filter(({ row }) => !bad.has(row)), problems };
}

/**
 * Field by field, not spread: the lists go over these records several times, and a spread copy of the whole row
 * made that three times slower at 60 000 rows.
 */
export function resultRecord({ row, values }: TableRow<typeof resultsSheet>): ResultRecord {
  const { year, procedure, grade, subject, participants, marks2, belowMinimum, source, asOf } = values;
  return {
    schoolKey: schoolKey(values.code),
    row,
    year,
    procedure,
    grade,
    subject,
    participants,
    marks2,
    belowMinimum,
    source,
    asOf,
  };
}

/** Field by field for the same reason. */
function contextRecord({ row, values }: TableRow<typeof contextSheet>): ContextRecord {
  const { year, pupils, accreditationSuspended, source, asOf } = values;
  const { registered, migrantLanguage, notAttested, truancy, specialNeeds } = values;
  const { remote, small, infrastructure, staffing } = values;
  return {
    schoolKey: schoolKey(values.code),
    row,
    year,
    pupils,
    groups: { registered, migrantLanguage, notAttested, truancy, specialNeeds },
    flags: { remote, small, infrastructure, staffing },
    accreditationSuspended,
    source,
    asOf,
  };
}
