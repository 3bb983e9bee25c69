// The help of functions as the sidebar shows it: made from the catalogue, examples worked out, nothing left blank.
import { describe, expect, it } from 'vitest';
import { functionViews } from '../../build/function-views';
import { writtenArguments } from '../../src/catalogue/formula';
import { functionGroups } from '../../src/catalogue/function-help';
import type { FunctionHelpView } from '../../src/contract/responses';

const views = functionViews();
const view = (name: string): FunctionHelpView => {
  const found = views.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no view of ${name}`);
  return found;
};

describe('functionViews', () => {
  it('stand in the order of the groups of the programme', () => {
    const groups = views.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(Object.values(functionGroups));
    expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(5);
  });

  it('show what comes out of an example with a decimal comma', () => {
    expect(view('BELOW_MINIMUM_SHARE').example).toEqual({
      formula: '=BELOW_MINIMUM_SHARE(3; 48)',
      given: '',
      result: '6,25',
    });
  });

  it('show what stands in the cells of an example, and a result of several rows', () => {
    expect(view('LIST_DYNAMICS').example).toEqual({
      formula: '=LIST_DYNAMICS(A2:A5; D2:D6)',
      given: 'A2:A5: 220101; 220102; 220103; 220104\nD2:D6: 220103; 220104; 220105; 220106; 220107',
      result: '(2; 50); (2; 50); (3; 60)',
    });
  });

  it('are blank where the order has no words, and keep № with its number', () => {
    expect(view('PASS_SHARE').wording).toBe('');
    expect(view('HIGH_SCORER_SHARE').wording).toBe('доля (%) высокобалльников ЕГЭ');
    expect(view('HIGH_SCORER_SHARE').source).toContain('№\u00a01048');
  });

  it('mark what may be left out', () => {
    expect(view('RESULTS_CORRELATION').parameters.map(({ optional }) => optional)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each(views)('of $name have examples that can be inserted as they stand', ({ parameters }) => {
    const written = writtenArguments(
      parameters,
      parameters.map(({ example }) => example),
    );
    expect(written.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(written).toHaveLength(parameters.length);
  });
});
