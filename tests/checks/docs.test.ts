// What the pages for developers count and list is what there is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const text = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

/** The first group of every match. */
const found = (pattern: RegExp, file: string): (string | undefined)[] =>
  [...text(file).matchAll(pattern)].map(([, part]) => part);

describe('how to add an indicator', () => {
  it('has as many steps in its table and its headings as README says', () => {
    const [said] = found(/Добавить показатель — (\d+) шаг/g, 'README.md');
    const steps = Array.from({ length: Number(said) }, (_, at) => String(at + 1));
    expect(steps.length).toBeGreaterThan(0);
    expect(found(/^\| (\d+)\. /gm, 'docs/how-to-add-an-indicator.md')).toEqual(steps);
    expect(found(/^## (\d+)\. /gm, 'docs/how-to-add-an-indicator.md')).toEqual(steps);
  });
});

describe('the table of dependencies', () => {
  it('says of every package of package.json, and of no other, what it is for', () => {
    const { dependencies = {}, devDependencies } = JSON.parse(text('package.json'));
    const listed = found(/^\| `([^`]+)` \| .+ \|$/gm, 'docs/dependencies.md');
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});
