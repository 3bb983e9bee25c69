import { describe, expect, it } from 'vitest';
import { cutAsServed } from '../../../local/services/cut-as-served';

const inScript = (code: string): string => `<p>https://example.org</p><script>${code}</script>`;

describe('cutAsServed', () => {
  it.each([
    ['an address in a template literal', 'f(`https://example.org/a`)\ng()', 'f(`https:\ng()'],
    ['an address in a string', 'f("https://example.org/a")\ng()', 'f("https:\ng()'],
    ['two slashes of a regular expression', 'f(/^\\w+:\\/\\//)\ng()', 'f(/^\\w+:\\/\\\ng()'],
    ['a comment of one line', 'f() // b\ng()', 'f() \ng()'],
    ['a comment between stars in a string', 'f("a /* b */ c")', 'f("a  c")'],
    ['a comment that is never closed', 'f("a /* b")', 'f("a '],
    ['a comment of HTML', 'f("a <!-- b --> c")', 'f("a  c")'],
    ['a CDATA section', 'f("a <![CDATA[b]]> c")', 'f("a  c")'],
    ['a processing instruction', 'f("a <?xml b?> c")', 'f("a  c")'],
  ])('cuts %s', (_what, code, expected) => {
    expect(cutAsServed(inScript(code))).toBe(inScript(expected));
  });

  it('leaves the same characters alone where they are written as escapes', () => {
    const page = inScript('f("https:/\\x2fexample.org", /[/\\x2a]/, "\\x3c?xml")');
    expect(cutAsServed(page)).toBe(page);
  });

  it('leaves a script with an address of its own alone', () => {
    const page = '<script src="a.js">`//x`</script>';
    expect(cutAsServed(page)).toBe(page);
  });
});
