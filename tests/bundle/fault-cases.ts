// The commands that write, each with a workbook in which it has something to do: for the tests of failing services.
import type { Host } from '../../local/host';
import { Formula } from '../../local/workbook/cell';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import type { CallName } from '../../src/contract/requests';
import { type Contents, callCount, contentsOf, hostOf, preparedWorkbook, run, runWell } from './built-host';
import { codeOf } from './district';
import { intake } from './intake-requests';
import { livedInWorkbook } from './lived-in';

export interface FaultCase {
  readonly title: string;
  readonly name: CallName;
  /** Absent: called from the menu. */
  readonly request?: object;
  readonly start: WorkbookJson;
  /** Sheets that the command writes in several blocks: time that runs out may leave them between two of them. */
  readonly blocks: readonly string[];
  /** Sheets that the next run brings to where an unbroken one would have, wherever the time ran out. */
  readonly repaired: readonly string[];
}

const LISTS = ['ШНОР', 'ШНСУ', 'Динамика'];

const LOADED = ['Школы', 'Результаты', 'Сопоставление', 'Регион'];

export const approval = {
  lists: ['shnor', 'shnsu'],
  order: '214-О',
  date: '01.10.2026',
  asFormed: true,
  undecided: true,
};

/** The workbook after one more forming of the lists. */
export function formed(start: WorkbookJson): WorkbookJson {
  const host = hostOf(start);
  runWell(host, 'identifyLists');
  return host.workbook.toJson();
}

/** The workbook after an intake. */
export function loaded(start: WorkbookJson, request: object = intake): WorkbookJson {
  const host = hostOf(start);
  runWell(host, 'addIntake', request);
  return host.workbook.toJson();
}

export function faultCases(): FaultCase[] {
  const right = livedInWorkbook('right');
  const among = livedInWorkbook('among');
  const toCorrect = fixable(right);
  const settings = [
    { key: 'Порог низкого результата, %', value: '35' },
    { key: 'Минимум участников', value: '5' },
  ];
  return [
    { title: 'identifyLists', name: 'identifyLists', start: right, blocks: [], repaired: LISTS },
    {
      title: 'identifyLists with changed settings and columns of the user among ours',
      name: 'identifyLists',
      request: { settings },
      start: among,
      blocks: ['Настройки', ...LISTS],
      repaired: ['Настройки'],
    },
    {
      title: 'approveLists',
      name: 'approveLists',
      request: approval,
      start: formed(right),
      blocks: [],
      repaired: ['Утверждённые перечни'],
    },
    {
      title: 'decideSchool',
      name: 'decideSchool',
      request: { code: codeOf(1), include: false, reason: 'сбой при проведении' },
      start: formed(right),
      blocks: [],
      repaired: ['ШНОР'],
    },
    { title: 'undoLists', name: 'undoLists', start: formed(right), blocks: [], repaired: LISTS },
    {
      title: 'addIntake',
      name: 'addIntake',
      request: intake,
      start: right,
      blocks: [],
      repaired: LOADED,
    },
    {
      title: 'addIntake onto columns of the user among ours',
      name: 'addIntake',
      request: intake,
      start: ownColumnsAmong(right),
      blocks: ['Результаты'],
      repaired: LOADED,
    },
    { title: 'undoIntake', name: 'undoIntake', start: loaded(right), blocks: [], repaired: LOADED },
    {
      title: 'buildRecommendations',
      name: 'buildRecommendations',
      start: formed(right),
      blocks: [],
      repaired: ['Шаблоны', 'Рекомендации'],
    },
    {
      title: 'fixData',
      name: 'fixData',
      request: { fixes: toCorrect.fixes },
      start: toCorrect.start,
      blocks: [],
      repaired: ['Результаты'],
    },
    {
      title: 'undoFix',
      name: 'undoFix',
      request: {},
      start: fixed(toCorrect),
      blocks: [],
      repaired: ['Результаты'],
    },
    { title: 'checkData', name: 'checkData', start: right, blocks: [], repaired: [] },
    { title: 'fillExample', name: 'fillExample', start: preparedWorkbook(), blocks: [], repaired: [] },
  ];
}

/** «Результаты» with a column of the user between ours, formulas in it, and a text among the numbers. */
function ownColumnsAmong(start: WorkbookJson): WorkbookJson {
  const { workbook } = hostOf(start);
  const sheet = workbook.sheet('Результаты');
  sheet?.insertColumnsBefore(4, 1);
  sheet?.setContents(1, 4, [['Своё'], [new Formula('=G2')], ['заметка']]);
  sheet?.setContents(3, 13, [['3,5'], [new Formula('=1/2')]]);
  return workbook.toJson();
}

/** The lived-in workbook with an old code and a number typed as text, and the ids under which they are to be fixed. */
function fixable(start: WorkbookJson): { readonly start: WorkbookJson; readonly fixes: readonly string[] } {
  const host = hostOf(start);
  const sheet = host.workbook.sheet('Результаты');
  const code = String(sheet?.values(3, 1, 1, 1)[0]?.[0]);
  sheet?.setContents(3, 1, [[code.replace('edu', 'sch')]]);
  sheet?.setContents(4, 6, [['30']]);
  const found = hostOf(host.workbook.toJson());
  const fixes = runWell(found, 'checkData', {}).problems.flatMap(({ fix }) => (fix === null ? [] : [fix.id]));
  return { start: host.workbook.toJson(), fixes };
}

/** The workbook after its fixes. */
function fixed({ start, fixes }: ReturnType<typeof fixable>): WorkbookJson {
  const host = hostOf(start);
  runWell(host, 'fixData', { fixes });
  return host.workbook.toJson();
}

/** A run without faults: what it leaves, what a second one leaves, and how many service calls it makes. */
export interface CleanRun {
  readonly before: Contents;
  readonly after: Contents;
  readonly afterTwo: Contents;
  readonly calls: number;
}

export function cleanRun({ name, request, start }: FaultCase): CleanRun {
  const host = hostOf(start);
  const before = contentsOf(host.workbook);
  const first = run(host, name, request);
  if (!first.answer.ok) throw new Error(`${name}: ${first.answer.message}`);
  const after = contentsOf(host.workbook);
  run(host, name, request);
  return { before, after, afterTwo: contentsOf(host.workbook), calls: callCount(first) };
}

/** All that a file would keep of the workbook, to the last format and empty row: runs on equal ones are equal. */
export function stateOf({ workbook }: Host): string {
  return JSON.stringify(workbook.toJson());
}

/**
 * The calls of a clean run before which the workbook is otherwise than before the call above, the first one with them.
 * Time that runs out at any other call leaves what it leaves at the last of these: no call after it goes through.
 */
export function callsAfterChange(start: WorkbookJson, name: CallName, request?: object): number[] {
  const host = hostOf(start);
  const calls: number[] = [];
  let before = '';
  const beforeCall = (n: number): void => {
    const now = stateOf(host);
    if (now !== before) calls.push(n);
    before = now;
  };
  run(host, name, request, { faults: { beforeCall } });
  return calls;
}
