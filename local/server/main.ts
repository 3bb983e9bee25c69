// `npm start`: opens a workbook of the local host in the browser, from a file or with the learning example.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionEntries } from '../../src/catalogue/functions';
import { projectRoot, readBuiltAddOn } from '../built-add-on';
import { readWorkbook } from '../files/json';
import { Workbook } from '../workbook/workbook';
import { fillDemo, showStart } from './demo';
import { pageServer } from './http-server';
import { listen } from './listen';
import { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';
import { texts } from './text';
import { WorkbookKeeper } from './workbook-keeper';

/** The program is bundled into `.local/` and the page into `.local/page/`. */
const pageFolder = fileURLToPath(new URL('./page/', import.meta.url));

async function main(): Promise<void> {
  const file = workbookFile(process.argv.slice(2));
  const open = await openWorkbook(file);
  const server = pageServer(open, pageFolder);
  process.stdout.write(`${texts.started(await listen(server, process.env.PORT))}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
      void Promise.resolve(open.keeper?.settled()).then(() => process.exit(0));
    });
  }
}

/** The file after --workbook, counted from the folder in which the user called npm. */
function workbookFile([option, file, ...rest]: readonly string[]): string | undefined {
  if (option === undefined) return undefined;
  if (option !== '--workbook' || file === undefined || rest.length > 0)
    throw new Refusal(texts.badOption(option));
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

async function openWorkbook(file: string | undefined): Promise<OpenWorkbook> {
  const addOn = readBuiltAddOn(projectRoot(import.meta.url));
  const functions = functionEntries;
  if (file === undefined) {
    const open = new OpenWorkbook(new Workbook(), { addOn, functions });
    fillDemo(open);
    return open;
  }
  const workbook = existsSync(file) ? await readWorkbook(file) : new Workbook();
  const open = new OpenWorkbook(workbook, { addOn, functions, keeper: new WorkbookKeeper(file) });
  showStart(open);
  return open;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
