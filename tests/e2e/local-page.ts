// The page of the local host in the shared browser: its own server, and what a user does on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const PROGRAM = fileURLToPath(new URL('../../.local/server.mjs', import.meta.url));

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
    page.setDefaultTimeout(8000);
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

  /** Goes to a cell of the sheet on screen, as a user does who types its address. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel('Адрес ячейки');
    await box.fill(address);
    await box.press('Enter');
    await this.page.locator('revo-grid [role="gridcell"]:focus').waitFor();
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
