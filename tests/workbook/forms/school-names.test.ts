// Whose answer it is: by the code, by the name, by both; nobody is guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownSchool } from '../../../src/domain/intake/match-schools';
import { matchedCode, offeredSchool, schoolFinder } from '../../../src/workbook/forms/school-names';

function named(code: string, name: string, more: Partial<KnownSchool> = {}): KnownSchool {
  return { code, name, municipality: 'Район', login: '', risCode: '', ...more };
}

const district: readonly KnownSchool[] = [
  named('0012', 'МБОУ «СОШ № 12»'),
  named('sch220206', 'Гимназия — школа имени Королёва'),
  named('5', 'СОШ № 3', { login: 'edu000103', risCode: '0103' }),
  named('6', 'Основная школа'),
  named('7', 'основная  школа'),
  named('ОО-22/1', ''),
  named('9', 'МБОУ «СОШ № 4 г. Ясноозёрска им. Ю. А. Гагарина»'),
];
const match = schoolFinder(district);
const find = (answer: string) => matchedCode(match(answer));

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
    ['a code whose zeros are lost', '12', '0012'],
    ['a code with more zeros', '00012', '0012'],
    ['the login in ФИС ОКО', 'EDU000103', '5'],
    ['the code of РИС ГИА, its zeros lost', '103', '5'],
    ['the name without the legal form', 'СОШ №12', '0012'],
    ['the name in full words', 'Муниципальное казённое учреждение «Средняя школа № 12»', '0012'],
    ['the name, its marks left out', 'МБОУ СОШ N4 город Ясноозёрска имени Ю.А. Гагарина', '9'],
  ])('knows a school by %s', (_, answer, code) => {
    expect(find(answer)).toBe(code);
  });

  it.each([
    ['a name that two schools bear', 'Основная школа'],
    ['a part of a name', 'СОШ № 4'],
    ['an unknown code', '9999'],
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

  it.each([
    ['the settlement and the honour left out', 'СОШ № 4', ['9'], 'same-name'],
    ['the kind of school left out', '№ 4', ['9'], 'near'],
    ['two schools that bear the name', 'Основная школа', ['6', '7'], 'several'],
  ])('by %s it offers whom it may be', (_, answer, codes, why) => {
    const found = match(answer);
    expect(found).toMatchObject({ kind: 'question', why });
    expect(found.kind === 'question' && found.candidates.map(({ code }) => code)).toEqual(codes);
  });

  it('knows every school of a random district by its code and as it is offered, and by its name if no other bears it', () => {
    const name = fc.stringMatching(/^[А-Яа-я№0-9 «»—-]{1,12}$/);
    const code = fc.stringMatching(/^(sch|edu|ОО)?[0-9]{1,6}$/);
    const record = fc.record({ code, name }).map((school) => named(school.code, school.name));
    const schools = fc.uniqueArray(record, {
      selector: (school) => school.code.replace(/\D/g, ''),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(schools, (all) => {
        const finder = schoolFinder(all);
        const seek = (answer: string) => matchedCode(finder(answer));
        const isWord = ({ name: own }: KnownSchool): boolean => /[А-Яа-я]/.test(own);
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
