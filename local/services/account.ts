// Documents that the same users work in: Google counts and shows the triggers of all of them together.
import type { TriggerRecord } from '../workbook/trigger-record';
import type { Workbook } from '../workbook/workbook';

export class Account {
  readonly workbooks = new Set<Workbook>();

  /** The triggers of one user in all documents. */
  triggersOf(user: string): TriggerRecord[] {
    return [...this.workbooks].flatMap(({ triggers }) => triggers.filter((trigger) => trigger.user === user));
  }

  remove(trigger: TriggerRecord | undefined): void {
    for (const workbook of this.workbooks) {
      workbook.triggers = workbook.triggers.filter((other) => other !== trigger);
    }
  }
}
