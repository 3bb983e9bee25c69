// Which municipality a school stands under, and what is said of the sums.
import { describe, expect, it } from 'vitest';
import { groupNotes, municipalityOf } from '../../src/intake/report-notes';

const group = (kind: string, name: string) => ({ kind, name });
const wider = [
  { row: 9, participants: 30, group: group('region', 'Край') },
  { row: 10, participants: 10, schools: 2, group: group('municipality', 'Первый район') },
  { row: 13, participants: 20, schools: 1, group: group('municipality', 'Второй район') },
];

describe('municipalityOf', () => {
  it('is the nearest municipality above, none above the first', () => {
    const municipality = municipalityOf(wider);
    expect([8, 11, 12, 14, 15].map(municipality)).toEqual([
      '',
      'Первый район',
      'Первый район',
      'Второй район',
      'Второй район',
    ]);
  });
});

describe('groupNotes', () => {
  it('says of each municipality whether its own schools sum to it, in pupils and in schools', () => {
    const schools = [
      { row: 11, participants: 4 },
      { row: 12, participants: 6 },
      { row: 14, participants: 19 },
    ];
    const notes = groupNotes(wider, schools);
    expect(notes.map(({ agrees }) => agrees)).toEqual([true, false, true]);
    expect(notes[0]?.text).toBe('Первый район: 2\u00a0школы и 10\u00a0участников — сходится с отчётом.');
    expect(notes[1]?.text).toContain('19\u00a0участников, в строке муниципалитета 20 (школ 1 и 1)');
  });
  it('has nothing to say of schools alone', () => {
    expect(groupNotes([], [{ row: 9, participants: 4 }])).toEqual([]);
  });
});
