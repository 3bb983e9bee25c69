// Tables sent from files, planned against the sheets they are for; nothing is written here.
import type { LoadedTable } from '../../contract/requests';
import { schoolKey } from '../../domain/kernel/school-key';
import { fits, readIncoming, type SentPlace } from '../../workbook/merge/merge-incoming';
import { type MergePlan, planMerge } from '../../workbook/merge/merge-plan';
import { loadedSheets } from '../../workbook/sheets/intake';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { CommandRefusal } from '../command-refusal';
import type { Ports } from '../ports';
import { type Reads, requiredSheet, requiredTable } from '../reading';

export interface IntakePlans {
  /** By sheet, in the order of the tabs; only sheets that rows were sent for. */
  readonly sheets: readonly MergePlan[];
  /** Names of all schools, those that are being added too, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads «Школы» and each sheet that rows were sent for, once. */
export function planIntake({ book, clock }: Ports, tables: readonly LoadedTable[]): IntakePlans {
  const sent = bySheet(tables);
  const { date: today } = clock();
  const schoolRows = book.read(schoolsSheet.title);
  const read: Reads = {
    read: (title) => (title === schoolsSheet.title ? schoolRows : book.read(title)),
  };
  const schools = requiredTable(read, schoolsSheet);
  const names = new Map(schools.rows.map(({ values }) => [schoolKey(values.code), values.name]));
  const sheets: MergePlan[] = [];
  for (const spec of loadedSheets) {
    const places = sent.get(spec.title);
    if (places === undefined) continue;
    const values = requiredSheet(read, spec);
    const named = 'code' in spec.columns && spec.title !== schoolsSheet.title;
    const incoming = readIncoming(spec, places, named ? new Set(names.keys()) : undefined);
    let formulas: readonly (readonly string[])[] | undefined;
    const readFormulas = () => (formulas ??= book.readFormulas(spec.title));
    const plan = planMerge({ spec, values, formulas: readFormulas, today }, incoming);
    sheets.push(plan);
    if (spec.title === schoolsSheet.title) {
      for (const { row } of plan.rows) names.set(schoolKey(String(row.values.code)), String(row.values.name));
    }
  }
  return { sheets, names };
}

/** Refused with BAD_REQUEST when the page sends what no file could be for. */
function bySheet(tables: readonly LoadedTable[]): Map<string, SentPlace[]> {
  const sent = new Map<string, SentPlace[]>();
  tables.forEach((table, at) => {
    const spec = loadedSheets.find(({ title }) => title === table.sheet);
    if (spec === undefined || !fits(spec, table)) {
      throw new CommandRefusal({ code: 'BAD_REQUEST', cause: `tables.${at}` });
    }
    const places = sent.get(table.sheet);
    if (places === undefined) sent.set(table.sheet, [{ table, at }]);
    else places.push({ table, at });
  });
  return sent;
}
