// Files chosen by a person, read one after another in slices; reading can be stopped in the middle of a file.
import { useCallback, useRef, useState } from 'preact/hooks';
import { bytesOf, openBytes } from '../../src/intake/open-file';
import type { FileToRead, OpenedFile } from '../../src/intake/types';
import { inSlices } from './run-steps';

export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
  /** Milliseconds of the clock when the reading began. */
  readonly since: number;
}

export interface Reading {
  readonly progress: ReadingProgress | undefined;
  /** Files that were not read because the reading was stopped. */
  readonly leftUnread: number;
  read(files: readonly FileToRead[]): void;
  stop(): void;
}

export function useReading(onOpened: (file: OpenedFile) => void): Reading {
  const [progress, setProgress] = useState<ReadingProgress>();
  const [leftUnread, setLeftUnread] = useState(0);
  const waiting = useRef<FileToRead[]>([]);
  const isRunning = useRef(false);
  const isStopped = useRef(false);
  const read = useCallback(
    async (files: readonly FileToRead[]) => {
      setLeftUnread(0);
      waiting.current.push(...files);
      if (isRunning.current) return;
      isRunning.current = true;
      isStopped.current = false;
      const since = Date.now();
      for (let done = 0; ; done += 1) {
        const file = waiting.current.shift();
        if (file === undefined) break;
        setProgress({ done, all: done + 1 + waiting.current.length, since });
        // The progress is drawn before the next file is begun.
        await new Promise((resolve) => setTimeout(resolve));
        const bytes = await bytesOf(file);
        const opened =
          bytes instanceof ArrayBuffer
            ? await inSlices(openBytes(file.name, bytes), () => isStopped.current)
            : bytes;
        if (isStopped.current) {
          setLeftUnread(1 + waiting.current.length);
          waiting.current = [];
        } else if (opened !== undefined) onOpened(opened);
      }
      isRunning.current = false;
      setProgress(undefined);
    },
    [onOpened],
  );
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { progress, leftUnread, read: (files) => void read(files), stop };
}
