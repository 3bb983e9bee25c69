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
import type { JudgedLists, ShnorStatus, ShnorVerdict, ShnsuVerdict } from '../../domain/lists/verdict';
import { neededText, type ReasonTexts, reasonBreak, reasonWriter } from '../../messages/lists/reasons';
import type { CellsById, ComputedRow, ComputedSheet } from '../../workbook/block-plan';
import { latestApproved } from '../../workbook/lists/approved';
import { decisionsOf, effectiveMovement, effectiveStatus } from '../../workbook/lists/decisions';
import { dynamicsSheet, shnorSheet, shnsuSheet } from '../../workbook/sheets/lists';
import type { Values } from '../reading';

/** The sheet of each list. */
export const listSheets = { shnor: shnorSheet, shnsu: shnsuSheet } as const;

/** What stands in the workbook and moves schools beside their verdicts. */
export interface Standing {
  /** Decisions of the department as typed, by school key. */
  readonly decisions: ReadonlyMap<string, string>;
  /** Schools of the approved list of the year before, with their code and name then. */
  readonly approvedBefore: Readonly<Record<ListName, ReadonlyMap<string, CellsById>>>;
}

const LIST_NAMES = ['shnor', 'shnsu'] as const;

/** What stands on the sheets as they were read, for the years judged. */
export function standingOf(shnor: Values, approved: Values, judged: JudgedLists): Standing {
  return {
    decisions: decisionsOf(shnor, judged.resultYear),
    approvedBefore: {
      shnor: approvedOf(approved, listWords.shnor, judged.resultYear),
      shnsu: approvedOf(approved, listWords.shnsu, judged.contextYear),
    },
  };
}

function approvedOf(values: Values, list: string, year: SchoolYear | undefined): Map<string, CellsById> {
  const rows = latestApproved(values, list, year === undefined ? undefined : year - 1);
  // An empty list is approved as a row without a school.
  const schools = rows.filter(({ code }) => code !== '');
  return new Map(schools.map(({ code, name }) => [schoolKey(code), { code, name }]));
}

/** The three computed sheets of a run. */
export function computedLists(
  schools: readonly School[],
  judged: JudgedLists,
  standing: Standing,
  texts: ReasonTexts,
): ComputedSheet[] {
  const write = reasonWriter(texts);
  const reasons = (verdict: ShnorVerdict | ShnsuVerdict): CellsById => ({
    reasons: verdict.reasons.map(write).join(reasonBreak),
  });
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const shnor = judged.shnor.map((verdict) =>
    listRow(byKey, 'shnor', verdict, {
      low: verdict.low,
      ...reasons(verdict),
      needsDecision: verdict.needsDecision ? neededText(verdict.needsDecision, texts) : '',
    }),
  );
  const shnsu = judged.shnsu.map((verdict) =>
    listRow(byKey, 'shnsu', verdict, { met: verdict.met, index: verdict.index ?? '', ...reasons(verdict) }),
  );
  return [
    yearSheet('shnor', judged.resultYear, shnor),
    yearSheet('shnsu', judged.contextYear, shnsu),
    dynamics(byKey, judged, standing),
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

function dynamics(
  schools: ReadonlyMap<string, School>,
  judged: JudgedLists,
  { decisions, approvedBefore }: Standing,
): ComputedSheet {
  const row = (list: ListName, key: string, cells: CellsById): ComputedRow => ({
    key: movementKey(listWords[list], key),
    cells: { list: listWords[list], ...nameOf(schools.get(key)), ...cells },
  });
  const rows = judged.movements.flatMap(({ list, schoolKey: key, ...moved }) => {
    const words = statusWords[list];
    const decision = list === 'shnor' ? (decisions.get(key) ?? '') : '';
    const current = effectiveStatus(words[moved.currentStatus], decision);
    const movement = effectiveMovement(movementWords[moved.movement], current);
    if (movement === '') return [];
    const { before, now } = moved;
    return [row(list, key, { previous: words[moved.previousStatus], current, movement, before, now })];
  });
  const gone = LIST_NAMES.flatMap((list) => {
    const statuses = new Map(judged[list].map((verdict) => [verdict.schoolKey, verdict.status]));
    return [...approvedBefore[list]].flatMap(([key, approved]) => {
      const cells = goneCells(statuses.get(key), list, approved);
      return cells === undefined ? [] : [row(list, key, cells)];
    });
  });
  return dynamicsOf([...rows, ...gone]);
}

/** An approved school that is judged no more: its kind is outside the selection now, or «Школы» has it no longer. */
function goneCells(
  status: ShnorStatus | undefined,
  list: ListName,
  approved: CellsById,
): CellsById | undefined {
  const previous = listWords[list];
  if (status === 'excluded') {
    return { previous, current: statusWords[list].excluded, movement: movementWords.outside };
  }
  if (status !== undefined) return undefined;
  return { ...approved, previous, current: goneStatusWord, movement: movementWords.reorganised };
}

function nameOf(school: School | undefined): CellsById {
  return { code: school?.code ?? '', name: school?.name ?? '' };
}
