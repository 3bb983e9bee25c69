// The one way from the sidebar to the server: typed, validated, with a time-out; a failure is a value, never thrown.
import * as z from 'zod/mini';
import { type Envelope, type Failure, failureSchema } from '../../src/contract/envelope';
import { type CallName, type Request, requests } from '../../src/contract/requests';
import { type Response, responses } from '../../src/contract/responses';
import { type CallEffect, callFailureTexts } from '../../src/messages/sidebar-failures';

/** Reads and selections answer in a second or two. */
const SHORT_LIMIT_SECONDS = 60;
/** Google ends a run after 6 minutes; the rest is for the answer to travel. */
const LONG_LIMIT_SECONDS = 370;

/** How long a call may take, and what it may have done when its answer is lost. */
interface CallTraits {
  readonly limit: number;
  readonly effect: CallEffect;
}

const quickRead: CallTraits = { limit: SHORT_LIMIT_SECONDS, effect: 'reads' };
const longRead: CallTraits = { limit: LONG_LIMIT_SECONDS, effect: 'reads' };
const write: CallTraits = { limit: LONG_LIMIT_SECONDS, effect: 'writes' };

const callTraits: Readonly<Record<CallName, CallTraits>> = {
  readStart: quickRead,
  readLists: quickRead,
  selectCell: quickRead,
  selectSchool: quickRead,
  readFunctions: quickRead,
  readSelection: quickRead,
  readIntake: quickRead,
  readSchoolForm: quickRead,
  openSchoolForm: quickRead,
  readMonitoring: quickRead,
  readLinking: quickRead,
  readReports: longRead,
  openReports: quickRead,
  readRecommendations: quickRead,
  readTemplates: quickRead,
  previewTemplate: longRead,
  previewIntake: longRead,
  previewLists: longRead,
  checkData: longRead,
  prepareWorkbook: write,
  fillExample: write,
  identifyLists: write,
  approveLists: write,
  undoLists: write,
  mendData: write,
  undoMend: write,
  buildIndicators: write,
  makeValues: write,
  addIntake: write,
  undoIntake: write,
  linkForm: write,
  unlinkForm: write,
  createForm: write,
  pullResponses: write,
  ensureTriggers: write,
  removeTriggers: write,
  buildRecommendations: write,
  setRecommendations: write,
  planMeasures: write,
  saveTemplate: write,
  insertFormula: write,
};

/** As much of Google's client API as the sidebar needs; every call starts from `google.script.run` anew. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}
type Entry = (request: unknown) => void;

/** At most this many fields are named in the details of a failure. */
const FIELDS_NAMED = 5;

/**
 * Calls an entry point and gives its answer or a failure that a person can read.
 * The promise is never rejected: lost connections, odd answers and silence are failures too.
 * An answer that comes after the time-out is ignored.
 */
export function callServer<N extends CallName>(name: N, request: Request<N>): Promise<Envelope<Response<N>>> {
  const { limit, effect } = callTraits[name];
  const sent = requests[name]().safeParse(request);
  if (!sent.success) {
    return Promise.resolve(failure('BAD_REQUEST', callFailureTexts.badRequest, fieldsOf(sent.error)));
  }
  const run = scriptRun();
  if (run === undefined) return Promise.resolve(failure('NO_SERVER', callFailureTexts.noServer));

  return new Promise((resolve) => {
    const clock = setTimeout(
      () => resolve(failure('TIMEOUT', callFailureTexts.timeout(limit, effect))),
      limit * 1000,
    );
    const finish = (answer: Envelope<Response<N>>) => {
      clearTimeout(clock);
      resolve(answer);
    };
    const reject = (error: unknown) =>
      finish(failure('REJECTED', callFailureTexts.rejected(effect), messageOf(error)));
    try {
      const ready = run
        .withSuccessHandler((value) => finish(readAnswer(name, value, effect)))
        .withFailureHandler(reject);
      (ready as unknown as Readonly<Record<CallName, Entry>>)[name](sent.data);
    } catch (error) {
      reject(error);
    }
  });
}

/** An answer is a failure in the agreed form, or data of this very call; anything else is not an answer. */
function readAnswer<N extends CallName>(name: N, value: unknown, effect: CallEffect): Envelope<Response<N>> {
  const failed = failureSchema.safeParse(value);
  if (failed.success) return failed.data;
  const answer = z.object({ ok: z.literal(true), data: responses[name] }).safeParse(value);
  if (answer.success) return answer.data as Envelope<Response<N>>;
  return failure('BAD_RESPONSE', callFailureTexts.badResponse(effect), fieldsOf(answer.error));
}

function scriptRun(): ScriptRun | undefined {
  const page = globalThis as { google?: { script?: { run?: ScriptRun } } };
  return page.google?.script?.run;
}

function failure(code: string, message: string, details = ''): Failure {
  return details === '' ? { ok: false, code, message } : { ok: false, code, message, details };
}

/** Names the fields that did not fit, never their values. */
function fieldsOf(error: z.core.$ZodError): string {
  const paths = error.issues.map((issue) => issue.path.map(String).join('.')).filter((path) => path !== '');
  return paths.length === 0 ? '' : callFailureTexts.fields([...new Set(paths)].slice(0, FIELDS_NAMED));
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'string') return error;
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}
