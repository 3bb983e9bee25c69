import { describe, expect, it } from 'vitest';
import type { Fact, ShareFact } from '../../../src/domain/recommendations/facts';
import { factsOf, type Rows, school } from './fact-tables';

const YEARS = { results: 2026, context: 2026 };
const facts = (rows: Rows, years = YEARS) => factsOf(rows, years);

/** Facts of the first school. */
function own(rows: Rows, years = YEARS): readonly Fact[] {
  return facts(rows, years)[0]?.facts ?? [];
}

function shares(rows: Rows, years = YEARS): ShareFact[] {
  return own(rows, years).filter((fact) => fact.kind === 'share');
}

const vpr = (code: string, year: string, marks2: number | '', participants = 36) => ({
  code,
  year,
  procedure: 'ВПР',
  grade: 5,
  subject: 'Математика',
  participants,
  marks2,
});

describe('schools', () => {
  it('are those of «Школы» in their order, one of two of the same key', () => {
    const twice = { ...school(1), code: 'edu1', name: 'Ещё раз' };
    expect(facts({ schools: [school(2), school(1), twice] })).toMatchObject([
      { schoolKey: '2', code: 'sch2', name: 'Школа 2', municipality: 'Район' },
      { schoolKey: '1', code: 'sch1', name: 'Школа 1' },
    ]);
  });

  it('have a kind, «обычная» when none is named', () => {
    const kinds = facts({ schools: [school(1), { ...school(2), kind: 'вечерняя' }] }).map((one) =>
      one.facts.find((fact) => fact.kind === 'word' && fact.name === 'kind'),
    );
    expect(kinds).toMatchObject([{ word: 'обычная' }, { word: 'вечерняя' }]);
  });
});

describe('numbers of the lists', () => {
  const names = (reasons: string) =>
    own({
      shnor: [{ code: 'sch1', year: '2025/2026', status: 'ШНОР', low: 0, usable: 9, reasons }],
    }).flatMap((fact) => (fact.kind === 'number' ? [fact.name] : []));

  it('leave out the low results where only the accreditation is the ground', () => {
    expect(
      names('в перечне по приостановлению (лишению) аккредитации, 2025/2026; источник не указан'),
    ).toEqual(['usable']);
    expect(names('ВПР: …')).toEqual(['low', 'usable']);
  });
});

describe('a share', () => {
  it('has the year before, the sum over the schools, and the threshold of the settings', () => {
    const results = [
      vpr('sch1', '2025/2026', 13),
      vpr('sch2', '2025/2026', 3, 20),
      vpr('sch1', '2024/2025', 9, 30),
    ];
    expect(shares({ results })).toMatchObject([
      {
        count: 13,
        whole: 36,
        before: { count: 9, whole: 30 },
        overall: { count: 16, whole: 56, answered: 2, schools: 2 },
        threshold: 30,
        standing: 'low',
        countAt: [{ sheet: 'Результаты', row: 2, heading: '«2»' }],
        wholeAt: [{ sheet: 'Результаты', row: 2, heading: 'Участников' }],
      },
    ]);
  });

  it('has no year before when the school has none, and the sum leaves blanks out', () => {
    const results = [vpr('sch1', '2025/2026', 13), vpr('sch2', '2025/2026', '', 20)];
    expect(shares({ results })).toMatchObject([
      { before: undefined, overall: { count: 13, whole: 36, answered: 1, schools: 2 } },
    ]);
  });

  it('is compared with the calendar year directly before, never with an older one', () => {
    const results = [vpr('sch1', '2025/2026', 13), vpr('sch1', '2022/2023', 2, 20)];
    expect(shares({ results })).toMatchObject([{ before: undefined }]);
  });

  it('of results is of the judged year alone', () => {
    expect(shares({ results: [vpr('sch1', '2024/2025', 13)] })).toEqual([]);
    expect(
      shares({ results: [vpr('sch1', '2024/2025', 13)] }, { results: 2025, context: 2026 }),
    ).toHaveLength(1);
  });

  it('of the context is of the year of the lists alone', () => {
    const row = (year: string, registered: number) => ({ code: 'sch1', year, pupils: 400, registered });
    const contexts = [row('2024/2025', 1), row('2025/2026', 25), row('2026/2027', 9)];
    expect(shares({ contexts })).toMatchObject([
      { indicator: 'REGISTERED_SHARE', count: 25, before: { count: 1, whole: 400 } },
    ]);
    expect(shares({ contexts }, { results: 2026, context: 2028 })).toEqual([]);
  });

  it('of staff is of the year of the context, or of the latest before it', () => {
    const row = (year: string, diagnosed: number) => ({ code: 'sch1', year, teachers: 20, diagnosed });
    const staff = [row('2024/2025', 4), row('2026/2027', 9)];
    expect(shares({ staff })).toMatchObject([{ count: 4, year: 2025 }]);
  });

  // Methodology, §2: thresholds of the criteria.
  it.each([
    ['registered', 5],
    ['migrantLanguage', 10],
    ['notAttested', 5],
    ['truancy', 3],
    ['specialNeeds', 15],
  ])('of %s has the threshold of its criterion', (id, threshold) => {
    const contexts = [{ code: 'sch1', year: '2025/2026', pupils: 400, [id]: 1 }];
    expect(shares({ contexts })).toMatchObject([{ threshold }]);
  });

  it('of teachers has no threshold', () => {
    const staff = [{ code: 'sch1', year: '2025/2026', teachers: 20, diagnosed: 10 }];
    expect(shares({ staff })).toMatchObject([{ indicator: 'TEACHER_DIAGNOSED_SHARE', threshold: undefined }]);
  });
});

describe('yes/no and text columns', () => {
  const cell = (rows: Rows, wanted: string) =>
    own(rows).find((fact) => (fact.kind === 'flag' || fact.kind === 'text') && fact.heading === wanted);
  const of = { code: 'sch1', year: '2025/2026' };

  it.each([
    ['да', true],
    ['нет', false],
    ['', undefined],
  ])('«%s» is %s', (typed, value) => {
    expect(cell({ support: [{ ...of, network: typed }] }, 'Сетевое взаимодействие')).toMatchObject({
      kind: 'flag',
      value,
    });
  });

  it('are blank for a school that has said nothing', () => {
    expect(cell({}, 'Сетевое взаимодействие')).toMatchObject({ kind: 'flag', value: undefined });
    expect(cell({}, 'Школа-партнёр')).toMatchObject({ kind: 'text', text: '' });
  });

  it('are known of «Контекстные данные» and of «Поддержка», links too', () => {
    expect(cell({ contexts: [{ ...of, missing: 'спортзал' }] }, 'Чего не хватает')).toMatchObject({
      text: 'спортзал',
    });
    expect(cell({ support: [{ ...of, partner: 'Лицей' }] }, 'Школа-партнёр')).toMatchObject({
      text: 'Лицей',
    });
  });

  it('do not hold what is technical', () => {
    expect(cell({}, 'Отметка об ответе')).toBeUndefined();
  });
});

describe('what the lists say', () => {
  const of = { code: 'sch1', name: 'Школа 1', municipality: 'Район', year: '2025/2026' };
  const shnor = [{ ...of, status: 'ШНОР', low: 3, usable: 4 }];
  const dynamics = [
    {
      list: 'ШНОР',
      code: 'sch1',
      previous: 'не в перечне',
      current: 'ШНОР',
      movement: 'вошла',
      before: 1,
      now: 3,
    },
  ];
  const said = (rows: Rows) =>
    own(rows).filter((fact) => (fact.kind === 'word' && fact.name !== 'kind') || fact.kind === 'number');

  it('is the status, the movement and the numbers with those of the year before', () => {
    expect(said({ shnor, dynamics })).toMatchObject([
      { name: 'shnorStatus', word: 'ШНОР' },
      { name: 'shnorMovement', word: 'вошла' },
      { name: 'low', value: 3, before: 1 },
      { name: 'usable', value: 4, before: undefined },
    ]);
  });

  it('is the criteria of ШНСУ of its own year', () => {
    const shnsu = [{ ...of, status: 'ШНСУ', met: 3, usable: 9 }];
    expect(said({ shnsu })).toMatchObject([
      { name: 'shnsuStatus', word: 'ШНСУ' },
      { name: 'shnsuMovement', word: '' },
      { name: 'criteria', value: 3, before: undefined },
    ]);
  });

  it('is nothing when the lists are of another year', () => {
    expect(said({ shnor: [{ ...shnor[0], year: '2024/2025' }] })).toEqual([]);
  });
});
