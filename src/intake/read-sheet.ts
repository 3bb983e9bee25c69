// One sheet of a file read with what a person said of it; the same question twice is answered from memory.

import type { BareLayout, ReportLayout } from '../domain/intake/layouts';
import { layoutOf } from '../domain/intake/layouts';
import type { KnownSchool } from '../domain/intake/match-schools';
import type { SheetRefusal } from '../domain/intake/problems';
import { type Recognised, type Recognition, recognise } from '../domain/intake/recognise';
import { readBareTable } from './read-bare-table';
import { readReport } from './read-report';
import { readUnknownTable } from './read-unknown-table';
import type { Reading } from './reading';
import { refusalInWords } from './refusal-in-words';
import { type FormMark, markOf } from './school-form/landmarks';
import { readForm } from './school-form/read-form';
import type { FileSheet, Given, Mapping } from './types';

/** What a sheet is read with, besides what was said of it. */
export interface ReadingContext {
  readonly schools: readonly KnownSchool[];
  /** Mappings chosen before, by the key of their headings. */
  readonly mappings: ReadonlyMap<string, Mapping>;
}

/** A known report or why none, or the mark of a form that a school has filled. */
type Found = Recognition | { readonly form: FormMark | 'spoilt' };

const recognitions = new WeakMap<FileSheet, Found>();
const readings = new WeakMap<FileSheet, { readonly key: string; readonly reading: Reading }>();

/** O(rows) the first time. */
function recognition(sheet: FileSheet): Found {
  const known = recognitions.get(sheet);
  if (known !== undefined) return known;
  const form = markOf(sheet.rows);
  const found =
    form === undefined ? recognise(sheet.rows, sheet.isPart === true ? '' : sheet.sheet) : { form };
  recognitions.set(sheet, found);
  return found;
}

/** Nobody knows the table: its columns are to be named. */
export function isUnknown(sheet: FileSheet): boolean {
  const found = recognition(sheet);
  return 'refusal' in found && found.refusal.code === 'UNKNOWN_LAYOUT';
}

/** Reads the sheet; O(rows), and O(1) when nothing it depends on has changed since. */
export function readSheet(sheet: FileSheet, said: Given, context: ReadingContext): Reading {
  const found = recognition(sheet);
  const school = context.schools.find(({ code }) => code === said.school);
  const mappings = isUnknown(sheet) || said.mapping !== undefined ? [...context.mappings] : [];
  const key = JSON.stringify([said, school, mappings]);
  const known = readings.get(sheet);
  if (known?.key === key) return known.reading;
  const reading = readRecognised(sheet, found, said, context);
  readings.set(sheet, { key, reading });
  return reading;
}

function readRecognised(sheet: FileSheet, found: Found, said: Given, context: ReadingContext): Reading {
  if ('form' in found) return readForm(sheet.rows, found.form);
  if (isUnknown(sheet)) return readUnknownTable(sheet, said.mapping, context.mappings);
  if ('refusal' in found) return readRefused(sheet, found.refusal, said.mapping, context.mappings);
  return isReport(found.sheet)
    ? readReport(sheet, found.sheet, said)
    : readBareTable(sheet, found.sheet as Recognised<BareLayout>, said, context.schools);
}

/** A table that is refused as a report may still be one whose columns a person names. */
function readRefused(
  sheet: FileSheet,
  refusal: SheetRefusal,
  mapping: Mapping | undefined,
  mappings: ReadingContext['mappings'],
): Reading {
  const refused = refusalInWords(refusal);
  if (refusal.code === 'PERSONAL_DATA') return { kind: 'refused', refused };
  const table = readUnknownTable(sheet, mapping, mapping === undefined ? new Map() : mappings);
  if (mapping !== undefined || table.kind !== 'unknown')
    return mapping === undefined ? { kind: 'refused', refused } : table;
  const { target, headingRow } = table.suggested;
  return { kind: 'refused', refused, columns: { target, headingRow, columns: {} } };
}

function isReport(sheet: Recognised): sheet is Recognised<ReportLayout> {
  return layoutOf(sheet.layout).title !== undefined;
}
