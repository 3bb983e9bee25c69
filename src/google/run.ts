// Running a command for the menu or the sidebar: access checked, answer in an envelope, a toast for the menu.
import { answer, type Command } from '../commands/answer';
import { CommandFailure, causeOf } from '../commands/command-failure';
import type { Ports } from '../commands/ports';
import type { Envelope } from '../contract/envelope';
import type { CallName } from '../contract/requests';
import type { Response } from '../contract/responses';
import { menuTexts } from '../messages/operations';
import { googlePorts } from './ports';

/** What every command needs; the manifest asks for the same and no more. */
const SCOPES = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];

/** The sidebar always sends a request; the menu sends none, and then the outcome is told by a toast. */
export function runCommand<N extends CallName>(
  name: N,
  command: Command<N>,
  request: unknown,
): Envelope<Response<N>> {
  const envelope = answer(name, command, allowedPorts, request);
  if (request === undefined) tell(envelope);
  return envelope;
}

/** Opened only with the user's consent; without it the answer says what to do. */
function allowedPorts(): Ports {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
  } catch (error) {
    throw new CommandFailure({ code: 'NO_ACCESS', cause: causeOf(error) });
  }
  return googlePorts();
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
