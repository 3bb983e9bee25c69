// Every trap of real data stands in the example's cells, once, and is what its reason says.
import { describe, expect, test } from 'vitest';
import { schoolKey } from '../../src/domain/kernel/school-key';
import { comparable } from '../../src/domain/kernel/text';
import { exampleTables } from '../../src/example/example-tables';
import { quirks } from '../../src/example/quirks';
import type { ExampleRow } from '../../src/example/row';

const tables = exampleTables();

function rowsWith(
  title: string,
  wanted: (row: Readonly<ExampleRow>) => boolean,
): readonly Readonly<ExampleRow>[] {
  return (tables.find(({ sheet }) => sheet.title === title)?.rows ?? []).filter(wanted);
}

const marksOf = ({ marks2, marks3, marks4, marks5 }: Readonly<ExampleRow>) => [
  marks2,
  marks3,
  marks4,
  marks5,
];

describe('traps', () => {
  test('each have a reason of their own', () => {
    expect(new Set(quirks.map(({ reason }) => reason)).size).toBe(quirks.length);
  });

  test('each stand in the cells of their sheet', () => {
    for (const { reason, sheet, where, set } of quirks) {
      const found = rowsWith(sheet.title, (row) =>
        Object.entries({ ...where, ...set }).every(([id, cell]) => row[id] === cell),
      );
      expect(found.length, reason).toBeGreaterThan(0);
    }
  });
});

describe('cells as real tables have them', () => {
  test('a percent row in place of counts sums to 100.01', () => {
    const rows = rowsWith('Результаты', (row) =>
      marksOf(row).some((mark) => typeof mark === 'number' && !Number.isInteger(mark)),
    );
    expect(rows).toHaveLength(1);
    const sum = rows
      .flatMap(marksOf)
      .reduce<number>((total, mark) => total + Math.round(Number(mark) * 100), 0);
    expect(sum).toBe(10_001);
  });

  test('a row counts absent pupils: 93 marks of 102 participants', () => {
    const [row] = rowsWith('Результаты', ({ participants }) => participants === 102);
    expect(row && marksOf(row).reduce<number>((sum, mark) => sum + Number(mark), 0)).toBe(93);
  });

  test('Latin letters stand inside a Cyrillic word and compare as Cyrillic', () => {
    const rows = rowsWith('Результаты', ({ subject }) => /[a-z]/i.test(String(subject)));
    expect(rows).toHaveLength(1);
    expect(comparable(String(rows[0]?.subject))).toBe('математика');
  });

  test('a no-break space and doubled spaces stand in a subject and compare as one', () => {
    const rows = rowsWith('Результаты', ({ subject }) => String(subject).includes('\u00a0'));
    expect(rows).toHaveLength(1);
    expect(comparable(String(rows[0]?.subject))).toBe('русский язык');
  });

  test('an Arabic letter stands inside a source', () => {
    expect(rowsWith('Результаты', ({ source }) => /\p{Script=Arabic}/u.test(String(source)))).toHaveLength(1);
  });

  test('«ё» is lost in one municipality, which compares as the others do', () => {
    const names = rowsWith('Школы', () => true).map(({ municipality }) => String(municipality));
    expect(new Set(names).size).toBe(2);
    expect(new Set(names.map(comparable)).size).toBe(1);
  });

  test('numbers as text have a decimal comma in one row and a point in another', () => {
    const texts = rowsWith('Результаты', ({ mean }) => typeof mean === 'string').map(({ mean }) =>
      String(mean),
    );
    expect(texts.filter((text) => /^\d+,\d+$/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /^\d+\.\d+$/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /^\d\d\.\d\d\.\d{4}$/.test(text))).toHaveLength(1);
  });

  test('a share stands for a percent, and a percent is above one hundred', () => {
    expect(rowsWith('Результаты', ({ meanPercent }) => Number(meanPercent) < 1)).toHaveLength(1);
    expect(rowsWith('Результаты', ({ meanPercent }) => Number(meanPercent) > 100)).toHaveLength(1);
  });

  test('one school changed the prefix of its code, and one row has a code of no school', () => {
    const codes = new Set(rowsWith('Результаты', () => true).map(({ code }) => String(code)));
    const keys = new Set(rowsWith('Школы', () => true).map(({ code }) => schoolKey(String(code))));
    expect([...codes].filter((code) => code.startsWith('sch'))).toEqual(['sch000118']);
    expect([...codes].filter((code) => !keys.has(schoolKey(code)))).toEqual(['0121']);
  });

  test('one result stands twice, word for word', () => {
    const rows = rowsWith('Результаты', () => true).map((row) => JSON.stringify(row));
    expect(rows.length - new Set(rows).size).toBe(1);
  });

  test('in one comparison more pupils are counted than have both marks', () => {
    const rows = rowsWith(
      'Сопоставление',
      ({ both, lowered, confirmed, raised }) =>
        Number(lowered) + Number(confirmed) + Number(raised) !== Number(both),
    );
    expect(rows).toHaveLength(1);
  });
});
