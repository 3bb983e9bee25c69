// What the dialog «Документы» opens with.
import { beforeEach, describe, expect, it } from 'vitest';
import { identifyLists } from '../../../src/commands/lists/identify-lists';
import { readReports } from '../../../src/commands/reports/read-reports';
import { responses } from '../../../src/contract/responses';
import { measuresSheet, recommendationsSheet } from '../../../src/workbook/sheets/recommendations';
import { supportSheet } from '../../../src/workbook/sheets/support';
import { district, NO_CHANGES, refusalOf } from '../district';
import { type FakePorts, fakePorts } from '../fake-book';

let ports: FakePorts;
beforeEach(() => {
  ports = district();
  identifyLists(ports, NO_CHANGES);
});

describe('readReports', () => {
  it('gives both lists with their verdicts, reasons and movement', () => {
    const data = readReports(ports);
    expect(responses.readReports.safeParse(data).success).toBe(true);
    expect(
      data.lists.map(({ id, year, yearBefore, hasYearBefore, approval }) => [
        id,
        year,
        yearBefore,
        hasYearBefore,
        approval,
      ]),
    ).toEqual([
      ['shnor', '2020/2021', '2019/2020', true, null],
      ['shnsu', '2020/2021', '2019/2020', false, null],
    ]);
    expect(data.schools.map(({ code, shnor, shnsu }) => [code, shnor?.status, shnsu?.status])).toEqual([
      ['sch1', 'ШНОР', 'ШНСУ'],
      ['sch2', 'группа риска', 'не в перечне'],
      ['sch3', 'не в перечне', 'недостаточно данных'],
      ['sch4', 'вне отбора', 'вне отбора'],
    ]);
    expect(data.schools[0]?.shnor).toMatchObject({
      reached: 2,
      movement: 'вошла в перечень',
      previousStatus: 'не в перечне',
      previousReached: 0,
    });
    expect(data.schools[0]?.shnor?.reasons[0]).toContain('(13 из 36)');
    expect(data.schools[2]?.shnor).toMatchObject({ movement: 'вышла из перечня', previousReached: 2 });
  });

  it('gives shares with their year before, and sums over the municipality', () => {
    const { series, schools } = readReports(ports);
    const at = series.findIndex(({ subject }) => subject === 'Математика');
    // 13, 11 and 1 of 36 now; 1, 0 and 18 of 36 the year before.
    expect(series[at]).toEqual({
      indicator: 'VPR_FAIL_SHARE',
      procedure: 'ВПР',
      subject: 'Математика',
      grades: [5],
      years: '2020/2021',
      yearBefore: '2019/2020',
      threshold: 30,
      counted: true,
      overall: { count: 25, whole: 108 },
      answered: 3,
      judged: 3,
      low: 2,
      bothYears: { now: { count: 25, whole: 108 }, before: { count: 19, whole: 108 } },
    });
    expect(schools[0]?.shares.find((share) => share.series === at)).toEqual({
      series: at,
      now: { count: 13, whole: 36 },
      people: 'participants',
      standing: 'low',
      notCounted: null,
      years: '2020/2021',
      inTotal: { count: 13, whole: 36 },
      before: { count: 1, whole: 36 },
    });
    const registered = series.find(({ indicator }) => indicator === 'REGISTERED_SHARE');
    expect(registered).toMatchObject({ threshold: 5, overall: { count: 25, whole: 800 }, bothYears: null });
  });

  it('gives the requisites and rules of the settings', () => {
    const line = ports.book.read('Настройки')?.findIndex(([key]) => key === 'Руководитель') ?? -1;
    ports.book.type('Настройки', line + 1, 'Значение', 'И. И. Образцова');
    const { requisites, hideBelow, rules } = readReports(ports);
    expect(requisites).toMatchObject({ head: 'И. И. Образцова', headPosition: '', authority: '' });
    expect(hideBelow).toBe(5);
    expect(rules).toMatchObject({
      shnorRuleSet: '2 процедуры за год',
      lowThreshold: 30,
      proceduresForList: 2,
      subjects: ['Математика', 'Русский язык'],
    });
  });

  it('gives recommendations, measures and answers as they stand; without them there are none', () => {
    expect(readReports(ports)).toMatchObject({ recommendations: [], measures: [] });
    ports.book.add(recommendationsSheet, {
      code: 'sch1',
      addressee: 'ШМО',
      text: 'Текст',
      status: 'Направлена',
    });
    ports.book.add(measuresSheet, { measure: 'Выезд', code: 'sch1', done: 'да' });
    ports.book.add(supportSheet, { code: 'sch1', year: '2020/2021', network: 'да', partner: 'Гимназия' });
    const { recommendations, measures, schools } = readReports(ports);
    expect(recommendations).toMatchObject([{ code: 'sch1', addressee: 'ШМО', status: 'Направлена' }]);
    expect(measures).toMatchObject([{ measure: 'Выезд', code: 'sch1', done: true }]);
    expect(schools[0]?.answers).toContainEqual({ heading: 'Сетевое взаимодействие', text: 'да' });
    expect(schools[0]?.answers).toContainEqual({ heading: 'Школа-партнёр', text: 'Гимназия' });
    expect(schools[0]?.answers.map(({ heading }) => heading)).not.toContain('Источник');
  });

  it('says how our list and the region’s differ', () => {
    ports.book.type('ШНОР', 3, 'В перечне региона', 'да');
    expect(readReports(ports).schools.map(({ shnor }) => shnor?.regionDifference)).toEqual([
      'в нашем перечне есть, в перечне региона нет',
      'в перечне региона есть, в нашем нет',
      '',
      '',
    ]);
  });

  it('is refused until the lists have been formed', () => {
    expect(refusalOf(() => readReports(district()))).toEqual({ code: 'REPORTS_NOT_FORMED' });
    expect(refusalOf(() => readReports(fakePorts()))).toMatchObject({ code: 'NOT_PREPARED' });
  });

  it('reads each sheet once and writes nothing', () => {
    const before = ports.book.snapshot();
    const first = ports.book.calls.length;
    readReports(ports);
    const calls = ports.book.calls.slice(first);
    expect(calls.filter((call) => !call.startsWith('read '))).toEqual([]);
    expect(new Set(calls).size).toBe(calls.length);
    expect(ports.book.snapshot()).toEqual(before);
  });
});
