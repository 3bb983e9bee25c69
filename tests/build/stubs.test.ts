// The stubs: what autocompletion needs, and that they pass on exactly what they are given.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { stubText } from '../../build/stubs';
import { type FunctionHelp, functionHelp } from '../../src/catalogue/function-help';
import { type FunctionName, functionEntries, functionEntry } from '../../src/catalogue/functions';

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

/** The types in a stub's JSDoc: the parameters', then the result's. */
function types(name: FunctionName): (string | undefined)[] {
  const stub = stubText(functionEntry(name), functionHelp[name]);
  return [...stub.matchAll(/^ \* @(?:param|return) \{([^}]+)\}/gm)].map(([, type]) => type);
}

describe('types in the stubs', () => {
  it.each<[string, FunctionName, string[]]>([
    ['numbers row by row', 'RDR_FAIL_SHARE', ['number|Array', 'number|Array', 'number|Array']],
    ['an option that is one number', 'LOW_RESULT_COUNT', ['number|Array', 'number=', 'number|Array']],
    [
      'a table of words beside numbers',
      'SOCIAL_WELLBEING_INDEX',
      ['number|Array', 'Array', 'number|Array=', 'number|Array'],
    ],
    [
      'ranges and an option that is a word',
      'RESULTS_CORRELATION',
      ['Array', 'Array', 'string=', 'number=', 'number'],
    ],
    ['a range of words', 'SUPPORT_MEASURES_COUNT', ['Array', 'number']],
    ['a table as the result', 'LIST_DYNAMICS', ['Array', 'Array', 'Array']],
    ['words as the result', 'COHORT_JUMP', ['number|Array', 'string|Array']],
  ])('name %s', (_, name, expected) => {
    expect(types(name)).toEqual(expected);
  });

  it('name a row of several columns as a table', () => {
    expect(types('MARK_SHARES').at(-1)).toBe('Array');
  });

  it('name true and false as the result', () => {
    expect(types('INFLATED_RESULT').at(-1)).toBe('boolean|Array');
  });
});

describe('stubText', () => {
  const entry = functionEntry('LOW_RESULT_COUNT');
  const help: FunctionHelp = functionHelp.LOW_RESULT_COUNT;

  it('says each parameter in the words of its label', () => {
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
