// The main job through the built add-on: an empty workbook prepared, the example filled in, checked and judged.
import * as z from 'zod/mini';
import { readEnvelope } from '../../src/contract/envelope';
import type { CallName, Request } from '../../src/contract/requests';
import { type Response, responses } from '../../src/contract/responses';
import type { Host } from '../host';
import type { DemoResult } from './report';

/** Runs the steps in the order in which a person would. Throws the message of the step that failed. */
export function runDemo(host: Host): DemoResult {
  ask(host, 'prepareWorkbook', {});
  ask(host, 'fillExample', {});
  const check = ask(host, 'checkData', {});
  const { state } = ask(host, 'identifyLists', { settings: [] });
  return { start: ask(host, 'readStart', {}), check, lists: state };
}

/** Calls an entry point as the sidebar does. */
function ask<N extends CallName>(host: Host, name: N, request: Request<N>): Response<N> {
  const { result } = host.callFromSidebar(name, [request]);
  const envelope = readEnvelope(result);
  if (envelope === undefined) throw new Error(`${name}: no envelope`);
  if (!envelope.ok) throw new Error(envelope.message);
  return z.parse(responses[name], envelope.data) as Response<N>;
}
