// The headless door as a script of a user calls it: a process of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../local/files/csv';

const DOOR = fileURLToPath(new URL('../../build/headless.mjs', import.meta.url));

/** Runs the door; its error output is the failure's message. */
export function door(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DOOR, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** An exported sheet as records by heading. */
export function exported(file: string): Record<string, string>[] {
  const [headings = [], ...lines] = readCsv(readFileSync(file, 'utf8')).rows;
  return lines.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}
