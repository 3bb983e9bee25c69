// Which port the server takes.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../../local/server/listen';

const servers: Server[] = [];
const newServer = (): Server => {
  const server = createServer();
  servers.push(server);
  return server;
};
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('listen', () => {
  it('takes the next free port when the first is taken, on this computer only', async () => {
    const first = newServer();
    const second = newServer();
    await listen(first, undefined);
    const address = await listen(second, undefined);
    expect(portOf(second)).toBeGreaterThan(portOf(first));
    expect(address).toBe(`http://127.0.0.1:${portOf(second)}/`);
    expect((second.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it('says that the wanted port is taken instead of taking another', async () => {
    const first = newServer();
    await listen(first, undefined);
    const taken = String(portOf(first));
    await expect(listen(newServer(), taken)).rejects.toThrow(`Порт ${taken} занят`);
  });

  it.each(['abc', '0', '70000', '4173.5'])('refuses %s as a port', async (port) => {
    await expect(listen(newServer(), port)).rejects.toThrow('PORT должен быть числом');
  });
});
