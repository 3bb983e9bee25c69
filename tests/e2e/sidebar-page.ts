// A built page of the add-on alone, the sidebar as narrow as Google has it, with a server that the test plays.
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import { cutAsServed } from '../../local/services/cut-as-served';
import type { Refusal } from '../../src/contract/envelope';
import type { CallName } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { type Section, sectionMark } from '../../src/contract/sections';
import { answers } from './sidebar-answers';

export type Sent = readonly [name: string, request: unknown];

export interface PlayedServer {
  /** Answers other than the good ones of every day. */
  readonly given?: { readonly [N in CallName]?: Response<N> };
  /** Calls that fail. */
  readonly failing?: readonly CallName[];
  /** How failing calls fail, where it is not that the workbook is locked. */
  readonly refusal?: Refusal;
  /** Calls that are never answered. */
  readonly silent?: readonly CallName[];
}

const LOCKED: Refusal = { ok: false, code: 'LOCKED', message: 'Таблица занята.', details: 'Замок' };

const { html } = readBuiltAddOn(projectRoot(import.meta.url));

/** Opens the sidebar at a section, in a context of its own. */
export async function openSidebar(
  browser: Browser,
  section: Section | 'home',
  played: PlayedServer = {},
): Promise<Page> {
  const sidebar = cutAsServed((html.sidebar ?? '') + (section === 'home' ? '' : sectionMark(section)));
  const page = await openBuilt(browser, sidebar, { width: 300, height: 720 }, played);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Opens the dialog «Загрузка результатов», in a context of its own and as large as Google shows it. */
export async function openIntakePage(
  browser: Browser,
  played: PlayedServer = {},
  viewport = { width: 1000, height: 600 },
): Promise<Page> {
  const page = await openBuilt(browser, cutAsServed(html.intake ?? ''), viewport, played);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Opens the dialog «Документы», in a context of its own and as large as Google shows it. */
export function openReportsPage(browser: Browser, played: PlayedServer = {}): Promise<Page> {
  return openBuilt(browser, cutAsServed(html.reports ?? ''), { width: 920, height: 600 }, played);
}

/** Opens the dialog «Самопроверка», in a context of its own and as large as Google shows it. */
export function openSelfCheckPage(browser: Browser, played: PlayedServer = {}): Promise<Page> {
  return openBuilt(browser, cutAsServed(html['self-check'] ?? ''), { width: 720, height: 580 }, played);
}

async function openBuilt(
  browser: Browser,
  body: string,
  viewport: { width: number; height: number },
  { given = {}, failing = [], refusal = LOCKED, silent = [] }: PlayedServer,
): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(inject('patience'));
  await page.addInitScript(playServer, {
    answers: { ...answers, ...given },
    failing,
    refusal,
    silent,
  });
  await page.route('http://sidebar.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('http://sidebar.test/');
  return page;
}

interface Play {
  answers: object;
  failing: readonly string[];
  refusal: Refusal;
  silent: readonly string[];
}

/** What the page sent so far; «close» is its way out. */
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
            const answer = play.failing.includes(name) ? play.refusal : { ok: true, data };
            // An answer of Google is a copy each time, as JSON makes it.
            setTimeout(() => succeed(JSON.parse(JSON.stringify(answer))));
          };
        },
      },
    );
  Object.assign(window, {
    google: { script: { run: runner(() => undefined), host: { close: () => sent.push(['close', null]) } } },
    sent,
    answers: play.answers,
    play,
  });
}
