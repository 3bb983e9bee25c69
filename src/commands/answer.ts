// The one wrapper around every command: request checked, result or refusal put into the envelope.

import type { Envelope, Refusal } from '../contract/envelope';
import { type CallName, LIST_IDS, type Request, readRequest } from '../contract/requests';
import type { Response } from '../contract/responses';
import { type RefusalFacts, refusalText } from '../messages/refusals';
import { CommandRefusal, causeOf } from './command-refusal';
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
  // Once for the command and for telling its refusal: texts read before it are still there when services fall silent.
  const ports = (): Ports => {
    opened ??= open();
    return opened;
  };
  const sent = readRequest(name, request ?? MENU_REQUEST);
  if ('wrong' in sent) {
    const cause = `${name}: ${sent.wrong.join(', ')}`;
    return refusal(new CommandRefusal({ code: 'BAD_REQUEST', cause }), ports);
  }
  try {
    return { ok: true, data: command(ports(), sent.request) };
  } catch (error) {
    return refusal(error, ports);
  }
}

/** From the menu nothing can be typed in: a command that needs more says so itself. */
const MENU_REQUEST = { settings: [], lists: LIST_IDS, order: '', date: '' };

function refusal(error: unknown, ports: () => Ports): Refusal {
  const facts = factsOf(error);
  try {
    return { ok: false, code: facts.code, ...refusalText(facts, () => ports().texts().refusals) };
  } catch (unreadable) {
    // The texts could not be read: why not is what there is left to tell.
    const reason = factsOf(unreadable);
    return { ok: false, code: reason.code, ...refusalText(reason, noTexts) };
  }
}

function factsOf(error: unknown): RefusalFacts {
  return error instanceof CommandRefusal ? error.facts : { code: 'SERVICE', cause: causeOf(error) };
}

function noTexts(): never {
  throw new Error('a core refusal needs no texts');
}
