// Scripts of pages: nothing is left that HtmlService could misread, and the program stays the same.
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MISREAD, servable } from '../../build/page-script.mjs';
import { PAGES, pageScript } from '../../build/pages.mjs';
import { withShortLines } from '../../build/short-lines.mjs';
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import { cutAsServed } from '../../local/services/cut-as-served';
import { meaningOf } from './same-program';

const root = projectRoot(import.meta.url);
const evaluated = (expression: string): unknown => vm.runInNewContext(`String(${expression})`);

describe('servable', () => {
  it.each([
    ['an address', '"https://example.org"'],
    ['three slashes', '"file:///a"'],
    ['slashes and a star', '"//* /*"'],
    ['a back-tick', '"`"'],
    ['an escaped back-tick in a regular expression', '"a`b".search(/\\`/)'],
    ['the end of a script', '"</script>"'],
    ['a template of Google', '"<?= a ?>"'],
    ['an optional angle bracket', '"b".search(/\\<?b/)'],
    ['a comment of HTML', '"<!-- a -->"'],
    ['a CDATA section', '"<![CDATA[a]]>"'],
    ['a document type', '"<!DOCTYPE html>"'],
    ['a regular expression of two slashes', '"a//b".search(/\\/\\//)'],
    ['slashes in a class', '"a/*".search(/[//*]/)'],
    ['any number of slashes', '"a//".replace(/\\/*$/, "")'],
    ['a look-behind', '"ab".search(/(?<!c)b/)'],
    ['a backslash before slashes', '"\\\\//"'],
  ])('writes %s by escapes and means the same', (_what, expression) => {
    const written = servable(expression);
    for (const mark of MISREAD) expect(written).not.toContain(mark);
    expect(evaluated(written)).toBe(evaluated(expression));
    expect(meaningOf(`(${written})`)).toBe(meaningOf(`(${expression})`));
  });
});

describe.each(Object.entries(PAGES))('the script of %s', (file, folder) => {
  it('is the bundled program, and what Google cuts leaves it whole', async () => {
    const bundled = await pageScript(root, folder);
    const page = readBuiltAddOn(root).html[file.replace('.html', '')] ?? '';
    const script = withShortLines(servable(bundled));
    expect(page.includes(`<script>${script}</script>`)).toBe(true);
    expect(cutAsServed(page) === page).toBe(true);
    expect(meaningOf(script) === meaningOf(bundled)).toBe(true);
  });
});

describe('meaningOf', () => {
  it.each([
    ['another string', '"a//b"', '"a/b"'],
    ['another regular expression', '/a\\/b/', '/ab/'],
    ['another operator', 'a/b', 'a*b'],
  ])('tells %s apart', (_what, one, other) => {
    expect(meaningOf(one)).not.toBe(meaningOf(other));
  });
});
