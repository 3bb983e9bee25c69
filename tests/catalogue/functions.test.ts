// The catalogue of custom functions: names and arguments that Google Sheets and autocompletion can take.
import { describe, expect, it } from 'vitest';
import { type FunctionParameter, functionEntries, functionEntry } from '../../src/catalogue/functions';

describe('catalogue of functions', () => {
  it('offers the functions of the main job', () => {
    expect(functionEntries.map((entry) => entry.name)).toEqual([
      'HIGH_SCORER_SHARE',
      'BELOW_MINIMUM_SHARE',
      'VPR_FAIL_SHARE',
      'LOW_RESULT_COUNT',
    ]);
  });

  it.each(functionEntries)('$name has an upper-case name and snake_case arguments, each once', (entry) => {
    expect(entry.name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
    const names = entry.parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it.each(functionEntries)('$name has its optional arguments last, and defaults only there', (entry) => {
    const optional = entry.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    for (const parameter of entry.parameters) {
      if (parameter.defaultValue !== undefined) expect(parameter.optional).toBe(true);
    }
  });

  it('takes 30 % when the threshold of low results is left out', () => {
    const threshold: FunctionParameter | undefined = functionEntry('LOW_RESULT_COUNT').parameters[1];
    expect(threshold).toMatchObject({ name: 'threshold', optional: true, oneCell: true, defaultValue: 30 });
  });

  it('declares the size of each result', () => {
    expect(functionEntry('HIGH_SCORER_SHARE').result).toEqual({ shape: 'as-arguments' });
    expect(functionEntry('LOW_RESULT_COUNT').result).toEqual({ shape: 'row-per-row', columns: 1 });
  });
});
