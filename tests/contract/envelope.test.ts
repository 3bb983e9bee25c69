// The one shape in which the server answers.
import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../src/contract/envelope';

describe('an envelope', () => {
  it.each([
    [{ ok: true, data: { summary: 'Готово.' } }],
    [{ ok: true, data: {} }],
    [{ ok: false, code: 'LOCKED', message: 'Занято.' }],
    [{ ok: false, code: 'SERVICE', message: 'Сбой.', details: 'timeout' }],
  ])('may be %j', (envelope) => {
    expect(readEnvelope(envelope)).toBe(envelope);
  });

  it.each([
    [{ ok: true }],
    [{ ok: true, data: null }],
    [{ ok: true, data: 'Готово.' }],
    [{ ok: false, code: 'LOCKED' }],
    [{ ok: false, message: 'Занято.' }],
    [{ ok: 'true', data: {} }],
    [{ data: { summary: 'Готово.' } }],
    ['текст'],
    [undefined],
    [null],
  ])('is never %j', (envelope) => {
    expect(readEnvelope(envelope)).toBeUndefined();
  });
});
