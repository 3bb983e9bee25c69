// CacheService: values that live for a time on the virtual clock, with Google's limits.
import type { Execution } from './execution';
import type { OnlyGoogleMethods } from './google-names';
import type { CachedValue } from './host-state';
import { Service, ServiceError } from './service';

const MOST_CHARACTERS_OF_KEY = 250;
const MOST_BYTES_OF_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

export class CacheServiceService
  extends Service
  implements OnlyGoogleMethods<CacheServiceService, GoogleAppsScript.Cache.CacheService>
{
  static override readonly googleName = 'CacheService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentCache(): Cache {
    return this.#cache('document');
  }

  getScriptCache(): Cache {
    return this.#cache('script');
  }

  getUserCache(): Cache {
    return this.#cache(`user ${this.#execution.user}`);
  }

  #cache(name: string): Cache {
    const { caches } = this.#execution.host;
    const store = caches.get(name) ?? new Map<string, CachedValue>();
    caches.set(name, store);
    return new Cache(this.#execution, store);
  }
}

class Cache extends Service implements OnlyGoogleMethods<Cache, GoogleAppsScript.Cache.Cache> {
  static override readonly googleName = 'Cache';
  readonly #execution: Execution;
  readonly #store: Map<string, CachedValue>;

  constructor(execution: Execution, store: Map<string, CachedValue>) {
    super();
    this.#execution = execution;
    this.#store = store;
  }

  get(key: string): string | null {
    const kept = this.#store.get(key);
    return kept !== undefined && kept.expiresAt > this.#now() ? kept.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = USUAL_SECONDS): void {
    if (key.length > MOST_CHARACTERS_OF_KEY) throw new ServiceError('Argument too large: key');
    const text = String(value);
    if (Buffer.byteLength(text) > MOST_BYTES_OF_VALUE) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), MOST_SECONDS);
    this.#store.set(key, { value: text, expiresAt: this.#now() + seconds * 1000 });
  }

  putAll(values: Record<string, string>, expirationInSeconds = USUAL_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#store.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #now(): number {
    return this.#execution.host.clock.now();
  }
}
