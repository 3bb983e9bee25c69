// Which of the six steps the user should take next.
import type { Step } from '../../src/contract/responses';

/**
 * The first step not yet done; when all are, the first that wants attention; undefined when nothing is left.
 */
export function nextStep(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.state === 'todo') ?? steps.find((step) => step.state === 'attention');
}

/** The step after the one given that is not yet done: context data may be left for later. */
export function stepAfter(steps: readonly Step[], id: Step['id']): Step | undefined {
  const place = steps.findIndex((step) => step.id === id);
  return steps.slice(place + 1).find((step) => step.state !== 'done');
}
