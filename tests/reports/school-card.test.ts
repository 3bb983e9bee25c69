// «Карточка школы»: every number with its whole, its years, and how the list takes it.
import { describe, expect, it } from 'vitest';
import type { EarlierShare, SchoolShare } from '../../src/contract/report-data';
import { schoolCard } from '../../src/reports/school-card';
import { tableWith, textOf } from './document-text';
import { reportData, school, share } from './report-data';

const BOTH = '2019/2020 и 2020/2021';

function cardOf(shares: readonly SchoolShare[], earlier: readonly EarlierShare[] = []) {
  const own = school(1, { shares: [...shares], earlier: [...earlier] });
  return schoolCard(reportData({ schools: [own, school(2), school(3)] }), own);
}

function rowsOf(one: Partial<SchoolShare>, heading = 'Порог'): string[] | undefined {
  return tableWith(cardOf([{ ...share(0, 8, 22), ...one }]), heading)[0];
}

describe('the card of a school', () => {
  it.each([
    ['participants', '36,4 % (8 из 22 участников)'],
    ['graduates', '36,4 % (8 из 22 выпускников)'],
    ['pupils', '36,4 % (8 из 22 обучающихся)'],
    ['teachers', '36,4 % (8 из 22 педагогов)'],
  ] as const)('says of whom a share is: %s', (people, text) => {
    expect(rowsOf({ people })?.[1]).toBe(text);
  });

  it('says «достигнут» of nothing but what the list calls low, whatever the numbers are', () => {
    expect(rowsOf({ standing: 'low' })?.at(-1)).toBe('30 %, достигнут');
    expect(rowsOf({ standing: 'not-low' })?.at(-1)).toBe('30 %');
    expect(rowsOf({ standing: 'small' })?.at(-1)).toBe('мало участников');
  });

  it.each([
    ['procedure', 'процедура'],
    ['subject', 'предмет'],
    ['unknown-subject', 'предмета нет в словаре'],
    ['grade', 'класс'],
    ['course', 'часть предмета'],
  ] as const)('tells apart what the list leaves out, and why: %s', (notCounted, word) => {
    const left = { ...share(0, 8, 22), standing: 'not-counted' as const, notCounted };
    const card = cardOf([left, share(1, 2, 20)]);
    expect(tableWith(card, 'Почему не учитывается').map((cells) => cells.at(-1))).toEqual([word]);
    expect(tableWith(card, 'Порог').map(([name]) => name)).toEqual(['ВПР, русский язык, 5 кл.']);
  });

  it('names the years where they are not the year of the card, and those of the total beside them', () => {
    expect(rowsOf({ years: BOTH })).toEqual([
      `ВПР, математика, 5 кл. за ${BOTH}`,
      '36,4 % (8 из 22 участников)',
      '15,9 %\nза 2020/2021',
      '30 %, достигнут',
    ]);
  });

  it('has a column of the year before only where the school has it', () => {
    expect(textOf(cardOf([share(0, 8, 22)]))).not.toContain('2019/2020');
    const card = cardOf([share(0, 8, 22, { count: 5, whole: 20 })]);
    expect(tableWith(card, '2019/2020')[0]?.[2]).toBe('25,0 %');
  });

  it('shows the counted results of years before where the rule looks at them', () => {
    const { indicator, procedure, subject, grades } = reportData().series[0] ?? { grades: [] };
    const names = { indicator: indicator ?? '', procedure: procedure ?? '', subject: subject ?? '', grades };
    const earlier: EarlierShare = {
      ...names,
      now: { count: 9, whole: 28 },
      people: 'participants',
      standing: 'low',
      notCounted: null,
      years: '2019/2020',
    };
    const card = cardOf([share(0, 8, 22)], [earlier, { ...earlier, standing: 'small', years: '2018/2019' }]);
    expect(tableWith(card, 'Учебный год')).toEqual([
      ['ВПР, математика, 5 кл.', '2019/2020', '32,1 % (9 из 28 участников)', '30 %, достигнут'],
      ['ВПР, математика, 5 кл.', '2018/2019', '32,1 % (9 из 28 участников)', 'мало участников'],
    ]);
    expect(textOf(card)).toContain('Результаты прошлых лет, учтённые правилом');
    expect(textOf(cardOf([share(0, 8, 22)]))).not.toContain('прошлых лет');
  });

  it('draws only what is counted, and says where it is too few to be judged', () => {
    const left = { ...share(0, 8, 22), standing: 'not-counted' as const, notCounted: 'grade' as const };
    const small = { ...share(1, 3, 8), standing: 'small' as const };
    const text = textOf(cardOf([left, small]));
    const [, alt = ''] = /Профиль школы.*\n(.*)/.exec(text) ?? [];
    expect(alt).toBe('ВПР, русский язык, 5 кл. (мало участников): школа 37,5 %, по муниципалитету 30,2 %.');
  });

  it('says of how many schools the total is where not all have answered', () => {
    const card = cardOf([share(2, 4, 400)]);
    expect(tableWith(card, 'Муниципалитет')[0]?.[2]).toBe('3,8 %\n2 школы из 3');
    expect(textOf(card)).toContain('доля только по школам, представившим сведения');
  });
});
