// Which of the six steps comes next.
import { describe, expect, it } from 'vitest';
import { nextStep, stepAfter } from '../../../sidebar/start/next-step';
import type { Step } from '../../../src/contract/responses';

const ids = ['prepare', 'schools', 'results', 'context', 'check', 'lists'] as const;
const steps = (...states: Step['state'][]): Step[] =>
  ids.map((id, place) => ({ id, state: states[place] ?? 'todo', note: '', sheet: '' }));

describe('nextStep', () => {
  it('is the first that is not done', () => {
    expect(nextStep(steps())?.id).toBe('prepare');
    expect(nextStep(steps('done', 'done', 'todo', 'todo'))?.id).toBe('results');
  });

  it('passes over what wants attention while something is not begun', () => {
    expect(nextStep(steps('done', 'attention', 'todo'))?.id).toBe('results');
  });

  it('comes back to what wants attention in the end', () => {
    expect(nextStep(steps('done', 'done', 'done', 'done', 'attention', 'done'))?.id).toBe('check');
  });

  it('is none when all is done', () => {
    expect(nextStep(steps('done', 'done', 'done', 'done', 'done', 'done'))).toBeUndefined();
  });
});

describe('stepAfter', () => {
  it('goes on without the context data', () => {
    expect(stepAfter(steps('done', 'done', 'done', 'todo', 'done', 'todo'), 'context')?.id).toBe('lists');
  });

  it('is none behind the last step', () => {
    expect(stepAfter(steps(), 'lists')).toBeUndefined();
  });
});
