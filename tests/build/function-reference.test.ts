// docs/functions.md is what the catalogue gives, and says of each function all that a reader looks for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionReference } from '../../build/function-reference';
import { functionGroups, functionHelp } from '../../src/catalogue/function-help';
import { functionEntries } from '../../src/catalogue/functions';

const reference = functionReference();

/** The section of one function. */
function section(name: string): string {
  const [, after = ''] = reference.split(`\n### ${name}\n`);
  return after.split(/\n##+ /)[0] ?? '';
}

describe('docs/functions.md', () => {
  it('is what the catalogue gives', () => {
    const page = readFileSync(new URL('../../docs/functions.md', import.meta.url), 'utf8');
    expect(page === reference, 'docs/functions.md differs from the catalogue: run `npm run docs`').toBe(true);
  });
});

describe('functionReference', () => {
  it('shows the groups in the order of the programme, each function once', () => {
    const headings = [...reference.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 2)).toEqual(['Правила для всех функций', 'Содержание']);
    expect(headings.filter((heading) => Object.values<unknown>(functionGroups).includes(heading))).toEqual(
      Object.values(functionGroups),
    );
    const names = functionEntries.map((entry) => entry.name);
    expect(headings.filter((heading) => (names as unknown[]).includes(heading))).toEqual(names);
  });

  it.each(functionEntries)('links to $name from the contents', ({ name }) => {
    expect(reference).toContain(`- [${name}](#${name.toLowerCase()}) — ${functionHelp[name].title}\n`);
  });

  it.each(functionEntries)(
    'says of $name what it computes, from what, by which source',
    ({ name, parameters }) => {
      const { title, formula, result, method, blanks, source, wording } = functionHelp[name];
      for (const words of [
        title,
        formula,
        result,
        method,
        blanks,
        source.document,
        source.point,
        wording ?? '',
      ]) {
        expect(section(name)).toContain(words);
      }
      for (const parameter of parameters) expect(section(name)).toContain(`| \`${parameter.name}\``);
    },
  );

  it('shows an example of single numbers with its result', () => {
    expect(section('BELOW_MINIMUM_SHARE')).toContain('`=BELOW_MINIMUM_SHARE(3; 48)`. Результат: 6,25.');
  });

  it('shows the cells of the ranges of an example: a column, a table, blanks, words for true and false', () => {
    expect(section('MARK_MATCH')).toContain(
      '`=MARK_MATCH(B2:B7; C2:C7)`, где `B2:B7` — 3; 4; 3; 4; 5; 3, `C2:C7` — 4; 4; 3; 4; 4; пусто. ' +
        'Результат: (1; 20); (3; 60); (1; 20).',
    );
    expect(section('OBJECTIVITY_INDEX')).toContain(
      '(ИСТИНА; нет); (ЛОЖЬ; нет); (мало участников; нет данных)',
    );
  });

  it('says which arguments may be left out', () => {
    expect(section('LOW_RESULT_COUNT')).toContain('| `threshold`, необязательный |');
    expect(section('LOW_RESULT_COUNT')).toContain('| `shares` |');
  });
});
