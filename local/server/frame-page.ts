// A page that the add-on showed, as its frame gets it: with google.script.run and without any way to the network.
import { installScriptRun } from '../page/frame/script-run';

/** Scripts and styles of the page itself run; nothing can be fetched, loaded, sent or navigated to. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-downloads allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEAD = /<head(?:\s[^>]*)?>/i;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;

/** The page with `google.script` made before any script of its own. */
export function framePage(html: string): string {
  const script = `<script>(${installScriptRun.toString()})()</script>`;
  const place = HEAD.exec(html) ?? DOCTYPE.exec(html);
  const at = place === null ? 0 : place.index + place[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
