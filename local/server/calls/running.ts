// Calls that run the add-on: its menu commands and what its pages ask for.
import type { Calls } from './calls';
import { outcomeOf } from './outcome';

export const runningCalls: Pick<Calls, 'run' | 'script' | 'closeFrame'> = {
  run: (open, { entry }) => outcomeOf(open, () => open.run(entry)),
  script: (open, { entry, args }) => outcomeOf(open, () => open.script(entry, args)),
  closeFrame: (open, { place }) =>
    outcomeOf(open, () => {
      open.frames[place] = null;
      return undefined;
    }),
};
