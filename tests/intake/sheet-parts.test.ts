// Several reports under each other on one sheet: each is read as if it stood alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfRows, itemOf, rowsFor, workedOut } from './list';

/** Ф3 of one grade; every school has 20 pupils: 2, 8, 6 and 4 of them with the marks «2» to «5». */
function statistics(grade: number, schools: readonly string[]): unknown[][] {
  return [
    ['Статистика по отметкам'],
    [],
    [`ВПР 2026 Математика ${grade} класс`],
    ['Предмет: Математика'],
    ['Дата: 21.04.2026'],
    [],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'],
    ['Ольховский район(reg99_m001)', schools.length, 20 * schools.length, 10, 40, 30, 20],
    ...schools.map((code) => [`СОШ ${code}(edu${code})`, null, 20, 10, 40, 30, 20]),
  ];
}

const bare = (rows: unknown[][]) => rows.slice(2);
const grades = (intake: ReturnType<typeof workedOut>) =>
  intake.items.map((item) => (item.kind === 'ready' ? item.facts?.grade : item.kind));

describe('reports under each other', () => {
  it('are two items, each with its own facts, sums and rows of the sheet', () => {
    const rows = [...statistics(5, ['990101', '990102']), [], ...statistics(6, ['990103'])];
    const intake = workedOut([fileOfRows('свод.xlsx', rows, 'МА 5 Статистика по отметкам')], {
      answers: { 990101: 'add', 990102: 'add', 990103: 'add' },
    });
    expect(grades(intake)).toEqual([5, 6]);
    expect(itemOf(intake, 'ready', '0/0').notes[0]).toMatchObject({
      agrees: true,
      text: expect.stringMatching(/2\sшколы и 40\s/),
    });
    expect(itemOf(intake, 'ready', '0/0.1')).toMatchObject({
      participants: 20,
      notes: [
        { agrees: true, text: expect.stringMatching(/1\sшкола и 20\s/) },
        { text: expect.stringContaining('Строка 19 ') },
      ],
    });
    expect(rowsFor(intake, 'Результаты').map(({ grade }) => grade)).toEqual([5, 5, 6]);
  });

  it('may be left out one by one', () => {
    const rows = [...statistics(5, ['990101']), ...statistics(6, ['990102'])];
    const opened = { file: 'а.xlsx', sheets: [{ file: 'а.xlsx', sheet: 'Свод', rows, leftParts: [0] }] };
    expect(workedOut([opened]).items).toMatchObject([{ id: '0/0.1', facts: { grade: 6 } }]);
  });

  it('begin with the line of the procedure where the second title is left out', () => {
    const rows = [...statistics(5, ['990101']), ...bare(statistics(6, ['990102']))];
    expect(grades(workedOut([fileOfRows('свод.xlsx', rows)]))).toEqual([5, 6]);
  });

  it('whose second has headings alone stop with a question: nobody says what it is of', () => {
    const rows = [...statistics(5, ['990101']), ...statistics(6, ['990102']).slice(6)];
    const intake = workedOut([fileOfRows('свод.xlsx', rows)]);
    expect(grades(intake)).toEqual([5, 'asks']);
    // The names of the sheet and the file are those of both: they suggest nothing of the second.
    expect(itemOf(intake, 'asks', '0/0.1')).toMatchObject({
      missing: ['procedure', 'year', 'grade', 'subject'],
      given: {},
    });
  });

  it('of different kinds are told apart, the one that is not taken too', () => {
    const tasks = [
      ['Выполнение заданий'],
      ['ВПР 2026 Математика 6 класс'],
      ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '1', '2', '3', '4', '5'],
      ['СОШ 1(edu990101)', null, 20, 90, 80, 70, 60, 50],
    ];
    const intake = workedOut([fileOfRows('свод.xlsx', [...statistics(5, ['990101']), [], ...tasks])]);
    expect(grades(intake)).toEqual([5, 'refused']);
    expect(itemOf(intake, 'refused', '0/0.1').refused.code).toBe('REPORT_NOT_TAKEN');
  });

  it('may be tables that nobody knows: the same headings again below another title', () => {
    const headings = ['Школа', 'Участников', '«2»'];
    const rows = [['Математика'], headings, ['СОШ 1', 20, 2], [], ['Физика'], headings, ['СОШ 1', 9, 0]];
    const intake = workedOut([fileOfRows('свод.xlsx', rows)]);
    expect(intake.items.map(({ id, kind }) => [id, kind])).toEqual([
      ['0/0', 'unknown'],
      ['0/0.1', 'unknown'],
    ]);
    expect(itemOf(intake, 'unknown', '0/0.1')).toMatchObject({ headingRow: 5, rows: 1 });
  });

  it('are not made of headings that a page repeats: these rows are named and passed over', () => {
    const headings = ['Школа', 'Учебный год', 'Обучающихся'];
    const rows = [headings, ['СОШ 1', '2025/2026', 20], headings, ['СОШ 2', '2025/2026', 9]];
    const columns = { schoolName: { column: 0 }, year: { column: 1 }, pupils: { column: 2 } };
    const mapping = { target: 'context', headingRow: 0, columns } as const;
    const intake = workedOut([fileOfRows('свод.xlsx', rows)], { given: { '0/0': { mapping } } });
    expect(itemOf(intake, 'ready')).toMatchObject({ schools: [{ row: 2 }, { row: 4 }], refusedRows: [] });
    expect(itemOf(intake, 'ready').notes[0]?.text).toContain('В строке 3 заголовки');
  });

  it('give what each gives alone, however many there are', () => {
    const report = fc.record({
      grade: fc.integer({ min: 4, max: 8 }),
      schools: fc.uniqueArray(fc.integer({ min: 990101, max: 990140 }).map(String), {
        minLength: 1,
        maxLength: 20,
      }),
      gap: fc.integer({ min: 0, max: 3 }),
      isTitled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 6 }), (reports) => {
        const rows = reports.flatMap(({ grade, schools, gap, isTitled }) => {
          const own = statistics(grade, schools);
          return [...(isTitled ? own : bare(own)), ...Array.from({ length: gap }, () => [])];
        });
        const { items } = workedOut([fileOfRows('свод.xlsx', rows)]);
        // A report that repeats another word for word is passed over as the same.
        const seen = new Set<string>();
        const expected = reports.map(({ grade, schools }) => {
          const key = JSON.stringify([grade, schools]);
          const isAgain = seen.has(key);
          seen.add(key);
          return isAgain ? 'passed' : [grade, schools];
        });
        expect(
          items.map((item) =>
            item.kind === 'ready'
              ? [item.facts?.grade, item.schools.map(({ code }) => code.slice(3))]
              : item.kind,
          ),
        ).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
