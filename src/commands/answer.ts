// The one wrapper around every command: request checked, result or failure put into the envelope.

import type { Envelope, Failure } from '../contract/envelope';
import { type CallName, LIST_IDS, type Request, readRequest } from '../contract/requests';
import type { Response } from '../contract/responses';
import { type FailureFacts, failureText } from '../messages/failures';
import { CommandFailure, causeOf } from './command-failure';
import type { Ports } from './ports';

export type Command<N extends CallName> = (ports: Ports, request: Request<N>) => Response<N>;

/**
 * Runs a command and answers with an envelope; nothing is ever thrown. The ports are opened inside, for a service
 * may refuse already there. `request` is undefined when the command
 * was started from the menu: then it takes its values from the workbook alone.
 */
export function answer<N extends CallName>(
  name: N,
  command: Command<N>,
  open: () => Ports,
  request: unknown,
): Envelope<Response<N>> {
  let opened: Ports | undefined;
  // Once for the command and for telling its failure: texts read before it are still there when services fall silent.
  const ports = (): Ports => {
    opened ??= open();
    return opened;
  };
  const sent = readRequest(name, request ?? MENU_REQUEST);
  if ('wrong' in sent) {
    const cause = `${name}: ${sent.wrong.join(', ')}`;
    return failure(new CommandFailure({ code: 'BAD_REQUEST', cause }), ports);
  }
  try {
    return { ok: true, data: command(ports(), sent.request) };
  } catch (error) {
    return failure(error, ports);
  }
}

/** From the menu nothing can be typed in: a command that needs more says so itself. */
const MENU_REQUEST = { settings: [], lists: LIST_IDS, order: '', date: '' };

function failure(error: unknown, ports: () => Ports): Failure {
  const facts = factsOf(error);
  try {
    return { ok: false, code: facts.code, ...failureText(facts, () => ports().texts().failures) };
  } catch (unreadable) {
    // The texts could not be read: why not is what there is left to tell.
    const reason = factsOf(unreadable);
    return { ok: false, code: reason.code, ...failureText(reason, noTexts) };
  }
}

function factsOf(error: unknown): FailureFacts {
  return error instanceof CommandFailure ? error.facts : { code: 'SERVICE', cause: causeOf(error) };
}

function noTexts(): never {
  throw new Error('a core failure needs no texts');
}
