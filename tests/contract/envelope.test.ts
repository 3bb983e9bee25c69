// The one shape in which the server answers.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { envelopeSchema } from '../../src/contract/envelope';

const schema = envelopeSchema(z.object({ summary: z.string() }));

describe('an envelope', () => {
  it.each([
    [{ ok: true, data: { summary: 'Готово.' } }],
    [{ ok: false, code: 'LOCKED', message: 'Занято.' }],
    [{ ok: false, code: 'SERVICE', message: 'Сбой.', details: 'timeout' }],
  ])('may be %j', (envelope) => {
    expect(schema.safeParse(envelope).success).toBe(true);
  });

  it.each([
    [{ ok: true }],
    [{ ok: true, data: {} }],
    [{ ok: false, code: 'LOCKED' }],
    [{ data: { summary: 'Готово.' } }],
    [null],
  ])('is never %j', (envelope) => {
    expect(schema.safeParse(envelope).success).toBe(false);
  });
});
