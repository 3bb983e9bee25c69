// The stubs: what autocompletion needs, and that they pass on exactly what they are given.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { stubText } from '../../build/stubs';
import { type FunctionHelp, functionHelp } from '../../src/catalogue/function-help';
import { functionEntries, functionEntry } from '../../src/catalogue/functions';

describe.each(functionEntries)('stub of $name', (entry) => {
  const stub = stubText(entry, functionHelp[entry.name]);

  it('is a top-level function with real parameter names', () => {
    const names = entry.parameters.map((parameter) => parameter.name).join(', ');
    expect(stub).toContain(`\nfunction ${entry.name}(${names}) {\n`);
  });

  it('has a JSDoc with a description, each parameter in order, the result and @customfunction', () => {
    const tags = [...stub.matchAll(/^ \* @(\w+)(?: \{[^}]+\}(?: (\w+))?)?/gm)].map(([, tag, name]) =>
      tag === 'param' ? `param ${name}` : tag,
    );
    const params = entry.parameters.map((parameter) => `param ${parameter.name}`);
    expect(tags).toEqual([...params, 'return', 'customfunction']);
    expect(stub).toMatch(/^\/\*\*\n \* [А-Я]/);
  });

  it('passes on its arguments and their number', () => {
    const msoko = { [entry.name]: (...cells: unknown[]) => cells };
    const run = (callText: string): unknown =>
      runInNewContext(`${stub}${entry.name}(${callText})`, { msoko });
    expect(run('1, "", [[2]]')).toEqual([1, '', [[2]]]);
    expect(run('')).toEqual([]);
  });
});

describe('stubText', () => {
  const entry = functionEntry('LOW_RESULT_COUNT');
  const help: FunctionHelp = functionHelp.LOW_RESULT_COUNT;

  it('marks an optional argument and one that takes a single cell', () => {
    expect(stubText(entry, help)).toContain('\n * @param {number|Array} shares доли по процедурам, %\n');
    expect(stubText(entry, help)).toContain('\n * @param {number=} threshold порог, %\n');
  });

  it('keeps a text from ending the comment or starting a tag', () => {
    const hostile = { ...help, title: 'Строка 1 */ alert(1) /*\n * @evil' };
    const stub = stubText(entry, hostile);
    expect(stub.match(/\*\//g)).toHaveLength(1);
    expect(stub).not.toMatch(/^ \* @evil/m);
    const msoko = { LOW_RESULT_COUNT: () => 'ok' };
    expect(runInNewContext(`${stub}LOW_RESULT_COUNT()`, { msoko })).toBe('ok');
  });

  it('names the global variable of the bundle', () => {
    expect(stubText(entry, help, 'bundle')).toContain(
      'return bundle.LOW_RESULT_COUNT.apply(null, arguments);',
    );
  });

  it('names the title and the unit of the result', () => {
    const stub = stubText(functionEntry('HIGH_SCORER_SHARE'), functionHelp.HIGH_SCORER_SHARE);
    expect(stub).toContain('/**\n * Доля высокобалльников ЕГЭ.\n');
    expect(stub).toContain('\n * @return {number|Array} %\n');
  });
});
