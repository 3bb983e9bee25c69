// What is chosen in the dialog «Документы», and the documents that it makes.
import { describe, expect, it } from 'vitest';
import { ALL, firstChoice, makersOf, schoolsOfAll, withKind } from '../../../sidebar/reports/choice';
import { documents } from '../../../src/reports/documents';
import { advice, reportData, school } from '../../reports/report-data';

function kind(id: string) {
  const found = documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the choice', () => {
  const data = reportData();

  it('begins with the note and the first school of a list', () => {
    const choice = firstChoice(data);
    expect(choice.kind.id).toBe('note');
    expect(choice.school).toMatchObject({ code: 'sch1' });
  });

  it('begins with the first school where none is on a list, with none where there are no schools', () => {
    expect(firstChoice(reportData({ schools: [school(9)] })).school).toMatchObject({ code: 'sch9' });
    expect(firstChoice(reportData({ schools: [] })).school).toBeUndefined();
    expect(makersOf({ kind: kind('card'), school: undefined }, data)).toEqual([]);
  });

  it('keeps the school for another document, and «все школы» only where they may be chosen', () => {
    const second = data.schools[1];
    expect(withKind({ kind: kind('card'), school: second }, kind('advice'), data).school).toBe(second);
    expect(withKind({ kind: kind('advice'), school: ALL }, kind('card'), data).school).toMatchObject({
      code: 'sch1',
    });
  });

  it('makes one document, or one a school with recommendations', () => {
    expect(makersOf({ kind: kind('note'), school: ALL }, data)).toHaveLength(1);
    const advised = reportData({ recommendations: [advice('sch3'), advice('edu1'), advice('sch1')] });
    const makers = makersOf({ kind: kind('advice'), school: ALL }, advised);
    expect(makers.map((make) => make().fileName)).toEqual([
      'Рекомендации СОШ № 1 (sch1)',
      'Рекомендации СОШ № 3 (sch3)',
    ]);
  });

  it('takes the schools of the lists while nothing is recommended yet', () => {
    expect(schoolsOfAll(data).map(({ code }) => code)).toEqual(['sch1', 'sch2']);
  });
});
