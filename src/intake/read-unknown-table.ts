// A table that nobody knows: what is needed to name its columns, or its rows once they are named.

import { procedureWords } from '../catalogue/words';
import { personalColumn } from '../domain/intake/personal-columns';
import type { SheetRefusal } from '../domain/intake/problems';
import { cellText, isBlankRow, type SheetRows } from '../domain/intake/sheet-rows';
import { isPersonalHeading, isPersonalText } from '../domain/kernel/personal-text';
import { schoolYearText } from '../domain/kernel/school-year';
import { mappingProblems, passedTexts } from '../messages/intake/notes';
import { unknownReportName } from '../messages/intake/reports';
import { mappingColumns } from './mapping-columns';
import { headingsKey } from './mapping-memory';
import { isPupilHeading, problemsOf } from './mapping-problems';
import { readMappedTable } from './read-mapped-table';
import type { Reading } from './reading';
import { refusalInWords } from './refusal-in-words';
import { suggestedColumns, suggestedTarget } from './suggest-columns';
import { factsInText } from './suggest-facts';
import { guessedHeadingRow, headingsAt } from './table-headings';
import type { ColumnSource, FileSheet, Mapping } from './types';

const SAMPLE_ROWS = 5;
const anyLayout = { title: undefined, required: {}, optional: {} };

/** `given` is the person's word of this very table; `remembered` are choices made for others with these headings. */
export function readUnknownTable(
  sheet: FileSheet,
  given: Mapping | undefined,
  remembered: ReadonlyMap<string, Mapping>,
): Reading {
  const { rows } = sheet;
  const headingRow = given?.headingRow ?? guessedHeadingRow(rows);
  const personal = personalPlace(rows, headingRow);
  if (personal !== undefined) return { kind: 'refused', refused: refusalInWords(personal) };
  const found = headingsAt(rows, headingRow);
  const body = rows.slice(headingRow + 1).filter((row) => !isBlankRow(row));
  // A note or a title is no table; a person who has named a heading row knows better.
  if (given === undefined && (body.length === 0 || found.length < 2))
    return { kind: 'passed', why: passedTexts.other };
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) => shown(found[column]));
  const before = remembered.get(headingsKey(found));
  // Without columns a person has chosen the sheet or the row of headings, and asks what these suggest.
  const chosen = given !== undefined && Object.keys(given.columns).length > 0 ? given : undefined;
  const suggested = chosen ?? suggestedMapping(sheet, headingRow, headings, given?.target, before);
  // A value for every row was said of another table: it is shown again, not taken.
  const isSaid = chosen !== undefined || (given === undefined && before !== undefined && onlyColumns(before));
  const problems = [
    ...problemsOf(suggested, headings),
    ...(body.length === 0 ? [mappingProblems.noRows] : []),
  ];
  if (isSaid && problems.length === 0) return readMappedTable(sheet, suggested);
  return {
    kind: 'unknown',
    report: unknownReportName,
    headingRow,
    headings,
    sample: body
      .slice(0, SAMPLE_ROWS)
      .map((row) => headings.map((heading, i) => (isPupilHeading(heading) ? '…' : shown(row[i])))),
    rows: body.length,
    suggested,
    problems,
  };
}

/** Above the table and in its headings a word is enough; below them two values of a column are. */
function personalPlace(rows: SheetRows, headingRow: number): SheetRefusal | undefined {
  for (let row = 0; row <= headingRow + 1; row += 1) {
    const column = (rows[row] ?? []).findIndex((cell) => isPersonalHeading(cellText(cell)));
    if (column >= 0) return { code: 'PERSONAL_DATA', row: row + 1, column: column + 1 };
  }
  // Headings are kept in the workbook with the choice of columns.
  const named = headingsAt(rows, headingRow).findIndex(isPersonalText);
  if (named >= 0) return { code: 'PERSONAL_DATA', row: headingRow + 1, column: named + 1 };
  return personalColumn(rows, headingRow, anyLayout, undefined);
}

function shown(cell: unknown): string {
  const text = cellText(cell);
  return isPersonalText(text) ? '…' : text;
}

function suggestedMapping(
  sheet: FileSheet,
  headingRow: number,
  headings: readonly string[],
  chosenTarget: Mapping['target'] | undefined,
  remembered: Mapping | undefined,
): Mapping {
  const target = chosenTarget ?? remembered?.target ?? suggestedTarget(headings);
  const before = remembered?.target === target ? remembered : undefined;
  const values = suggestedValues(sheet, headingRow, target);
  const columns = before?.columns ?? {
    ...values,
    ...suggestedColumns(target, headings, sheet.rows.slice(headingRow + 1)),
  };
  const fresh = Object.fromEntries(
    Object.entries(columns).map(([id, source]) => [id, 'value' in source ? (values[id] ?? source) : source]),
  );
  return { target, headingRow, columns: fresh };
}

/** What the file says of all its rows at once, above the table and in its names. */
function suggestedValues(
  { rows, sheet, file }: FileSheet,
  headingRow: number,
  target: Mapping['target'],
): Record<string, ColumnSource> {
  const above = rows.slice(0, headingRow).flatMap((row) => row.map(cellText));
  const { procedure, year, grade, subject } = factsInText([...above, sheet, file].join(' | '));
  const level = grade ?? (procedure === 'oge' ? 9 : procedure === 'ege' ? 11 : undefined);
  const values: Readonly<Record<string, string | undefined>> = {
    procedure: procedure === undefined ? undefined : procedureWords[procedure],
    year: year === undefined ? undefined : schoolYearText(year),
    grade: level === undefined ? undefined : String(level),
    level: level === 9 || level === 11 ? String(level) : undefined,
    subject,
  };
  const asked = mappingColumns(target).map(([id]) => id);
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      value === undefined || !asked.includes(id) ? [] : [[id, { value }]],
    ),
  );
}

function onlyColumns({ columns }: Mapping): boolean {
  return Object.values(columns).every((source) => 'column' in source);
}
