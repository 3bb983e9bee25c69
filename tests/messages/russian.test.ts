// Counted words as Russian typography wants them.
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/messages/russian';

describe('counted', () => {
  it('keeps number and word on one line', () => {
    expect(counted(24, 'школа', 'школы', 'школ')).toBe('24\u00a0школы');
  });
});
