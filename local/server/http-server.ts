// The HTTP server of the page: its files, the calls of its API and the pages that the add-on showed.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CallName } from '../page/api/types';
import { calls } from './calls';
import { CommandLine } from './command-line';
import { FRAME_POLICY, framePage } from './frame-page';
import { refuseForeign } from './http-guard';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';
import { readJson } from './request-body';
import { requestSchemas } from './requests';
import { texts } from './text';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files of the page by path; nothing else of the disk is served. */
const FILES: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

const NOT_FOUND = 404;

/** A server that is not listening yet. `pageFolder` holds index.html, page.js and page.css. */
export function pageServer(open: OpenWorkbook, pageFolder: string): Server {
  const line = new CommandLine();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => sendRefusal(response, error));
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    refuseForeign(request, (server.address() as AddressInfo).port);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST' && pathname.startsWith('/api/')) {
      const name = pathname.slice('/api/'.length);
      const body = await readJson(request);
      send(
        response,
        'application/json; charset=utf-8',
        JSON.stringify(await line.run(() => answer(name, body))),
      );
      return;
    }
    if (request.method !== 'GET') throw new Refusal(texts.notFound, NOT_FOUND);
    const frame = /^\/frame\/(\d+)$/.exec(pathname);
    if (frame !== null) {
      send(response, 'text/html; charset=utf-8', frameOf(Number(frame[1])), FRAME_POLICY);
      return;
    }
    const found = FILES[pathname];
    if (found === undefined) throw new Refusal(texts.notFound, NOT_FOUND);
    send(response, found.type, await readFile(join(pageFolder, found.file)), PAGE_POLICY);
  }

  function answer(name: string, body: unknown): unknown {
    if (!Object.hasOwn(calls, name)) throw new Refusal(texts.notFound, NOT_FOUND);
    const known = name as CallName;
    const request = requestSchemas[known].safeParse(body);
    if (!request.success) throw new Refusal(texts.badRequest);
    return calls[known](open, request.data as never);
  }

  function frameOf(id: number): string {
    const frame = open.frames.find(id);
    if (!frame) throw new Refusal(texts.notFound, NOT_FOUND);
    return framePage(frame.html);
  }

  return server;
}

function send(response: ServerResponse, type: string, body: string | Buffer, policy = PAGE_POLICY): void {
  response.writeHead(200, headers(type, policy));
  response.end(body);
}

function sendRefusal(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message = error instanceof Refusal ? detail : texts.unexpected(detail);
  response.writeHead(
    error instanceof Refusal ? error.status : 500,
    headers('application/json; charset=utf-8'),
  );
  response.end(JSON.stringify({ message }));
}

function headers(type: string, policy = PAGE_POLICY): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
