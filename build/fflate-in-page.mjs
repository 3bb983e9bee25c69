// Stands for `fflate` in pages: a frame of Google may not start a worker, and a large file would be awaited for
// ever. Unpacking 10 MB on the spot takes a fraction of a second.
import { unzipSync, zipSync } from '../node_modules/fflate/esm/browser.js';

export { strFromU8, strToU8, zipSync } from '../node_modules/fflate/esm/browser.js';

export function unzip(archive, done) {
  atOnce(() => unzipSync(archive), done);
}

export function zip(files, done) {
  atOnce(() => zipSync(files), done);
}

function atOnce(work, done) {
  let result;
  try {
    result = work();
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, result);
}
