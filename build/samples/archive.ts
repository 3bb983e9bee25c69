// A zip archive of a few texts.
import { strToU8, zipSync } from 'fflate';

/** Any day would do: with it the bytes are the same at every writing. */
const WRITTEN = new Date(2027, 0, 1);

/** The archive with these texts by path. */
export function archiveOf(texts: Readonly<Record<string, string>>): Buffer {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return Buffer.from(zipSync(files, { level: 0, mtime: WRITTEN }));
}
