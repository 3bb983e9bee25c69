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
  const parser = parserFor(handlers);
  let decode: ((piece?: Uint8Array) => string) | undefined;
  for (const piece of pieces) {
    decode ??= decoderOf(encodingOf(piece));
    parser.write(decode(piece));
    yield;
    if (isOver?.() === true) return;
  }
  parser.write(decode?.() ?? '');
  parser.end();
}

function parserFor({ open, close, text }: XmlHandlers): Parser {
  const parser = new Parser();
  if (open !== undefined) {
    parser.on('openTag', (name, attributes, decode) =>
      open(local(name), () => decoded(attributes(), decode)),
    );
  }
  if (close !== undefined) parser.on('closeTag', (name) => close(local(name)));
  if (text !== undefined) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }
  return parser;
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
