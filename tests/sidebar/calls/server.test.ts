// Calls to the server: every way in which one can end gives data or a refusal that a person can read.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callServer } from '../../../sidebar/calls/server';

type Handler = (value: unknown) => void;
type Answer = (succeed: Handler, fail: Handler, request: unknown) => void;

const page = globalThis as { google?: unknown };

/** A page inside a spreadsheet whose entry points all answer in the same way. */
function serverThat(answer: Answer): { requests: [string, unknown][] } {
  const requests: [string, unknown][] = [];
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (request: unknown) => {
            requests.push([String(name), request]);
            answer(succeed, fail, request);
          };
        },
      },
    );
  const nobody = () => undefined;
  page.google = { script: { run: runner(nobody, nobody) } };
  return { requests };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete page.google;
});

describe('callServer', () => {
  it('sends the request to the entry point and gives its data', async () => {
    const { requests } = serverThat((succeed) => succeed({ ok: true, data: { summary: 'Готово, 14:38.' } }));
    const answer = await callServer('approveLists', { lists: ['shnor'], order: '214-О', date: '01.10.2021' });
    expect(answer).toEqual({ ok: true, data: { summary: 'Готово, 14:38.' } });
    expect(requests).toEqual([['approveLists', { lists: ['shnor'], order: '214-О', date: '01.10.2021' }]]);
  });

  it('hands on a refusal that the server put into words', async () => {
    const refusal = { ok: false, code: 'LOCKED', message: 'Таблица занята.', details: 'замок' };
    serverThat((succeed) => succeed(refusal));
    expect(await callServer('undoLists', {})).toEqual(refusal);
  });

  it('does not take a refusal for data, even when data stand beside it', async () => {
    serverThat((succeed) => succeed({ ok: false, data: { summary: 'Готово.' } }));
    expect(await callServer('undoLists', {})).toMatchObject({ ok: false, code: 'BAD_RESPONSE' });
  });

  it.each([null, undefined, 'текст', {}, { ok: true }, { ok: true, data: 'текст' }])(
    'says that the answer %j cannot be read',
    async (value) => {
      serverThat((succeed) => succeed(value));
      expect(await callServer('undoLists', {})).toMatchObject({ ok: false, code: 'BAD_RESPONSE' });
    },
  );

  it.each([
    [new Error('Connection failure'), 'Connection failure'],
    ['Нет прав', 'Нет прав'],
    [{ message: 'ScriptError' }, 'ScriptError'],
  ])('turns the rejection %s into a refusal with its text as details', async (error, details) => {
    serverThat((_, fail) => fail(error));
    expect(await callServer('readStart', {})).toMatchObject({ ok: false, code: 'REJECTED', details });
  });

  it.each([undefined, null, 7])('turns the rejection %j without a text into a refusal too', async (error) => {
    serverThat((_, fail) => fail(error));
    const answer = await callServer('readStart', {});
    expect(answer).toMatchObject({ ok: false, code: 'REJECTED' });
    expect(answer).not.toHaveProperty('details');
  });

  it('turns an exception of the bridge itself into a refusal', async () => {
    serverThat(() => {
      throw new TypeError('run.readStart is not a function');
    });
    expect(await callServer('readStart', {})).toMatchObject({ ok: false, code: 'REJECTED' });
  });

  it('says that the page is not inside a spreadsheet', async () => {
    expect(await callServer('readStart', {})).toMatchObject({ ok: false, code: 'NO_SERVER' });
  });

  it('waits a minute for a reading, then says that nothing was changed', async () => {
    serverThat(() => undefined);
    const answer = callServer('readLists', {});
    await vi.advanceTimersByTimeAsync(59_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({
      ok: false,
      code: 'TIMEOUT',
      message: expect.stringMatching(/1\u00a0мин\..*Данные не изменены/),
    });
  });

  it('waits longer than Google lets a command run, then sends to the journal', async () => {
    serverThat(() => undefined);
    const answer = callServer('identifyLists', { settings: [] });
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toMatchObject({
      ok: false,
      code: 'TIMEOUT',
      message: expect.stringMatching(/6\u00a0мин 10\u00a0с\..*«Журнал операций»/),
    });
  });

  it('ignores an answer that comes after the time-out', async () => {
    let late: Handler = () => undefined;
    serverThat((succeed) => {
      late = succeed;
    });
    const answer = callServer('undoLists', {});
    await vi.advanceTimersByTimeAsync(370_000);
    late({ ok: true, data: { summary: 'Поздно' } });
    expect(await answer).toMatchObject({ code: 'TIMEOUT' });
  });
});
