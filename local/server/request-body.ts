// The JSON body of a request, bounded in size.
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';
import { texts } from './text';

/** A file of 64 MB in base64, and the JSON around it. */
const LARGEST_BYTES = 90 * 1024 * 1024;
const TOO_LARGE = 413;

/** Throws `Refusal` when the body is too large or not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new Refusal(texts.tooLarge, TOO_LARGE);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Refusal(texts.notJson);
  }
}
