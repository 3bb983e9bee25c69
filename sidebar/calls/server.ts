// The one way from the sidebar to the server: typed, with a time-out; a refusal is a value, never thrown.
import { type CallName, calls } from '../../src/contract/calls';
import { type Envelope, type Refusal, readEnvelope } from '../../src/contract/envelope';
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { callRefusalTexts } from '../../src/messages/sidebar-refusals';

/** Reads and selections answer in a second or two. */
const SHORT_LIMIT_SECONDS = 60;
/** Google ends a run after 6 minutes; the rest is for the answer to travel. */
const LONG_LIMIT_SECONDS = 370;

/** As much of Google's client API as the sidebar needs; every call starts from `google.script.run` anew. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}
type Entry = (request: unknown) => void;

/**
 * Calls an entry point and gives its answer or a refusal that a person can read.
 * The promise is never rejected: lost connections, odd answers and silence are refusals too.
 * An answer that comes after the time-out is ignored.
 */
export function callServer<N extends CallName>(name: N, request: Request<N>): Promise<Envelope<Response<N>>> {
  const limit = limitOf(name);
  const run = scriptRun();
  if (run === undefined) return Promise.resolve(refusal('NO_SERVER', callRefusalTexts.noServer));

  return new Promise((resolve) => {
    const clock = setTimeout(
      () => resolve(refusal('TIMEOUT', callRefusalTexts.timeout(limit, name))),
      limit * 1000,
    );
    const finish = (answer: Envelope<Response<N>>) => {
      clearTimeout(clock);
      resolve(answer);
    };
    const reject = (error: unknown) =>
      finish(refusal('REJECTED', callRefusalTexts.rejected(name), messageOf(error)));
    try {
      const ready = run
        .withSuccessHandler((value) => finish(readAnswer(value, name)))
        .withFailureHandler(reject);
      (ready as unknown as Readonly<Record<CallName, Entry>>)[name](request);
    } catch (error) {
      reject(error);
    }
  });
}

function limitOf(name: CallName): number {
  const call = calls[name];
  return call.effect === 'reads' && call.quick ? SHORT_LIMIT_SECONDS : LONG_LIMIT_SECONDS;
}

/** The data of an envelope are what this build's server answers; anything but an envelope is not an answer. */
function readAnswer<N extends CallName>(value: unknown, name: N): Envelope<Response<N>> {
  const answer = readEnvelope(value) as Envelope<Response<N>> | undefined;
  return answer ?? refusal('BAD_RESPONSE', callRefusalTexts.badResponse(name));
}

function scriptRun(): ScriptRun | undefined {
  const page = globalThis as { google?: { script?: { run?: ScriptRun } } };
  return page.google?.script?.run;
}

function refusal(code: string, message: string, details = ''): Refusal {
  return details === '' ? { ok: false, code, message } : { ok: false, code, message, details };
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'string') return error;
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}
