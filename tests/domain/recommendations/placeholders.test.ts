// What each placeholder says, and when it has no value.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domain/recommendations/facts';
import { flag, number, recommended, school, share, template, text, word } from './facts-of';

const VPR = 'VPR_FAIL_SHARE(*; *) >= порог';
const low = share('VPR_FAIL_SHARE', 'Русский язык', 8, 5, 13, {
  before: [41, 100],
  overall: [250, 1000],
  threshold: 30,
});

function told(written: string, facts: readonly Fact[], condition = VPR): unknown {
  const { made, missing, problems } = recommended([school(facts)], template({ condition, text: written }));
  return made[0]?.text ?? missing[0]?.placeholder ?? problems[0]?.what;
}

describe('a placeholder of a share', () => {
  it.each([
    ['{школа}', 'МБОУ «СОШ № 12»'],
    ['{год}', '2025/2026'],
    ['{класс}', '8'],
    ['{предмет}', 'Русский язык'],
    ['{предмета}', 'Русского языка'],
    ['ВПР {по_предмету}', 'ВПР по русскому языку'],
    ['{знач}', '38,5\u00a0%'],
    ['{k}', '5'],
    ['{n}', '13'],
    ['{порог}', '30\u00a0%'],
    ['{прош}', '41,0\u00a0%'],
    ['{мун}', '25,0\u00a0%'],
    ['Доля {разн}', 'Доля на 2,5\u00a0п.п. ниже'],
    ['{перечень}', 'ВПР, русский язык, 8\u00a0кл.'],
  ])('%s', (written, expected) => {
    expect(told(written, [low])).toBe(expected);
  });

  it('{разн} is the difference of the percents as they are shown', () => {
    const change = (now: number, before: number) =>
      told('Доля {разн}', [
        share('VPR_FAIL_SHARE', 'Физика', 7, now, 10_000, { before: [before, 10_000], threshold: 0 }),
      ]);
    expect(change(4120, 3500)).toBe('Доля на 6,2\u00a0п.п. выше');
    expect(change(3500, 4120)).toBe('Доля на 6,2\u00a0п.п. ниже');
    expect(change(3500, 3500)).toBe('Доля без изменений');
    // Shown as 35,0 and 35,0; then as 35,1 and 35,0.
    expect(change(3504, 3496)).toBe('Доля без изменений');
    expect(change(3505, 3504)).toBe('Доля на 0,1\u00a0п.п. выше');
  });

  it('{порог} keeps the decimals of the setting; a number of the condition stands where there is no setting', () => {
    const unset = { ...low, threshold: undefined };
    expect(told('{порог}', [{ ...low, threshold: 12.5 }])).toBe('12,5\u00a0%');
    expect(told('{порог}', [unset], 'VPR_FAIL_SHARE(*; *) >= 20')).toBe('20\u00a0%');
    expect(told('{порог}', [low], 'VPR_FAIL_SHARE(*; *) >= 20')).toBe('30\u00a0%');
  });

  it('{перечень} names what the list counts as low, and nothing else', () => {
    const facts = [
      share('RDR_FAIL_SHARE', 'Информатика', 9, 5, 10, { threshold: 30 }),
      share('BELOW_MINIMUM_SHARE', 'Математика', 11, 3, 10, { threshold: 30 }),
      share('BELOW_MINIMUM_SHARE', 'Математика', 9, 3, 10, { threshold: 30 }),
      share('VPR_FAIL_SHARE', 'ОБЖ', 8, 9, 10, { threshold: 30, standing: 'not-counted' }),
      share('VPR_FAIL_SHARE', 'Химия', 8, 4, 4, { threshold: 30, standing: 'small' }),
      low,
    ];
    expect(told('{перечень}', facts)).toBe(
      'ВПР, русский язык, 8\u00a0кл.; ОГЭ, математика, 9\u00a0кл.; ЕГЭ, математика, 11\u00a0кл.; РДР, информатика, 9\u00a0кл.',
    );
  });

  it.each([
    ['{прош}', 'before'],
    ['{разн}', 'change'],
    ['{партнёр}', 'partner'],
    ['{низких}', 'low'],
    ['{учтено}', 'usable'],
    ['{критериев}', 'criteria'],
  ])('%s without a value is told as missing', (written, missing) => {
    expect(told(written, [{ ...low, before: undefined }])).toBe(missing);
  });

  it.each([
    ['{класс}', 'grade'],
    ['{предмет}', 'subject'],
    ['{по_предмету}', 'bySubject'],
    ['{предмета}', 'ofSubject'],
    ['{порог}', 'threshold'],
    ['{мун}', 'municipality'],
    ['{перечень}', 'list'],
  ])('%s is told as missing when no share holds', (written, missing) => {
    const condition = 'критериев >= 0 или VPR_FAIL_SHARE >= 0';
    expect(told(written, [number('критериев', 3)], condition)).toBe(missing);
  });
});

describe('a placeholder of other facts', () => {
  it('{знач} and {прош} are those of a number when no share holds', () => {
    const condition = 'VPR_FAIL_SHARE(*; *) >= порог или низких процедур >= 1';
    const numbers = [number('низких процедур', 2, 4), number('учтено процедур', 6), number('критериев', 3)];
    expect(told('{знач} {прош}', numbers, condition)).toBe('2 4');
    expect(told('{знач}', [...numbers, low], condition)).toBe('38,5\u00a0%');
    expect(told('{низких} {учтено} {критериев}', numbers, condition)).toBe('2 6 3');
  });

  it('{профиль_дефицита} is the text of the flag that the condition names', () => {
    const facts = [
      flag('Дефицит инфраструктуры', true),
      flag('Неукомплектованность кадрами', true),
      text('Чего не хватает', ' интернет '),
      text('Вакансии и недостающие специалисты', 'логопед'),
    ];
    expect(told('Нужен {профиль_дефицита}', facts, '«Дефицит инфраструктуры» = да')).toBe('Нужен интернет');
    expect(told('Нужен {профиль_дефицита}', facts, '«Неукомплектованность кадрами» = да')).toBe(
      'Нужен логопед',
    );
    const blank = [flag('Дефицит инфраструктуры', true), text('Чего не хватает', ' ')];
    expect(told('{профиль_дефицита}', blank, '«Дефицит инфраструктуры» = да')).toBe('deficit');
  });

  it.each([
    ['{k}', 'статус ШНОР = ШНОР'],
    ['{знач}', '«Отдалённость» = да'],
    ['{разн}', 'низких процедур >= 0'],
    ['{профиль_дефицита}', 'статус ШНОР = ШНОР'],
    ['{знач}', 'школ(VPR_FAIL_SHARE(*; *) >= порог) >= 1'],
    ['{мун}', 'школ(статус ШНОР = ШНОР) >= 1'],
    ['{низких}', 'школ(низких процедур >= 1) >= 1'],
  ])(
    '%s can never be known from «%s»: a problem, and nothing missing at every school',
    (written, condition) => {
      const facts = [
        word('статус ШНОР', 'ШНОР'),
        flag('Отдалённость', true),
        number('низких процедур', 2),
        low,
      ];
      expect(told(written, facts, condition)).toBe('never-known');
      expect(told(`Да[[ ${written}]]`, facts, condition)).toBe('Да');
    },
  );
});

describe('the municipality', () => {
  const of = (answered: number, schools: number) => ({
    ...share('VPR_FAIL_SHARE', 'Физика', 7, 6, 12, { threshold: 30 }),
    overall: { count: 3, whole: 79, answered, schools },
  });

  it('is named only where every school of the selection has the number', () => {
    expect(told('{среди_школ}', [of(24, 24)])).toBe('По муниципалитету 3,8\u00a0%');
    expect(told('{среди_школ}', [of(5, 24)])).toBe(
      'По 5\u00a0школам из 24, представившим сведения, 3,8\u00a0%',
    );
    expect(told('{среди_школ}', [of(1, 24)])).toBe(
      'По 1\u00a0школе из 24, представившей сведения, 3,8\u00a0%',
    );
    expect(told('{среди_школ}', [of(21, 24)])).toBe(
      'По 21\u00a0школе из 24, представившей сведения, 3,8\u00a0%',
    );
  });
});

it.each([
  ['graduates', 1, '1\u00a0выпускника'],
  ['graduates', 22, '22\u00a0выпускников'],
  ['participants', 12, '12\u00a0участников'],
  ['participants', 21, '21\u00a0участника'],
] as const)('{из_кого} follows the whole: %s, %i', (people, whole, words) => {
  const fact = { ...share('BELOW_MINIMUM_SHARE', 'Физика', 9, 1, whole, { threshold: 0 }), people };
  expect(told('из {из_кого}', [fact], 'BELOW_MINIMUM_SHARE(*; *) >= 0')).toBe(`из ${words}`);
});
