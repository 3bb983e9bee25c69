// From the tables of the workbook to what measures are read from.
import { journalComparisonWord } from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import { comparable } from '../../domain/kernel/text';
import type { JournalRecord, StaffRecord } from '../../domain/measures/described';
import type { MeasureData } from '../../domain/measures/read-measures';
import { readSubject } from '../../domain/subjects/read-subject';
import { goodRows, type ListTables, listData } from '../lists/list-data';
import type { Table } from '../read-table';
import type { TableRow } from '../sheet-spec';
import type { comparisonSheet } from '../sheets/comparison';
import type { staffSheet } from '../sheets/support';

export interface MeasureTables extends ListTables {
  readonly staff: Table<typeof staffSheet>;
  readonly comparison: Table<typeof comparisonSheet>;
}

/** Records of the rows that may be judged: readable, of known schools, in accord with themselves. */
export function measureData(tables: MeasureTables): MeasureData {
  const { data } = listData(tables);
  const keys = new Set(data.schools.map(({ key }) => key));
  return {
    ...data,
    staff: goodRows(tables.staff, keys).good.map(staffRecord),
    journal: journalRecords(goodRows(tables.comparison, keys).good),
  };
}

function staffRecord({ row, values }: TableRow<typeof staffSheet>): StaffRecord {
  const { code, year, teachers, diagnosed, trained, riskTrained } = values;
  return { schoolKey: schoolKey(code), row, year, teachers, diagnosed, trained, riskTrained };
}

/** Comparisons with the class journal alone. */
function journalRecords(rows: readonly TableRow<typeof comparisonSheet>[]): JournalRecord[] {
  const journal = comparable(journalComparisonWord);
  return rows
    .filter(({ values }) => comparable(values.comparedWith) === journal)
    .map(({ row, values: { code, year, grade, subject, both, lowered } }) => ({
      schoolKey: schoolKey(code),
      row,
      year,
      grade,
      subject: readSubject(subject).subject,
      both,
      lowered,
    }));
}
