// Session: by which key the user is known; the address stays hidden.
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { Service } from './service';

export class SessionService
  extends Service
  implements OnlyGoogleMethods<SessionService, GoogleAppsScript.Base.Session>
{
  static override readonly googleName = 'Session';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getTemporaryActiveUserKey(): string {
    return this.#execution.user;
  }
}
