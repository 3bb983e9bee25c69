// Rows of a table whose columns a person named: a school each, with the cells of one sheet.

import { GroupReader, loadedKey } from '../domain/intake/groups';
import { cellNumber, cellText, isBlankRow } from '../domain/intake/sheet-rows';
import { isDateCell } from '../domain/kernel/cell';
import { comparable } from '../domain/kernel/text';
import { intakeNotes } from '../messages/intake/notes';
import { aboutText, mappedReportName, sourceText } from '../messages/intake/reports';
import type { MappedRowProblem } from '../messages/intake/rows';
import type { Column } from '../workbook/sheet-spec';
import { fileSubjectNotes, writtenSubject } from './file-subjects';
import { mappingColumns, SCHOOL_NAME } from './mapping-columns';
import { publicName, type ReadyReading } from './reading';
import { rowsInWords } from './rows-in-words';
import type { FileSheet, LoadedCell, LoadedCells, Mapping, SchoolFigures } from './types';

const TOTAL = /^(итого|всего|в целом|в среднем|среднее(?! (общее|полное|профес|специал)))(?!\p{L})/u;

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
  const rows = sheet.rows.flatMap((cells, index) =>
    index <= mapping.headingRow || isBlankRow(cells) ? [] : [readRow(cells, index + 1, mapping)],
  );
  const { schools, problems } = withoutRepeats(rows);
  const totals = rows.flatMap((row) => (row.kind === 'total' ? [row.row] : []));
  return {
    kind: 'ready',
    report: mappedReportName,
    about: aboutValues(mapping, publicName(sheet.sheet)),
    source: sourceText(undefined, publicName(sheet.file)),
    asOf: '',
    facts: undefined,
    schools,
    participants: schools.reduce((sum, { participants }) => sum + participants, 0),
    region: undefined,
    notes: [
      ...subjectNotes(rows, mapping),
      ...(totals.length === 0 ? [] : [{ agrees: true, text: intakeNotes.totalRows(totals) }]),
      ...shareNotes(schools, mapping),
    ],
    refusedRows: rowsInWords(problems),
    asked: [],
    given: { mapping },
  };
}

function readRow(cells: readonly unknown[], row: number, { target, columns }: Mapping): Row {
  const textOf = (id: string): string => {
    const source = columns[id];
    return source !== undefined && 'column' in source ? cellText(cells[source.column]) : '';
  };
  const code = textOf('code');
  const name = textOf(SCHOOL_NAME);
  if (isTotal(cells, code, name)) return { kind: 'total', row };
  if (code === '' && name === '') {
    return { kind: 'problem', problem: { code: 'MAPPED_SCHOOL_MISSING', row } };
  }
  const values: Record<string, LoadedCell> = {};
  for (const [id, column] of mappingColumns(target)) {
    const source = columns[id];
    if (source === undefined || id === 'code' || id === SCHOOL_NAME) continue;
    const value = 'value' in source ? source.value.trim() : cellFor(cells[source.column], column);
    if (value !== '') values[id] = value;
    else if (column.required === true) {
      const at = 'column' in source ? { column: source.column + 1 } : {};
      const group = name === '' ? code : name;
      return { kind: 'problem', problem: { code: 'MAPPED_REQUIRED_BLANK', row, ...at, group } };
    }
  }
  const subject = String(values.subject ?? '');
  if (subject !== '') values.subject = writtenSubject(subject);
  const whole = values[target === 'results' ? 'participants' : 'graduates'];
  const participants = typeof whole === 'number' ? whole : 0;
  const figures = { row, code, name, municipality: '', participants, cells: { [target]: values } };
  return { kind: 'school', figures, key: keyOf(figures, values), subject };
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
function isTotal(cells: readonly unknown[], code: string, name: string): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  if (filled.length > 2 && filled.every((cell, i) => cellNumber(cell) === i + 1)) return true;
  // Beside a code the first words may be of anything: «среднее» of a level of education.
  const first = code === '' ? filled.find((cell) => cellNumber(cell) === undefined) : undefined;
  if ([code, name, cellText(first)].some((text) => TOTAL.test(comparable(text)))) return true;
  if (code !== '' || name === '') return false;
  const group = new GroupReader().read(name, 'absent');
  return group?.kind === 'municipality' || group?.kind === 'sample';
}

/** A number where one is meant and stands there; anything else as text, for the sheet's own rules. */
function cellFor(cell: unknown, { type }: Column): LoadedCell {
  const text = cellText(cell);
  const isNumeric = type === 'count' || type === 'number' || type === 'percent' || type === 'grade';
  if (text === '' || isDateCell(cell)) return text;
  return (isNumeric ? cellNumber(cell) : undefined) ?? text;
}

function keyOf(school: SchoolFigures, values: LoadedCells): string {
  const facts = ['year', 'procedure', 'grade', 'subject', 'level'].map((id) =>
    comparable(String(values[id] ?? '')),
  );
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
