// `npm run demo`: forms the lists of the example without a browser and prints them with their reasons.
import { projectRoot, readBuiltAddOn } from '../built-add-on';
import { Host } from '../host';
import { demoReport } from './report';
import { runDemo } from './run-demo';

const NARROWEST = 60;
const WIDEST = 110;
const ANSI_BOLD = '\u001b[1m';
const ANSI_RESET = '\u001b[0m';

function main(): void {
  const host = new Host(readBuiltAddOn(projectRoot(import.meta.url)));
  const { isTTY, columns = WIDEST } = process.stdout;
  const plain = isTTY !== true || process.env.NO_COLOR !== undefined;
  const report = demoReport(runDemo(host), {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    strong: plain ? (text) => text : (text) => `${ANSI_BOLD}${text}${ANSI_RESET}`,
  });
  process.stdout.write(`${report}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
