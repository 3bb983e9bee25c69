// The container of old and of locked Office files, as far as a reader needs to tell them apart.
const SECTOR = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const CHAIN_END = 0xfffffffe;
const IS_TABLE = 0xfffffffd;
/** A stream shorter than this would be kept elsewhere in the container. */
const STREAM_LENGTH = 4096;
const STORAGE = 5;
const STREAM = 2;

/**
 * A compound file (MS-CFB) with streams of these names and no contents: an old .xls has «Workbook», a book under a
 * password has «EncryptedPackage».
 */
export function compoundFile(streams: readonly string[]): Buffer {
  const sectorsAStream = STREAM_LENGTH / SECTOR;
  const table = Buffer.alloc(SECTOR, 0xff);
  const directory = Buffer.alloc(SECTOR);
  table.writeUInt32LE(IS_TABLE, 0);
  table.writeUInt32LE(CHAIN_END, 4);
  writeEntry(directory, 0, 'Root Entry', STORAGE, CHAIN_END, 0);
  directory.writeUInt32LE(1, 76);
  streams.forEach((name, i) => {
    const start = 2 + i * sectorsAStream;
    for (let at = 0; at < sectorsAStream; at += 1) {
      const next = at === sectorsAStream - 1 ? CHAIN_END : start + at + 1;
      table.writeUInt32LE(next, (start + at) * 4);
    }
    writeEntry(directory, i + 1, name, STREAM, start, STREAM_LENGTH);
    // The entries are a chain of right neighbours, which is a search tree too.
    if (i + 1 < streams.length) directory.writeUInt32LE(i + 2, (i + 1) * ENTRY + 72);
  });
  return Buffer.concat([header(), table, directory, Buffer.alloc(streams.length * STREAM_LENGTH)]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(STREAM_LENGTH, 56);
  bytes.writeUInt32LE(CHAIN_END, 60);
  bytes.writeUInt32LE(CHAIN_END, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function writeEntry(
  directory: Buffer,
  index: number,
  name: string,
  type: number,
  start: number,
  size: number,
): void {
  const at = index * ENTRY;
  const text = Buffer.from(`${name}\0`, 'utf16le');
  text.copy(directory, at);
  directory.writeUInt16LE(text.length, at + 64);
  directory.writeUInt8(type, at + 66);
  directory.writeUInt8(1, at + 67);
  for (const neighbour of [68, 72, 76]) directory.writeUInt32LE(FREE, at + neighbour);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(size, at + 120);
}
