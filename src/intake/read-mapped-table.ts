// Rows of a table whose columns a person named: a school each, with the cells of one sheet.

import { GroupReader, loadedKey } from '../domain/intake/groups';
import { cellNumber, cellText, hasTexts, isBlankRow, rowTexts } from '../domain/intake/sheet-rows';
import { isDateCell } from '../domain/kernel/cell';
import { comparable } from '../domain/kernel/text';
import { intakeNotes } from '../messages/intake/notes';
import { aboutText, mappedReportName, sourceText } from '../messages/intake/reports';
import type { MappedRowProblem } from '../messages/intake/rows';
import type { Column } from '../workbook/sheet-spec';
import { fileSubjectNotes, writtenSubject } from './file-subjects';
import { filledDown } from './filled-down';
import { isOfSchools, keyColumns, mappingColumns, SCHOOL_NAME, wholeColumn } from './mapping-columns';
import { publicName, type ReadyReading } from './reading';
import { rowsInWords } from './rows-in-words';
import { type NoPeople, type Shares, sharesOf } from './shares-to-people';
import type { FileSheet, LoadedCell, LoadedCells, Mapping, SchoolFigures } from './types';

const TOTAL = /^(итого|всего|в целом|в среднем|среднее(?! (общее|полное|профес|специал)))(?!\p{L})/u;

const LOGIN_AND_NAME = /^(\p{L}{3}\s?\d{4,})\s*\|\s*(.+)$/u;

type Row =
  | {
      readonly kind: 'school';
      readonly figures: SchoolFigures;
      readonly key: string;
      /** As the file has it. */
      readonly subject: string;
    }
  | { readonly kind: 'total'; readonly row: number }
  | { readonly kind: 'problem'; readonly problem: MappedRowProblem };

/** Reads the rows below the headings; a row with anything in it is a school, a total or a problem. */
export function readMappedTable(sheet: FileSheet, mapping: Mapping): ReadyReading {
  const headings = rowTexts(sheet.rows[mapping.headingRow] ?? []);
  const isRepeated = (cells: readonly unknown[]): boolean => hasTexts(cells, headings);
  const down = filledDown(sheet.rows, mapping, (cells) => isRepeated(cells) || isTotalRow(cells, mapping));
  const shares = sharesOf(sheet.rows, mapping);
  const repeated: number[] = [];
  const rows = down.rows.flatMap((cells, index): Row[] => {
    if (index <= mapping.headingRow || isBlankRow(cells)) return [];
    if (!isRepeated(cells)) return [readRow(cells, index + 1, mapping, shares)];
    repeated.push(index + 1);
    return [];
  });
  const { schools, problems } = withoutRepeats(rows);
  const isRegion = !isOfSchools(mapping.target);
  const totals = rows.flatMap((row) => (row.kind === 'total' ? [row.row] : []));
  return {
    kind: 'ready',
    report: mappedReportName,
    about: aboutValues(mapping, publicName(sheet.sheet)),
    source: sourceText(undefined, publicName(sheet.file)),
    asOf: '',
    facts: undefined,
    schools: isRegion ? [] : schools,
    participants: schools.reduce((sum, { participants }) => sum + participants, 0),
    region: isRegion ? schools.map(({ cells }) => cells.region ?? {}) : [],
    notes: [
      ...subjectNotes(rows, mapping),
      ...(repeated.length === 0 ? [] : [{ agrees: true, text: intakeNotes.repeatedHeadings(repeated) }]),
      ...(down.filled.length === 0 ? [] : [{ agrees: false, text: intakeNotes.fromAbove(down.filled) }]),
      ...(shares.ids.length === 0
        ? []
        : [{ agrees: false, text: intakeNotes.countsOfShares(headingsOf(mapping.target, shares.ids)) }]),
      ...(totals.length === 0 ? [] : [{ agrees: true, text: intakeNotes.totalRows(totals) }]),
      ...shareNotes(schools, mapping),
    ],
    refusedRows: rowsInWords(problems),
    asked: [],
    given: { mapping },
  };
}

function readRow(cells: readonly unknown[], row: number, mapping: Mapping, shares: Shares): Row {
  const { target, columns } = mapping;
  if (isTotalRow(cells, mapping)) return { kind: 'total', row };
  const { code, name } = schoolOf(cells, mapping);
  if (code === '' && name === '' && isOfSchools(target)) {
    return { kind: 'problem', problem: { code: 'MAPPED_SCHOOL_MISSING', row } };
  }
  const values: Record<string, LoadedCell> = {};
  for (const [id, column] of mappingColumns(target)) {
    const source = columns[id];
    if (source === undefined || id === 'code' || id === SCHOOL_NAME) continue;
    const type = 'column' in source && source.isShare === true ? 'percent' : column.type;
    const value = 'value' in source ? source.value.trim() : cellFor(cells[source.column], type);
    if (value !== '') values[id] = value;
    else if (column.required === true) {
      const at = 'column' in source ? { column: source.column + 1 } : {};
      const group = name === '' ? code : name;
      return { kind: 'problem', problem: { code: 'MAPPED_REQUIRED_BLANK', row, ...at, group } };
    }
  }
  const subject = String(values.subject ?? '');
  if (subject !== '') values.subject = writtenSubject(subject);
  if (target === 'schools' && name !== '') values.name = name;
  const people = shares.peopleOf(values);
  if (typeof people === 'string') {
    return { kind: 'problem', problem: { code: people, row, ...shareColumn(people, mapping), group: name } };
  }
  const whole = people[wholeColumn(target)];
  const participants = typeof whole === 'number' ? whole : 0;
  const municipality = String(values.municipality ?? '');
  const figures = { row, code, name, municipality, participants, cells: { [target]: people } };
  return { kind: 'school', figures, key: keyOf(figures, target, people), subject };
}

/** «edu990101 | МБОУ СОШ № 1» of an export holds both. */
function schoolOf(cells: readonly unknown[], { columns }: Mapping): { code: string; name: string } {
  const textOf = (id: string): string => {
    const source = columns[id];
    return source !== undefined && 'column' in source ? cellText(cells[source.column]) : '';
  };
  const [, login, name = textOf(SCHOOL_NAME)] = LOGIN_AND_NAME.exec(textOf(SCHOOL_NAME)) ?? [];
  return { code: textOf('code') || (login ?? ''), name };
}

function isTotalRow(cells: readonly unknown[], mapping: Mapping): boolean {
  const { code, name } = schoolOf(cells, mapping);
  return isTotal(cells, code, name, isOfSchools(mapping.target));
}

/** Where a figure cannot be read it is the whole: the percents of a row are judged together. */
function shareColumn(why: NoPeople, { target, columns }: Mapping): { column?: number } {
  const source = columns[wholeColumn(target)];
  return why === 'FIGURE_UNREADABLE' && source !== undefined && 'column' in source
    ? { column: source.column + 1 }
    : {};
}

function headingsOf(target: Mapping['target'], ids: readonly string[]): string[] {
  return mappingColumns(target).flatMap(([id, { heading }]) => (ids.includes(id) ? [heading] : []));
}

/** What a person said of all rows at once; the sheet's name where nothing was. */
function aboutValues({ columns }: Mapping, sheet: string): string {
  const said = (id: string): string => {
    const source = columns[id];
    return source !== undefined && 'value' in source ? source.value.trim() : '';
  };
  const grade = said('grade') || said('level');
  const about = [
    said('procedure'),
    aboutText({ subject: writtenSubject(said('subject')), grade: grade === '' ? undefined : Number(grade) }),
    said('year'),
  ].filter((part) => part !== '');
  return about.length === 0 ? sheet : about.join(', ');
}

/** A subject named for all rows at once is told without them. */
function subjectNotes(rows: readonly Row[], { columns }: Mapping): ReadyReading['notes'] {
  const forAll = columns.subject !== undefined && 'value' in columns.subject;
  return fileSubjectNotes(
    rows.flatMap((row) =>
      row.kind !== 'school' ? [] : [{ text: row.subject, ...(forAll ? {} : { row: row.figures.row }) }],
    ),
  );
}

/** A cell shown as «56 %» holds 0,56: which of the two is meant only a person knows. */
function shareNotes(schools: readonly SchoolFigures[], { target }: Mapping): ReadyReading['notes'] {
  return mappingColumns(target).flatMap(([id, { type, heading }]) => {
    const values = schools.map(({ cells }) => Number(cells[target]?.[id] ?? 0));
    const areShares = type === 'percent' && values.some((value) => value > 0 && value <= 1);
    const isPercent = values.some((value) => !(value <= 1));
    return areShares && !isPercent ? [{ agrees: false, text: intakeNotes.sharesForPercents(heading) }] : [];
  });
}

/** Sums, rows of districts, and the row of column numbers «1 2 3 4» under the headings. */
function isTotal(cells: readonly unknown[], code: string, name: string, ofSchools: boolean): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  if (filled.length > 2 && filled.every((cell, i) => cellNumber(cell) === i + 1)) return true;
  // Beside a code the first words may be of anything: «среднее» of a level of education.
  const first = code === '' ? filled.find((cell) => cellNumber(cell) === undefined) : undefined;
  if ([code, name, cellText(first)].some((text) => TOTAL.test(comparable(text)))) return true;
  if (code !== '' || name === '' || !ofSchools) return false;
  const group = new GroupReader().read(name, 'absent');
  return group?.kind === 'municipality' || group?.kind === 'sample';
}

/** A number where one is meant and stands there; anything else as text, for the sheet's own rules. */
function cellFor(cell: unknown, type: Column['type']): LoadedCell {
  const text = cellText(cell);
  const isNumeric = type === 'count' || type === 'number' || type === 'percent' || type === 'grade';
  if (text === '' || isDateCell(cell)) return text;
  return (isNumeric ? cellNumber(cell) : undefined) ?? text;
}

function keyOf(school: SchoolFigures, target: Mapping['target'], values: LoadedCells): string {
  const facts = keyColumns(target).map((id) => comparable(String(values[id] ?? '')));
  return [loadedKey(school), ...facts].join('|');
}

/** Of identical rows the first is taken; of rows of one school and subject that differ none is. */
function withoutRepeats(rows: readonly Row[]): { schools: SchoolFigures[]; problems: MappedRowProblem[] } {
  const firsts = new Map<string, SchoolFigures>();
  const bad = new Set<SchoolFigures>();
  const problems: MappedRowProblem[] = [];
  for (const row of rows) {
    if (row.kind === 'problem') problems.push(row.problem);
    if (row.kind !== 'school') continue;
    const { figures, key } = row;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, figures);
      continue;
    }
    if (JSON.stringify(first.cells) === JSON.stringify(figures.cells)) continue;
    bad.add(first);
    const group = figures.name === '' ? figures.code : figures.name;
    problems.push({ code: 'MAPPED_SCHOOL_TWICE', row: figures.row, otherRow: first.row, group });
  }
  return { schools: [...firsts.values()].filter((figures) => !bad.has(figures)), problems };
}
