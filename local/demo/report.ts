// What the demo prints: both lists, every school with its status and reasons, movement, problems of the data.
import type { CheckResult, ListRow, ListState, ListsState, StartState } from '../../src/contract/responses';
import { texts } from './texts';
import { wrapped } from './wrap';

export interface DemoResult {
  readonly start: StartState;
  readonly check: CheckResult;
  readonly lists: ListsState;
}

export interface Terminal {
  /** Characters in a line. */
  readonly width: number;
  /** How a heading is set off; the text itself where colours are not wanted. */
  readonly strong: (text: string) => string;
}

/** The whole report, lines divided by «\n». */
export function demoReport({ start, check, lists }: DemoResult, terminal: Terminal): string {
  return [
    terminal.strong(texts.title(start.version)),
    wrapped(texts.place(start.municipality, start.year, start.ruleSet), terminal.width),
    '',
    checkPart(check, terminal),
    ...lists.lists.map((list) => listPart(list, terminal)),
  ].join('\n');
}

function checkPart(check: CheckResult, { width, strong }: Terminal): string {
  const problems = check.problems.map(({ sheet, cell, what }) =>
    wrapped(`${sheet}${cell === '' ? '' : `, ${cell}`}: ${what}`, width, '  · '),
  );
  return [strong(texts.problems(check.total)), ...problems, ''].join('\n');
}

function listPart(list: ListState, terminal: Terminal): string {
  const { width, strong } = terminal;
  const groups = list.counts
    .map(({ status }) => list.rows.filter((row) => row.status === status))
    .filter((rows) => rows.length > 0);
  return [
    rule(width),
    strong(texts.list(list.id, list.title, list.year)),
    wrapped(list.counts.map(({ status, count }) => `${status}: ${count}`).join(' · '), width),
    ...movementLines(list, width),
    '',
    ...groups.flatMap((rows) => [
      strong(texts.group(rows[0]?.status ?? '', rows.length)),
      ...rows.map((row) => schoolPart(row, list.id, width)),
      '',
    ]),
  ].join('\n');
}

function movementLines(list: ListState, width: number): string[] {
  const movements = new Map<string, string[]>();
  for (const { movement, name } of list.rows) {
    if (movement !== '') movements.set(movement, [...(movements.get(movement) ?? []), name]);
  }
  return [...movements].map(([movement, names]) =>
    wrapped(`${movement} (${names.length}): ${names.join('; ')}`, width, '  '),
  );
}

function schoolPart(row: ListRow, list: ListState['id'], width: number): string {
  const about = [
    `${row.name} (${row.code})`,
    row.usable > 0 ? texts.reached(list, row.reached, row.usable) : '',
    row.movement,
  ].filter((part) => part !== '');
  return [
    wrapped(about.join(' — '), width, '  '),
    ...row.reasons.map((reason) => wrapped(reason, width, '    · ')),
  ].join('\n');
}

function rule(width: number): string {
  return '─'.repeat(width);
}
