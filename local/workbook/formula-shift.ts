// What happens to a formula's references when rows and columns change, a sheet is renamed or a row moves by sorting.

import { readTokens, writeTokens } from './formula-tokens';
import { type Corner, type Reference, readReference, writeReference } from './reference';
import { movedIndex, movedSpan, type StructureEdit } from './structure-edit';

const LOST = '#REF!';

/** The formula after an edit of the sheet `edited`; `own` is the sheet that holds the formula. */
export function afterEdit(formula: string, own: string, edited: string, edit: StructureEdit): string {
  return mapReferences(formula, (reference) => {
    if (!same(reference.sheet ?? own, edited)) return reference;
    return movedReference(reference, edit);
  });
}

/** The formula after a sheet was renamed. */
export function afterRename(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) => {
    return reference.sheet !== null && same(reference.sheet, from) ? { ...reference, sheet: to } : reference;
  });
}

/** The formula after its row went `rows` down: relative rows of its own sheet go with it, as in a copy. */
export function afterRowMoved(formula: string, own: string, rows: number): string {
  const shifted = (corner: Corner): Corner =>
    corner.row === null || corner.fixedRow ? corner : { ...corner, row: corner.row + rows };
  return mapReferences(formula, (reference) => {
    if (!same(reference.sheet ?? own, own)) return reference;
    const moved = { ...reference, from: shifted(reference.from), to: reference.to && shifted(reference.to) };
    return (moved.from.row ?? 1) < 1 || (moved.to?.row ?? 1) < 1 ? null : moved;
  });
}

/** The names of the sheets that a formula refers to. */
export function sheetsNamedIn(formula: string): string[] {
  const references = readTokens(formula).filter((token) => token.kind === 'reference');
  return references.flatMap((token) => readReference(token.text).sheet ?? []);
}

function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  const tokens = readTokens(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const before = readReference(token.text);
    const after = map(before);
    if (after === before) return token;
    return { kind: token.kind, text: after === null ? LOST : writeReference(after) };
  });
  return writeTokens(tokens);
}

function movedReference(reference: Reference, edit: StructureEdit): Reference | null {
  const { from, to } = reference;
  const axis = edit.axis;
  if (to === null) {
    const index = from[axis] === null ? null : movedIndex(edit, from[axis]);
    return index === null ? null : { ...reference, from: { ...from, [axis]: index } };
  }
  if (from[axis] === null && to[axis] === null) return reference;
  const open = from[axis] === null || to[axis] === null;
  const first = from[axis] ?? to[axis] ?? 1;
  const span = movedSpan(edit, first, open ? Number.POSITIVE_INFINITY : (to[axis] ?? first));
  if (span === null) return null;
  return {
    ...reference,
    from: from[axis] === null ? from : { ...from, [axis]: span[0] },
    to: to[axis] === null ? to : { ...to, [axis]: from[axis] === null ? span[0] : span[1] },
  };
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
