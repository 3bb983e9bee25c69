// Lines of built scripts: short, and the program stays the same.
import { describe, expect, it } from 'vitest';
import { withShortLines } from '../../build/short-lines.mjs';
import { meaningOf } from './same-program';

describe('withShortLines', () => {
  it.each([
    ['statements and lists', `var a=[${Array.from({ length: 40 }, (_, n) => `"${n}"`).join(',')}];`],
    [
      'what must not be torn after a word',
      'function f(a){return a?{b:a,c:[a,a]}:async(b)=>{throw b}}'.repeat(3),
    ],
    ['regular expressions with signs of code', 'x=[/[,;({]/g,/,/,/;/.test("a,b;c"),1/2/3];'.repeat(4)],
    ['a string longer than a line', `var a="${'слово, \\x2f\\u{1F600}\\n\\\\ '.repeat(12)}";`],
  ])('breaks %s', (_what, script) => {
    const broken = withShortLines(script, 40);
    expect(Math.max(...broken.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(meaningOf(broken)).toBe(meaningOf(script));
  });

  it('leaves a short script alone', () => {
    expect(withShortLines('var a=1;', 40)).toBe('var a=1;');
  });
});
