// The built sidebar alone in a page of 300 px, with a server that the test plays.
import type { Browser, Page } from 'playwright-core';
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import type { Failure } from '../../src/contract/envelope';
import type { CallName } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { answers } from './sidebar-answers';

export type Sent = readonly [name: string, request: unknown];

export interface PlayedServer {
  /** Answers other than the good ones of every day. */
  readonly given?: { readonly [N in CallName]?: Response<N> };
  /** Calls that fail. */
  readonly failing?: readonly CallName[];
  /** How failing calls fail, where it is not that the workbook is locked. */
  readonly failure?: Failure;
  /** Calls that are never answered. */
  readonly silent?: readonly CallName[];
}

const LOCKED: Failure = { ok: false, code: 'LOCKED', message: 'Таблица занята.', details: 'Замок' };

const html = readBuiltAddOn(projectRoot(import.meta.url)).html.sidebar ?? '';

/** Opens the sidebar at a section, in a context of its own. */
export async function openSidebar(
  browser: Browser,
  section: string,
  { given = {}, failing = [], failure = LOCKED, silent = [] }: PlayedServer = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(playServer, {
    answers: { ...answers, ...given },
    failing,
    failure,
    silent,
  });
  await page.route('http://sidebar.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('__SECTION__', section) }),
  );
  await page.goto('http://sidebar.test/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

interface Play {
  answers: object;
  failing: readonly string[];
  failure: Failure;
  silent: readonly string[];
}

/** What the sidebar sent so far. */
export function sentCalls(page: Page): Promise<Sent[]> {
  return page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
}

/** From now on these calls fail, and no others. */
export function failFromNowOn(page: Page, failing: readonly CallName[]): Promise<void> {
  return page.evaluate((names) => {
    (window as unknown as { play: Play }).play.failing = names;
  }, failing);
}

/** Runs in the page, before its script. */
function playServer(play: Play): void {
  const sent: [string, unknown][] = [];
  type Handler = (value: unknown) => void;
  const runner = (succeed: Handler): unknown =>
    new Proxy(
      {},
      {
        get(_, property) {
          const name = String(property);
          if (name === 'withSuccessHandler') return runner;
          if (name === 'withFailureHandler') return () => runner(succeed);
          return (request: unknown) => {
            sent.push([name, request]);
            if (play.silent.includes(name)) return;
            const data = (play.answers as Record<string, unknown>)[name];
            setTimeout(() => succeed(play.failing.includes(name) ? play.failure : { ok: true, data }));
          };
        },
      },
    );
  Object.assign(window, {
    google: { script: { run: runner(() => undefined) } },
    sent,
    answers: play.answers,
    play,
  });
}
