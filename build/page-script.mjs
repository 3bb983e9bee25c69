// The text of a page's script as HtmlService may serve it: whatever its scanner could take for a comment, for markup
// or for a template of its own is written as an escape inside the string or the regular expression it stands in.

/** Beginnings of what HtmlService is known or reported to cut, run or misread inside an inline script. */
export const MISREAD = ['//', '/*', '`', '<?', '<!--', '<![CDATA[', '<!DOCTYPE', '</script'];

const ESCAPABLE = /\\[\s\S]|\/[/*]|`|<\?|<!--|<!\[CDATA\[|<!DOCTYPE|<\/script/g;

/**
 * The same program without them. The bundler has left neither comments nor template literals, so each of them stands
 * inside a string or a regular expression; where one does not, the gate refuses the page.
 */
export function servable(script) {
  return script.replace(ESCAPABLE, (found) => {
    const [first, second] = found;
    if (first === '\\') return '/`<'.includes(second) ? hexadecimal(second) : found;
    if (first === '/') return `/${hexadecimal(second)}`;
    return `${hexadecimal(first)}${found.slice(1)}`;
  });
}

function hexadecimal(character) {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}
