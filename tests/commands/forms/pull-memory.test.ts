// What is kept of the collecting between runs, and what is as good as nothing.
import { describe, expect, it } from 'vitest';
import {
  keep,
  PULL_REFUSAL,
  PULL_SUCCESS,
  recall,
  TRIGGER_OWNER,
} from '../../../src/commands/forms/pull-memory';
import { FakeMemory } from '../fake-book';

describe('pull memory', () => {
  it('gives back what was kept, each under its own key', () => {
    const memory = new FakeMemory();
    const owner = { at: 3, owner: 'отдел оценки', ids: ['1', '2'] };
    keep(memory, PULL_SUCCESS, { at: 1, next: 'Кадры' });
    keep(memory, PULL_REFUSAL, { at: 2, reason: 'Таблица не ответила.' });
    keep(memory, TRIGGER_OWNER, owner);
    expect(recall(memory, PULL_SUCCESS)).toEqual({ at: 1, next: 'Кадры' });
    expect(recall(memory, PULL_REFUSAL)).toEqual({ at: 2, reason: 'Таблица не ответила.' });
    expect(recall(memory, TRIGGER_OWNER)).toEqual(owner);
    expect([...memory.kept.keys()]).toEqual(['pull.success', 'pull.failure', 'pull.owner']);
  });

  it('keeps the last alone', () => {
    const memory = new FakeMemory();
    keep(memory, PULL_SUCCESS, { at: 1, next: 'Кадры' });
    keep(memory, PULL_SUCCESS, { at: 0, next: '' });
    expect(recall(memory, PULL_SUCCESS)).toEqual({ at: 0, next: '' });
  });

  it('remembers nothing at first', () => {
    expect(recall(new FakeMemory(), PULL_SUCCESS)).toBeUndefined();
  });

  it.each(['', '{', 'null', '5', '"вчера"', '[]', '{}', '{"at":"вчера"}', '{"next":"Кадры"}'])(
    'takes %j for nothing',
    (text) => {
      const memory = new FakeMemory();
      memory.kept.set(PULL_SUCCESS, text);
      expect(recall(memory, PULL_SUCCESS)).toBeUndefined();
    },
  );

  it('takes a refusal of Google to tell for nothing, and lets a refusal to keep be known', () => {
    const memory = new FakeMemory();
    keep(memory, PULL_SUCCESS, { at: 1, next: '' });
    memory.failing = () => true;
    expect(recall(memory, PULL_SUCCESS)).toBeUndefined();
    expect(() => keep(memory, PULL_SUCCESS, { at: 2, next: '' })).toThrow('service: writeProperty');
  });
});
