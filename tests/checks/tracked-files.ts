// What the repository may track: no large binaries outside docs/, and at the top only what README names.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every clone pays for a binary forever, also after its removal. Bytes. */
const LARGEST_BINARY = 300_000;
/** Pictures of README and sample exports. */
const BINARIES_ALLOWED_UNDER = 'docs/';

/** What is wrong with the files that git tracks in `root`, a line each. */
export function strayFiles(root: string): string[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    // What was deleted and is not committed yet is still listed, and so is the blank after the last name.
    .filter((file) => file !== '' && existsSync(path.join(root, file)));
  const named = namedAtTheTop(readFileSync(path.join(root, 'README.md'), 'utf8'));
  const top = new Set(files.map((file) => file.replace(/\/.*/, '/')));
  return [
    ...files.filter((file) => isLargeBinary(root, file)).map((file) => `large binary: ${file}`),
    ...[...top].filter((entry) => !named.has(entry)).map((entry) => `not in README: ${entry}`),
    ...[...named].filter((entry) => !top.has(entry)).map((entry) => `only in README: ${entry}`),
  ];
}

function isLargeBinary(root: string, file: string): boolean {
  if (file.startsWith(BINARIES_ALLOWED_UNDER)) return false;
  const bytes = readFileSync(path.join(root, file));
  return bytes.length > LARGEST_BINARY && bytes.includes(0);
}

/** Entries of the list under «Где что лежит»: the top of each path at the beginning of a line, folders with a slash. */
function namedAtTheTop(readme: string): Set<string> {
  const list = /### Где что лежит\s+```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  return new Set(list.split('\n').flatMap((line) => /^[^\s/]+\/?/.exec(line)?.[0] ?? []));
}
