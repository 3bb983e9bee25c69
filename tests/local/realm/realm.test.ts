// The add-on's code in a realm of its own, behind the membrane.
import { describe, expect, it } from 'vitest';
import { isJsonLike } from '../../../local/realm/copy-value';
import { Bundle, type Realm } from '../../../local/realm/realm';

/** A realm over a bundle text, without services. */
function realmOf(code: string, globals: Record<string, unknown> = {}): Realm {
  return new Bundle(code).open({
    globals,
    describe: () => undefined,
    invoke: () => undefined,
    now: () => Date.UTC(2026, 10, 22),
  });
}

describe('what a realm lacks', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'fetch',
    'URL',
    'TextEncoder',
    'process',
    'require',
    'Buffer',
    'WebAssembly',
  ])('has no %s', (name) => {
    expect(realmOf(`function kind() { return typeof ${name}; }`).call('kind', [])).toBe('undefined');
  });

  it.each(["eval('1 + 1')", "new Function('return 1')()", "[].constructor.constructor('return 1')()"])(
    'refuses to make code from text: %s',
    (attempt) => {
      expect(() => realmOf(`function attempt() { return ${attempt}; }`).call('attempt', [])).toThrow(
        /Code generation from strings/,
      );
    },
  );

  it('does not let a crossing value lead to the host', () => {
    const realm = realmOf("function attempt(x) { return x.constructor.constructor('return process')(); }");
    expect(() => realm.call('attempt', [[1]])).toThrow(/Code generation from strings/);
  });
});

describe('values on the way in', () => {
  const code = `function look(x) {
    return [Array.isArray(x), x instanceof Array, x[0] instanceof Array, x[0][0] instanceof Date,
      Object.getPrototypeOf(x[0][1]) === Object.prototype, x[0][2] instanceof Error, x[0][0].getTime(), x[0][3]];
  }`;

  it('arrays, objects, dates and errors are native inside', () => {
    const moment = new Date(2021, 2, 15);
    const seen = realmOf(code).call('look', [[[moment, { a: 1 }, new Error('сбой'), null]]]);
    expect(seen).toEqual([true, true, true, true, true, true, moment.getTime(), null]);
  });

  it('are copied: the script cannot change the host array', () => {
    const rows = [['было']];
    realmOf("function change(x) { x[0][0] = 'стало'; }").call('change', [rows]);
    expect(rows).toEqual([['было']]);
  });

  it('a function cannot enter', () => {
    expect(() => realmOf('function take() {}').call('take', [() => 1])).toThrow('cannot enter the realm');
  });
});

describe('values on the way out', () => {
  it('arrays, objects, dates and errors are native of the host', () => {
    const result = realmOf(
      "function give() { return [new Date(5), { a: [1] }, new RangeError('далеко'), undefined]; }",
    ).call('give', []) as [Date, { a: number[] }, Error, undefined];
    expect(result).toBeInstanceOf(Array);
    expect(result[0]).toBeInstanceOf(Date);
    expect(result[0].getTime()).toBe(5);
    expect(Object.getPrototypeOf(result[1])).toBe(Object.prototype);
    expect(result[1].a).toBeInstanceOf(Array);
    expect(result[2]).toBeInstanceOf(Error);
    expect(result[2].message).toBe('далеко');
    expect(result).toHaveLength(4);
  });

  it('a thrown error keeps name and Russian text and is an error of the host', () => {
    const run = () =>
      realmOf("function fail() { throw new TypeError('Нет листа «Школы»'); }").call('fail', []);
    expect(run).toThrow(Error);
    expect(run).toThrow('Нет листа «Школы»');
    expect(run).toThrow(expect.objectContaining({ name: 'TypeError' }));
  });

  it('a thrown text becomes an error with that text', () => {
    expect(() => realmOf("function fail() { throw 'просто текст'; }").call('fail', [])).toThrow(
      'просто текст',
    );
  });
});

describe('a realm', () => {
  it('starts anew each time', () => {
    const bundle = new Bundle('var n = 0; function next() { n += 1; return n; }');
    const host = { globals: {}, describe: () => undefined, invoke: () => undefined, now: () => 0 };
    expect([bundle.open(host).call('next', []), bundle.open(host).call('next', [])]).toEqual([1, 1]);
  });

  it('shows the clock of the host', () => {
    const realm = realmOf(
      'function times() { return [Date.now(), new Date().getTime(), new Date(7).getTime(), new Date() instanceof Date]; }',
    );
    const now = Date.UTC(2026, 10, 22);
    expect(realm.call('times', [])).toEqual([now, now, 7, true]);
  });

  it('names the global functions of the bundle and nothing else', () => {
    const realm = realmOf('var inner = (() => ({}))(); function onOpen() {} function run() {}');
    expect(realm.functionNames()).toEqual(['onOpen', 'run']);
  });

  it('says which function is not there', () => {
    expect(() => realmOf('').call('absent', [])).toThrow('Script function not found: absent');
  });
});

describe('isJsonLike', () => {
  it.each([[null], [undefined], ['текст'], [1.5], [true], [[1, ['a']]], [{ a: { b: [null] } }]])(
    'lets %j through',
    (value) => expect(isJsonLike(value)).toBe(true),
  );

  it.each([
    ['a date', new Date()],
    ['a date deep inside', { rows: [[1, { when: new Date() }]] }],
    ['a function', { run: () => 1 }],
    ['a map', new Map()],
    ['an instance', new (class Record {})()],
    ['an error', new Error('x')],
  ])('refuses %s', (_what, value) => expect(isJsonLike(value)).toBe(false));
});
