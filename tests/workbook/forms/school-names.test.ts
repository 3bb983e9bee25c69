// Whose answer it is: by the code, by the name, by both; nobody is guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedSchool, offeredSchool, schoolFinder } from '../../../src/workbook/forms/school-names';

const district: readonly NamedSchool[] = [
  { code: '0012', name: 'МБОУ «СОШ № 12»' },
  { code: 'sch220206', name: 'Гимназия — школа имени Королёва' },
  { code: '5', name: 'СОШ № 3' },
  { code: '6', name: 'Основная школа' },
  { code: '7', name: 'основная  школа' },
  { code: 'ОО-22/1', name: '' },
];
const find = schoolFinder(district);

describe('offeredSchool', () => {
  it('is the code and the name', () => {
    expect(offeredSchool({ code: '0012', name: 'СОШ № 12' })).toBe('0012 — СОШ № 12');
  });
});

describe('schoolFinder', () => {
  it.each([
    ['the code', '0012', '0012'],
    ['the code with spaces around', ' 0012 ', '0012'],
    ['the code without its letters', '220206', 'sch220206'],
    ['the code under another prefix', 'edu220206', 'sch220206'],
    ['a code of an unusual shape', 'оо-22/1', 'ОО-22/1'],
    ['the name', 'МБОУ «СОШ № 12»', '0012'],
    ['the name in other quotes, case and spaces', 'мбоу "сош  № 12"', '0012'],
    ['the name with «ё» as «е»', 'Гимназия — школа имени Королева', 'sch220206'],
    ['both, as a form offers them', '0012 — МБОУ «СОШ № 12»', '0012'],
    ['both, the name having a dash', 'sch220206 — Гимназия — школа имени Королёва', 'sch220206'],
    ['both, the name having changed since', '0012 — Лицей № 12', '0012'],
    ['both, the name being doubled', '7 — основная школа', '7'],
    ['both, of a code of an unusual shape', 'ОО-22/1 — Лицей', 'ОО-22/1'],
  ])('knows a school by %s', (_, answer, code) => {
    expect(find(answer)).toBe(code);
  });

  it.each([
    ['a name that two schools bear', 'Основная школа'],
    ['a part of a name', 'СОШ № 12'],
    ['an unknown code', '9999'],
    ['a code whose zeros are lost', '12'],
    ['an unknown name with the number of another school', 'СОШ № 5'],
    ['such a name with a dash in it', 'СОШ № 5 — корпус 2'],
    ['a code in the middle of words', 'Школа 0012'],
    ['a word', 'школа'],
    ['a dash', '—'],
    ['a blank, though a school has no name', ''],
    ['spaces', '  '],
  ])('does not know one by %s', (_, answer) => {
    expect(find(answer)).toBeUndefined();
  });

  it('knows every school of a random district by its code and as it is offered, and by its name if no other bears it', () => {
    const name = fc.stringMatching(/^[А-Яа-я№0-9 «»—-]{1,12}$/);
    const code = fc.stringMatching(/^(sch|edu|ОО)?[0-9]{1,6}$/);
    const schools = fc.uniqueArray(fc.record({ code, name }), {
      selector: (school) => school.code.replace(/\D/g, ''),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(schools, (all) => {
        const seek = schoolFinder(all);
        const isWord = ({ name: own }: NamedSchool): boolean => /[А-Яа-я]/.test(own);
        const said = (text: string): string =>
          text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[«»]/g, '');
        for (const school of all.filter(isWord)) {
          const bearers = all.filter((other) => said(other.name) === said(school.name));
          expect(seek(offeredSchool(school))).toBe(school.code);
          if (bearers.length === 1) expect(seek(school.name)).toBe(school.code);
        }
      }),
    );
  });
});
