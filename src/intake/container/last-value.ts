// Where the last value of a sheet stands in its XML: behind it are blank cells, of which formatting that was dragged to
// the end of a sheet leaves millions.
import type { Steps } from '../slices';

const [LESS, COLON, MORE, SLASH, SPACE] = [60, 58, 62, 47, 32];
const [V, I, S] = [118, 105, 115];

/** How many bytes come before the end of the tag that opens the last value; 0 when there is none. */
export function* endOfValues(pieces: Iterable<Uint8Array>): Steps<number> {
  let end = 0;
  let before = 0;
  for (const piece of pieces) {
    const last = Math.max(lastTag(piece, [V]), lastTag(piece, [I, S]));
    if (last >= 0) end = before + last + 1;
    before += piece.length;
    yield;
  }
  return end;
}

/** Where in the piece the last tag of this name may open, of UTF-16 too; -1 when nowhere. A piece may cut a tag. */
function lastTag(piece: Uint8Array, name: readonly number[]): number {
  const [first = 0] = name;
  for (let at = piece.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : piece.lastIndexOf(first, at - 1)) {
    if (opens(piece, at) && hasName(piece, at, name)) return at;
  }
  return -1;
}

function opens(piece: Uint8Array, at: number): boolean {
  const before = piece[at - 1] === 0 ? piece[at - 2] : piece[at - 1];
  return before === undefined || before === LESS || before === COLON;
}

function hasName(piece: Uint8Array, from: number, name: readonly number[]): boolean {
  let at = from;
  const next = (): number | undefined => {
    at += piece[at + 1] === 0 ? 2 : 1;
    return piece[at];
  };
  for (const letter of name.slice(1)) {
    const found = next();
    if (found !== undefined && found !== letter) return false;
  }
  const after = next();
  return after === undefined || after === MORE || after === SLASH || after <= SPACE;
}
