// State of one server call that changes no data: its latest answer, its refusal, and since when it runs.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { CallsThat } from '../../src/contract/calls';
import type { Refusal } from '../../src/contract/envelope';
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { callServer } from './server';

/** What writes goes through `useCommands`: one at a time. */
export type QuietCall = CallsThat<'reads' | 'journals'>;

interface Snapshot<N extends QuietCall> {
  /** The latest good answer; stays while a newer one is awaited. */
  readonly data: Response<N> | undefined;
  readonly refusal: Refusal | undefined;
  /** Milliseconds of the clock when the running call began. */
  readonly since: number | undefined;
}

export interface CallState<N extends QuietCall> extends Snapshot<N> {
  /** Calls the server; only the answer of the latest call is kept. Gives its data, or undefined when it failed. */
  run(request: Request<N>): Promise<Response<N> | undefined>;
  /** Takes an answer that another call brought; undefined forgets everything. */
  set(data: Response<N> | undefined): void;
  /** Awaits the running call no longer. */
  stop(): void;
}

export function useCall<N extends QuietCall>(name: N): CallState<N> {
  const [snapshot, setSnapshot] = useState<Snapshot<N>>({
    data: undefined,
    refusal: undefined,
    since: undefined,
  });
  const latest = useRef(0);

  const run = useCallback(
    async (request: Request<N>) => {
      latest.current += 1;
      const ticket = latest.current;
      setSnapshot((before) => ({ data: before.data, refusal: undefined, since: Date.now() }));
      const answer = await callServer(name, request);
      if (ticket !== latest.current) return undefined;
      setSnapshot((before) =>
        answer.ok
          ? { data: answer.data, refusal: undefined, since: undefined }
          : { data: before.data, refusal: answer, since: undefined },
      );
      return answer.ok ? answer.data : undefined;
    },
    [name],
  );
  const set = useCallback((data: Response<N> | undefined) => {
    latest.current += 1;
    setSnapshot({ data, refusal: undefined, since: undefined });
  }, []);
  const stop = useCallback(() => {
    latest.current += 1;
    setSnapshot((before) => ({ ...before, since: undefined }));
  }, []);

  return { ...snapshot, run, set, stop };
}
