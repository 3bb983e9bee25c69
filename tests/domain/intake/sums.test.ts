// Schools against their municipality.
import { expect, it } from 'vitest';
import { municipalSums } from '../../../src/domain/intake/sums';

function wider(row: number, kind: string, participants: number, schools?: number) {
  return { row, participants, schools, group: { kind, name: `${kind} ${row}` } };
}

const groups = [
  wider(9, 'sample', 1000),
  wider(10, 'region', 100),
  wider(11, 'municipality', 30, 2),
  wider(14, 'municipality', 70, 2),
];

it('sums the schools between a municipality and the next one', () => {
  const schools = [
    { row: 12, participants: 10 },
    { row: 13, participants: 20 },
    { row: 15, participants: 70 },
  ];
  expect(municipalSums(groups, schools)).toEqual([
    {
      row: 11,
      name: 'municipality 11',
      printed: { participants: 30, schools: 2 },
      summed: { participants: 30, schools: 2 },
      agrees: true,
    },
    {
      row: 14,
      name: 'municipality 14',
      printed: { participants: 70, schools: 2 },
      summed: { participants: 70, schools: 1 },
      agrees: false,
    },
  ]);
});

it('compares the pupils alone where the number of schools is not printed', () => {
  expect(municipalSums([wider(9, 'municipality', 5)], [{ row: 10, participants: 5 }])[0]?.agrees).toBe(true);
  expect(municipalSums([wider(9, 'municipality', 5)], [{ row: 10, participants: 4 }])[0]?.agrees).toBe(false);
});
