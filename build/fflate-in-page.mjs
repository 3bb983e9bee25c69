// Stands for `fflate` in pages: a frame of Google may not start a worker, and a large file would be awaited for
// ever. Packing the files of a document on the spot takes a fraction of a second; what is unpacked goes in pieces.
import { zipSync } from '../node_modules/fflate/esm/browser.js';

export { Inflate, inflateSync, strFromU8, strToU8, zipSync } from '../node_modules/fflate/esm/browser.js';

export function zip(files, done) {
  let result;
  try {
    result = zipSync(files);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, result);
}
