import { describe, expect, it } from 'vitest';
import { shareEntries } from '../../../src/workbook/recommendations/share-entries';
import { factTables, type Rows } from './fact-tables';

const entries = (rows: Rows) => shareEntries(factTables(rows));
const of = { code: 'sch1', year: '2025/2026' };
const result = { ...of, procedure: 'ВПР', grade: 5, subject: 'Математика', participants: 36 };

describe('shares of «Результаты»', () => {
  it('are counts with the cells they stand in', () => {
    expect(entries({ results: [{ ...result, marks2: 13 }] })).toEqual([
      {
        indicator: 'VPR_FAIL_SHARE',
        schoolKey: '1',
        year: 2026,
        subject: 'Математика',
        grade: 5,
        count: 13,
        whole: 36,
        countAt: { sheet: 'Результаты', row: 2, heading: '«2»' },
        wholeAt: { sheet: 'Результаты', row: 2, heading: 'Участников' },
      },
    ]);
  });

  it.each([
    ['РДР', { marks2: 5 }, 'RDR_FAIL_SHARE', 5, '«2»', 5],
    ['ОГЭ', { marks2: 5 }, 'BELOW_MINIMUM_SHARE', 9, '«2»', 5],
    ['ОГЭ', { marks2: 5, belowMinimum: 4 }, 'BELOW_MINIMUM_SHARE', 9, 'Не преодолели минимальный порог', 4],
    ['ЕГЭ', { belowMinimum: 4 }, 'BELOW_MINIMUM_SHARE', 11, 'Не преодолели минимальный порог', 4],
  ])('of %s with %o are %s', (procedure, counts, indicator, grade, heading, count) => {
    const row = { ...result, procedure, grade, ...counts };
    expect(entries({ results: [row] })).toMatchObject([{ indicator, grade, count, countAt: { heading } }]);
  });

  it.each([
    ['the count is blank', {}],
    ['nobody took part', { participants: 0, marks2: 0 }],
    ['the count is above the whole', { marks2: 37 }],
  ])('are none where %s', (_, cells) => {
    expect(entries({ results: [{ ...result, ...cells }] })).toEqual([]);
  });

  it('are none for ЕГЭ with marks alone', () => {
    expect(entries({ results: [{ ...result, procedure: 'ЕГЭ', grade: 11, marks2: 4 }] })).toEqual([]);
  });
});

describe('shares of «Выпускники»', () => {
  const graduates = { ...of, level: 11, graduates: 20, belowRussian: 1, belowMathematics: 2, highScorers: 3 };

  it('are of the two obligatory subjects and of high scorers', () => {
    const found = entries({ graduates: [graduates] });
    expect(
      found.map(({ indicator, subject, grade, count, whole }) => [indicator, subject, grade, count, whole]),
    ).toEqual([
      ['BELOW_MINIMUM_SHARE', 'Русский язык', 11, 1, 20],
      ['BELOW_MINIMUM_SHARE', 'Математика', 11, 2, 20],
      ['HIGH_SCORER_SHARE', '', 0, 3, 20],
    ]);
  });

  it('have no high scorers after grade 9', () => {
    const found = entries({ graduates: [{ ...graduates, level: 9 }] });
    expect(found.map(({ indicator }) => indicator)).not.toContain('HIGH_SCORER_SHARE');
  });

  it('stand in place of those counted over participants, of any level of the subject', () => {
    const exam = { ...result, procedure: 'ЕГЭ', grade: 11, belowMinimum: 9 };
    const found = entries({
      graduates: [graduates],
      results: [
        { ...exam, subject: 'Математика (профиль)' },
        { ...exam, subject: 'Физика' },
      ],
    });
    const below = found.filter(({ indicator }) => indicator === 'BELOW_MINIMUM_SHARE');
    expect(below.map(({ subject, whole }) => [subject, whole])).toEqual([
      ['Русский язык', 20],
      ['Математика', 20],
      ['Физика', 36],
    ]);
  });
});

describe('shares of what schools tell', () => {
  it('are of pupils in «Контекстные данные», the blank ones left out', () => {
    const contexts = [{ ...of, pupils: 400, registered: 25, truancy: 0, specialNeeds: '' }];
    expect(
      entries({ contexts }).map(({ indicator, count, whole, countAt }) => [
        indicator,
        count,
        whole,
        countAt.heading,
      ]),
    ).toEqual([
      ['REGISTERED_SHARE', 25, 400, 'Состоят на учёте в ПДН (ОДН), КДН и ЗП'],
      ['TRUANCY_SHARE', 0, 400, 'Систематически пропускают без уважительной причины'],
    ]);
  });

  it('are of teachers in «Кадры»', () => {
    const staff = [{ ...of, teachers: 20, diagnosed: 10, directed: 9, trained: 8, riskTrained: 2 }];
    expect(entries({ staff }).map(({ indicator, count, whole }) => [indicator, count, whole])).toEqual([
      ['TEACHER_DIAGNOSED_SHARE', 10, 20],
      ['TEACHER_TRAINED_SHARE', 8, 20],
      ['RISK_TRAINED_SHARE', 2, 20],
    ]);
  });

  it('are of marks compared with the journal, and with nothing else', () => {
    const row = { ...of, grade: 5, subject: 'Математика', both: 30, lowered: 12 };
    const comparison = [
      { ...row, comparedWith: 'Отметка по журналу' },
      { ...row, comparedWith: 'Прошлый год' },
    ];
    expect(entries({ comparison })).toMatchObject([
      { indicator: 'JOURNAL_LOWERED_SHARE', subject: 'Математика', grade: 5, count: 12, whole: 30 },
    ]);
  });
});
