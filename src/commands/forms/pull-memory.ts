// When answers were last pulled, how it ended, and who has switched the triggers on: kept with the document.
import type { Memory } from '../ports';

/** Moments are milliseconds since 1970. */
export interface PullSuccess {
  readonly at: number;
  /** The table at which the next run begins, because the time was over; blank when all was done. */
  readonly next: string;
}

export interface PullRefusal {
  readonly at: number;
  /** What the user reads. */
  readonly reason: string;
}

export interface TriggerOwner {
  readonly at: number;
  /** As typed; may be blank. */
  readonly owner: string;
  /** Ids of the owner's triggers. */
  readonly ids: readonly string[];
}

export const PULL_SUCCESS = 'pull.success';
export const PULL_REFUSAL = 'pull.failure';
export const TRIGGER_OWNER = 'pull.owner';

interface Kept {
  readonly [PULL_SUCCESS]: PullSuccess;
  readonly [PULL_REFUSAL]: PullRefusal;
  readonly [TRIGGER_OWNER]: TriggerOwner;
}

/** Undefined when nothing was kept or nobody can tell any more. */
export function recall<K extends keyof Kept>(memory: Memory, key: K): Kept[K] | undefined {
  try {
    const kept: unknown = JSON.parse(memory.read(key) ?? 'null');
    return typeof (kept as Partial<PullSuccess> | null)?.at === 'number' ? (kept as Kept[K]) : undefined;
  } catch {
    // Not of our writing: as good as nothing.
    return undefined;
  }
}

export function keep<K extends keyof Kept>(memory: Memory, key: K, value: Kept[K]): void {
  memory.write(key, JSON.stringify(value));
}
