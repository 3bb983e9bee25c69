// The two triggers of this user: each installed once, nobody else's touched, refusals told apart.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { googleTriggers } from '../../src/google/triggers';

interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly event: string;
}

const OTHER: Trigger = { id: 'чужой', handler: 'onOther', event: 'CLOCK' };
const SUBMIT: Trigger = { id: 'ответ', handler: 'pullByTrigger', event: 'ON_FORM_SUBMIT' };
const CLOCK: Trigger = { id: 'час', handler: 'pullByTrigger', event: 'CLOCK' };

/** Google with these triggers of the user; what is made and deleted is seen in the list. */
function google(...standing: readonly Trigger[]) {
  const triggers = [...standing];
  const made: string[] = [];
  const refused = new Set<string>();
  const view = (trigger: Trigger) => ({
    ...trigger,
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
    getEventType: () => trigger.event,
  });
  const install = (handler: string, event: string, how: string) => ({
    create: () => {
      if (refused.has(how)) throw new Error('слишком много');
      made.push(how);
      const trigger = { id: how, handler, event };
      triggers.push(trigger);
      return view(trigger);
    },
  });
  vi.stubGlobal('SpreadsheetApp', { getActiveSpreadsheet: () => 'эта таблица' });
  vi.stubGlobal('ScriptApp', {
    EventType: { ON_FORM_SUBMIT: 'ON_FORM_SUBMIT', CLOCK: 'CLOCK' },
    getUserTriggers: (sheet: string) => (sheet === 'эта таблица' ? triggers.map(view) : []),
    deleteTrigger: ({ id }: Trigger) => {
      triggers.splice(
        triggers.findIndex((trigger) => trigger.id === id),
        1,
      );
    },
    newTrigger: (handler: string) => ({
      forSpreadsheet: (sheet: string) => ({
        onFormSubmit: () => install(handler, 'ON_FORM_SUBMIT', `onFormSubmit: ${sheet}`),
      }),
      timeBased: () => ({ everyHours: (hours: number) => install(handler, 'CLOCK', `everyHours: ${hours}`) }),
    }),
  });
  return { triggers, made, refused };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('ensure', () => {
  it('installs one for every answer of this workbook and one an hour', () => {
    const { made, triggers } = google();
    const ids = ['onFormSubmit: эта таблица', 'everyHours: 1'];
    expect(googleTriggers().ensure()).toEqual(ids);
    expect(made).toEqual(ids);
    expect(triggers.map(({ handler }) => handler)).toEqual(['pullByTrigger', 'pullByTrigger']);
  });

  it('called again installs nothing and answers with the same ids', () => {
    const { made } = google();
    const first = googleTriggers().ensure();
    expect(googleTriggers().ensure()).toEqual(first);
    expect(made).toHaveLength(2);
  });

  it.each([
    [SUBMIT, ['ответ', 'everyHours: 1']],
    [CLOCK, ['час', 'onFormSubmit: эта таблица']],
  ])('adds the one that is missing beside $id', (standing, ids) => {
    google(OTHER, standing);
    expect(googleTriggers().ensure()).toEqual(ids);
  });

  it('takes back the first when Google refuses the second, and throws', () => {
    const { triggers, refused } = google(OTHER);
    refused.add('everyHours: 1');
    expect(() => googleTriggers().ensure()).toThrow('слишком много');
    expect(triggers).toEqual([OTHER]);
  });

  it('throws when Google refuses', () => {
    google();
    vi.stubGlobal('ScriptApp', {
      getUserTriggers: () => {
        throw new Error('нет права');
      },
    });
    expect(() => googleTriggers().ensure()).toThrow('нет права');
  });
});

describe('own', () => {
  it('are those that pull answers', () => {
    google(OTHER, SUBMIT, CLOCK);
    expect(googleTriggers().own()).toEqual(['ответ', 'час']);
  });

  it('are none when there are none, and not known when Google refuses to tell', () => {
    google(OTHER);
    expect(googleTriggers().own()).toEqual([]);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('ScriptApp', {
      getUserTriggers: () => {
        throw new Error('нет права');
      },
    });
    expect(googleTriggers().own()).toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('remove', () => {
  it('takes away those that pull answers and no other', () => {
    const { triggers } = google(SUBMIT, OTHER, CLOCK);
    googleTriggers().remove();
    expect(triggers).toEqual([OTHER]);
  });
});
