// Rows that a reader of the lists understands and a plain formula does not: other letters, other years, doubled rows.
import { noWord, yesWord } from '../../catalogue/words';
import { isBlankCell } from '../../domain/kernel/cell';
import { readSchoolYear, type SchoolYear } from '../../domain/kernel/school-year';
import { comparable } from '../../domain/kernel/text';
import { cellAddress } from '../address';
import {
  asCompared,
  type OtherwiseReader,
  otherwiseReaders,
  type SchoolCodes,
} from '../checks/written-otherwise';
import { findColumns } from '../heading';
import type { SheetSpec } from '../sheet-spec';

export type UnseenProblemKind =
  | 'unseenYear'
  | 'unseenCode'
  | 'unseenSchool'
  | 'unseenProcedure'
  | 'unseenSubject'
  | 'unseenNumber'
  | 'unseenCount'
  | 'unseenAnswer'
  | 'unseenDouble';

export interface UnseenProblem {
  readonly kind: UnseenProblemKind | 'sameCodes';
  readonly sheet: string;
  readonly n: number;
  /** The first cell of the kind. */
  readonly cell: string;
  /** How the year should have been written; only of an unseen year, and only where the sheet has a year at all. */
  readonly year?: SchoolYear;
}

/** What the formulas look at on a sheet. */
export interface SeenSheet {
  readonly spec: SheetSpec;
  readonly values: readonly (readonly unknown[])[];
  /** The sheet's own year first. */
  readonly years: ReadonlySet<SchoolYear>;
  /** Columns of whole numbers. */
  readonly numbers: readonly string[];
  /** Columns of yes and no. */
  readonly answers: readonly string[];
  readonly procedures?: readonly string[];
  /** Beginnings of the subjects counted. */
  readonly subjects?: readonly string[];
}

/** One finding a kind, and a year of unseen ones, in the order of the sheet's rows; none when the formulas see everything. */
export function unseenRows(seen: SeenSheet, schools: SchoolCodes): UnseenProblem[] {
  const { index } = findColumns(seen.spec, seen.values[0] ?? []);
  const findings = new Map<string, UnseenProblem>();
  const [sheetYear] = seen.years;
  const keys = new Set<string>();
  const { title, key = [] } = seen.spec;
  const readers = { schools, otherwise: otherwiseReaders(seen.spec, schools) };
  for (let line = 1; line < seen.values.length; line += 1) {
    const cells = seen.values[line] ?? [];
    const cellOf = (id: string): unknown => cells[index.get(id) ?? -1];
    const code = cellOf('code');
    if (isBlankCell(code)) continue;
    const year = readSchoolYear(cellOf('year'));
    if (year !== undefined && !seen.years.has(year)) continue;
    const report = (kind: UnseenProblemKind, id: string): void => {
      const meant = kind === 'unseenYear' ? (year ?? sheetYear) : undefined;
      const one = `${kind} ${meant}`;
      const known = findings.get(one);
      const cell = known?.cell ?? cellAddress({ row: line + 1, column: (index.get(id) ?? 0) + 1 });
      const found = { kind, sheet: title, n: (known?.n ?? 0) + 1, cell };
      findings.set(one, meant === undefined ? found : { ...found, year: meant });
    };
    for (const [kind, id] of problemsOf(cellOf, year, seen, readers)) report(kind, id);
    const text = key.map((id) => asCompared(cellOf(id))).join('\t');
    if (keys.has(text)) report('unseenDouble', 'code');
    keys.add(text);
  }
  return [...findings.values()];
}

/** Rows of «Школы» whose codes a formula cannot tell from one above: «0012» and «12». */
export function sameCodes(
  sheet: SheetSpec,
  values: readonly (readonly unknown[])[],
): UnseenProblem | undefined {
  const at = findColumns(sheet, values[0] ?? []).index.get('code') ?? -1;
  const known = new Set<string>();
  let found: UnseenProblem | undefined;
  values.forEach((row, line) => {
    const code = row[at];
    if (line === 0 || isBlankCell(code)) return;
    const text = asCompared(code);
    if (known.has(text)) {
      const cell = found?.cell ?? cellAddress({ row: line + 1, column: at + 1 });
      found = { kind: 'sameCodes', sheet: sheet.title, n: (found?.n ?? 0) + 1, cell };
    }
    known.add(text);
  });
  return found;
}

function* problemsOf(
  cellOf: (id: string) => unknown,
  year: SchoolYear | undefined,
  seen: SeenSheet,
  { schools, otherwise }: { schools: SchoolCodes; otherwise: ReadonlyMap<string, OtherwiseReader> },
): Generator<readonly [UnseenProblemKind, string]> {
  const code = cellOf('code');
  const isOtherwise = (id: string): boolean => otherwise.get(id)?.(cellOf(id)) !== undefined;
  if (!schools.exact.has(asCompared(code))) {
    yield [schools.meant(String(code)) === undefined ? 'unseenSchool' : 'unseenCode', 'code'];
  }
  if (year === undefined || isOtherwise('year')) yield ['unseenYear', 'year'];
  const procedure = otherwise.get('procedure')?.(cellOf('procedure'))?.to;
  if (seen.procedures?.some((word) => word === procedure)) yield ['unseenProcedure', 'procedure'];
  const subject = String(otherwise.get('subject')?.(cellOf('subject'))?.to ?? '');
  if (seen.subjects?.some((word) => comparable(subject).startsWith(comparable(word)))) {
    yield ['unseenSubject', 'subject'];
  }
  for (const id of seen.numbers) {
    const cell = cellOf(id);
    if (isOtherwise(id)) yield ['unseenNumber', id];
    if (typeof cell === 'number' && !(cell >= 0 && Number.isInteger(cell))) yield ['unseenCount', id];
  }
  for (const id of seen.answers) {
    const cell = cellOf(id);
    const word = asCompared(cell);
    if (!isBlankCell(cell) && word !== yesWord && word !== noWord) yield ['unseenAnswer', id];
  }
}
