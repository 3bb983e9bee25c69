// A .docx as it is inside: its parts, whether each is XML, and what a reader finds in the text.
import { unzipSync } from 'fflate';

export class OpenedDocx {
  readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  part(name: string): string {
    const bytes = this.parts.get(name);
    if (bytes === undefined) throw new Error(`no ${name}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }

  /** Texts of the paragraphs, those in cells too. */
  get paragraphs(): string[] {
    const paragraphs = this.part('word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
    return paragraphs.map((paragraph) => {
      const runs = paragraph.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g) ?? [];
      return unescaped(runs.map((run) => run.replace(/<[^>]*>/g, '')).join('')).replace(/\u00a0/g, ' ');
    });
  }
}

/** What is wrong with an XML text: tags that do not close each other, bare signs, signs that XML does not know. */
export function xmlProblems(xml: string): string[] {
  const problems: string[] = [];
  if ([...xml].some((sign) => sign < ' ' && !'\t\n\r'.includes(sign))) problems.push('control sign');
  const open: string[] = [];
  const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>/g;
  let end = 0;
  for (const match of xml.matchAll(tag)) {
    const between = xml.slice(end, match.index);
    if (between.includes('<') || /&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(between))
      problems.push(`bare sign: ${between}`);
    end = match.index + match[0].length;
    const [, closes, name, , empty] = match;
    if (name === undefined || empty === '/') continue;
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) problems.push(`</${name}>`);
  }
  if (open.length > 0) problems.push(`left open: ${open.join(' ')}`);
  return problems;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
