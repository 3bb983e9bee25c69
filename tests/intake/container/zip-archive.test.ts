// The directory of a zip archive read without unpacking.
import { describe, expect, it } from 'vitest';
import { zipEntries } from '../../../src/intake/container/zip-archive';
import { bytes } from '../xlsx';
import { storedZip } from '../zip';

describe('zipEntries', () => {
  it('names the files with their unpacked size and whether a password closes them', () => {
    expect(zipEntries(storedZip({ 'xl/a.xml': 'abc', b: '' }))).toMatchObject([
      { name: 'xl/a.xml', encrypted: false, unpacked: 3 },
      { name: 'b', encrypted: false, unpacked: 0 },
    ]);
    expect(zipEntries(storedZip({ a: 'x' }, { encrypted: true }))).toMatchObject([
      { name: 'a', encrypted: true, unpacked: 1 },
    ]);
  });

  it('finds the directory before a comment', () => {
    const archive = new Uint8Array(storedZip({ a: 'x' }));
    expect(zipEntries(bytes(new Uint8Array([...archive, ...new Array(300).fill(65)])))).toHaveLength(1);
  });

  it('is undefined for an archive cut at any byte, and for no archive', () => {
    const archive = storedZip({ 'xl/a.xml': 'abc' });
    for (let length = 0; length < archive.byteLength; length += 1) {
      expect(zipEntries(archive.slice(0, length))).toBeUndefined();
    }
    // A directory that is said to stand beyond the end of the file.
    const torn = archive.slice(0);
    new DataView(torn).setUint32(archive.byteLength - 6, 1_000_000, true);
    expect(zipEntries(torn)).toBeUndefined();
  });
});
