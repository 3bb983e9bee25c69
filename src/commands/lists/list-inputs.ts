// Everything that forming or previewing the lists reads, each sheet once.

import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { type InputDigests, inputDigests } from '../../domain/lists/input-digests';
import { judgeLists } from '../../domain/lists/judge-lists';
import type { ListData } from '../../domain/lists/records';
import type { ListRules } from '../../domain/lists/rules';
import type { JudgedLists } from '../../domain/lists/verdict';
import { readSubject } from '../../domain/subjects/read-subject';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import { cellAddress } from '../../workbook/address';
import { unknownSubjects } from '../../workbook/checks/row-subjects';
import { type ListTables, listData } from '../../workbook/lists/list-data';
import type { Problem } from '../../workbook/problem';
import type { SettingCells } from '../../workbook/read-settings';
import { contextSheet } from '../../workbook/sheets/context';
import { graduatesSheet, resultsSheet } from '../../workbook/sheets/results';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { CommandRefusal } from '../command-refusal';
import type { Ports } from '../ports';
import {
  type Reads,
  requiredRules,
  requiredSettings,
  requiredTable,
  type SettingChanges,
  type Values,
} from '../reading';

export interface JudgedWorkbook {
  readonly settings: SettingCells;
  readonly settingValues: Values;
  readonly data: ListData;
  readonly digests: InputDigests;
  readonly judged: JudgedLists;
  readonly resultYear: SchoolYear;
  readonly problems: readonly Problem[];
  /** Sentences about data that could not be used. */
  readonly warnings: string[];
}

/** Reads the four tables of the lists. */
export function listTables(book: Reads): ListTables {
  return {
    schools: requiredTable(book, schoolsSheet),
    results: requiredTable(book, resultsSheet),
    graduates: requiredTable(book, graduatesSheet),
    contexts: requiredTable(book, contextSheet),
  };
}

/** Reads the settings and tables and judges every school. Nothing is written. */
export function judgedWorkbook({ book, texts }: Ports, changes: SettingChanges): JudgedWorkbook {
  const { settings, values: settingValues } = requiredSettings(book, changes);
  const { operations } = texts();
  const rules = requiredRules(settings, texts);
  const tables = listTables(book);
  const { data, problems } = listData(tables);
  if (data.schools.length === 0) throw new CommandRefusal({ code: 'NO_SCHOOLS' });
  const judged = judgeLists(data, rules);
  const { resultYear } = judged;
  const inData = [...data.results, ...data.graduates];
  if (resultYear === undefined || inData.length === 0) throw new CommandRefusal({ code: 'NO_RESULTS' });
  if (!inData.some(({ year }) => year === resultYear)) {
    throw new CommandRefusal({ code: 'NO_YEAR', year: schoolYearText(resultYear) });
  }
  const warnings = [
    ...bySheet(problems, operations),
    ...unknownInResults(tables, rules, operations),
    ...missingSubjects(data, rules, operations),
  ];
  const digests = inputDigests(data, rules);
  return { settings, settingValues, data, digests, judged, resultYear, problems, warnings };
}

/** One sentence a sheet about the problems found on it. */
export function bySheet(problems: readonly Problem[], texts: OperationTexts): string[] {
  const counts = new Map<string, number>();
  for (const { sheet } of problems) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => filled(texts.unusedRows, { sheet, problems: count }));
}

/** Subjects of results that nobody knows: their rows would otherwise be left out in silence. */
function unknownInResults({ results }: ListTables, { shnor }: ListRules, texts: OperationTexts): string[] {
  const named = new Set(shnor.subjects.map((subject) => readSubject(subject).key));
  return unknownSubjects(results, named).map((problem) =>
    filled(texts.unknownInResults, { ...problem, cell: cellAddress(problem) }),
  );
}

/** Subjects of the settings that no result names: a slip of the pen would otherwise look like a good result. */
function missingSubjects({ results }: ListData, { shnor }: ListRules, texts: OperationTexts): string[] {
  const found = new Set(results.map(({ subject }) => readSubject(subject).key));
  return shnor.subjects
    .filter((subject) => !found.has(readSubject(subject).key))
    .map((subject) => filled(texts.unknownSubject, { subject }));
}
