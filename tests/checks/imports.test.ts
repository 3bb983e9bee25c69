// The import rules are executable: a planted forbidden import must make the check fail.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let house: string;

/** A copy of the house, so that nothing is planted where others work. */
beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'house-'));
  for (const part of ['src', 'sidebar', 'build', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, part), path.join(house, part), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
});

afterAll(async () => {
  await rm(house, { recursive: true });
});

/** The names of the rules that the check finds broken once `file` holds `text`. */
async function broken(planted: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [file, text] of Object.entries(planted)) await writeFile(path.join(house, file), text);
  const output = await depcruise();
  for (const file of Object.keys(planted)) await rm(path.join(house, file));
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(100);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

function depcruise(): Promise<string> {
  const program = path.join(house, 'node_modules/.bin/depcruise');
  const options = ['--config', 'build/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'sidebar'];
  return new Promise((resolve) => {
    execFile(program, options, { cwd: house, maxBuffer: 1e9 }, (_error, stdout) => resolve(stdout));
  });
}

describe('dependency rules', () => {
  it('hold for the house as it is', async () => {
    expect(await broken({})).toEqual([]);
  }, 60_000);

  it.each<[string, Record<string, string>, string]>([
    [
      'the domain may not import Google',
      {
        'src/domain/planted.ts':
          "import { activeBook } from '../google/book';\nexport const a = activeBook;\n",
      },
      'domain-stays-in-its-rooms',
    ],
    [
      'the domain may not import a type from the workbook',
      {
        'src/domain/planted.ts':
          "import type { Problem } from '../workbook/problem';\nexport type A = Problem;\n",
      },
      'domain-stays-in-its-rooms',
    ],
    [
      'commands may not import Google',
      { 'src/commands/planted.ts': "export { activeBook } from '../google/book';\n" },
      'commands-stays-in-its-rooms',
    ],
    [
      'only the contract validates',
      { 'src/workbook/planted.ts': "import * as z from 'zod/mini';\nexport const a = z.string();\n" },
      'only-the-contract-validates',
    ],
    [
      'the sidebar may not reach into commands',
      { 'sidebar/planted.ts': "export { answer } from '../src/commands/answer';\n" },
      'the-sidebar-talks-through-the-contract',
    ],
    [
      'the pages carry no validation of requests',
      { 'sidebar/planted.ts': "export { readRequest } from '../src/contract/requests';\n" },
      'the-pages-carry-no-validation',
    ],
    [
      'nothing may import in a circle',
      {
        'src/domain/planted.ts': "import { b } from './planted-too';\nexport const a = () => b;\n",
        'src/domain/planted-too.ts': "import { a } from './planted';\nexport const b = () => a;\n",
      },
      'no-circles',
    ],
    // The last one: it writes over a file of the house.
    [
      'what the pages carry does not load the validating library',
      { 'src/contract/sections.ts': "import * as z from 'zod/mini';\nexport const a = z.string();\n" },
      'what-the-pages-carry-validates-nothing',
    ],
  ])(
    '%s',
    async (_rule, planted, name) => {
      expect(await broken(planted)).toContain(name);
    },
    60_000,
  );
});
