// A zip archive: what its directory says of the files, without unpacking them, and one file unpacked in pieces.
import { Inflate, inflateSync } from 'fflate';
import { decoderOf } from '../bytes';
import { Checksum } from './checksum';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as the archive says. */
  readonly unpacked: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Where the header that stands before its bytes begins. */
  readonly at: number;
}

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_END_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const END_SIZE = 22;
const WIDE_END_PLACE_SIZE = 20;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
/** The comment at the end of an archive is no longer than this. */
const MAX_COMMENT = 0xffff;
/** Stands where the number is too large for its field: then it is in an extra field of 64 bits. */
const WIDE_16 = 0xffff;
const WIDE_32 = 0xffffffff;
const WIDE_EXTRA = 1;

/** A file that is no larger is unpacked at once: most are, and a stream of pieces takes memory of its own for each. */
const SMALL_UNPACKED = 256 * 1024;
const SMALL_PACKED = 64 * 1024;
/** So many packed bytes at once: they unpack to 1 MB at most. */
const PACKED_PIECE = 1024;
/** So many bytes at once are handed on. */
const PIECE = 32 * 1024;

interface Directory {
  readonly count: number;
  readonly at: number;
  /** Bytes that stand before the archive: added to every place that it names. */
  readonly shift: number;
}

/**
 * Reads the directory at the end of the archive; undefined when it is cut, as in a file half downloaded. Bytes before
 * the archive, a line that a web server added for example, are passed over.
 */
export function zipEntries(buffer: ArrayBuffer): ZipEntry[] | undefined {
  const view = new DataView(buffer);
  const directory = directoryOf(view);
  if (directory === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const extraAt = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const next = extraAt + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    entries.push(entryAt(view, at, directory.shift));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + ENTRY_SIZE + nameLength;
  const wide = wideFields(view, extraAt, view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === WIDE_32 ? (wide.next().value ?? value) : value;
  };
  const unpacked = field(24);
  const packed = field(20);
  const header = field(42);
  return {
    name: decoderOf('utf-8')(new Uint8Array(view.buffer, at + ENTRY_SIZE, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    unpacked,
    packed,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    at: header + shift,
  };
}

/** The numbers of 64 bits of an entry, one after another, in the order of the fields that they stand for. */
function* wideFields(view: DataView, from: number, length: number): Generator<number, undefined> {
  let at = from;
  while (at + 4 <= from + length) {
    const size = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + size, from + length);
    if (view.getUint16(at, true) === WIDE_EXTRA) {
      for (let place = at + 4; place + 8 <= end; place += 8) yield wide(view, place);
      return undefined;
    }
    at += 4 + size;
  }
  return undefined;
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function directoryOf(view: DataView): Directory | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const at = view.getUint32(end + 16, true);
  if (count === WIDE_16 || at === WIDE_32) return wideDirectory(view, end);
  return placed({ count, at, size }, end);
}

/** An archive of many files, or of a writer that is ready for many: the true end stands before the usual one. */
function wideDirectory(view: DataView, usualEnd: number): Directory | undefined {
  const place = usualEnd - WIDE_END_PLACE_SIZE;
  if (place < 0 || view.getUint32(place, true) !== WIDE_END_PLACE) return undefined;
  // It stands right before the line that names its place; 56 bytes are its size without extra data.
  const end = place - 56;
  if (end < 0 || view.getUint32(end, true) !== WIDE_END) return undefined;
  return placed({ count: wide(view, end + 32), at: wide(view, end + 48), size: wide(view, end + 40) }, end);
}

/** The directory ends where `end` begins, whatever stands before the archive. */
function placed(
  { count, at, size }: { count: number; at: number; size: number },
  end: number,
): Directory | undefined {
  const shift = end - size - at;
  return shift < 0 ? undefined : { count, at: at + shift, shift };
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/**
 * Unpacks one file of the archive in pieces of at most 32 KB; memory stays that of some of them.
 * @throws Error when the bytes are not those that the archive was made of
 */
export function* unpacked(buffer: ArrayBuffer, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const checksum = new Checksum();
  let size = 0;
  for (const piece of pieces(packedBytes(buffer, entry), entry)) {
    checksum.add(piece);
    size += piece.length;
    // More than was promised would go past every limit that is held against the promise.
    if (size > entry.unpacked) throw new Error(`${entry.name} is longer than the archive says`);
    for (let at = 0; at < piece.length; at += PIECE) yield piece.subarray(at, at + PIECE);
  }
  if (size !== entry.unpacked || checksum.value !== entry.checksum) throw new Error(`${entry.name} is torn`);
}

function packedBytes(buffer: ArrayBuffer, { name, at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(buffer);
  if (at + HEADER_SIZE > buffer.byteLength || view.getUint32(at, true) !== HEADER)
    throw new Error(`${name} is not where the archive says`);
  const start = at + HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > buffer.byteLength) throw new Error(`${name} ends behind the archive`);
  return new Uint8Array(buffer, start, packed);
}

function* pieces(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const { method } = entry;
  if (method !== 0 && method !== 8) throw new Error(`packed by method ${method}`);
  if (method === 8 && entry.unpacked <= SMALL_UNPACKED && packed.length <= SMALL_PACKED) {
    yield inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
    return;
  }
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    ready.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += PACKED_PIECE) {
    const piece = packed.subarray(at, at + PACKED_PIECE);
    if (method === 0) yield piece;
    else {
      inflate.push(piece, at + PACKED_PIECE >= packed.length);
      yield* ready;
      ready = [];
    }
  }
}
