// Utilities: dates as text and a sleep that takes no real time.
import type { Execution } from './execution';
import { formatDate } from './format-date';
import type { OnlyGoogleMethods } from './google-names';
import { Service, ServiceError } from './service';

const LONGEST_SLEEP_MS = 300_000;

export class UtilitiesService
  extends Service
  implements OnlyGoogleMethods<UtilitiesService, GoogleAppsScript.Utilities.Utilities>
{
  static override readonly googleName = 'Utilities';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new ServiceError('Value is too large');
    this.#execution.sleep(milliseconds);
  }
}
