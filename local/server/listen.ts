// Finds a port on this computer and listens there.
import type { Server } from 'node:http';
import { Refusal } from './refusal';
import { texts } from './text';

const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS_TRIED = 30;
const LAST_PORT = 65_535;

/**
 * Listens on 127.0.0.1 at the wanted port, or at the first free one from 4173 on; gives the address.
 * Throws `Refusal` when the port is not a port or none is free.
 */
export async function listen(server: Server, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined && wanted !== '') {
    const port = readPort(wanted);
    if (!(await canListen(server, port))) throw new Refusal(texts.portTaken(port));
    return addressOf(port);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    if (await canListen(server, port)) return addressOf(port);
  }
  throw new Refusal(texts.noFreePort(FIRST_PORT, FIRST_PORT + PORTS_TRIED - 1));
}

function addressOf(port: number): string {
  return `http://${LOOPBACK}:${port}/`;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > LAST_PORT) throw new Refusal(texts.badPort(text));
  return port;
}

/** False when the port is taken; any other failure is thrown. */
function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, LOOPBACK);
  });
}
