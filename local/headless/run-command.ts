// Runs one command of the add-on for the headless door and takes its answer apart.
import { readEnvelope } from '../../src/contract/envelope';
import type { CellFunction } from '../custom-functions';
import type { Host, RunOutcome } from '../host';
import { type AnswerLines, answerLines } from './answer-lines';
import { HeadlessError } from './headless-error';
import { nearestOf } from './nearest';

/** What the command cost, said to the user and warned of. */
interface CommandReport extends AnswerLines {
  readonly outcome: RunOutcome;
}

/** Throws HeadlessError for an unknown command and for an answer `{ ok: false }`; else what the command throws. */
export function runCommand(
  host: Host,
  functions: readonly CellFunction[],
  name: string,
  args: readonly unknown[],
): CommandReport {
  const commands = commandsOf(host, functions);
  if (!commands.includes(name)) {
    throw new HeadlessError(`Команды «${name}» нет в дополнении.${nearestOf(name, commands)}`);
  }
  const outcome = host.run(name, args);
  const answer = answered(name, outcome.result);
  const shown = outcome.toasts.map(({ text }) => text);
  const news = answer.messages.filter((line) => !shown.some((text) => text.includes(line)));
  return { outcome, messages: [...shown, ...news], warnings: answer.warnings };
}

/** Entry points that a user may start: neither triggers nor custom functions nor private names. */
function commandsOf(host: Host, functions: readonly CellFunction[]): string[] {
  const inCells = new Set(functions.map((entry) => entry.name));
  return host.entries().filter((name) => !inCells.has(name) && !name.endsWith('_') && !/^on[A-Z]/.test(name));
}

/** A command that answers nothing, such as one that opens the sidebar, says nothing. */
function answered(name: string, result: unknown): AnswerLines {
  if (result === undefined || result === null) return { messages: [], warnings: [] };
  const answer = readEnvelope(result);
  if (answer === undefined) throw new HeadlessError(`Команда «${name}» ответила не по договору.`);
  if (!answer.ok) throw new HeadlessError(answer.message);
  return answerLines(answer.data);
}
