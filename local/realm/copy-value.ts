// Copies values of the add-on's realm into the host's own arrays, objects, dates and errors.

/** Finds the host object behind a realm's service or enumeration value. */
type HostOf = (value: object) => object | undefined;

const tagOf = Object.prototype.toString;

/**
 * A host copy of a realm value. Services and enumeration values give the host object that they stand for.
 * Functions cannot cross: Error.
 */
export function copyToHost(value: unknown, hostOf: HostOf): unknown {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function') throw new Error('local host: a function cannot leave the realm');
    return value;
  }
  if (Array.isArray(value)) return copyArray(value, hostOf);
  const service = hostOf(value);
  if (service !== undefined) return service;
  const tag = tagOf.call(value);
  if (tag === '[object Date]') return new Date((value as Date).getTime());
  if (tag === '[object Error]') return copyError(value as Error);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = copyToHost((value as Record<string, unknown>)[key], hostOf);
  return copy;
}

function copyArray(value: readonly unknown[], hostOf: HostOf): unknown[] {
  const length = value.length;
  const copy: unknown[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const item = value[i];
    copy[i] = item !== null && typeof item === 'object' ? copyToHost(item, hostOf) : item;
  }
  return copy;
}

/** A host error with the name, message and stack of a realm's error. */
export function copyError(error: Error): Error {
  const copy = new Error(error.message);
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = error.stack;
  return copy;
}

/** Whether Google would let the value through `google.script.run`: plain JSON-like data all the way down. */
export function isJsonLike(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object')
    return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
  if (Array.isArray(value)) return value.every(isJsonLike);
  if (tagOf.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.keys(value).every((key) => isJsonLike((value as Record<string, unknown>)[key]));
}
