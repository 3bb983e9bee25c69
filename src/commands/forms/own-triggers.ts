// Automatic pulling switched on and off: the triggers belong to the user who switches them on.
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { filled } from '../../messages/template';
import { CommandRefusal, causeOf } from '../command-refusal';
import type { Ports } from '../ports';
import { workbookTime } from '../workbook-time';
import { keep, recall, TRIGGER_OWNER } from './pull-memory';

/** May be called at any time: what is installed stays, what is missing is added. */
export function ensureTriggers(
  ports: Ports,
  { owner }: Request<'ensureTriggers'>,
): Response<'ensureTriggers'> {
  if (isPersonalText(owner)) throw new CommandRefusal({ code: 'OWNER_PERSONAL' });
  const { triggers, memory, texts } = ports;
  const time = workbookTime(ports);
  const ids = installed(triggers);
  const kept = recall(memory, TRIGGER_OWNER);
  const isKept = kept?.ids.some((id) => ids.includes(id)) === true && (owner === '' || owner === kept.owner);
  if (!isKept) keep(memory, TRIGGER_OWNER, { at: time.now, owner: owner.trim(), ids });
  return { summary: filled(texts().operations.triggersOn, { time: time.momentOf(time.now).slice(11) }) };
}

function installed(triggers: Ports['triggers']): readonly string[] {
  try {
    return triggers.ensure();
  } catch (error) {
    throw new CommandRefusal({ code: 'TRIGGERS_NOT_MADE', cause: causeOf(error) });
  }
}

/** Takes away this user's triggers; those of others go on. */
export function removeTriggers(ports: Ports): Response<'removeTriggers'> {
  const { triggers, memory, texts } = ports;
  const time = workbookTime(ports);
  const own = triggers.own() ?? [];
  triggers.remove();
  const kept = recall(memory, TRIGGER_OWNER);
  if (kept?.ids.some((id) => own.includes(id)) === true) memory.forget(TRIGGER_OWNER);
  return { summary: filled(texts().operations.triggersOff, { time: time.momentOf(time.now).slice(11) }) };
}
