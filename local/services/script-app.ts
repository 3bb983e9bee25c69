// ScriptApp: authorisation modes, scopes and installed triggers.
import type { TriggerRecord } from '../workbook/trigger-record';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';
import { EVENT_TYPES, TRIGGER_SOURCES, Trigger, TriggerBuilder } from './triggers';

export const AUTH_MODES = enumeration('AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']);

export class ScriptAppService
  extends Service
  implements OnlyGoogleMethods<ScriptAppService, GoogleAppsScript.Script.ScriptApp>
{
  static override readonly googleName = 'ScriptApp';
  static override readonly enumerations = {
    AuthMode: AUTH_MODES,
    EventType: EVENT_TYPES,
    TriggerSource: TRIGGER_SOURCES,
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getScriptId(): string {
    return 'local-script';
  }

  getProjectTriggers(): Trigger[] {
    return this.#own().map((record) => new Trigger(record));
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#execution, functionName);
  }

  deleteTrigger(trigger: Trigger): void {
    const { workbook } = this.#execution.host;
    const gone = this.#own().find((record) => record.id === trigger.getUniqueId());
    workbook.triggers = workbook.triggers.filter((record) => record !== gone);
  }

  /** A user sees his own triggers alone. */
  #own(): TriggerRecord[] {
    return this.#execution.host.workbook.triggers.filter((record) => record.user === this.#execution.user);
  }

  /** Ends the run, as Google does, when the user left one of the scopes out. */
  requireScopes(_authMode: EnumValue, scopes: string[]): void {
    const granted = this.#execution.host.grantedScopes;
    const missing = granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope));
    if (missing.length > 0) {
      throw new ServiceError(
        `Authorization is required to perform that action. Scopes: ${missing.join(' ')}`,
      );
    }
  }
}
