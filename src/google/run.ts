// Running a command for the menu or the sidebar: access checked, answer in an envelope, a toast for the menu.
import { answer, type Command } from '../commands/answer';
import { CommandFailure, causeOf } from '../commands/command-failure';
import type { Ports } from '../commands/ports';
import type { Envelope } from '../contract/envelope';
import type { CallName, Request } from '../contract/requests';
import type { Response } from '../contract/responses';
import { menuTexts } from '../messages/operations';
import { FORMS_SCOPE } from './forms';
import { googlePorts } from './ports';
import { TRIGGERS_SCOPE } from './triggers';

/** What every command needs. */
const SHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Commands that need more than that: without it they alone are refused, and all else works. */
const MORE_SCOPES: Readonly<
  Partial<Record<CallName, { readonly scope: string; readonly code: RefusalCode }>>
> = {
  createForm: { scope: FORMS_SCOPE, code: 'NO_FORMS_ACCESS' },
  ensureTriggers: { scope: TRIGGERS_SCOPE, code: 'NO_TRIGGERS_ACCESS' },
  removeTriggers: { scope: TRIGGERS_SCOPE, code: 'NO_TRIGGERS_ACCESS' },
};

type RefusalCode = 'NO_ACCESS' | 'NO_FORMS_ACCESS' | 'NO_TRIGGERS_ACCESS';

/** The sidebar always sends a request; the menu sends none, and then the outcome is told by a toast. */
export function runCommand<N extends CallName>(
  name: N,
  command: Command<N>,
  request: unknown,
): Envelope<Response<N>> {
  const envelope = answer(name, allowed(name, command), allowedPorts, request);
  if (request === undefined) tell(envelope);
  return envelope;
}

/** A trigger tells nobody anything: what it did is on the journal, why it failed in the section «Мониторинг». */
export function runByTrigger<N extends CallName>(name: N, command: Command<N>, request: Request<N>): void {
  answer(name, allowed(name, command), allowedPorts, request);
}

/** Opened only with the user's consent; without it the answer says what to do. */
function allowedPorts(): Ports {
  demand(SHEETS_SCOPE, 'NO_ACCESS');
  return googlePorts();
}

/** A scope that this command alone needs is demanded when the ports are open: the text of the refusal comes from them. */
function allowed<N extends CallName>(name: N, command: Command<N>): Command<N> {
  const more = MORE_SCOPES[name];
  if (more === undefined) return command;
  return (ports, request) => {
    demand(more.scope, more.code);
    return command(ports, request);
  };
}

function demand(scope: string, code: RefusalCode): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
  } catch (error) {
    throw new CommandFailure({ code, cause: causeOf(error) });
  }
}

function tell(envelope: Envelope<unknown>): void {
  const text = envelope.ok ? summaryOf(envelope.data) : envelope.message;
  if (text === '') return;
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, menuTexts.title, envelope.ok ? 8 : -1);
  } catch (error) {
    // The command itself is done and written to the journal; only telling it has failed.
    console.warn(`toast: ${String(error)}`);
  }
}

function summaryOf(data: unknown): string {
  const { summary } = data as { summary?: unknown };
  return typeof summary === 'string' ? summary : '';
}
