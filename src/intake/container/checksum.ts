// The checksum of a zip archive, CRC-32 of ISO 3309, counted as the bytes come.

const POLYNOMIAL = 0xedb88320;

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

export class Checksum {
  private rest = -1;

  add(bytes: Uint8Array): void {
    let { rest } = this;
    for (let at = 0; at < bytes.length; at += 1) {
      rest = (rest >>> 8) ^ (table[(rest ^ (bytes[at] as number)) & 0xff] as number);
    }
    this.rest = rest;
  }

  /** Of all bytes so far, from 0 to 2³² − 1. */
  get value(): number {
    return (this.rest ^ -1) >>> 0;
  }
}
