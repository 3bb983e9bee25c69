// Lines of a script kept short: what a server or an editor damages can then be found, and costs one line.
import { parse } from 'acorn';

/** Characters of the longest line of a built script. */
export const LONGEST_LINE = 500;

/** After these a new line changes nothing, wherever they stand as tokens. */
const BREAKS_AFTER = new Set([',', ';', '{', '(', '[', '?', ':', '||', '&&', '=']);
/** One character of a string, or one escape, which must not be torn. */
const PIECE = /\\(?:x[\da-f]{2}|u\{[\da-f]+\}|u[\da-f]{4}|[\s\S])|[\s\S]/giu;

/** The same program in lines of at most `longest` characters; a longer string goes on after a backslash. */
export function withShortLines(script, longest = LONGEST_LINE) {
  const lines = [];
  let lineStart = 0;
  let lastBreak = 0;
  const breakAt = (place, mark = '') => {
    lines.push(script.slice(lineStart, place) + mark);
    lineStart = place;
  };
  for (const { label, start, end } of tokensOf(script)) {
    if (end - lineStart > longest && lastBreak > lineStart) breakAt(lastBreak);
    if (end - lineStart > longest && label === 'string') {
      let place = start;
      for (const [piece] of script.slice(start, end).matchAll(PIECE)) {
        // Room for the backslash.
        if (place + piece.length - lineStart >= longest) breakAt(place, '\\');
        place += piece.length;
      }
    }
    if (BREAKS_AFTER.has(label)) lastBreak = end;
  }
  return [...lines, script.slice(lineStart)].join('\n');
}

function tokensOf(script) {
  const tokens = [];
  parse(script, {
    ecmaVersion: 2020,
    onToken: ({ type, start, end }) => tokens.push({ label: type.label, start, end }),
  });
  return tokens;
}
