// Putting the facts of a recommendation into the text of its template.
import { Line, type Values } from './line';
import type { Piece, SimplePiece } from './parse-text';
import type { Placeholder } from './template-words';

export type FilledText =
  | { readonly text: string; readonly missing?: never }
  /** The first placeholder outside a fragment that has no value. */
  | { readonly text?: never; readonly missing: Placeholder };

/**
 * The text with its values, or the placeholder that has none. A fragment with a placeholder that has no value is left
 * out, with the space before it; a value at the beginning of a sentence begins with a capital letter.
 */
export function fillText(pieces: readonly Piece[], values: Values): FilledText {
  const line = new Line(values);
  for (const piece of pieces) {
    if (isFragment(piece)) {
      if (firstMissing(piece, values) === undefined) for (const part of piece) line.add(part);
    } else {
      const missing = firstMissing([piece], values);
      if (missing !== undefined) return { missing };
      line.add(piece);
    }
  }
  return { text: line.text };
}

function isFragment(piece: Piece): piece is readonly SimplePiece[] {
  return Array.isArray(piece);
}

function firstMissing(pieces: readonly SimplePiece[], values: Values): Placeholder | undefined {
  const slot = pieces.find((piece) => typeof piece !== 'string' && values[piece.placeholder] === undefined);
  return typeof slot === 'object' ? slot.placeholder : undefined;
}
