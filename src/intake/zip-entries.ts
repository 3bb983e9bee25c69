// What a zip archive says of its files, without unpacking them: names, encryption, size when unpacked.

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as the archive says. */
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The comment at the end of an archive is no longer than this. */
const MAX_COMMENT = 0xffff;

/** Reads the directory at the end of the archive; undefined when it is cut, as in a file half downloaded. */
export function zipEntries(buffer: ArrayBuffer): ZipEntry[] | undefined {
  const view = new DataView(buffer);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + ENTRY_SIZE;
    if (nameStart + nameLength > view.byteLength) return undefined;
    entries.push({
      // The names that matter are Latin; of others only that they are there.
      name: String.fromCharCode(...new Uint8Array(buffer, nameStart, nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      unpacked: view.getUint32(at + 24, true),
    });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
