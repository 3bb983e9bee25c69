// Bytes to text, piece after piece: the browser and Node have a decoder for every encoding of the web.

interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;

/** A mark of its encoding at the start of a text is not part of it. */
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The encoding that the bytes begin with the mark of. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))?.encoding;
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/**
 * Decodes pieces of one text: `decode(piece)` as they come and `decode()` at the end.
 * @throws RangeError for an encoding that nobody knows; `decode` throws TypeError where `fatal` bytes are none of it
 */
export function decoderOf(encoding: string, { fatal = false } = {}): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal });
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}
