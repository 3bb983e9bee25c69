// What the pictures show: bins, bars, dots and cells, and the sentences that stand for them.
import { describe, expect, it } from 'vitest';
import type { Block, PictureBlock } from '../../src/reports/block';
import { distribution } from '../../src/reports/distribution';
import { HEAT_SCHOOLS, heat } from '../../src/reports/heat';
import { movement } from '../../src/reports/movement';
import { profile } from '../../src/reports/profile';
import { reportData, school, share, verdict } from './report-data';

function pictureOf(blocks: readonly Block[]): PictureBlock {
  const found = blocks.find((block) => block.kind === 'picture');
  if (found?.kind !== 'picture') throw new Error('no picture');
  return found;
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the distribution', () => {
  it('puts each school into its step, apart from the threshold on', () => {
    const { picture, alt, table } = pictureOf(distribution(reportData()));
    if (picture.kind !== 'distribution') throw new Error(picture.kind);
    const [russian, mathematics] = picture.panels;
    // Russian: 33,3, 40 and 15 %; mathematics: 36,1, 10 and 5 %.
    expect(russian?.title).toBe('ВПР, русский язык, 5\u00a0кл.');
    expect(russian?.bins.filter(({ below, reached }) => below + reached > 0)).toEqual([
      { from: 10, to: 20, below: 1, reached: 0 },
      { from: 30, to: 40, below: 0, reached: 1 },
      { from: 40, to: 50, below: 0, reached: 1 },
    ]);
    expect(mathematics?.bins.map(({ below, reached }) => below + reached)).toEqual([
      1, 1, 0, 1, 0, 0, 0, 0, 0, 0,
    ]);
    expect(plain(alt)).toContain('ВПР, русский язык, 5 кл.: 3 школы, порог 30 % достигнут в 2');
    expect(table.rows.map((cells) => cells.map(plain))).toEqual([
      ['от 0 до 10 %', '0', '1'],
      ['от 10 до 20 %', '1', '1'],
      ['от 30 до 40 %', '1', '1'],
      ['от 40 до 50 %', '1', '0'],
    ]);
  });

  it('parts a step in which the threshold lies, and keeps 100 % in the last one', () => {
    const base = reportData();
    const series = base.series.map((one) => ({ ...one, threshold: 35 }));
    const all = share(0, 40, 40);
    const schools = [...base.schools, school(4, { shares: [all] })];
    const { picture } = pictureOf(distribution({ ...base, series, schools }));
    if (picture.kind !== 'distribution') throw new Error(picture.kind);
    expect(picture.panels[0]?.bins[3]).toEqual({ from: 30, to: 40, below: 0, reached: 1 });
    expect(picture.panels[0]?.bins[9]).toEqual({ from: 90, to: 100, below: 0, reached: 1 });
    // 12 of 36 = 33,3 % is above 30 and below 35: the list says which, not the picture.
    expect(picture.panels[1]?.bins[3]).toEqual({ from: 30, to: 40, below: 0, reached: 1 });
  });

  it('leaves out schools with too few participants, and itself when none is left', () => {
    const base = reportData();
    const small = (n: number) =>
      base.schools.map((one, at) => ({
        ...one,
        shares: one.shares.map((own) => (at < n ? { ...own, standing: 'small' as const } : own)),
      }));
    const { picture } = pictureOf(distribution({ ...base, schools: small(2) }));
    if (picture.kind !== 'distribution') throw new Error(picture.kind);
    expect(picture.panels[0]?.bins.reduce((sum, { below, reached }) => sum + below + reached, 0)).toBe(1);
    expect(distribution({ ...base, schools: small(3) })).toEqual([]);
  });
});

describe('the movement', () => {
  it('has a bar a list and kind of movement', () => {
    const { picture, alt } = pictureOf(movement(reportData()));
    if (picture.kind !== 'movement') throw new Error(picture.kind);
    expect(picture.bars.map(({ list, schools }) => `${list} ${schools}`)).toEqual([
      'ШНОР 1',
      'ШНОР 0',
      'ШНОР 0',
      'ШНОР 0',
      'ШНСУ 0',
      'ШНСУ 1',
      'ШНСУ 0',
      'ШНСУ 0',
    ]);
    expect(plain(alt)).toContain('ШНОР к 2019/2020: вошла в перечень — 1 школа');
  });

  it('is left out while nobody moved', () => {
    expect(movement(reportData({ schools: [school(1)] }))).toEqual([]);
  });
});

describe('the profile', () => {
  it('puts the school beside the municipality', () => {
    const data = reportData();
    const { picture, alt } = pictureOf(profile(data, data.schools[1] ?? school(0)));
    if (picture.kind !== 'profile') throw new Error(picture.kind);
    expect(picture.rows.map(({ school: own }) => own)).toEqual([10, 40]);
    expect(plain(alt)).toContain('ВПР, математика, 5 кл.: школа 10,0 %, по муниципалитету 15,9 %.');
  });
});

describe('the heat table', () => {
  it('has the schools of either list, and says where the share is largest', () => {
    const { picture, alt, table } = pictureOf(heat(reportData()));
    if (picture.kind !== 'heat') throw new Error(picture.kind);
    expect(picture.rows.map(({ label }) => label)).toEqual(['СОШ № 1', 'СОШ № 2']);
    expect(picture.rows[1]?.cells).toEqual([
      { value: 10, reached: false },
      { value: 40, reached: true },
    ]);
    expect(plain(alt)).toBe(
      '2 школы, процедур: 2; порог достигнут в 3 случаях из 4. Наибольшая доля — 40,0 % (СОШ № 2; ВПР, русский язык, 5 кл.).',
    );
    expect(table.rows[0]).toEqual(['СОШ № 1', '36,1', '33,3']);
  });

  it('is a sentence where there are too many schools to be read', () => {
    const base = reportData();
    const many = Array.from({ length: HEAT_SCHOOLS + 1 }, (_, n) =>
      school(n, { shnor: verdict('ШНОР'), shares: base.schools[0]?.shares ?? [] }),
    );
    const [block] = heat({ ...base, schools: many });
    expect(block).toMatchObject({ kind: 'paragraph' });
    expect(heat({ ...base, schools: many.slice(1) })[0]).toMatchObject({ kind: 'picture' });
  });
});
