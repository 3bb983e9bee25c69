// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are scripts with template literals
import { describe, expect, it } from 'vitest';
import { stripTemplateComments } from '../../../local/services/strip-templates';

const inScript = (code: string): string => `<p>https://example.org</p><script>${code}</script>`;

describe('stripTemplateComments', () => {
  it.each([
    ['an address', 'f(`https://example.org/a`, 1)', 'f(`https:`, 1)'],
    ['a comment of one line', 'f(`a // b\nc`)', 'f(`a \nc`)'],
    ['a comment between stars', 'f(`a /* b */ c`)', 'f(`a  c`)'],
    ['a template inside a substitution', 'f(`${g(`//x`)}//y`)', 'f(`${g(``)}`)'],
  ])('cuts %s out of a template literal', (_what, code, expected) => {
    expect(stripTemplateComments(inScript(code))).toBe(inScript(expected));
  });

  it.each([
    ["f('https://example.org') // пояснение"],
    ['f("`//x`")'],
    ['/* `//x` */ f(`a`)'],
    ['f(`a`, /[`/]`/, "//x")'],
    ['f(`${a / b / c}`)'],
    ['f(`\\` a`)'],
  ])('leaves code outside template literals as it is: %s', (code) => {
    expect(stripTemplateComments(inScript(code))).toBe(inScript(code));
  });

  it('leaves a script with an address of its own alone', () => {
    const page = '<script src="a.js">`//x`</script>';
    expect(stripTemplateComments(page)).toBe(page);
  });
});
