// Utilities: dates as text, identifiers, digests and a sleep that takes no real time.
import { createHash, randomUUID } from 'node:crypto';
import type { Execution } from './execution';
import { formatDate } from './format-date';
import type { OnlyGoogleMethods } from './google-names';
import { type EnumValue, enumeration, Service, ServiceError } from './service';

const DIGESTS = enumeration('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);
const CHARSETS = enumeration('Charset', ['US_ASCII', 'UTF_8']);
const LONGEST_SLEEP_MS = 300_000;

export class UtilitiesService
  extends Service
  implements OnlyGoogleMethods<UtilitiesService, GoogleAppsScript.Utilities.Utilities>
{
  static override readonly googleName = 'Utilities';
  static override readonly enumerations = { DigestAlgorithm: DIGESTS, Charset: CHARSETS };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  getUuid(): string {
    return randomUUID();
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new ServiceError('Value is too large');
    this.#execution.sleep(milliseconds);
  }

  /** Bytes from −128 to 127, as Google gives them; text is taken as UTF-8. */
  computeDigest(algorithm: EnumValue, value: string): number[] {
    const digest = createHash(algorithm.name.toLowerCase().replace('_', '')).update(value, 'utf8').digest();
    return [...new Int8Array(digest)];
  }

  base64Encode(data: string): string {
    return Buffer.from(data, 'utf8').toString('base64');
  }
}
