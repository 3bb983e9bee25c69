// The self-check itself: its points one after another, and its outcome as a text to send.
import type { Envelope } from '../../src/contract/envelope';
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { pointNames, selfCheckTexts, unseenTexts, verdictTexts } from '../../src/messages/self-check';
import { cellPoints } from './cell-points';
import { type Ask, type Built, type Point, type Seen, Unseen } from './point';
import { servicePoints, settingPoints } from './service-points';

export const points: readonly Point[] = [...settingPoints, ...cellPoints, ...servicePoints];

export interface Finding extends Seen {
  readonly point: Point;
  readonly verdict: keyof typeof verdictTexts;
}

/** As `callServer` calls the add-on. */
export type Call = <N extends 'tryCells' | 'tryService'>(
  name: N,
  request: Request<N>,
) => Promise<Envelope<Response<N>>>;

/** Looks at every point, whatever becomes of the others; `tell` hears of each as it is found. */
export async function checkAll(call: Call, built: Built, tell: (finding: Finding) => void): Promise<void> {
  for (const point of points) tell(await check(point, call, built));
}

export async function check(point: Point, call: Call, built: Built): Promise<Finding> {
  try {
    const seen = await point.look(asking(call), built);
    return { ...seen, point, verdict: seen.text === point.expected ? 'expected' : 'otherwise' };
  } catch (error) {
    return { point, verdict: 'unseen', text: error instanceof Error ? error.message : String(error) };
  }
}

function asking(call: Call): Ask {
  return async (name, request) => {
    const answer = await call(name, request);
    if (answer.ok) return answer.data;
    const known: Readonly<Record<string, string>> = unseenTexts;
    throw new Unseen(known[answer.code] ?? answer.details ?? answer.message);
  };
}

/** Where the self-check ran: the version, the moment on the user's clock, the browser. */
export interface Circumstances {
  readonly version: string;
  readonly at: string;
  readonly browser: string;
}

export function reportText(findings: readonly Finding[], { version, at, browser }: Circumstances): string {
  const lines = findings.flatMap((finding, index) => {
    const { point, verdict } = finding;
    const seen = verdict === 'unseen' ? verdictTexts.unseen : selfCheckTexts.seen;
    return [
      `${index + 1}. ${pointNames[point.id]} — ${verdictTexts[verdict]}`,
      `   ${selfCheckTexts.expected}: ${point.expected}`,
      `   ${seen}: ${seenText(finding)}`,
    ];
  });
  const browserLine = selfCheckTexts.browser(browser);
  return [selfCheckTexts.title(version, at), countsText(findings), ...lines, browserLine].join('\n');
}

export function countsText(findings: readonly Finding[]): string {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return selfCheckTexts.counts(count('expected'), count('otherwise'), count('unseen'));
}

export function seenText({ text, more }: Seen): string {
  return more === undefined ? text : `${text}; ${more}`;
}
