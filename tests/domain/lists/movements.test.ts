// Movement between two years, for both lists.
import { describe, expect, it } from 'vitest';
import type { ResultRecord } from '../../../src/domain/lists/records';
import { context, flags, judge, RULES, school, vpr, withShnsu } from './district';

type Year = 'listed' | 'risk' | 'clear' | 'nothing';

/** Two procedures of one year that give the status. */
function rows(state: Year, year: number): ResultRecord[] {
  const marks = { listed: [9, 9], risk: [9, 0], clear: [0, 0], nothing: [] }[state];
  return marks.map((marks2, i) => vpr(marks2, 20, { year, grade: [5, 8][i] ?? 0 }));
}

describe('ШНОР', () => {
  it.each([
    ['listed', 'listed', 'stayed', 2, 2],
    ['clear', 'listed', 'entered', 0, 2],
    ['risk', 'listed', 'entered', 1, 2],
    ['nothing', 'listed', 'entered', 0, 2],
    ['listed', 'risk', 'left', 2, 1],
    ['listed', 'clear', 'left', 2, 0],
    ['listed', 'nothing', 'no-conclusion', 2, 0],
  ] as const)('%s before and %s now: %s', (previous, current, movement, before, now) => {
    // A second school keeps both years in the data.
    const schools = [school('1'), school('2')];
    const others = [...rows('clear', 2020), ...rows('clear', 2021)].map((row) => ({
      ...row,
      schoolKey: '2',
    }));
    const results = [...rows(previous, 2020), ...rows(current, 2021), ...others];
    const { movements } = judge({ schools, results });
    expect(movements).toMatchObject([{ list: 'shnor', schoolKey: '1', movement, before, now }]);
  });

  it('has no conclusion about a school left with a risk but too few usable procedures', () => {
    const results = [...rows('listed', 2020), vpr(9, 20)];
    expect(judge({ results }).movements).toMatchObject([
      { previousStatus: 'listed', currentStatus: 'risk', movement: 'no-conclusion' },
    ]);
  });

  it.each([
    ['clear', 'clear'],
    ['risk', 'clear'],
    ['clear', 'risk'],
  ] as const)('has no row for a school that is on neither list: %s, %s', (previous, current) => {
    expect(judge({ results: [...rows(previous, 2020), ...rows(current, 2021)] }).movements).toEqual([]);
  });

  it('has no rows at all when the data have no year before', () => {
    expect(judge({ results: rows('listed', 2021) })).toMatchObject({
      previousResultYear: undefined,
      movements: [],
    });
  });

  it('counts accreditation in either year', () => {
    const results = [...rows('clear', 2020), ...rows('clear', 2021)];
    const suspended = context({ year: 2020, accreditationSuspended: true });
    const { movements } = judge({ results, contexts: [suspended, context()] });
    expect(movements).toMatchObject([
      { list: 'shnor', previousStatus: 'listed', currentStatus: 'clear', movement: 'left' },
    ]);
  });

  it('has no row for a school outside the selection', () => {
    const schools = [school('1', 'evening')];
    expect(judge({ schools, results: [...rows('listed', 2020), ...rows('listed', 2021)] }).movements).toEqual(
      [],
    );
  });
});

describe('ШНСУ', () => {
  const bad = flags({ remote: true, small: true, staffing: true });
  const unknown = flags({
    remote: undefined,
    small: undefined,
    infrastructure: undefined,
    staffing: undefined,
  });

  it.each([
    ['stayed', bad, bad, 3, 3],
    ['entered', {}, bad, 0, 3],
    ['left', bad, {}, 3, 0],
    // Four criteria without data could still make three.
    ['no-conclusion', bad, unknown, 3, 0],
    // One criterion without data cannot.
    ['left', bad, flags({ remote: undefined }), 3, 0],
  ] as const)('%s', (movement, previous, current, before, now) => {
    const contexts = [context({ year: 2020, ...previous }), context(current)];
    expect(judge({ contexts }).movements).toMatchObject([{ list: 'shnsu', movement, before, now }]);
  });

  it('has no conclusion about a school without context now', () => {
    const contexts = [context({ year: 2020, ...bad }), context({ schoolKey: '2' })];
    expect(judge({ contexts, schools: [school('1'), school('2')] }).movements).toMatchObject([
      { schoolKey: '1', movement: 'no-conclusion' },
    ]);
  });

  it('judges the year before by its own quartile', () => {
    // Four flags, one «да»: five shares are the same everywhere, so an index of 75 and six of 100. Sorted 75, 75,
    // 100 …: position 1.75, Q1 = 93.75. Schools 1 and 2 in 2020, schools 1 and 8 in 2021.
    const keys = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const contexts = keys.flatMap((schoolKey) => [
      context({ schoolKey, year: 2020, ...flags({ remote: ['1', '2'].includes(schoolKey) }) }),
      context({ schoolKey, ...flags({ remote: ['1', '8'].includes(schoolKey) }) }),
    ]);
    const { movements } = judge(
      { contexts, schools: keys.map((key) => school(key)) },
      withShnsu({ ruleSet: 'lowest-quarter' }),
    );
    expect(movements).toMatchObject([
      { schoolKey: '1', movement: 'stayed' },
      { schoolKey: '2', movement: 'left' },
      { schoolKey: '8', movement: 'entered' },
    ]);
  });

  it('is against the year directly before alone: an older one is no movement', () => {
    const contexts = [context({ year: 2019, ...bad }), context()];
    expect(judge({ contexts })).toMatchObject({ previousContextYear: undefined, movements: [] });
  });
});

it('puts the rows of ШНОР before those of ШНСУ, each in the order of the schools', () => {
  const bad = flags({ remote: true, small: true, staffing: true });
  const keys = ['2', '1'];
  const results = keys.flatMap((schoolKey) =>
    [...rows('listed', 2020), ...rows('listed', 2021)].map((row) => ({ ...row, schoolKey })),
  );
  const contexts = keys.flatMap((schoolKey) => [
    context({ schoolKey, year: 2020, ...bad }),
    context({ schoolKey, ...bad }),
  ]);
  const { movements } = judge({ schools: keys.map((key) => school(key)), results, contexts }, RULES);
  expect(movements.map(({ list, schoolKey }) => `${list} ${schoolKey}`)).toEqual([
    'shnor 2',
    'shnor 1',
    'shnsu 2',
    'shnsu 1',
  ]);
});
