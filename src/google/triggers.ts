// The triggers of this user behind the `Triggers` port. An add-on may have one of a type per user and document.
import type { Triggers } from '../commands/ports';

export const TRIGGERS_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** The entry point of `src/main.ts` that triggers call. */
const HANDLER = 'pullByTrigger';

type Trigger = GoogleAppsScript.Script.Trigger;

export function googleTriggers(): Triggers {
  return {
    own: () => {
      try {
        return ours().map((trigger) => trigger.getUniqueId());
      } catch (error) {
        // Without the scope nobody can tell; the section says so.
        console.warn(`getProjectTriggers: ${String(error)}`);
        return undefined;
      }
    },
    ensure: () => {
      const installed = ours();
      const { ON_FORM_SUBMIT, CLOCK } = ScriptApp.EventType;
      const has = (event: GoogleAppsScript.Script.EventType): boolean =>
        installed.some((trigger) => trigger.getEventType() === event);
      if (!has(ON_FORM_SUBMIT)) {
        installed.push(
          ScriptApp.newTrigger(HANDLER)
            .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
            .onFormSubmit()
            .create(),
        );
      }
      if (!has(CLOCK)) installed.push(ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create());
      return installed.map((trigger) => trigger.getUniqueId());
    },
    remove: () => {
      for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
    },
  };
}

function ours(): Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
