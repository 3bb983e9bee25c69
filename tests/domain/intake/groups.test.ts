// Rows of reports told apart: the sample, the region, municipalities, schools.
import { describe, expect, it } from 'vitest';
import { GroupReader, loadedKey } from '../../../src/domain/intake/groups';

function kinds(schools: 'filled' | 'blank' | 'absent', ...names: string[]) {
  const reader = new GroupReader();
  return names.map((name) => reader.read(name, schools)?.kind);
}

describe('a group with a code', () => {
  it.each([
    ['МБОУ «СОШ №1»(edu203389)', 'МБОУ «СОШ №1»', 'edu203389'],
    ['МБОУ СОШ (с углублённым изучением) (sch220206)', 'МБОУ СОШ (с углублённым изучением)', 'sch220206'],
  ])('«%s» is a school', (text, name, code) => {
    expect(new GroupReader().read(text, 'blank')).toEqual({ kind: 'school', name, code });
  });

  it('«…(reg20_m012)» is a municipality, «…(reg200000)» a region', () => {
    expect(kinds('filled', 'Район(reg20_m012)', 'Чеченская Республика (reg200000)')).toEqual([
      'municipality',
      'region',
    ]);
  });

  it('takes no bracket with words for a code', () => {
    expect(new GroupReader().read('МБОУ СОШ (кор 2)', 'blank')).toEqual({
      kind: 'school',
      name: 'МБОУ СОШ (кор 2)',
      code: '',
    });
  });
});

describe('a group without a code', () => {
  it('is the region when it is the first after the sample, a municipality later', () => {
    expect(kinds('filled', 'Вся выборка', 'Алтайский край', 'Славгород')).toEqual([
      'sample',
      'region',
      'municipality',
    ]);
  });

  it('is no region without the sample above it, unless its name says so', () => {
    expect(kinds('filled', 'Алейск', 'Бийск')).toEqual(['municipality', 'municipality']);
    expect(kinds('filled', 'Алтайский край', 'Бийск')).toEqual(['region', 'municipality']);
  });

  it.each(['Алтайский район', 'Городской округ Грозный', 'г. Грозный', 'Город Аргун'])(
    '«%s» is a municipality even when it is the first',
    (name) => {
      expect(kinds('filled', name)).toEqual(['municipality']);
    },
  );

  it.each(['г. Москва', 'Город Севастополь', 'г.Санкт-Петербург', 'Чукотский автономный округ', 'Татарстан'])(
    '«%s» is a region',
    (name) => {
      expect(kinds('filled', 'Вся выборка', name)).toEqual(['sample', 'region']);
    },
  );

  it('is a school by its words, where the number of schools is not filled', () => {
    expect(kinds('absent', 'Край', 'МБОУ СОШ № 1', 'Лицей № 2', 'Гимназия')).toEqual([
      'region',
      'school',
      'school',
      'school',
    ]);
  });

  it('is not guessed when nothing tells it', () => {
    expect(kinds('absent', 'Алтайский край', 'Росток')).toEqual(['region', undefined]);
    expect(kinds('blank', 'Росток')).toEqual([undefined]);
  });
});

describe('the key of a school of a file', () => {
  it('is the digits of its code, or its name', () => {
    expect(loadedKey({ code: 'sch220206', name: 'А' })).toBe(loadedKey({ code: 'edu220206', name: 'Б' }));
    expect(loadedKey({ code: '', name: 'Лицей  «Ёлка»' })).toBe('лицей "елка"');
  });
});
