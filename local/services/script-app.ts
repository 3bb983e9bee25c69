// ScriptApp: authorisation modes, scopes and installed triggers.
import { isGranted } from './authorisation';
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';
import { EVENT_TYPES, TRIGGER_SOURCES, Trigger, TriggerBuilder } from './triggers';

const STATUSES = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export const AUTH_MODES = enumeration('AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']);

export class ScriptAppService
  extends Service
  implements OnlyGoogleMethods<ScriptAppService, GoogleAppsScript.Script.ScriptApp>
{
  static override readonly googleName = 'ScriptApp';
  static override readonly enumerations = {
    AuthMode: AUTH_MODES,
    AuthorizationStatus: STATUSES,
    EventType: EVENT_TYPES,
    TriggerSource: TRIGGER_SOURCES,
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  /** Those of the user in all documents. */
  getProjectTriggers(): Trigger[] {
    const { host, user } = this.#execution;
    return host.account.triggersOf(user).map((record) => new Trigger(record));
  }

  /** Those of the user in this document. */
  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    const { host, user } = this.#execution;
    return host.workbook.triggers
      .filter((record) => record.user === user)
      .map((record) => new Trigger(record));
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#execution, functionName);
  }

  deleteTrigger(trigger: Trigger): void {
    const { account } = this.#execution.host;
    const own = account.triggersOf(this.#execution.user);
    account.remove(own.find((record) => record.id === trigger.getUniqueId()));
  }

  getAuthorizationInfo(_authMode: EnumValue, oAuthScopes: string[]): AuthorizationInfo {
    return new AuthorizationInfo(this.#missing(oAuthScopes));
  }

  /** Ends the run when the user left one of the scopes out: catching the exception does not help. */
  requireScopes(_authMode: EnumValue, oAuthScopes: string[]): void {
    const missing = this.#missing(oAuthScopes);
    if (missing.length > 0) {
      this.#execution.end(`Authorization is required to perform that action. Scopes: ${missing.join(' ')}`);
    }
  }

  #missing(wanted: readonly string[]): string[] {
    const { host } = this.#execution;
    const foreign = wanted.find((scope) => host.scopes?.includes(scope) === false);
    if (foreign !== undefined) throw new ServiceError(`The script does not require the scope ${foreign}.`);
    return wanted.filter((scope) => !isGranted(host, scope));
  }
}

class AuthorizationInfo
  extends Service
  implements OnlyGoogleMethods<AuthorizationInfo, GoogleAppsScript.Script.AuthorizationInfo>
{
  static override readonly googleName = 'AuthorizationInfo';
  readonly #missing: readonly string[];

  constructor(missing: readonly string[]) {
    super();
    this.#missing = missing;
  }

  getAuthorizationStatus(): EnumValue {
    return this.#missing.length > 0 ? STATUSES.REQUIRED : STATUSES.NOT_REQUIRED;
  }

  /** Where the user grants what is missing; blank when nothing is. */
  getAuthorizationUrl(): string {
    const scopes = this.#missing.map((scope) => encodeURIComponent(scope)).join('+');
    return scopes === '' ? '' : `https://accounts.google.com/o/oauth2/auth?scope=${scopes}`;
  }
}
