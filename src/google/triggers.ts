// The triggers of this user on this workbook behind the `Triggers` port: one of a type, as an add-on may have.
import type { Triggers } from '../commands/ports';

/** The entry point of `src/main.ts` that triggers call. */
const HANDLER = 'pullByTrigger';

type Trigger = GoogleAppsScript.Script.Trigger;

export function googleTriggers(): Triggers {
  return {
    own: () => {
      try {
        return idsOf(ours());
      } catch (error) {
        // Without the scope nobody can tell; the section says so.
        console.warn(`getUserTriggers: ${String(error)}`);
        return undefined;
      }
    },
    ensure: () => {
      const standing = ours();
      try {
        installMissing(standing);
      } catch (error) {
        takeBack(idsOf(standing));
        throw error;
      }
      return idsOf(ours());
    },
    remove: () => {
      for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
    },
  };
}

/** `getProjectTriggers` would give those of the user's other documents too. */
function ours(): Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}

function installMissing(standing: readonly Trigger[]): void {
  const { ON_FORM_SUBMIT, CLOCK } = ScriptApp.EventType;
  const has = (event: GoogleAppsScript.Script.EventType): boolean =>
    standing.some((trigger) => trigger.getEventType() === event);
  if (!has(ON_FORM_SUBMIT)) {
    ScriptApp.newTrigger(HANDLER)
      .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
      .onFormSubmit()
      .create();
  }
  if (!has(CLOCK)) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

/** Half of what was asked for would look like all of it. A trigger as `create` gives it cannot be deleted: a listed one can. */
function takeBack(before: readonly string[]): void {
  try {
    for (const trigger of ours()) {
      if (!before.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
    }
  } catch (error) {
    console.warn(`deleteTrigger: ${String(error)}`);
  }
}

function idsOf(triggers: readonly Trigger[]): string[] {
  return triggers.map((trigger) => trigger.getUniqueId());
}
