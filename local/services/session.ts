// Session: time zone, locale and a user whose address stays hidden.
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

  getActiveUser(): User {
    return new User();
  }

  getEffectiveUser(): User {
    return new User();
  }

  getActiveUserLocale(): string {
    return 'ru';
  }

  getScriptTimeZone(): string {
    return this.#execution.host.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return this.#execution.user;
  }
}

/** The address is blank, as Google gives it to an add-on without the scope for it. */
class User extends Service implements OnlyGoogleMethods<User, GoogleAppsScript.Base.User> {
  static override readonly googleName = 'User';

  getEmail(): string {
    return '';
  }
}
