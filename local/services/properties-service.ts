// PropertiesService: document, user and script properties with Google's limits.
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import { Service, ServiceError } from './service';

const MOST_BYTES_OF_VALUE = 9 * 1024;
const MOST_BYTES_OF_STORE = 500 * 1024;

export class PropertiesServiceService
  extends Service
  implements OnlyGoogleMethods<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>
{
  static override readonly googleName = 'PropertiesService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentProperties(): Properties | null {
    const { host, hasDocument } = this.#execution;
    if (!host.circumstances.documentProperties || !hasDocument) return null;
    return new Properties(host.workbook.documentProperties);
  }

  getScriptProperties(): Properties {
    return new Properties(this.#execution.host.workbook.scriptProperties);
  }

  getUserProperties(): Properties {
    return new Properties(this.#execution.host.workbook.propertiesOf(this.#execution.user));
  }
}

class Properties
  extends Service
  implements OnlyGoogleMethods<Properties, GoogleAppsScript.Properties.Properties>
{
  static override readonly googleName = 'Properties';
  readonly #store: Map<string, string>;

  constructor(store: Map<string, string>) {
    super();
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return this.#store.get(key) ?? null;
  }

  setProperty(key: string, value: string): this {
    const text = String(value);
    if (Buffer.byteLength(text) > MOST_BYTES_OF_VALUE) throw new ServiceError('Argument too large: value');
    if (this.#bytesWith(key, text) > MOST_BYTES_OF_STORE) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.set(key, text);
    return this;
  }

  deleteProperty(key: string): this {
    this.#store.delete(key);
    return this;
  }

  #bytesWith(key: string, value: string): number {
    let bytes = Buffer.byteLength(key) + Buffer.byteLength(value);
    for (const [otherKey, otherValue] of this.#store) {
      if (otherKey !== key) bytes += Buffer.byteLength(otherKey) + Buffer.byteLength(otherValue);
    }
    return bytes;
  }
}
