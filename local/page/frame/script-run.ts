// google.script.run inside a page that the add-on showed, speaking to the page around it by messages.

/** What the frame asks of the page around it. */
export type FrameRequest =
  | { readonly kind: 'run'; readonly id: number; readonly entry: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' };

/** What the page answers; it does not answer when neither handler may be called. */
export type FrameAnswer =
  | { readonly kind: 'success'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/**
 * Puts `google.script` into the frame. Its source text is placed into the shown page, so it uses nothing but
 * the browser and the language. As in Google, names that end with `_` do not exist, values that are not
 * JSON-like are refused before they are sent, and handlers and a user object are chained.
 */
export function installScriptRun(): void {
  interface Handlers {
    success?: (result: unknown, user: unknown) => void;
    failure?: (error: Error, user: unknown) => void;
    user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let nextId = 1;

  function copyValue(value: unknown, where: string): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((item, index) => copyValue(item, `${where}.${index}`));
    const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError(`Failed due to illegal value in property: ${where}`);
    }
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value as object)) copy[key] = copyValue(item, key);
    return copy;
  }

  function send(handlers: Handlers, entry: string, args: readonly unknown[]): void {
    const copies = args.map((value, index) => copyValue(value, String(index)));
    const id = nextId;
    nextId += 1;
    waiting.set(id, handlers);
    const request: FrameRequest = { kind: 'run', id, entry, args: copies };
    window.parent.postMessage(request, '*');
  }

  function runner(handlers: Handlers): object {
    return new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') return (success: never) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: never) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
          if (typeof name === 'symbol' || name.endsWith('_')) return undefined;
          return (...args: unknown[]) => send(handlers, name, args);
        },
      },
    );
  }

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const answer = event.data as FrameAnswer;
    const handlers = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (handlers === undefined) return;
    if (answer.kind === 'success') {
      handlers.success?.(answer.result, handlers.user);
    } else if (handlers.failure !== undefined) {
      handlers.failure(new Error(answer.message), handlers.user);
    } else {
      console.error(answer.message);
    }
  });

  const close = (): void => {
    const request: FrameRequest = { kind: 'close' };
    window.parent.postMessage(request, '*');
  };
  const script = { run: runner({}), host: { close, setHeight: () => {}, setWidth: () => {}, origin: '' } };
  Object.defineProperty(window, 'google', { value: Object.freeze({ script: Object.freeze(script) }) });
}
