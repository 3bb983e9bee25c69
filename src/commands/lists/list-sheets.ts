// «ШНОР», «ШНСУ» and «Динамика» as rows to write, made from the verdicts.
import {
  goneStatusWord,
  type ListName,
  listWords,
  movementWords,
  noMovementWord,
  statusWords,
} from '../../catalogue/words';
import { schoolKey } from '../../domain/kernel/school-key';
import { readSchoolYear, type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import type { School } from '../../domain/lists/records';
import type { JudgedLists, ShnorVerdict, ShnsuVerdict } from '../../domain/lists/verdict';
import { type ReasonTexts, reasonBreak, reasonWriter } from '../../messages/lists/reasons';
import type { CellsById, ComputedRow, ComputedSheet } from '../../workbook/block-plan';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';

/** The sheet of each list. */
export const listSheets = { shnor: shnorSheet, shnsu: shnsuSheet } as const;

/** The three computed sheets of a run. */
export function computedLists(
  schools: readonly School[],
  judged: JudgedLists,
  texts: ReasonTexts,
): ComputedSheet[] {
  const write = reasonWriter(texts);
  const reasons = (verdict: ShnorVerdict | ShnsuVerdict): CellsById => ({
    reasons: verdict.reasons.map(write).join(reasonBreak),
  });
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const shnor = judged.shnor.map((verdict) =>
    listRow(byKey, 'shnor', verdict, { low: verdict.low, ...reasons(verdict) }),
  );
  const shnsu = judged.shnsu.map((verdict) =>
    listRow(byKey, 'shnsu', verdict, { met: verdict.met, index: verdict.index ?? '', ...reasons(verdict) }),
  );
  return [
    yearSheet('shnor', judged.resultYear, shnor),
    yearSheet('shnsu', judged.contextYear, shnsu),
    dynamics(byKey, judged),
  ];
}

/** A list's sheet: rows of other years are not this run's, nor are rows without a code. */
export function yearSheet(list: ListName, year: SchoolYear | undefined, rows: ComputedRow[]): ComputedSheet {
  return {
    spec: listSheets[list],
    rows,
    keyOf: ({ code, year: cell }) => {
      const key = schoolKey(String(code ?? ''));
      return key === '' || year === undefined || readSchoolYear(cell) !== year ? undefined : key;
    },
    gone: ({ code, name, municipality, year: cell }) => ({
      code: String(code ?? ''),
      name: String(name ?? ''),
      municipality: String(municipality ?? ''),
      year: String(cell ?? ''),
      status: goneStatusWord,
    }),
  };
}

/** «Динамика»: every row that names one of the lists is this run's. */
export function dynamicsOf(rows: ComputedRow[]): ComputedSheet {
  return {
    spec: dynamicsSheet,
    rows,
    keyOf: ({ list, code }) => {
      const key = schoolKey(String(code ?? ''));
      const known = Object.values(listWords).some((word) => word === list);
      return known && key !== '' ? movementKey(String(list), key) : undefined;
    },
    gone: ({ list, code, name }) => ({
      list: String(list ?? ''),
      code: String(code ?? ''),
      name: String(name ?? ''),
      movement: noMovementWord,
    }),
  };
}

/** The key of a row of «Динамика»: the list's word and the school. */
export function movementKey(listWord: string, key: string): string {
  return `${listWord} ${key}`;
}

function listRow(
  schools: ReadonlyMap<string, School>,
  list: ListName,
  verdict: ShnorVerdict | ShnsuVerdict,
  cells: CellsById,
): ComputedRow {
  const school = schools.get(verdict.schoolKey);
  return {
    key: verdict.schoolKey,
    cells: {
      code: school?.code ?? '',
      name: school?.name ?? '',
      municipality: school?.municipality ?? '',
      year: schoolYearText(verdict.year),
      status: statusWords[list][verdict.status],
      usable: verdict.usable,
      ...cells,
    },
  };
}

function dynamics(schools: ReadonlyMap<string, School>, judged: JudgedLists): ComputedSheet {
  const rows = judged.movements.map((row): ComputedRow => {
    const school = schools.get(row.schoolKey);
    const words = statusWords[row.list];
    return {
      key: movementKey(listWords[row.list], row.schoolKey),
      cells: {
        list: listWords[row.list],
        code: school?.code ?? '',
        name: school?.name ?? '',
        previous: words[row.previousStatus],
        current: words[row.currentStatus],
        movement: movementWords[row.movement],
        before: row.before,
        now: row.now,
      },
    };
  });
  return dynamicsOf(rows);
}
