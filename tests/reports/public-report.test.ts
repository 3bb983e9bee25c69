// «Сведения для сайта»: small counts of people are hidden, and cannot be computed from the totals.
import { describe, expect, it } from 'vitest';
import { publicReport, publicRows } from '../../src/reports/public-report';
import { tableWith, textOf } from './document-text';
import { reportData, school } from './report-data';

const rows = (...parts: readonly (readonly [number, number])[]) =>
  publicRows(
    parts.map(([count, whole]) => ({ count, whole })),
    5,
  ).map((cells) => cells.map((cell) => cell.replace(/\u00a0/g, ' ')));

describe('publicRows', () => {
  it('shows what is not small', () => {
    expect(rows([13, 36], [7, 90])).toEqual([
      ['36', '13', '36,1 %'],
      ['90', '7', '7,8 %'],
      ['126', '20', '15,9 %'],
    ]);
  });

  it('hides a small count with its percent, and the other part, which the total would give away', () => {
    expect(rows([4, 400], [30, 500])).toEqual([
      ['400', 'менее 5', 'скрыто'],
      ['500', 'скрыто', 'скрыто'],
      ['900', '34', '3,8 %'],
    ]);
  });

  it('hides a small number of participants as well', () => {
    expect(rows([2, 4], [30, 96])).toEqual([
      ['менее 5', 'менее 5', 'скрыто'],
      ['скрыто', 'скрыто', 'скрыто'],
      ['100', '32', '32,0 %'],
    ]);
  });

  it('a part of nobody hides nothing and needs no guard', () => {
    expect(rows([0, 0], [34, 900])).toEqual([
      ['0', '0', '—'],
      ['900', '34', '3,8 %'],
      ['900', '34', '3,8 %'],
    ]);
  });
});

describe('the public report', () => {
  const report = publicReport(reportData());

  it('shows schools of the list, the others and all of them, for each indicator', () => {
    // ШНОР is school 1 alone: 13 of 36; the others have 7 of 90.
    expect(tableWith(report, 'Участников').slice(0, 3)).toEqual([
      ['ВПР, математика, 5 кл.', 'перечень ШНОР', '36', '13', '36,1 %'],
      ['ВПР, математика, 5 кл.', 'остальные школы', '90', '7', '7,8 %'],
      ['ВПР, математика, 5 кл.', 'всего', '126', '20', '15,9 %'],
    ]);
    // ШНСУ is school 2: 30 of 500 on the register; the other school has 4 of 400.
    expect(tableWith(report, 'Обучающихся')).toEqual([
      ['Состоят на учёте в ПДН (ОДН), КДН и ЗП', 'перечень ШНСУ', '500', 'скрыто', 'скрыто'],
      ['Состоят на учёте в ПДН (ОДН), КДН и ЗП', 'остальные школы', '400', 'менее 5', 'скрыто'],
      ['Состоят на учёте в ПДН (ОДН), КДН и ЗП', 'всего', '900', '34', '3,8 %'],
    ]);
  });

  it('sums what the totals are made of, where a share of a school is of two years together', () => {
    const data = reportData();
    const pooled = data.schools.map((one) => ({
      ...one,
      shares: one.shares.map((own) => ({ ...own, now: { count: 50, whole: 100 } })),
    }));
    expect(tableWith(publicReport({ ...data, schools: pooled }), 'Участников')[2]).toEqual([
      'ВПР, математика, 5 кл.',
      'всего',
      '126',
      '20',
      '15,9 %',
    ]);
  });

  it('gives no reasons, answers or counts of a single school', () => {
    const secret = school(1, { ...reportData().schools[0], name: 'СОШ № 1' });
    const text = textOf(publicReport(reportData({ schools: [secret, ...reportData().schools.slice(1)] })));
    expect(text).not.toMatch(/порог 30 %\n|13 из 36|Отдалённость/);
    expect(text).toContain('1 | СОШ № 1');
  });

  it('takes the limit from the settings and names it', () => {
    const text = textOf(publicReport(reportData({ hideBelow: 10 })));
    expect(text).toContain('менее 10');
    expect(tableWith(publicReport(reportData({ hideBelow: 10 })), 'Участников').slice(0, 3)).toEqual([
      ['ВПР, математика, 5 кл.', 'перечень ШНОР', '36', 'скрыто', 'скрыто'],
      ['ВПР, математика, 5 кл.', 'остальные школы', '90', 'менее 10', 'скрыто'],
      ['ВПР, математика, 5 кл.', 'всего', '126', '20', '15,9 %'],
    ]);
  });
});
