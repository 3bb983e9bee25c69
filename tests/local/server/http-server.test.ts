// Whom the server of the page answers and what it serves.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFixture, type RunningServer, serve } from './fixture-add-on';

let running: RunningServer;
beforeAll(async () => {
  running = await serve(openFixture());
});
afterAll(() => running.stop());

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** fetch() does not let a Host header be forged; this does. */
function send({ path = '/api/state', method = 'POST', headers = {}, body = '{}' }: Sent) {
  const { port } = new URL(running.address);
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? body : undefined);
    },
  );
}

const own = (): Record<string, string> => ({ origin: running.address });

describe('the server answers only pages of its own', () => {
  it('answers a call from its own page', async () => {
    expect((await send({ headers: own() })).status).toBe(200);
  });

  it('takes localhost for the same computer', async () => {
    const { port } = new URL(running.address);
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await send({ headers })).status).toBe(200);
  });

  it.each(['msoko.example', '127.0.0.1:1', 'localhost.example:80'])('refuses the Host %s', async (host) => {
    const answer = await send({ headers: { ...own(), host } });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Страница отвечает только этому компьютеру');
  });

  it('refuses a foreign Host on GET too, so that no other site can read', async () => {
    expect((await send({ method: 'GET', path: '/', headers: { host: 'msoko.example' } })).status).toBe(403);
  });

  it.each([
    ['another site', { origin: 'https://msoko.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['nobody', {}],
  ])('refuses a POST from %s', async (_who, headers) => {
    const answer = await send({ headers: headers as Record<string, string> });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Запрос пришёл с чужой страницы');
  });
});

describe('the server says what is wrong with a request', () => {
  it.each([
    ['no JSON', { body: 'не JSON' }, 400, 'ожидался JSON'],
    ['missing data', { path: '/api/cells', body: '{}' }, 400, 'не хватает данных'],
    ['an unknown call', { path: '/api/constructor' }, 404, 'Такой страницы нет'],
    [
      'a sheet that is not there',
      {
        path: '/api/cells',
        body: JSON.stringify({ sheet: 'Нет', area: { row: 1, column: 1, rows: 1, columns: 1 } }),
      },
      404,
      'Листа «Нет» нет',
    ],
  ])('%s', async (_what, sent, status, words) => {
    const answer = await send({ ...sent, headers: own() });
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.text) as { message: string }).message).toContain(words);
  });

  it('serves no file but those of the page', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/server.mjs', '/frame/1', '/frame/x']) {
      expect((await send({ method: 'GET', path })).status).toBe(404);
    }
  });
});

describe('a page that the add-on showed', () => {
  it('is served without any way to the network, with google.script before its own scripts', async () => {
    const { state } = await running.call('run', { entry: 'openStart' });
    expect(state.sidebar?.title).toBe('Проба');
    const page = await send({ method: 'GET', path: `/frame/${state.sidebar?.id}` });
    const policy = String(page.headers['content-security-policy']);
    for (const rule of [
      'sandbox allow-scripts allow-forms allow-downloads allow-modals;',
      "default-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/allow-same-origin|connect-src|https?:/);
    expect(page.text.indexOf('google')).toBeGreaterThan(0);
    expect(page.text.indexOf('google')).toBeLessThan(page.text.indexOf('Панель'));
  });

  it('is gone when the user closes it', async () => {
    const { state } = await running.call('run', { entry: 'openStart' });
    const closed = await running.call('closeFrame', { place: 'sidebar' });
    expect(closed.state.sidebar).toBeNull();
    expect((await send({ method: 'GET', path: `/frame/${state.sidebar?.id}` })).status).toBe(404);
  });
});
