// The list worked out anew in slices whenever its files or answers change; new files may be taken back before they are.
import { useEffect, useState } from 'preact/hooks';
import type { Given, Intake, IntakeContext, SchoolAnswer } from '../../src/intake/types';
import { type ListedFile, workOutSteps } from '../../src/intake/work-out';
import { inSlices } from './run-steps';

/** Shorter work is over before a person has read what is being done. */
const SHOWN_AFTER_MS = 300;

export interface WorkInput {
  readonly files: readonly ListedFile[];
  readonly given: ReadonlyMap<string, Given>;
  readonly answers: ReadonlyMap<string, SchoolAnswer>;
  /** Undefined until the workbook has told it. */
  readonly context: IntakeContext | undefined;
}

export interface WorkedOut {
  /** The last result; undefined before the first. */
  readonly intake: Intake | undefined;
  /** Of what the result is. */
  readonly input: WorkInput | undefined;
  /** Milliseconds of the clock when work began that takes long. */
  readonly since: number | undefined;
}

/** Works `input` out, the same object once; `isHeld` puts it off. */
export function useWorkedOut(input: WorkInput, isHeld: boolean): WorkedOut {
  const [worked, setWorked] = useState<{ readonly input: WorkInput; readonly intake: Intake }>();
  const [since, setSince] = useState<number>();
  useEffect(() => {
    const { context } = input;
    if (isHeld || context === undefined) return;
    let isOutdated = false;
    // Once the screen is drawn: many files take a moment.
    const clock = setTimeout(async () => {
      const began = Date.now();
      const tell = (): void => {
        if (Date.now() - began > SHOWN_AFTER_MS) setSince(began);
      };
      const steps = workOutSteps(input.files, input.given, input.answers, context);
      const intake = await inSlices(steps, () => isOutdated, tell);
      if (isOutdated || intake === undefined) return;
      setSince(undefined);
      setWorked({ input, intake });
    });
    return () => {
      isOutdated = true;
      clearTimeout(clock);
      setSince(undefined);
    };
  }, [input, isHeld]);
  return { intake: worked?.intake, input: worked?.input, since };
}
