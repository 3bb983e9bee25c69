// The built add-on over a workbook, as the tests of this folder use it: the clock stands still, answers are envelopes.
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import { Host, type HostOptions, type RunOptions, type RunOutcome } from '../../local/host';
import { Workbook } from '../../local/workbook/workbook';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { functionEntries } from '../../src/catalogue/functions';
import type { Envelope } from '../../src/contract/envelope';
import type { CallName } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';

export const addOn = readBuiltAddOn(projectRoot(import.meta.url));

/** A host over a copy of the workbook, or over a new one. It is always 22.11.2026, 14:38. */
export function hostOf(json?: WorkbookJson, options: Partial<HostOptions> = {}): Host {
  return new Host({
    ...addOn,
    functions: functionEntries,
    clock: () => new Date(2026, 10, 22, 14, 38),
    ...(json === undefined ? {} : { workbook: Workbook.fromJson(json) }),
    ...options,
  });
}

export interface Answered<N extends CallName> extends RunOutcome {
  readonly answer: Envelope<Response<N>>;
}

/** Runs a command. Without a request it is the menu's call, which takes all from the workbook. */
export function run<N extends CallName>(
  host: Host,
  name: N,
  request?: object,
  options?: RunOptions,
): Answered<N> {
  const outcome = host.run(name, request === undefined ? [] : [request], options);
  return { ...outcome, answer: outcome.result as Envelope<Response<N>> };
}

/** As `run`, for a command that has to succeed. */
export function runWell<N extends CallName>(host: Host, name: N, request?: object): Response<N> {
  const { answer } = run(host, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.message} ${answer.details ?? ''}`);
  return answer.data;
}

/** The workbook that «Подготовить таблицу» makes. */
export function preparedWorkbook(): WorkbookJson {
  const host = hostOf();
  runWell(host, 'prepareWorkbook');
  return host.workbook.toJson();
}

/** The workbook with the learning example. */
export function exampleWorkbook(): WorkbookJson {
  const host = hostOf(preparedWorkbook());
  runWell(host, 'fillExample');
  return host.workbook.toJson();
}

/** What was put into the cells of each sheet, by title, as text; empty rows and columns at the end do not count. */
export type Contents = Readonly<Record<string, string>>;

export function contentsOf(workbook: Workbook): Contents {
  return Object.fromEntries(workbook.toJson().sheets.map(({ name, rows }) => [name, JSON.stringify(rows)]));
}

/** Titles of the sheets whose contents differ. */
export function changedSheets(before: Contents, now: Contents): string[] {
  const titles = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...titles].filter((title) => before[title] !== now[title]);
}

export function callCount({ calls }: Pick<RunOutcome, 'calls'>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
