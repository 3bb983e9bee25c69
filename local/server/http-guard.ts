// Who may speak to the server: pages that it served itself, on this computer.
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';
import { texts } from './text';

const FORBIDDEN = 403;

/** A foreign name in the Host header means that some other site leads here; a foreign Origin, that it sends here. */
export function refuseForeign(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? '')) throw new Refusal(texts.foreignHost, FORBIDDEN);
  if (request.method !== 'POST') return;
  const origins = own.map((host) => `http://${host}`);
  if (!origins.includes(request.headers.origin ?? '')) throw new Refusal(texts.foreignOrigin, FORBIDDEN);
}
