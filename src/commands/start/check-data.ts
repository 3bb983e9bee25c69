// «Проверить данные»: every problem of every sheet as sheet, cell, what is wrong and what to do.

import { settingEntries } from '../../catalogue/settings';
import type { DataProblem, Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SubjectReading } from '../../domain/subjects/types';
import { checkSummary, operationNames } from '../../messages/operations';
import { type ProblemTexts, problemText } from '../../messages/problems';
import { settingSubjectNote, subjectNote } from '../../messages/subject-notes';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { checkExams } from '../../workbook/checks/check-exams';
import { checkSheet } from '../../workbook/checks/check-sheet';
import { personalDataProblems } from '../../workbook/checks/personal-data';
import { becameAnother, rowSubjects, unknownSubjects } from '../../workbook/checks/row-subjects';
import type { Problem } from '../../workbook/problem';
import {
  listRules,
  settingCells,
  settingSubjects,
  unknownSettingSubjects,
} from '../../workbook/read-settings';
import { readTable, type Table } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { journalSheet } from '../../workbook/sheets/journal';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import { exclusively } from '../command-failure';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { neededLog, type Reads } from '../reading';
import { writeTogether } from '../write-together';

/** How many problems the answer carries; the full number is told beside. */
const SHOWN = 1000;
/** How many of them one check leaves in the journal. */
const JOURNALLED = 300;

interface Checked {
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** Reads every sheet once and reports; nothing but the journal is written. */
export function checkData(ports: Ports): Response<'checkData'> {
  return exclusively(ports, () => {
    const { book } = ports;
    const texts = ports.texts();
    const sheets = texts.sheets.map(({ spec }) => spec);
    const values = new Map(sheets.map(({ title }) => [title, book.read(title)]));
    const read: Reads = { read: (title) => values.get(title) };
    const checked = checkSheets(read, sheets);
    const problems = views(checked.problems, texts.problems);
    const { date, time } = ports.clock();
    const head = {
      time: `${date} ${time}`,
      operation: operationNames.checkData,
      outcome: checkSummary(problems.length, time),
    };
    const journalled = checked.problems.slice(0, JOURNALLED).map(withoutValues);
    const lines = views(journalled, texts.problems).map(({ sheet, cell, what, todo }) => ({
      ...head,
      outcome: '',
      sheet,
      cell,
      what,
      todo,
    }));
    const rest = problems.length - lines.length;
    const more = rest > 0 ? [{ ...head, outcome: filled(texts.operations.moreProblems, { rest }) }] : [];
    writeTogether(book, journalWrites(neededLog(read, journalSheet), [head, ...lines, ...more]));
    return {
      total: problems.length,
      problems: problems.slice(0, SHOWN),
      sheetsChecked: sheets.filter(({ hidden }) => hidden !== true).length,
      rowsChecked: checked.rows,
      notes: [...checked.notes],
      finishedAt: time,
    };
  });
}

function checkSheets(book: Reads, sheets: readonly SheetSpec[]): Checked {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const named = new Set(namedSubjects(book).map(({ key }) => key));
  let rows = 0;
  let keys: ReadonlySet<string> | undefined;
  const tables = new Map<string, Table<SheetSpec>>();
  for (const spec of sheets) {
    const values = book.read(spec.title);
    if (values === undefined) {
      problems.push({ code: 'SHEET_MISSING', sheet: spec.title });
      continue;
    }
    const table = readTable(spec, values);
    rows += table.rowsSeen;
    tables.set(spec.title, table);
    problems.push(...table.problems.filter(({ row = 1, heading }) => row === 1 || isPersons(spec, heading)));
    if (spec.filledBy === 'addon') continue;
    // Without the codes every row would seem to be of an unknown school.
    if (spec.title === schoolsSheet.title && !table.unreadable) {
      keys = new Set(table.rows.map((row) => codeKey(row.values)));
      if (table.rowsSeen === 0) problems.push({ code: 'NO_SCHOOL_ROWS', sheet: spec.title });
    }
    problems.push(
      ...betweenCells(table, keys),
      ...unknownSubjects(table, named),
      ...(spec.title === settingsSheet.title ? settingProblems(values) : []),
      ...personalDataProblems(spec, table.columns, values),
    );
    notes.push(...subjectNotes(table));
  }
  return {
    problems: [...problems, ...betweenSheets(tables)],
    rows,
    notes: [...notes, ...settingNotes(book)],
  };
}

/** What one sheet says against another; nothing while either cannot be read. */
function betweenSheets(tables: ReadonlyMap<string, Table<SheetSpec>>): readonly Problem[] {
  const results = tables.get(resultsSheet.title) as Table<typeof resultsSheet> | undefined;
  const graduates = tables.get(graduatesSheet.title) as Table<typeof graduatesSheet> | undefined;
  if (results === undefined || graduates === undefined) return [];
  return checkExams({ results, graduates });
}

/** On a sheet that the add-on writes only the department's own columns can be wrong. */
function isPersons({ filledBy, columns }: SheetSpec, heading: string | undefined): boolean {
  return (
    filledBy !== 'addon' ||
    Object.values(columns).some((column) => column.heading === heading && column.person === true)
  );
}

function betweenCells(table: Table<SheetSpec>, keys: ReadonlySet<string> | undefined): readonly Problem[] {
  if (table.unreadable) return [];
  const hasCode = 'code' in table.spec.columns && table.spec.title !== schoolsSheet.title;
  return checkSheet(table, hasCode ? keys : undefined).problems;
}

function settingProblems(values: readonly (readonly unknown[])[]): readonly Problem[] {
  const settings = settingCells(values);
  const unread = listRules(settings).problems.filter(({ code }) => code.startsWith('SETTING'));
  return [...unread, ...unknownSettingSubjects(settings)];
}

function namedSubjects(book: Reads): readonly SubjectReading[] {
  const values = book.read(settingsSheet.title);
  return values === undefined ? [] : settingSubjects(settingCells(values));
}

/** What the subjects of a sheet became where that is another word. */
function subjectNotes(table: Table<SheetSpec>): string[] {
  const column = (table.columns.index.get('subject') ?? -1) + 1;
  return rowSubjects(table)
    .filter(({ reading }) => becameAnother(reading))
    .map(({ reading, rows }) => {
      const cells = rows.map((row) => cellAddress({ row, column }));
      return `«${table.spec.title}». ${subjectNote(reading, cells)}`;
    });
}

function settingNotes(book: Reads): string[] {
  return namedSubjects(book)
    .filter(becameAnother)
    .map((reading) => settingSubjectNote(reading, settingEntries.subjects.key));
}

function codeKey(values: Readonly<Record<string, unknown>>): string {
  return schoolKey(String(values.code ?? ''));
}

/** The journal is kept and copied: it never holds what somebody typed into a cell. */
function withoutValues(problem: Problem): Problem {
  const { value, expected } = problem;
  const number = expected !== undefined && /^\d/.test(expected);
  return {
    ...problem,
    ...(value === undefined ? {} : { value: '…' }),
    ...(number ? { expected: '…' } : {}),
  };
}

function views(problems: readonly Problem[], texts: ProblemTexts): DataProblem[] {
  return problems.map((problem) => ({
    code: problem.code,
    sheet: problem.sheet,
    cell: cellAddress(problem),
    ...problemText(problem, texts),
  }));
}
