// Calls the server of the page; whatever goes wrong becomes one Russian sentence.
import { texts } from '../texts';
import type { Api, CallName, RefusalView } from './types';

/** A failed call; its message is for the user. */
export class CallError extends Error {}

/** Posts one call and gives its answer. Throws `CallError`. */
export async function call<N extends CallName>(
  name: N,
  request: Api[N]['request'],
): Promise<Api[N]['answer']> {
  const response = await post(name, request);
  const body = (await response.json().catch(() => undefined)) as unknown;
  if (response.ok && body !== undefined) return body as Api[N]['answer'];
  throw new CallError((body as RefusalView | undefined)?.message ?? texts.errors.unreadable);
}

async function post(name: CallName, request: unknown): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
  } catch {
    throw new CallError(texts.errors.noServer);
  }
}
