// Stands for `fflate` in the sidebar's page: a frame of Google may not start a worker, and a large file would be
// awaited for ever. Unpacking 10 MB on the spot takes a fraction of a second.
import { unzipSync } from '../node_modules/fflate/esm/browser.js';

export { strFromU8 } from '../node_modules/fflate/esm/browser.js';

export function unzip(archive, done) {
  try {
    done(null, unzipSync(archive));
  } catch (error) {
    done(error, null);
  }
}
