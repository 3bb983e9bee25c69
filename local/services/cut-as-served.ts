// HtmlService's reported damage to inline scripts. Authors of other add-ons have seen comments cut inside template
// literals, quoted strings and regular expressions alike; so the local host cuts them wherever they seem to stand.

const INLINE_SCRIPT = /(<script\b(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
/** Comments of both kinds, comments of HTML, CDATA sections and processing instructions; unclosed ones to the end. */
const CUT =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)/g;

/** The page as Google may serve it. */
export function cutAsServed(html: string): string {
  return html.replace(
    INLINE_SCRIPT,
    (_whole, open: string, code: string, close: string) => open + code.replace(CUT, '') + close,
  );
}
