// Measures of schools whose numbers contradict themselves, and of exams that only «Выпускники» count.
import { describe, expect, it } from 'vitest';
import { readMeasures } from '../../../src/domain/measures/read-measures';
import { totalsOf } from '../../../src/domain/measures/totals';
import { ege, graduates, RULES, school, vpr } from '../lists/district';

type Data = Parameters<typeof readMeasures>[0];

const russianOge = (marks2: number, participants: number, schoolKey = '1') =>
  vpr(marks2, participants, { schoolKey, procedure: 'oge', grade: 9, subject: 'Русский язык' });

function measured(data: Partial<Data>, rules = RULES) {
  const tables = { results: [], graduates: [], contexts: [], staff: [], journal: [] };
  const measures = readMeasures({ schools: [school()], ...tables, ...data }, rules);
  return measures?.schools ?? [];
}

describe('19 below the minimum beside 6 graduates', () => {
  const onlyMathematics = { ...RULES, shnor: { ...RULES.shnor, subjects: ['Математика'] } };
  const results = [russianOge(19, 25), russianOge(4, 20, '2')];

  it.each([
    ['a subject that the rules do not count', onlyMathematics, school()],
    ['a school outside the selection', RULES, school('1', 'correctional')],
  ])('are impossible, not merely left out, in %s', (_, rules, first) => {
    const schools = measured({ schools: [first, school('2')], results, graduates: [graduates(6)] }, rules);
    expect(schools[0]?.measures.map(({ standing }) => standing)).toEqual(['impossible']);
    expect([...totalsOf(schools).values()]).toMatchObject([{ count: 4, whole: 20, answered: 1 }]);
  });
});

it('those below the minimum of «Выпускники» are of ОГЭ, and not of ГВЭ a second time', () => {
  const gve = vpr(undefined, 12, { procedure: 'gve', grade: 9 });
  const [own] = measured({ results: [gve], graduates: [graduates(40, { belowMathematics: 15 })] });
  expect(own?.measures.map(({ procedure, count, whole }) => [procedure, count, whole])).toEqual([
    ['oge', 15, 40],
  ]);
});

it('all levels of ЕГЭ took part where «Выпускники» count those below the minimum: 7 and 6 are enough', () => {
  const levels = [
    ege(1, 7, { subject: 'Математика (база)' }),
    ege(undefined, 6, { subject: 'Математика (профиль)' }),
  ];
  const [own] = measured({
    results: levels,
    graduates: [graduates(14, { level: 11, belowMathematics: 5 })],
  });
  expect(own?.measures).toMatchObject([{ count: 5, whole: 14, standing: 'low' }]);
});
