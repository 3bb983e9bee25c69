// Putting a piece into a text at the cursor.
import { describe, expect, it } from 'vitest';
import { withPiece } from '../../../sidebar/parts/with-piece';

describe('withPiece', () => {
  it('puts the piece at the cursor, which then stands behind it', () => {
    expect(withPiece('доля  из', 5, 5, '{k}')).toEqual({ text: 'доля {k} из', cursor: 8 });
  });

  it('puts the piece in place of what is selected', () => {
    expect(withPiece('доля 5 %', 5, 8, '{знач}')).toEqual({ text: 'доля {знач}', cursor: 11 });
  });
});
