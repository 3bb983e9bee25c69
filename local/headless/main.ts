// Starts the headless door over the built add-on: `npm run -s headless -- …`.
import { functionEntries } from '../../src/catalogue/functions';
import { projectRoot, readBuiltAddOn } from '../built-add-on';
import { runHeadless } from './run-headless';

const root = projectRoot(import.meta.url);

// npm moves to the project's folder; file names count from the folder in which the user called npm.
if (process.cwd() === root && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);

process.exitCode = await runHeadless(process.argv.slice(2), {
  addOn: () => readBuiltAddOn(root),
  functions: functionEntries,
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
});
