// The commands that write to the workbook: one at a time, whatever section started it, and how the last one ended.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallsThat } from '../../src/contract/calls';
import type { Refusal } from '../../src/contract/envelope';
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import { progressTexts } from '../../src/messages/progress';
import { callServer } from './server';

export type CommandName = CallsThat<'writes'>;

/** Long work as a screen shows it. */
export interface Activity {
  readonly label: string;
  /** Milliseconds of the clock when it began. */
  readonly since: number;
}

interface CommandsSnapshot {
  readonly activity: Activity | undefined;
  readonly summary: string | undefined;
  readonly refusal: Refusal | undefined;
}

export interface Commands extends CommandsSnapshot {
  /** Runs the command unless another one runs. Gives its answer, or undefined when it failed or did not start. */
  run<N extends CommandName>(name: N, request: Request<N>): Promise<Response<N> | undefined>;
  /** Forgets how the last command ended. */
  clear(): void;
}

const QUIET: CommandsSnapshot = { activity: undefined, summary: undefined, refusal: undefined };

export function useCommands(): Commands {
  const [snapshot, setSnapshot] = useState(QUIET);
  const running = useRef(false);

  const run = useCallback(async <N extends CommandName>(name: N, request: Request<N>) => {
    if (running.current) return undefined;
    running.current = true;
    setSnapshot({ ...QUIET, activity: { label: progressTexts[name], since: Date.now() } });
    const answer = await callServer(name, request);
    running.current = false;
    setSnapshot(answer.ok ? { ...QUIET, summary: answer.data.summary } : { ...QUIET, refusal: answer });
    return answer.ok ? answer.data : undefined;
  }, []);
  const clear = useCallback(() => {
    if (!running.current) setSnapshot(QUIET);
  }, []);

  // How the last command ended is said until the user does something else.
  const { summary } = snapshot;
  useEffect(() => {
    if (summary === undefined) return;
    // After the click has done its own work: drawn anew in between, a checkbox would lose the tick it has just got.
    const clearLater = () => void setTimeout(clear);
    document.addEventListener('click', clearLater);
    return () => document.removeEventListener('click', clearLater);
  }, [summary, clear]);

  return { ...snapshot, run, clear };
}
