// A function is registered everywhere or nowhere: catalogue, help, implementation and parameter names agree.
import { describe, expect, it } from 'vitest';
import { functionHelp } from '../../src/catalogue/function-help';
import { functionEntries } from '../../src/catalogue/functions';
import { implementations } from './call';

const names = functionEntries.map((entry) => entry.name);

describe('registration of custom functions', () => {
  it('implements each entry of the catalogue and nothing else', () => {
    expect(Object.keys(implementations).sort()).toEqual([...names].sort());
  });

  it('has help for each entry and nothing else', () => {
    expect(Object.keys(functionHelp).sort()).toEqual([...names].sort());
  });

  it.each(functionEntries)('$name takes the parameters of its entry, in order', (entry) => {
    const declared = entry.parameters.map((parameter) => parameter.name);
    const implementation = implementations[entry.name];
    const written = /^[^(]*\(([^)]*)\)/.exec(implementation.toString())?.[1] ?? '';
    expect(written.split(',').map((name) => name.trim())).toEqual(declared);
    expect(implementation).toHaveLength(declared.length);
  });

  it.each(functionEntries)('$name has help for each of its parameters and no other', (entry) => {
    const declared = entry.parameters.map((parameter) => parameter.name);
    expect(Object.keys(functionHelp[entry.name].parameters)).toEqual(declared);
  });
});
