// One XML file of an archive, read in pieces: whatever its encoding and its prefixes, handlers get plain local names.
import { Parser } from 'saxen';
import { decoderOf, markedEncoding } from '../bytes';
import type { Steps } from '../slices';

export interface XmlHandlers {
  /** Attributes by local name, entities decoded. */
  open?(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Of one tag or text. A cell holds 32 767 letters; what is longer would be gone through anew with every piece. */
const LONGEST_TOKEN = 200_000;
/** The declaration of an encoding stands at the very start. */
const DECLARATION = 200;

/**
 * Goes through the XML, with a pause after every piece; `isOver` ends it early.
 * @throws Error when it is no XML
 */
export function* readXml(
  pieces: Iterable<Uint8Array>,
  handlers: XmlHandlers,
  isOver?: () => boolean,
): Steps<void> {
  let unparsed = 0;
  const parser = parserFor(handlers, () => {
    unparsed = 0;
  });
  let decode: ((piece?: Uint8Array) => string) | undefined;
  for (const piece of pieces) {
    decode ??= decoderOf(encodingOf(piece));
    const xml = decode(piece);
    unparsed += xml.length;
    parser.write(xml);
    if (unparsed > LONGEST_TOKEN) throw new Error('a tag or a text without end');
    yield;
    if (isOver?.() === true) return;
  }
  parser.write(decode?.() ?? '');
  parser.end();
}

function parserFor({ open, close, text }: XmlHandlers, onToken: () => void): Parser {
  return new Parser()
    .on('openTag', (name, attributes, decode) => {
      onToken();
      open?.(local(name), () => decoded(attributes(), decode));
    })
    .on('closeTag', (name) => close?.(local(name)))
    .on('text', (raw, decode) => {
      onToken();
      text?.(decode(raw));
    })
    .on('cdata', (raw) => text?.(raw));
}

function decoded(
  attributes: Readonly<Record<string, string>> | false,
  decode: (text: string) => string,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name of Object.keys(attributes || {})) {
    // A declaration of a prefix is no attribute: `xmlns:r` is not `r`.
    if (!name.startsWith('xmlns'))
      plain[local(name)] = decode((attributes as Record<string, string>)[name] ?? '');
  }
  return plain;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(start: Uint8Array): string {
  const marked = markedEncoding(start);
  if (marked !== undefined) return marked;
  if (start[1] === 0) return 'utf-16le';
  if (start[0] === 0) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, DECLARATION));
  const [, declared = 'utf-8'] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration) ?? [];
  // One byte a letter it is, whatever the declaration says.
  return /^utf-?16|^ucs/i.test(declared) ? 'utf-8' : declared;
}
