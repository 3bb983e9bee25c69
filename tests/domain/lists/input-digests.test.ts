// Fingerprints of what lists are formed from: the same for the same data, another for any change that could matter.
import { describe, expect, it } from 'vitest';
import { changedInputs, inputDigests } from '../../../src/domain/lists/input-digests';
import type { ListData } from '../../../src/domain/lists/records';
import { context, graduates, RULES, school, vpr, withShnor } from './district';

const data: ListData = {
  schools: [school('1'), school('2')],
  results: [vpr(3, 10), vpr(4, 10, { schoolKey: '2' })],
  graduates: [graduates(10)],
  contexts: [context({})],
};
const digests = inputDigests(data, RULES);
const changed = (change: Partial<ListData>, rules = RULES) =>
  changedInputs(digests, inputDigests({ ...data, ...change }, rules));

describe('the digests of what lists were formed from', () => {
  it('do not mind the order of rows, nor that objects were made anew', () => {
    expect(
      changed({
        results: [...data.results].reverse(),
        schools: [...structuredClone(data.schools)].reverse(),
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<ListData>, string[]]>([
    ['a count', { results: [vpr(2, 10), vpr(4, 10, { schoolKey: '2' })] }, ['results']],
    [
      'a count taken away is not 0',
      { results: [vpr(undefined, 10), vpr(4, 10, { schoolKey: '2' })] },
      ['results'],
    ],
    ['a row', { results: [vpr(3, 10)] }, ['results']],
    [
      'a source, which the reasons quote',
      { results: [vpr(3, 10, { source: 'Ф1' }), vpr(4, 10, { schoolKey: '2' })] },
      ['results'],
    ],
    ['a kind of school', { schools: [school('1', 'evening'), school('2')] }, ['schools']],
    ['graduates', { graduates: [] }, ['graduates']],
    ['context', { contexts: [context({ accreditationSuspended: true })] }, ['contexts']],
    ['two things', { graduates: [], contexts: [] }, ['graduates', 'contexts']],
  ])('tell %s', (_, change, inputs) => {
    expect(changed(change)).toEqual(inputs);
  });

  it('tell a rule, and rules that cannot be read any more', () => {
    expect(changed({}, withShnor({ lowThreshold: 29 }))).toEqual(['rules']);
    expect(changedInputs(digests, inputDigests(data, undefined))).toEqual(['rules']);
  });
});
