// Whether two scripts are one program: their syntax trees are equal but for places and ways of writing a character.
import { type Options, parse } from 'acorn';

const OPTIONS: Options = { ecmaVersion: 2020 };

/** The tree as text; strings and regular expressions by what they mean. */
export function meaningOf(script: string): string {
  return JSON.stringify(parse(script, OPTIONS), (key, value) => {
    if (key === 'start' || key === 'end' || key === 'raw') return undefined;
    if (key === 'regex') return { ...value, pattern: plainPattern(value.pattern) };
    return value instanceof RegExp ? null : value;
  });
}

/** A pattern whose needless and hexadecimal escapes are taken off: «\x2f», «\/» and «/» are one character. */
function plainPattern(pattern: string): string {
  return pattern.replace(/\\(?:x([\da-f]{2})|[\s\S])/g, (written, code?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return '/`<'.includes(written[1] ?? '') ? (written[1] ?? '') : written;
  });
}
