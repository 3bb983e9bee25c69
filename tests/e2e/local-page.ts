// The page of the local host in the shared browser: its own server, and what a user does on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { areaName, readArea } from '../../local/page/address';

const PROGRAM = fileURLToPath(new URL('../../.local/server.mjs', import.meta.url));

/** How often an address is typed before it counts as refused. */
const ATTEMPTS = 20;

export interface LocalServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts; `args` as on its command line. */
export async function startServer(args: readonly string[] = []): Promise<LocalServer> {
  const { PORT: _port, ...env } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    return { address: await addressOf(child), stop: () => stopped(child) };
  } catch (error) {
    await stopped(child);
    throw error;
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${complaint}`);
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A page in a window of its own, and everything that went wrong in it. */
export class LocalPage {
  private constructor(
    readonly page: Page,
    /** Errors of scripts and refused loads; a test expects none. */
    readonly troubles: string[],
    readonly close: () => Promise<void>,
  ) {}

  static async open(
    browserEndpoint: string,
    address: string,
    size = { width: 1280, height: 800 },
  ): Promise<LocalPage> {
    const browser: Browser = await chromium.connect(browserEndpoint);
    const context = await browser.newContext({ viewport: size, locale: 'ru-RU' });
    const page = await context.newPage();
    page.setDefaultTimeout(inject('patience'));
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.goto(address);
    await page.getByRole('gridcell').first().waitFor();
    return new LocalPage(page, troubles, async () => {
      await context.close();
      await browser.close();
    });
  }

  /**
   * Goes to a cell of the sheet on screen, or to an area from it on, as a user does who types its address, and types it
   * again when the sheet or the sidebar, drawn later, took the selection or the keys away.
   */
  async goTo(address: string): Promise<void> {
    const area = readArea(address);
    if (area === undefined) throw new Error(`no address: ${address}`);
    const box = this.page.getByLabel('Адрес ячейки');
    const { row, column } = area;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await box.fill(address);
      await box.press('Enter');
      const end = await this.page.waitForFunction(whereTheKeysAre, { row, column, name: areaName(area) });
      if ((await end.jsonValue()) === 'there') return;
      await this.gridAtRest();
    }
    throw new Error(`${address} does not stay selected`);
  }

  /** Ends when the grid has not scrolled for some frames: it answers each scroll with one of its own a few frames later. */
  gridAtRest(): Promise<void> {
    return this.page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const at = () => {
        const across = document.querySelector('revogr-viewport-scroll.rgCol');
        return `${across?.scrollLeft} ${across?.querySelector('.vertical-inner')?.scrollTop}`;
      };
      let before = at();
      for (let still = 0; still < 20; still += 1) {
        await frame();
        if (at() !== before) still = 0;
        before = at();
      }
    });
  }

  /** Types a text into a cell and leaves it with Enter. Playwright sends Cyrillic without keys, hence F2. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press('F2');
    const editor = this.page.locator('revogr-edit textarea');
    await editor.fill(text);
    await editor.press('Enter');
    await editor.waitFor({ state: 'detached' });
  }

  /** What stands in the formula bar when the cell is selected. */
  async contentsOf(address: string): Promise<string> {
    await this.goTo(address);
    return this.page.getByLabel('Содержимое ячейки').inputValue();
  }

  /** Imports a CSV text into the sheet on screen, as from a file of this name. */
  async importFile(name: string, text: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Файл' }).click();
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('menuitem', { name: /Импорт в этот лист/ }).click();
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    await (await choosing).setFiles(file);
  }

  /** Chooses an item of the add-on's own menu. */
  async openAddOn(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Расширения' }).click();
    await this.page.getByRole('menuitem', { name: 'МСОКО' }).hover();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /**
   * Saves a picture of README: the whole window or its upper left part. Only `npm run pictures` does;
   * a test must leave the work tree as it was.
   */
  async picture(name: string, part?: { width: number; height: number }): Promise<void> {
    const folder = process.env.PICTURES;
    if (folder === undefined) return;
    const options = part === undefined ? {} : { clip: { x: 0, y: 0, ...part } };
    // The grid scrolls its frozen columns a few frames after the others: taken when nothing moves any more.
    let before: Buffer;
    let now = await this.page.screenshot(options);
    do {
      before = now;
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      now = await this.page.screenshot(options);
    } while (!now.equals(before));
    await writeFile(join(folder, `${name}.png`), now);
  }

  tab(name: string) {
    return this.page.getByRole('tab', { name, exact: true });
  }

  cell(text: string) {
    return this.page.getByRole('gridcell', { name: text, exact: true });
  }

  /** The frame of the add-on's sidebar. */
  get sidebar() {
    return this.page.frameLocator('.sidebar iframe');
  }
}

interface Wanted {
  readonly row: number;
  readonly column: number;
  /** What the address box shows while the area is selected. */
  readonly name: string;
}

/** Runs in the page: whether the wanted cell, counted from 1, has the keys; undefined while it may still get them. */
function whereTheKeysAre({ row, column, name }: Wanted): 'there' | 'elsewhere' | undefined {
  const { activeElement } = document;
  const box = document.querySelector<HTMLInputElement>('input.address');
  if (activeElement instanceof HTMLIFrameElement || box?.value !== name) return 'elsewhere';
  const cell = activeElement?.closest('revo-grid [role="gridcell"]');
  const region = cell?.closest('revogr-data');
  if (!cell || !region) return undefined;
  const count = (selector: string): number => document.querySelectorAll(`revo-grid ${selector}`).length;
  // Frozen rows and columns are regions of their own, and each region counts from 0.
  const isFrozenRow = region.getAttribute('type') === 'rowPinStart';
  const isFrozenColumn = region.getAttribute('col-type') === 'colPinStart';
  const above = isFrozenRow ? 0 : count('revogr-data[type="rowPinStart"][col-type="rgCol"] .rgRow');
  const before = isFrozenColumn ? 0 : count('revogr-viewport-scroll.colPinStart .rgHeaderCell');
  const rowAt = Number(cell.closest('.rgRow')?.getAttribute('data-rgrow')) + above + 1;
  const columnAt = Number(cell.getAttribute('data-rgcol')) + before + 1;
  return rowAt === row && columnAt === column ? 'there' : undefined;
}
