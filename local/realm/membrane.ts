// The wall between the host and the add-on: what is compiled inside a realm to wrap services and copy values.

/** What the host tells the realm about a host object that crosses. */
type HostObject =
  | {
      readonly kind: 'service';
      readonly name: string;
      readonly methods: readonly string[];
      readonly enumerations: object;
    }
  | { readonly kind: 'enum'; readonly name: string };

/** What the host offers to the realm. */
export interface HostPort {
  /** Undefined for plain data, which is copied. */
  describe(value: object): HostObject | undefined;
  /** Counts, checks and makes one service call; throws what the service throws. */
  invoke(service: object, name: string, method: string, args: unknown[]): unknown;
  /** Milliseconds of the clock that the realm's `Date` shows. */
  now(): number;
}

/** What the realm offers to the host. */
export interface Membrane {
  /** Copies a host value: arrays, objects, dates and errors become native of the realm. */
  toRealm(value: unknown): unknown;
  /** The host object behind a realm object, or undefined. */
  hostOf(value: object): object | undefined;
  /** Defines a global of the realm. */
  define(name: string, value: unknown): void;
  /** Names of the global functions that the bundle declared. */
  functionNames(): string[];
  /** Calls a global function with host arguments; the result stays a realm value. */
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * Runs inside the realm (its source text is compiled there), so that what it makes is native there.
 * It may therefore use nothing but its argument and the language.
 */
export function installMembrane(host: HostPort): Membrane {
  const hosts = new WeakMap<object, object>();
  const prototypes = new Map<string, object>();
  const enums = new WeakMap<object, object>();
  const tagOf = Object.prototype.toString;
  const NativeDate = Date;

  function guard(owner: string): object {
    return new Proxy(Object.create(null) as object, {
      get(_target, key) {
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        throw new Error(`local host: ${owner}.${key} is not implemented`);
      },
    });
  }

  function prototypeOf(shape: { name: string; methods: readonly string[] }): object {
    const known = prototypes.get(shape.name);
    if (known !== undefined) return known;
    const prototype = Object.create(guard(shape.name)) as Record<string, unknown>;
    for (const method of shape.methods) {
      prototype[method] = function (this: object, ...args: unknown[]): unknown {
        return invoke(this, shape.name, method, args);
      };
    }
    prototype.toString = () => shape.name;
    prototypes.set(shape.name, Object.freeze(prototype));
    return prototype;
  }

  function invoke(self: object, name: string, method: string, args: unknown[]): unknown {
    const service = hosts.get(self);
    if (service === undefined) throw new TypeError(`Illegal invocation: ${name}.${method}`);
    let result: unknown;
    try {
      result = host.invoke(service, name, method, args);
    } catch (error) {
      throw toRealm(error);
    }
    return toRealm(result);
  }

  function wrap(value: object, shape: HostObject): object {
    if (shape.kind === 'enum') return enumOf(value, shape.name);
    const facade = Object.create(prototypeOf(shape)) as Record<string, unknown>;
    for (const [name, values] of Object.entries(shape.enumerations)) {
      const enumeration = Object.create(guard(`${shape.name}.${name}`)) as Record<string, unknown>;
      for (const [key, item] of Object.entries(values as object)) enumeration[key] = toRealm(item);
      facade[name] = Object.freeze(enumeration);
    }
    hosts.set(facade, value);
    return Object.freeze(facade);
  }

  function enumOf(value: object, name: string): object {
    const known = enums.get(value);
    if (known !== undefined) return known;
    const made = Object.freeze({ toString: () => name, name: () => name });
    enums.set(value, made);
    hosts.set(made, value);
    return made;
  }

  function toRealm(value: unknown): unknown {
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'function') throw new Error('local host: a function cannot enter the realm');
      return value;
    }
    if (Array.isArray(value)) {
      const length = value.length;
      const copy = new Array(length);
      for (let i = 0; i < length; i++) {
        const item: unknown = value[i];
        copy[i] = item !== null && typeof item === 'object' ? toRealm(item) : item;
      }
      return copy;
    }
    const shape = host.describe(value);
    if (shape !== undefined) return wrap(value, shape);
    const tag = tagOf.call(value);
    if (tag === '[object Date]') return new NativeDate((value as Date).getTime());
    if (tag === '[object Error]') return errorOf(value as Error);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = toRealm((value as Record<string, unknown>)[key]);
    return copy;
  }

  function errorOf(error: Error): Error {
    const copy = new Error(error.message);
    copy.name = error.name;
    return copy;
  }

  function showClock(): void {
    const now = (): number => host.now();
    const shown = new Proxy(NativeDate, {
      construct: (target, args: unknown[], made) =>
        Reflect.construct(target, args.length > 0 ? args : [now()], made) as Date,
      apply: () => new NativeDate(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
    Object.defineProperty(NativeDate.prototype, 'constructor', { value: shown });
    defineGlobal('Date', shown);
  }

  function defineGlobal(name: string, value: unknown): void {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }

  function removeWhatAppsScriptLacks(): void {
    for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics'])
      Reflect.deleteProperty(globalThis, name);
  }

  removeWhatAppsScriptLacks();
  showClock();
  return {
    toRealm,
    hostOf: (value) => hosts.get(value),
    define(name, value) {
      defineGlobal(name, toRealm(value));
    },
    functionNames() {
      return Object.entries(globalThis).flatMap(([name, value]) =>
        typeof value === 'function' ? [name] : [],
      );
    },
    call(name, args) {
      const target = (globalThis as Record<string, unknown>)[name];
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      return target.apply(undefined, args.map(toRealm));
    },
  };
}
