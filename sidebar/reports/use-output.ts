// Printing and downloading: one at a time, with progress, stoppable.
import { useEffect, useRef, useState } from 'preact/hooks';
import { reportsTexts } from '../../src/messages/reports/reports-dialog';
import type { ReportDocument } from '../../src/reports/block';
import type { Work } from '../parts/screen';
import { inSlices } from './in-slices';
import { saveFiles } from './save-files';

/** So many documents of many are previewed. */
const PREVIEWED = 3;
/** So many more stand on the page after each slice of preparing to print. */
const MOUNTED_AT_ONCE = 6;

const IDLE: Work = { activity: undefined, summary: undefined, refusal: undefined };

export interface Output {
  readonly work: Work;
  /** How many of the documents stand on the page. */
  readonly mounted: number;
  print(): void;
  save(archiveName: string): void;
  /** Stops what runs and forgets how it ended: other documents have been chosen. */
  forget(): void;
}

export function useOutput(makers: readonly (() => ReportDocument)[]): Output {
  const [work, setWork] = useState(IDLE);
  const [mounted, setMounted] = useState(PREVIEWED);
  const ticket = useRef(0);
  useEffect(() => setMounted(PREVIEWED), [makers]);

  const stop = () => {
    ticket.current += 1;
  };
  const start = (label: string, run: (job: Job) => Promise<string | undefined>) => {
    stop();
    const own = ticket.current;
    const since = Date.now();
    const isStopped = () => ticket.current !== own;
    const onStop = () => {
      stop();
      setWork({ ...IDLE, summary: reportsTexts.stopped });
    };
    const report = (words: string) => {
      if (!isStopped()) setWork({ ...IDLE, activity: { label: words, since }, onStop });
    };
    report(label);
    run({ report, isStopped }).then(
      (summary) => !isStopped() && setWork({ ...IDLE, summary }),
      (error: unknown) => !isStopped() && setWork({ ...IDLE, refusal: notMade(error) }),
    );
  };

  return {
    work,
    mounted,
    print: () =>
      start(reportsTexts.printingMany(0, makers.length), (job) => printAll(makers.length, setMounted, job)),
    save: (archiveName) => start(reportsTexts.writing, (job) => saveFiles({ makers, archiveName, ...job })),
    forget: () => {
      stop();
      setWork(IDLE);
    },
  };
}

interface Job {
  report(label: string): void;
  isStopped(): boolean;
}

/** All documents stand on the page before the browser is asked to print it. */
async function printAll(
  all: number,
  mount: (n: number) => void,
  { report, isStopped }: Job,
): Promise<undefined> {
  const steps = Array.from(
    { length: Math.ceil(all / MOUNTED_AT_ONCE) },
    (_, at) => (at + 1) * MOUNTED_AT_ONCE,
  );
  const isWhole = await inSlices({
    items: steps,
    work: async (n) => {
      mount(n);
      report(reportsTexts.printingMany(Math.min(n, all), all));
      await drawn();
    },
    report: () => {},
    isStopped,
  });
  if (isWhole) window.print();
}

/** The page has drawn what it was given. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function notMade(error: unknown) {
  return {
    ok: false,
    code: 'REPORT_NOT_MADE',
    message: reportsTexts.failed,
    details: String(error),
  } as const;
}
