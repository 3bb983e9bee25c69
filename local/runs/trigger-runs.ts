// Runs installed triggers, each as its owner; one that fails is put on record and stops nothing.
import { Execution } from '../services/execution';
import type { Faults } from '../services/faults';
import type { HostState } from '../services/host-state';
import { AUTH_MODES } from '../services/script-app';
import type { TriggerRecord } from '../workbook/trigger-record';
import { type AddOnRuns, documentEvent } from './add-on-runs';

export class TriggerRuns {
  readonly #runs: AddOnRuns;
  readonly #state: HostState;

  constructor(runs: AddOnRuns, state: HostState) {
    this.#runs = runs;
    this.#state = state;
  }

  /** Runs the triggers of all users for an event of the document; `payload` adds to what the event tells. */
  fire(event: TriggerRecord['event'], payload: (execution: Execution) => object, faults: Faults = {}): void {
    for (const trigger of this.#triggers().filter((candidate) => candidate.event === event)) {
      this.#run(trigger, faults, (execution) => ({ ...documentEvent(execution), ...payload(execution) }));
    }
  }

  /** Lets time pass on the virtual clock and runs the clock triggers that fell due, in their order. */
  advanceClock(ms: number, faults: Faults = {}): void {
    const { clock } = this.#state;
    const end = clock.now() + ms;
    let due = nextDue(this.#triggers(), end);
    while (due !== undefined) {
      clock.advance(Math.max(0, (due.dueAt ?? end) - clock.now()));
      this.#setNextTime(due);
      this.#run(due, faults, () => ({ authMode: AUTH_MODES.FULL }));
      due = nextDue(this.#triggers(), end);
    }
    clock.advance(Math.max(0, end - clock.now()));
  }

  /** A trigger that fires once is gone before it runs, as with Google. */
  #setNextTime(trigger: TriggerRecord): void {
    if (trigger.everyMs !== undefined) {
      trigger.dueAt = (trigger.dueAt ?? this.#state.clock.now()) + trigger.everyMs;
      return;
    }
    const { workbook } = this.#state;
    workbook.triggers = workbook.triggers.filter((other) => other !== trigger);
  }

  #run(trigger: TriggerRecord, faults: Faults, event: (execution: Execution) => object): void {
    const execution = new Execution(this.#state, 'FULL', faults, trigger.user, trigger.event);
    try {
      this.#runs.execute(execution, trigger.handler, [{ ...event(execution), triggerUid: trigger.id }]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const { user, handler, event: type } = trigger;
      this.#state.triggerFaults.push({ user, handler, event: type, message });
    }
  }

  #triggers(): readonly TriggerRecord[] {
    return this.#state.workbook.triggers;
  }
}

function nextDue(triggers: readonly TriggerRecord[], end: number): TriggerRecord | undefined {
  return triggers
    .filter((trigger) => trigger.dueAt !== undefined && trigger.dueAt <= end)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
}
