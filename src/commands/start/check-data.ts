// «Проверить данные»: every problem of every sheet as sheet, cell, what is wrong and what to do.

import { svodTitle } from '../../catalogue/live-sheet-titles';
import { settingEntries } from '../../catalogue/settings';
import { calls } from '../../contract/calls';
import type { DataProblem, Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import type { SubjectReading } from '../../domain/subjects/types';
import { checkSummary } from '../../messages/operations';
import { fixText, type ProblemTexts, problemText } from '../../messages/problems';
import { settingSubjectNote, subjectNote } from '../../messages/subject-notes';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { checkExams } from '../../workbook/checks/check-exams';
import { kindProblems } from '../../workbook/checks/check-kinds';
import { decisionProblems, sealProblems } from '../../workbook/checks/check-lists';
import { liveProblems } from '../../workbook/checks/check-live';
import { checkSheet } from '../../workbook/checks/check-sheet';
import { checkSubjects } from '../../workbook/checks/check-subjects';
import type { Fix } from '../../workbook/checks/find-fixes';
import { personalDataProblems } from '../../workbook/checks/personal-data';
import { becameAnother, rowSubjects, unknownSubjects } from '../../workbook/checks/row-subjects';
import { sameCodesProblems } from '../../workbook/checks/same-codes';
import type { SchoolCodes } from '../../workbook/checks/written-otherwise';
import type { Problem } from '../../workbook/problem';
import {
  listRules,
  settingCells,
  settingSubjects,
  unknownSettingSubjects,
} from '../../workbook/read-settings';
import { readTable, type Table } from '../../workbook/read-table';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { intakeMemorySheet } from '../../workbook/sheets/intake';
import { journalSheet } from '../../workbook/sheets/journal';
import { approvedSheet, shnorSheet } from '../../workbook/sheets/lists';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { settingsSheet } from '../../workbook/sheets/settings';
import { withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { type Reads, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { dataStamp } from './data-stamp';
import { lastFix } from './fix-memory';
import { codesOfSchools, type FixedBook, fixesOf } from './sheet-fixes';

/** How many problems the answer carries; the full number is told beside. */
const SHOWN = 1000;
/** How many of them one check leaves in the journal. */
const JOURNALLED = 300;

/** A problem, and what a button can do about it. */
interface FoundProblem {
  readonly problem: Problem;
  readonly fix?: Fix;
}

interface Checked {
  readonly problems: readonly FoundProblem[];
  readonly rows: number;
  readonly notes: readonly string[];
}

/** Reads every sheet once and reports; nothing but the journal is written. */
export function checkData(ports: Ports): Response<'checkData'> {
  return withLock(ports, () => {
    const { book } = ports;
    const texts = ports.texts();
    const sheets = texts.sheets.map(({ spec }) => spec);
    const values = new Map(sheets.map(({ title }) => [title, book.read(title)]));
    const read: FixedBook = {
      read: (title) => values.get(title),
      readFormulas: (title) => book.readFormulas(title),
    };
    const checked = checkSheets(read, sheets);
    const found = [...checked.problems, ...liveSheetProblems(ports, read, sheets)];
    const problems = views(found, texts.problems);
    const { date, time } = ports.clock();
    const head = {
      time: `${date} ${time}`,
      operation: calls.checkData.operation,
      outcome: checkSummary(problems.length, time),
    };
    const journalled = found.slice(0, JOURNALLED).map(({ problem }) => ({ problem: withoutValues(problem) }));
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
    writeTogether(book, journalWrites(requiredSheet(read, journalSheet), [head, ...lines, ...more]));
    return {
      total: problems.length,
      problems: problems.slice(0, SHOWN),
      sheetsChecked: sheets.filter(({ hidden }) => hidden !== true).length,
      rowsChecked: checked.rows,
      notes: [...checked.notes],
      finishedAt: time,
      lastFix: lastFixOf(read),
      stamp: dataStamp(read, sheets),
    };
  });
}

/** Nothing where «Показатели» have not been built. */
function liveSheetProblems(ports: Ports, read: Reads, sheets: readonly SheetSpec[]): FoundProblem[] {
  const values = ports.book.read(svodTitle);
  if (values === undefined) return [];
  const standing = sheets.map((spec) => ({ spec, values: read.read(spec.title) ?? [] }));
  return liveProblems(ports.liveSheets(), values, standing).map((problem) => ({ problem }));
}

function lastFixOf(book: Reads): Response<'checkData'>['lastFix'] {
  const last = lastFix(book.read(intakeMemorySheet.title) ?? []);
  return last === undefined ? null : { at: last.at, summary: last.summary };
}

function checkSheets(book: FixedBook, sheets: readonly SheetSpec[]): Checked {
  const problems: FoundProblem[] = [];
  const note = (...found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => ({ problem })));
  };
  const codes = codesOfSchools(book);
  const notes: string[] = [];
  const named = new Set(namedSubjects(book).map(({ key }) => key));
  let rows = 0;
  let keys: ReadonlySet<string> | undefined;
  const tables = new Map<string, Table<SheetSpec>>();
  for (const spec of sheets) {
    const values = book.read(spec.title);
    if (values === undefined) {
      note({ code: 'SHEET_MISSING', sheet: spec.title });
      continue;
    }
    const table = readTable(spec, values);
    if (spec.hidden !== true) rows += table.rowsSeen;
    tables.set(spec.title, table);
    if (spec.title === approvedSheet.title) note(...sealProblems(values));
    if (spec.title === shnorSheet.title) note(...decisionProblems(table));
    note(...table.problems.filter(({ row = 1, heading }) => row === 1 || isPersons(spec, heading)));
    if (spec.filledBy === 'addon') continue;
    // Without the codes every row would seem to be of an unknown school.
    if (spec.title === schoolsSheet.title && !table.unreadable) {
      keys = new Set(table.rows.map((row) => codeKey(row.values)));
      if (table.rowsSeen === 0) note({ code: 'NO_SCHOOL_ROWS', sheet: spec.title });
      note(...sameCodesProblems(values));
    }
    const between = [
      ...betweenCells(table, keys),
      ...subjectProblems(table),
      ...unknownSubjects(table, named),
    ];
    problems.push(...fixable(book, table, codes, between));
    note(
      ...(spec.title === schoolsSheet.title ? kindProblems(table) : []),
      ...(spec.title === settingsSheet.title ? settingProblems(values) : []),
      ...personalDataProblems(spec, table.columns, values),
    );
    notes.push(...subjectNotes(table));
  }
  return {
    problems: [...problems, ...betweenSheets(tables).map((problem) => ({ problem }))],
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

/** Problems in the order of their rows, those that a button fixes with it. */
function fixable(
  book: FixedBook,
  table: Table<SheetSpec>,
  codes: SchoolCodes,
  found: readonly Problem[],
): FoundProblem[] {
  const { fixes, others } = fixesOf(book, table, codes, found);
  const problems: FoundProblem[] = [
    ...others.map((problem) => ({ problem })),
    ...fixes.map((fix) => ({ problem: fix.problem, fix })),
  ];
  return problems.sort((a, b) => (a.problem.row ?? 0) - (b.problem.row ?? 0));
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

function subjectProblems(table: Table<SheetSpec>): readonly Problem[] {
  const isResults = table.spec.title === resultsSheet.title && !table.unreadable;
  return isResults ? checkSubjects(table as Table<typeof resultsSheet>) : [];
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

/** Courses of a subject by which the lists judge; another spelling of a subject is told with its fix. */
function subjectNotes(table: Table<SheetSpec>): string[] {
  const column = (table.columns.index.get('subject') ?? -1) + 1;
  return rowSubjects(table)
    .filter(({ reading }) => reading.course !== undefined)
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

function views(problems: readonly FoundProblem[], texts: ProblemTexts): DataProblem[] {
  return problems.map(({ problem, fix }) => {
    const n = (fix?.cells.length ?? 0) + (fix?.lines.length ?? 0);
    return {
      code: problem.code,
      sheet: problem.sheet,
      cell: cellAddress(problem),
      ...problemText(problem, texts),
      fix: fix === undefined || n === 0 ? null : { id: fix.id, label: fixText(problem, n, texts) },
    };
  });
}
