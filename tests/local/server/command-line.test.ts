// Commands wait for one another, failures included.
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../../local/server/command-line';

describe('one command at a time', () => {
  it('starts a command only after the one before it has ended', async () => {
    const line = new CommandLine();
    const seen: string[] = [];
    let finishFirst = (): void => {};
    const first = line.run(async () => {
      seen.push('first begins');
      await new Promise<void>((resolve) => {
        finishFirst = resolve;
      });
      seen.push('first ends');
    });
    const second = line.run(() => seen.push('second'));
    await Promise.resolve();
    finishFirst();
    await Promise.all([first, second]);
    expect(seen).toEqual(['first begins', 'first ends', 'second']);
  });

  it('goes on after a command that failed', async () => {
    const line = new CommandLine();
    const failed = line.run(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await expect(line.run(() => 'next')).resolves.toBe('next');
  });
});
