// Putting a piece into a text at the cursor.

/** The text with a piece in place of what is selected, and where the cursor stands then. */
export function withPiece(
  text: string,
  from: number,
  to: number,
  piece: string,
): { readonly text: string; readonly cursor: number } {
  return { text: text.slice(0, from) + piece + text.slice(to), cursor: from + piece.length };
}
