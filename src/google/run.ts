// Running a command for the menu or the sidebar: access checked, answer in an envelope, the outcome told to the menu.
import { answer, type Command } from '../commands/answer';
import { CommandRefusal } from '../commands/command-refusal';
import type { Ports } from '../commands/ports';
import type { Envelope } from '../contract/envelope';
import type { CallName, Request } from '../contract/requests';
import type { Response } from '../contract/responses';
import { menuTexts } from '../messages/operations';
import type { ConsentRefusal } from '../messages/refusals';
import { missingConsent, SCOPES } from './consent';
import { showRefusal } from './panel';
import { googlePorts } from './ports';

interface Need {
  readonly scope: string;
  readonly code: ConsentRefusal['code'];
}

const PAGES: Need = { scope: SCOPES.pages, code: 'NO_PAGES_ACCESS' };
const TRIGGERS: Need = { scope: SCOPES.triggers, code: 'NO_TRIGGERS_ACCESS' };

/** Commands that need more than the sheets: without it they alone are refused, and all else works. */
const MORE_NEEDS: Readonly<Partial<Record<CallName, Need>>> = {
  createForm: { scope: SCOPES.forms, code: 'NO_FORMS_ACCESS' },
  ensureTriggers: TRIGGERS,
  removeTriggers: TRIGGERS,
  openCheck: PAGES,
  openIntake: PAGES,
  openSchoolForm: PAGES,
  openReports: PAGES,
  openSelfCheck: PAGES,
};

/** The sidebar always sends a request; the menu sends none, and then the outcome is told over the sheet. */
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
  const envelope = answer(name, allowed(name, command), triggerPorts, request);
  if (!envelope.ok) console.error(`${name}: ${envelope.code}`);
}

/** Opened only with the user's consent; without it the answer says what to do. */
function allowedPorts(): Ports {
  demand({ scope: SCOPES.sheets, code: 'NO_ACCESS' });
  return googlePorts();
}

/** Whether a clock trigger of an add-on has its document at hand, Google does not promise. */
function triggerPorts(): Ports {
  demand({ scope: SCOPES.sheets, code: 'NO_ACCESS' });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as unknown;
  if (spreadsheet === null) throw new CommandRefusal({ code: 'NO_DOCUMENT' });
  return googlePorts();
}

/** A scope that this command alone needs is demanded when the ports are open: the text of the refusal comes from them. */
function allowed<N extends CallName>(name: N, command: Command<N>): Command<N> {
  const need = MORE_NEEDS[name];
  if (need === undefined) return command;
  return (ports, request) => {
    demand(need);
    return command(ports, request);
  };
}

function demand({ scope, code }: Need): void {
  const refusal = missingConsent(scope);
  if (refusal !== undefined) throw new CommandRefusal({ code, ...refusal });
}

function tell(envelope: Envelope<unknown>): void {
  if (!envelope.ok && envelope.link) {
    showRefusal(envelope.message, envelope.link);
    return;
  }
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
