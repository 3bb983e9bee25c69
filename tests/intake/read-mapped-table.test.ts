// Rows of a table with named columns: merged cells, percents of people, every sheet that is filled from outside.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnSource, Mapping } from '../../src/intake/types';
import { fileOfRows, itemOf, knownSchool, rowsFor, workedOut } from './list';

const schools = [knownSchool('101', 'СОШ № 1'), knownSchool('102', 'СОШ № 2')];
const at = (column: number): ColumnSource => ({ column });
const share = (column: number): ColumnSource => ({ column, isShare: true });
const same = (value: string): ColumnSource => ({ value });
const facts = {
  year: same('2025/2026'),
  procedure: same('ОГЭ'),
  grade: same('9'),
  subject: same('Математика'),
};

function read(rows: readonly (readonly unknown[])[], target: Mapping['target'], columns: Mapping['columns']) {
  const given = { '0/0': { mapping: { target, headingRow: 0, columns } } };
  const intake = workedOut([fileOfRows('а.xlsx', rows)], { given, context: { schools } });
  return { intake, item: itemOf(intake, 'ready') };
}

describe('cells merged downwards', () => {
  const columns = { ...facts, schoolName: at(0), subject: at(1), participants: at(2) };
  const rows = [
    ['ОО', 'Предмет', 'Участников'],
    ['СОШ № 1', 'Математика', 20],
    [null, 'Русский язык', 21],
    ['СОШ № 2', 'Математика', 10],
    [null, 'Русский язык', 11],
  ];
  const taken = (table: typeof rows) =>
    rowsFor(read(table, 'results', columns).intake, 'Результаты').map(({ code, subject, participants }) => [
      code,
      subject,
      participants,
    ]);

  it('hold for all their rows, which are named', () => {
    expect(taken(rows)).toEqual([
      ['101', 'Математика', 20],
      ['101', 'Русский язык', 21],
      ['102', 'Математика', 10],
      ['102', 'Русский язык', 11],
    ]);
    expect(read(rows, 'results', columns).item.notes[0]?.text).toContain('В строках 3, 5 ');
  });

  it('of a subject hold too', () => {
    const turned = [
      ['ОО', 'Предмет', 'Участников'],
      ['СОШ № 1', 'Математика', 20],
      ['СОШ № 2', null, 10],
      ['СОШ № 1', 'Русский язык', 21],
      ['СОШ № 2', null, 11],
    ];
    expect(taken(turned)).toEqual([
      ['101', 'Математика', 20],
      ['102', 'Математика', 10],
      ['101', 'Русский язык', 21],
      ['102', 'Русский язык', 11],
    ]);
  });

  it('end at a sum: below it nobody is named', () => {
    const { item } = read([...rows, ['Итого', '', 62], [null, 'Физика', 5]], 'results', columns);
    expect(item.schools).toHaveLength(4);
    expect(item.refusedRows).toMatchObject([{ code: 'MAPPED_SCHOOL_MISSING', row: 7 }]);
  });

  it('are not seen in a column whose texts repeat: there a blank is a gap', () => {
    const gap = [
      ['ОО', 'Предмет', 'Участников'],
      ['СОШ № 1', 'Математика', 20],
      ['СОШ № 1', 'Русский язык', 21],
      [null, 'Физика', 9],
    ];
    expect(read(gap, 'results', columns).item.refusedRows).toMatchObject([{ code: 'MAPPED_SCHOOL_MISSING' }]);
  });

  it('are not seen where nothing tells the rows of a school apart', () => {
    const plain = { ...facts, schoolName: at(0), participants: at(1) };
    const table = [
      ['ОО', 'Участников'],
      ['СОШ № 1', 20],
      [null, 20],
    ];
    expect(read(table, 'results', plain).item.refusedRows).toMatchObject([{ code: 'MAPPED_SCHOOL_MISSING' }]);
  });
});

describe('percents of people', () => {
  const columns = { ...facts, schoolName: at(0), participants: at(1) };
  const marks = { marks2: share(2), marks3: share(3), marks4: share(4), marks5: share(5) };
  const headings = ['ОО', 'Участников', '2', '3', '4', '5'];

  it('become the one set of people that has them', () => {
    // 1/15 = 6.67, 5/15 = 33.33, 6/15 = 40, 3/15 = 20.
    const { intake } = read(
      [headings, ['СОШ № 1', 15, '6,67', '33,33', '40', '20'], ['СОШ № 2', 20, 5, 25, 50, 20]],
      'results',
      { ...columns, ...marks },
    );
    expect(rowsFor(intake, 'Результаты')).toMatchObject([
      { code: '101', participants: 15, marks2: 1, marks3: 5, marks4: 6, marks5: 3 },
      { code: '102', participants: 20, marks2: 1, marks3: 5, marks4: 10, marks5: 4 },
    ]);
  });

  it('of one part need no others; a blank one stays without data', () => {
    const { intake } = read([headings, ['СОШ № 1', 20, '10,0'], ['СОШ № 2', 10, '']], 'results', {
      ...columns,
      marks2: share(2),
    });
    const [first, second] = rowsFor(intake, 'Результаты');
    expect(first).toMatchObject({ marks2: 2 });
    expect(second?.marks2).toBe('');
  });

  it.each([
    ['fit nobody', [['СОШ № 1', 20, '12,34']], 'PERCENTS_NOT_COUNTS'],
    // Of 400 people 2 and 3 and others have 1 % when it is printed whole.
    ['fit several numbers', [['СОШ № 1', 400, 1]], 'COUNTS_NOT_UNIQUE'],
    ['are above a hundred', [['СОШ № 1', 20, 120]], 'FIGURE_UNREADABLE'],
  ])('that %s keep their row out', (_, body, code) => {
    const { item } = read([headings, ...body], 'results', { ...columns, marks2: share(2) });
    expect(item.schools).toEqual([]);
    expect(item.refusedRows).toMatchObject([{ code, row: 2 }]);
  });

  it('need the whole', () => {
    const mapping: Mapping = {
      target: 'context',
      headingRow: 0,
      columns: { schoolName: at(0), year: same('2025/2026'), registered: share(1) },
    };
    const intake = workedOut(
      [
        fileOfRows('а.xlsx', [
          ['ОО', 'На учёте, %'],
          ['СОШ № 1', 5],
        ]),
      ],
      {
        given: { '0/0': { mapping } },
      },
    );
    expect(itemOf(intake, 'unknown').problems).toEqual([expect.stringContaining('«Обучающихся»')]);
  });

  it('printed with two decimals give back the people they were made from', () => {
    const people = fc
      .array(fc.nat(300), { minLength: 4, maxLength: 4 })
      .filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(people, (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const percents = counts.map((count) => ((100 * count) / whole).toFixed(2).replace('.', ','));
        const { intake } = read([headings, ['СОШ № 1', whole, ...percents]], 'results', {
          ...columns,
          ...marks,
        });
        const [row] = rowsFor(intake, 'Результаты');
        expect([row?.marks2, row?.marks3, row?.marks4, row?.marks5]).toEqual(counts);
      }),
      { numRuns: 100 },
    );
  });
});

describe('every sheet that is filled from outside', () => {
  it('gets rows of its own columns', () => {
    const year = same('2025/2026');
    const code = at(0);
    const cases: readonly [Mapping['target'], string, Mapping['columns'], unknown[], object][] = [
      [
        'context',
        'Контекстные данные',
        { code, year, pupils: at(1), remote: at(2) },
        ['101', 392, 'Да'],
        { pupils: 392, remote: 'Да' },
      ],
      ['staff', 'Кадры', { code, year, teachers: at(1) }, ['101', 39], { teachers: 39 }],
      ['support', 'Поддержка', { code, year, partner: at(1) }, ['101', 'СОШ № 2'], { partner: 'СОШ № 2' }],
      [
        'comparison',
        'Сопоставление',
        {
          code,
          year,
          grade: same('4'),
          subject: same('Математика'),
          comparedWith: same('журнал'),
          both: at(1),
          lowered: share(2),
          confirmed: share(3),
          raised: share(4),
        },
        ['101', 40, 25, 70, 5],
        { both: 40, lowered: 10, confirmed: 28, raised: 2 },
      ],
      [
        'schools',
        'Школы',
        { code, schoolName: at(1), municipality: at(2) },
        ['101', 'СОШ № 1', 'Ольховский район'],
        { name: 'СОШ № 1', municipality: 'Ольховский район' },
      ],
    ];
    for (const [target, sheet, columns, row, cells] of cases) {
      const { intake } = read([row.map((_, i) => `Столбец ${i}`), row], target, columns);
      expect(rowsFor(intake, sheet)).toMatchObject([{ code: '101', ...cells }]);
    }
  });

  it('of the region needs no school', () => {
    const columns = { ...facts, subject: at(0), participants: at(1), mean: at(2) };
    const rows = [
      ['Предмет', 'Участников', 'Средний балл'],
      ['Математика', 16192, 12.4],
      ['Физика', 900, 18],
    ];
    const { intake, item } = read(rows, 'region', columns);
    expect(item.schools).toEqual([]);
    expect(rowsFor(intake, 'Регион')).toMatchObject([
      { subject: 'Математика', participants: 16192, mean: 12.4 },
      { subject: 'Физика', participants: 900 },
    ]);
    expect(intake.questions).toEqual([]);
  });

  it('finds a school by the login before its name', () => {
    const columns = { schoolName: at(0), year: same('2025/2026'), pupils: at(1) };
    const { intake } = read(
      [
        ['Школа', 'Обучающихся'],
        ['edu000101 | СОШ № 1', 92],
      ],
      'context',
      columns,
    );
    expect(rowsFor(intake, 'Контекстные данные')).toMatchObject([{ code: '101', pupils: 92 }]);
  });
});
