// A function is registered everywhere or nowhere: catalogue, help, implementation, parameters, bad input, independent engine and bench agree.
import { describe, expect, it } from 'vitest';
import { rangeFunctions } from '../../local/bench/range-functions';
import { rowFunctions } from '../../local/bench/row-functions';
import { functionHelp } from '../../src/catalogue/function-help';
import { functionEntries } from '../../src/catalogue/functions';
import { badInputCases } from '../bundle/bad-input-cases';
import { families } from '../local/independent-engine/families';
import { implementations } from './call';
import { type Registration, registrationGaps } from './registration-gaps';

const registered: Registration = {
  entries: functionEntries,
  help: functionHelp,
  implementations,
  badInput: badInputCases.map(({ name }) => name),
  independentEngine: families.flatMap(({ functions }) => functions),
  bench: [...rowFunctions.flatMap(({ names }) => names), ...rangeFunctions.map(({ name }) => name)],
};

describe('registration of custom functions', () => {
  it('has no gap', () => {
    expect(registrationGaps(registered)).toEqual([]);
  });
});

describe('a function registered by half', () => {
  const whole: Registration = {
    entries: [{ name: 'TEACHER_LOAD', parameters: [{ name: 'pupils' }, { name: 'teachers' }] }],
    help: { TEACHER_LOAD: { parameters: { pupils: {}, teachers: {} } } },
    implementations: { TEACHER_LOAD: (pupils: number, teachers: number) => pupils / teachers },
    badInput: ['TEACHER_LOAD'],
    independentEngine: ['TEACHER_LOAD'],
    bench: ['TEACHER_LOAD'],
  };

  it('has no gap when nothing is left out', () => {
    expect(registrationGaps(whole)).toEqual([]);
  });

  it.each<[string, Partial<Registration>, string]>([
    ['the catalogue', { entries: [] }, 'not in src/catalogue/functions.ts'],
    ['help', { help: {} }, 'no help in src/catalogue/function-help'],
    [
      'help of a parameter',
      { help: { TEACHER_LOAD: { parameters: { pupils: {} } } } },
      'help of (pupils), catalogue (pupils, teachers)',
    ],
    ['the implementation', { implementations: {} }, 'not exported from src/functions/index.ts'],
    [
      'a parameter of the implementation',
      { implementations: { TEACHER_LOAD: (pupils: number) => pupils } },
      'takes (pupils), catalogue (pupils, teachers)',
    ],
    [
      'the order of parameters',
      { implementations: { TEACHER_LOAD: (teachers: number, pupils: number) => pupils / teachers } },
      'takes (teachers, pupils), catalogue (pupils, teachers)',
    ],
    ['bad input', { badInput: [] }, 'no row in tests/bundle/bad-input'],
    ['the independent engine', { independentEngine: [] }, 'not in tests/local/independent-engine'],
    ['the bench', { bench: [] }, 'not in local/bench'],
  ])('is named when it lacks %s', (_, change, gap) => {
    expect(registrationGaps({ ...whole, ...change })).toEqual([`TEACHER_LOAD: ${gap}`]);
  });
});
