// Automatic pulling switched on and off: whose it is, since when, and what is kept of it.
import { describe, expect, it } from 'vitest';
import { ensureTriggers, removeTriggers } from '../../../src/commands/forms/own-triggers';
import { recall, TRIGGER_OWNER } from '../../../src/commands/forms/pull-memory';
import { refusalOf } from '../district';
import { FAKE_NOW, FakeBook, FakeMemory, FakeTriggers, fakePorts } from '../fake-book';

function setUp() {
  const triggers = new FakeTriggers();
  const memory = new FakeMemory();
  const at = (now: number) => fakePorts(new FakeBook(), { triggers, memory, now: () => now });
  return { triggers, memory, at, ports: at(FAKE_NOW), kept: () => recall(memory, TRIGGER_OWNER) };
}

const LATER = FAKE_NOW + 1;

describe('ensureTriggers', () => {
  it('installs both triggers and keeps whose they are and since when', () => {
    const { ports, triggers, kept } = setUp();
    expect(ensureTriggers(ports, { owner: ' отдел оценки ' }).summary).toBe(
      'Автоматическое обновление включено: после каждого ответа и раз в час. 14:38.',
    );
    expect(triggers.ids).toEqual(['submit', 'hourly']);
    expect(kept()).toEqual({ at: FAKE_NOW, owner: 'отдел оценки', ids: ['submit', 'hourly'] });
  });

  it.each(['отдел оценки', ''])('called again with the owner «%s» keeps the first moment', (owner) => {
    const { at, kept } = setUp();
    ensureTriggers(at(FAKE_NOW), { owner: 'отдел оценки' });
    ensureTriggers(at(LATER), { owner });
    expect(kept()).toMatchObject({ at: FAKE_NOW, owner: 'отдел оценки' });
  });

  it('called with another owner keeps that one', () => {
    const { at, kept } = setUp();
    ensureTriggers(at(FAKE_NOW), { owner: 'отдел оценки' });
    ensureTriggers(at(LATER), { owner: 'методист' });
    expect(kept()).toMatchObject({ at: LATER, owner: 'методист' });
  });

  it('keeps the triggers as one’s own when a colleague’s were kept', () => {
    const { ports, triggers, kept, at } = setUp();
    ensureTriggers(ports, { owner: 'отдел оценки' });
    triggers.ids = ['mine'];
    ensureTriggers(at(LATER), { owner: '' });
    expect(kept()).toEqual({ at: LATER, owner: '', ids: ['mine'] });
  });

  it.each(['Иванова М. П.', 'Иванова Мария Петровна', 'school@example.ru'])(
    'refuses the owner «%s» and installs nothing',
    (owner) => {
      const { ports, triggers, kept } = setUp();
      expect(refusalOf(() => ensureTriggers(ports, { owner }))).toEqual({ code: 'OWNER_PERSONAL' });
      expect([triggers.ids, kept()]).toEqual([[], undefined]);
    },
  );
});

describe('removeTriggers', () => {
  it('takes away one’s own triggers and forgets whose they were', () => {
    const { ports, triggers, kept } = setUp();
    ensureTriggers(ports, { owner: 'отдел оценки' });
    expect(removeTriggers(ports).summary).toBe(
      'Ваше автоматическое обновление выключено. Кнопка «Обновить сейчас» работает. 14:38.',
    );
    expect([triggers.ids, kept()]).toEqual([[], undefined]);
  });

  it('leaves what is kept of a colleague', () => {
    const { ports, triggers, kept } = setUp();
    ensureTriggers(ports, { owner: 'отдел оценки' });
    triggers.ids = ['mine'];
    removeTriggers(ports);
    expect([triggers.ids, kept()?.owner]).toEqual([[], 'отдел оценки']);
  });

  it('takes away what is there even when Google does not tell whose it is', () => {
    const { ports, triggers, kept } = setUp();
    ensureTriggers(ports, { owner: 'отдел оценки' });
    triggers.own = () => undefined;
    removeTriggers(ports);
    expect([triggers.ids, kept()?.owner]).toEqual([[], 'отдел оценки']);
  });
});
