// Short texts kept with the document, over the properties of a service that may be missing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentMemory } from '../../src/google/memory';

function properties(): Map<string, string> {
  const kept = new Map<string, string>();
  const found = {
    getProperty: (key: string) => kept.get(key) ?? null,
    setProperty: (key: string, value: string) => kept.set(key, value),
    deleteProperty: (key: string) => kept.delete(key),
  };
  vi.stubGlobal('PropertiesService', { getDocumentProperties: () => found });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('documentMemory', () => {
  it('keeps a text, gives it back and forgets it', () => {
    const kept = properties();
    const memory = documentMemory();
    expect(memory.read('pull.success')).toBeUndefined();
    memory.write('pull.success', '{"at":1}');
    expect([memory.read('pull.success'), kept.get('pull.success')]).toEqual(['{"at":1}', '{"at":1}']);
    memory.forget('pull.success');
    expect(memory.read('pull.success')).toBeUndefined();
  });

  it('tells a blank text from none', () => {
    properties().set('pull.next', '');
    expect(documentMemory().read('pull.next')).toBe('');
  });

  it('touches no service until it is asked', () => {
    vi.stubGlobal('PropertiesService', undefined);
    expect(documentMemory).not.toThrow();
  });

  it('fails where there is no document to keep anything with', () => {
    vi.stubGlobal('PropertiesService', { getDocumentProperties: () => null });
    const memory = documentMemory();
    expect(() => memory.read('a')).toThrow('no document properties');
    expect(() => memory.write('a', 'b')).toThrow('no document properties');
    expect(() => memory.forget('a')).toThrow('no document properties');
  });
});
