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

/** The names of the rules that each file breaks. */
async function broken(): Promise<Map<string, string[]>> {
  const { summary } = JSON.parse(await depcruise()) as {
    summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(100);
  const rules = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) rules.set(from, [...(rules.get(from) ?? []), rule.name]);
  return rules;
}

function depcruise(): Promise<string> {
  const program = path.join(house, 'node_modules/.bin/depcruise');
  const options = ['--config', 'build/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'sidebar'];
  return new Promise((resolve) => {
    execFile(program, options, { cwd: house, maxBuffer: 1e9 }, (_error, stdout) => resolve(stdout));
  });
}

/** Each with the file that breaks it and what stands in there. */
const planted: readonly (readonly [rule: string, name: string, file: string, text: string])[] = [
  [
    'the domain may not import Google',
    'domain-stays-in-its-rooms',
    'src/domain/planted-service.ts',
    "import { bookOf } from '../google/book';\nexport const a = bookOf;\n",
  ],
  [
    'the domain may not import a type from the workbook',
    'domain-stays-in-its-rooms',
    'src/domain/planted-type.ts',
    "import type { Problem } from '../workbook/problem';\nexport type A = Problem;\n",
  ],
  [
    'commands may not import Google',
    'commands-stays-in-its-rooms',
    'src/commands/planted.ts',
    "export { bookOf } from '../google/book';\n",
  ],
  [
    'only the contract validates',
    'only-the-contract-validates',
    'src/workbook/planted.ts',
    "import * as z from 'zod/mini';\nexport const a = z.string();\n",
  ],
  [
    'the sidebar may not reach into commands',
    'the-sidebar-talks-through-the-contract',
    'sidebar/planted.ts',
    "export { answer } from '../src/commands/answer';\n",
  ],
  [
    'the pages carry no validation of requests',
    'the-pages-carry-no-validation',
    'sidebar/planted-validation.ts',
    "export { readRequest } from '../src/contract/requests';\n",
  ],
  [
    'what the pages carry does not load the validating library',
    'what-the-pages-carry-validates-nothing',
    // A file of the house, written over.
    'src/contract/sections.ts',
    "import * as z from 'zod/mini';\nexport const a = z.string();\n",
  ],
  [
    'nothing may import in a circle',
    'no-circles',
    'src/domain/planted-back.ts',
    "import { a } from './planted-there';\nexport const b = () => a;\n",
  ],
];
/** The other half of the circle, which is told of once. */
const THERE = "import { b } from './planted-back';\nexport const a = () => b;\n";

describe('dependency rules', () => {
  it('hold for the house as it is', async () => {
    expect(await broken()).toEqual(new Map());
  });

  describe('with forbidden imports planted', () => {
    let found: Map<string, string[]>;
    beforeAll(async () => {
      for (const [, , file, text] of planted) await writeFile(path.join(house, file), text);
      await writeFile(path.join(house, 'src/domain/planted-there.ts'), THERE);
      found = await broken();
    });

    it.each(planted)('%s', (_rule, name, file) => {
      expect(found.get(file)).toContain(name);
    });
  });
});
