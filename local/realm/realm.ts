// A fresh JavaScript realm that holds the add-on's own bundle, with services and without eval, timers or network.
import vm from 'node:vm';
import { copyError, copyToHost } from './copy-value';
import { type HostPort, installMembrane, type Membrane } from './membrane';

/** What a realm needs from the host besides the bundle. */
interface RealmHost extends Omit<HostPort, 'invoke'> {
  /** Globals of the realm by name: services, and plain data that is copied. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Makes one service call with host values. */
  invoke(service: object, name: string, method: string, args: unknown[]): unknown;
}

const membraneScript = new vm.Script(`'use strict';(${installMembrane.toString()})`, {
  filename: 'membrane.js',
});

/**
 * An ordinary global object: reading `Math` or `Number` through a contextified one is fifteen times slower.
 * Node before 20.18 has only the slow kind.
 */
const globalKind = (): vm.Context | typeof vm.constants.DONT_CONTEXTIFY =>
  vm.constants?.DONT_CONTEXTIFY ?? {};

/** The add-on's bundle compiled once; each realm runs it anew. */
export class Bundle {
  readonly #script: vm.Script;

  /** @param code text of dist/Code.js; a syntax error is thrown here */
  constructor(code: string) {
    this.#script = new vm.Script(code, { filename: 'Code.js' });
  }

  /** A fresh realm with the bundle loaded. Throws what the bundle throws while it loads. */
  open(host: RealmHost): Realm {
    const context = vm.createContext(globalKind(), {
      name: 'add-on',
      codeGeneration: { strings: false, wasm: false },
    });
    return new Realm(context, this.#script, host);
  }
}

/** One loaded realm. Values are copied on the way in and out. */
export class Realm {
  readonly #membrane: Membrane;

  constructor(context: vm.Context, script: vm.Script, host: RealmHost) {
    const install = membraneScript.runInContext(context) as typeof installMembrane;
    const hostOf = (value: object): object | undefined => this.#membrane.hostOf(value);
    this.#membrane = install({
      describe: (value) => host.describe(value),
      now: () => host.now(),
      invoke: (service, name, method, args) =>
        host.invoke(service, name, method, copyToHost(args, hostOf) as unknown[]),
    });
    for (const [name, value] of Object.entries(host.globals)) this.#membrane.define(name, value);
    rethrowing(() => script.runInContext(context));
  }

  /** Names of the global functions of the bundle. */
  functionNames(): string[] {
    return [...this.#membrane.functionNames()];
  }

  /**
   * Calls a global function of the bundle and gives the realm's own value, not copied.
   * What the function throws is thrown as a host Error with the same name and message.
   */
  callRaw(name: string, args: readonly unknown[]): unknown {
    return rethrowing(() => this.#membrane.call(name, args));
  }

  /** As `callRaw`, with the result copied to the host. */
  call(name: string, args: readonly unknown[]): unknown {
    return this.copy(this.callRaw(name, args));
  }

  /** A host copy of a value that `callRaw` gave. */
  copy(value: unknown): unknown {
    return copyToHost(value, (object) => this.#membrane.hostOf(object));
  }
}

function rethrowing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw toHostError(error);
  }
}

function toHostError(error: unknown): Error {
  if (error instanceof Error) return error;
  if (Object.prototype.toString.call(error) === '[object Error]') return copyError(error as Error);
  return new Error(String(error));
}
