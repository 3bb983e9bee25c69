// What «Мониторинг» knows of the forms, read anew after every command, and in a sentence what the last one did.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CallState, useCall } from '../calls/use-call';
import type { Commands } from '../calls/use-commands';

export interface MonitoringWork {
  readonly monitoring: CallState<'readMonitoring'>;
  readonly commands: Commands;
  readonly summary: string | undefined;
  /** The last update ran out of time: the next one goes on. */
  readonly isUnfinished: boolean;
  read(): void;
  update(): Promise<void>;
}

export function useMonitoring(shared: Commands): MonitoringWork {
  const monitoring = useCall('readMonitoring');
  const [summary, setSummary] = useState<string>();
  const [isUnfinished, setIsUnfinished] = useState(false);
  const call = monitoring.run;
  const read = useCallback(() => void call({}), [call]);
  useEffect(read, [read]);

  const runShared = shared.run;
  const run: Commands['run'] = useCallback(
    async (name, request) => {
      setSummary(undefined);
      const answer = await runShared(name, request);
      if (answer !== undefined) setSummary(answer.summary);
      // After a refusal too: an update that broke off has taken a part of the answers.
      read();
      return answer;
    },
    [runShared, read],
  );

  return {
    monitoring,
    commands: { ...shared, run },
    summary,
    isUnfinished,
    read,
    async update() {
      const answer = await run('pullResponses', {});
      setIsUnfinished(answer?.finished === false);
    },
  };
}
