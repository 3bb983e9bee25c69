// The one browser of all browser tests: started once, from the npm package or an installed Chrome.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** A page must look the same on every run: no calls home, no first-run pages. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

export interface RunningBrowser {
  /** Where tests connect with `chromium.connect`. */
  readonly wsEndpoint: string;
  stop(): Promise<void>;
}

/** Starts the browser. On Linux it is unpacked from the package `@sparticuz/chromium` into a folder of its own. */
export async function startBrowser(): Promise<RunningBrowser> {
  if (process.platform !== 'linux')
    return running(await chromium.launchServer({ ...options(), channel: 'chrome' }));
  const folder = await mkdtemp(join(tmpdir(), 'msoko-browser-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const executablePath = await unpack(folder);
    const env = { ...process.env, FONTCONFIG_PATH: await writeFontList(folder) };
    return running(await chromium.launchServer({ ...options(), executablePath, env }), remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

function options(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET, chromiumSandbox: !isRoot };
}

/**
 * The package decides where to unpack, and whether to bring its own libraries, from the environment at its import.
 * Unpacking into a shared folder collides with a run at the same time.
 */
async function unpack(folder: string): Promise<string> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The package's own list of fonts names fixed folders; ours names where they really are. Gives its folder. */
async function writeFontList(folder: string): Promise<string> {
  const place = join(folder, 'font-list');
  await mkdir(place);
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `<dir>${path}</dir>`),
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await writeFile(join(place, 'fonts.conf'), lines.join('\n'));
  return place;
}

function running(server: BrowserServer, after: () => Promise<void> = async () => {}): RunningBrowser {
  return {
    wsEndpoint: server.wsEndpoint(),
    async stop() {
      await server.close();
      await after();
    },
  };
}
