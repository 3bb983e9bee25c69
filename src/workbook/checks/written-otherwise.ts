// Cells that a reader of ours understands and a plain formula does not, each with the way it should be written.
import { noWord, yesWord } from '../../catalogue/words';
import { isBlankCell } from '../../domain/kernel/cell';
import { readNumberText } from '../../domain/kernel/number-text';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { schoolKey } from '../../domain/kernel/school-key';
import { schoolYearText } from '../../domain/kernel/school-year';
import { tidied } from '../../domain/kernel/text';
import { subjectName } from '../../domain/subjects/declension';
import { readSubject } from '../../domain/subjects/read-subject';
import { CellProblem, type CellReader, cellReader } from '../cell-reader';
import { findColumns } from '../heading';
import type { Column, SheetSpec } from '../sheet-spec';
import { schoolsSheet } from '../sheets/schools';

type Values = readonly (readonly unknown[])[];

/** What is written otherwise: a school's code, a year, a word of a list or a subject, a number, «да» or «нет». */
export type OtherwiseKind = 'code' | 'year' | 'word' | 'number' | 'answer';

export interface Otherwise {
  readonly kind: OtherwiseKind;
  /** What the cell says, as a formula should find it. */
  readonly to: string | number;
}

/** Codes of «Школы»: as formulas compare them, and the one meant by a code that is written otherwise. */
export interface SchoolCodes {
  readonly exact: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Undefined when no school is meant, or several may be. */
  readonly meant: (code: string) => string | undefined;
}

/** As a formula's condition compares: without case, digits by their number. */
export function asCompared(cell: unknown): string {
  const text = String(cell ?? '').toLowerCase();
  return /^\d{1,15}$/.test(text) ? String(Number(text)) : text;
}

/**
 * A code means the school of the same digits (`sch000118`, `edu000118`), or the only one whose digits are the same
 * without the zeros in front of them and that is written in the same way («12» for «0012», never for «edu0012»),
 * or the one whose login or code of РИС ГИА it is.
 */
export function schoolCodes(values: Values): SchoolCodes {
  const { index } = findColumns(schoolsSheet, values[0] ?? []);
  const exact = new Set<string>();
  const byKey = new Map<string, string>();
  const byShort = new OnlyOne();
  const byOther = new OnlyOne();
  const rows = values.slice(1).map((row) => ({ row, code: textAt(row, index.get('code')) }));
  for (const { code } of rows) {
    if (code === '') continue;
    exact.add(asCompared(code));
    if (!byKey.has(schoolKey(code))) byKey.set(schoolKey(code), code);
    byShort.add(withoutZeros(code), code);
  }
  for (const { row, code } of rows) {
    if (code === '') continue;
    for (const id of ['login', 'risCode'] as const) {
      const other = textAt(row, index.get(id));
      if (other !== '') byOther.add(asCompared(other), code);
    }
  }
  return {
    exact,
    keys: new Set(byKey.keys()),
    meant: (code) =>
      byKey.get(schoolKey(code)) ?? byShort.of(withoutZeros(code)) ?? byOther.of(asCompared(code)),
  };
}

/** Values by keys that name one of them; a key of several names none. */
class OnlyOne {
  readonly #found = new Map<string, string | undefined>();

  add(key: string, value: string): void {
    this.#found.set(key, this.#found.has(key) && this.#found.get(key) !== value ? undefined : value);
  }

  of(key: string): string | undefined {
    return this.#found.get(key);
  }
}

function textAt(row: readonly unknown[], at: number | undefined): string {
  return tidied(String(row[at ?? -1] ?? ''));
}

/** The two prefixes of ФИС ОКО are one way of writing. */
function withoutZeros(code: string): string {
  return code
    .toLowerCase()
    .replace(/^(sch|edu)/, 'sch')
    .replace(/\d+/, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

/** How a cell of a column should be written; undefined where it is as it should be, or cannot be read at all. */
export type OtherwiseReader = (cell: unknown) => Otherwise | undefined;

/** The readers of a sheet's columns by id; a column without one has no other way of writing. */
export function otherwiseReaders(spec: SheetSpec, codes: SchoolCodes): ReadonlyMap<string, OtherwiseReader> {
  return new Map(
    Object.entries(spec.columns).flatMap(([id, column]) => {
      const reader = otherwiseReader(id, column, spec, codes);
      return reader === undefined
        ? []
        : [[id, (cell: unknown) => (isBlankCell(cell) ? undefined : reader(cell))]];
    }),
  );
}

function otherwiseReader(
  id: string,
  column: Column,
  spec: SheetSpec,
  codes: SchoolCodes,
): OtherwiseReader | undefined {
  switch (column.type) {
    case 'code':
      if (id !== 'code') return undefined;
      // The codes of «Школы» themselves are the ones to follow.
      return spec.title === schoolsSheet.title ? spacedCode : (cell) => codeOtherwise(cell, codes);
    case 'year':
      return readAs(column, 'year', (read) => (typeof read === 'number' ? schoolYearText(read) : undefined));
    case 'choice':
      return readAs(column, 'word', (read) => column.words?.[String(read)]);
    case 'yesno':
      return readAs(column, 'answer', (read) => (read === true ? yesWord : noWord));
    case 'count':
    case 'number':
    case 'percent':
    case 'grade':
      return numberOtherwise;
    case 'text':
      return id === 'subject' ? subjectOtherwise : undefined;
    default:
      return undefined;
  }
}

function spacedCode(cell: unknown): Otherwise | undefined {
  const to = tidied(String(cell));
  return typeof cell !== 'string' || to === cell ? undefined : { kind: 'code', to };
}

function codeOtherwise(cell: unknown, { exact, keys, meant }: SchoolCodes): Otherwise | undefined {
  const code = String(cell).trim();
  const isSeen = exact.has(asCompared(cell));
  if (isSeen && keys.has(schoolKey(code))) return undefined;
  const to = meant(code);
  return to === undefined ? undefined : { kind: 'code', to };
}

/** By what the column's own reader makes of the cell; capitals do not matter to formulas. */
function readAs(
  column: Column,
  kind: OtherwiseKind,
  written: (read: ReturnType<CellReader>) => string | undefined,
): OtherwiseReader {
  const read = cellReader(column);
  return (cell) => {
    const value = read(cell);
    if (value === undefined || value instanceof CellProblem) return undefined;
    const to = written(value);
    const isSeen = typeof cell === 'string' && cell.toLowerCase() === to?.toLowerCase();
    return to === undefined || isSeen ? undefined : { kind, to };
  };
}

function numberOtherwise(cell: unknown): Otherwise | undefined {
  const to = typeof cell === 'string' ? readNumberText(cell) : undefined;
  return to === undefined ? undefined : { kind: 'number', to };
}

/** A course stays a course, a level is named as the dictionary does; an unknown subject is only tidied. */
function subjectOtherwise(cell: unknown): Otherwise | undefined {
  const typed = String(cell);
  // What looks like a person is told of by itself, and copied nowhere.
  if (isPersonalText(typed)) return undefined;
  const reading = readSubject(typed);
  if (!reading.known) return reading.typed === typed ? undefined : { kind: 'word', to: reading.typed };
  const name = (reading.course ?? reading.subject).toLowerCase();
  // Formulas take whatever begins with the name.
  const isSeen = new RegExp(`^${name.replace(/[()]/g, '\\$&')}(?![\\p{L}])`, 'u').test(typed.toLowerCase());
  return isSeen ? undefined : { kind: 'word', to: subjectName(reading) };
}
