// The catalogue of custom functions: names and arguments that Google Sheets and autocompletion can take.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../local/built-add-on';
import { type FunctionParameter, functionEntries, functionEntry } from '../../src/catalogue/functions';

describe('catalogue of functions', () => {
  it('offers the indicators of the programme, then those of objectivity', () => {
    expect(functionEntries.map((entry) => entry.name)).toEqual([
      'HIGH_SCORER_SHARE',
      'BELOW_MINIMUM_SHARE',
      'VPR_FAIL_SHARE',
      'RDR_FAIL_SHARE',
      'QUALITY_SHARE',
      'PASS_SHARE',
      'MARK_SHARES',
      'LOW_RESULT_COUNT',
      'LOW_RESULT_SCHOOL_SHARE',
      'RESULTS_CORRELATION',
      'REGISTERED_SHARE',
      'MIGRANT_LANGUAGE_SHARE',
      'NOT_ATTESTED_SHARE',
      'TRUANCY_SHARE',
      'SPECIAL_NEEDS_SHARE',
      'SOCIAL_WELLBEING_INDEX',
      'SUPPORT_PROGRAMME_SHARE',
      'LIST_DYNAMICS',
      'DIAGNOSED_SCHOOL_SHARE',
      'TEACHER_DIAGNOSED_SHARE',
      'TEACHER_TRAINED_SHARE',
      'RISK_TRAINED_SHARE',
      'SUPPORT_MEASURES_COUNT',
      'NETWORK_PRACTICE_SHARE',
      'INFLATED_RESULT',
      'COHORT_RATIO',
      'COHORT_JUMP',
      'MARK_MATCH',
      'OBJECTIVITY_INDEX',
    ]);
  });

  it('is as long as README says', () => {
    const readme = readFileSync(path.join(projectRoot(import.meta.url), 'README.md'), 'utf8');
    const said = [...readme.matchAll(/(\d+)\s+функци[йяи]/g)].map(([, number]) => Number(number));
    expect(said).toEqual([functionEntries.length]);
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

  it.each([
    ['LOW_RESULT_COUNT', 1, { name: 'threshold', optional: true, oneCell: true, defaultValue: 30 }],
    ['RESULTS_CORRELATION', 2, { name: 'method', optional: true, oneCell: true, defaultValue: 'спирмен' }],
    ['RESULTS_CORRELATION', 3, { name: 'minimum', optional: true, oneCell: true, defaultValue: 10 }],
    ['INFLATED_RESULT', 6, { name: 'minimum', optional: true, oneCell: true, defaultValue: 10 }],
  ] as const)('takes the recommended value when %s has no argument %i', (name, position, option) => {
    const parameter: FunctionParameter | undefined = functionEntry(name).parameters[position];
    expect(parameter).toMatchObject(option);
  });

  it.each([
    ['a share as large as its arguments', 'HIGH_SCORER_SHARE', { shape: 'as-arguments' }],
    ['a number a school', 'LOW_RESULT_COUNT', { shape: 'row-per-row', columns: 1 }],
    ['an index a school', 'SOCIAL_WELLBEING_INDEX', { shape: 'row-per-row', columns: 1 }],
    ['a share a mark', 'MARK_SHARES', { shape: 'row-per-row', columns: 4 }],
    ['three movements by number and percent', 'LIST_DYNAMICS', { shape: 'fixed', rows: 3, columns: 2 }],
    ['three comparisons by number and percent', 'MARK_MATCH', { shape: 'fixed', rows: 3, columns: 2 }],
    ['one number of a whole range', 'OBJECTIVITY_INDEX', { shape: 'scalar' }],
  ] as const)('declares the size of a result: %s', (_, name, shape) => {
    expect(functionEntry(name).result).toEqual(shape);
  });
});
